"""Does a share, a change or a multiple fit the figures that the source gives for it?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.checks.given import View
from briefer.language.agreement import agree, same_value
from briefer.language.arithmetic import changes_by, is_share
from briefer.language.article import Article
from briefer.language.figures import Figure
from briefer.language.locate import content_weights
from briefer.language.pairs import Pair, find_pairs
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.records import Finding, Span

_OF_LENGTH: Final = 40
"""Code points after a share in which what it is a share of is named."""
_SHARED: Final = 0.5
"""Share of the claim's content weight that a sentence must have before its multiple can stand against the claim's."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each proportion of the claim that the source's own figures do not bear out."""
    claim = case.claim
    if not is_sentence(claim):
        return
    figures = [figure for figure in claim.figures if not claim.inside_quotation(figure.span)]
    view = View(case, figures)
    yield from _against_the_part(view)
    for figure in figures:
        finding = None
        if figure.kind == "share":
            finding = _against_parts(figure, view) or _against_change(figure, view)
        elif figure.kind == "multiple" and figure.value > 1:
            finding = _against_multiple(figure, view)
        if finding is not None:
            yield finding


def _against_the_part(view: View) -> Iterator[Finding]:
    """Hold "70 of the 143 stations" against "61 of the 143 stations"."""
    claim = view.case.claim
    for mine in (pair for pair in find_pairs(claim.text, view.claimed) if pair.kind == "part"):
        said = [
            (article, pair)
            for article, pair in view.pairs
            if pair.kind == "part"
            and pair.two.noun == mine.two.noun is not None
            and same_value(mine.two, pair.two)
        ]
        parts = [pair.one.value for _, pair in said]
        rest = [pair.two.value - pair.one.value for _, pair in said]
        if said and mine.one.modifier == "exact" and mine.one.value not in {*parts, *rest}:
            yield _other(mine.one, view, *said[0])


def _against_parts(figure: Figure, view: View) -> Finding | None:
    """Hold "one in five of its shops" against "17 of 212 shops"."""
    claim = view.case.claim
    behind = Span(figure.span.end, min(figure.span.end + _OF_LENGTH, claim.span.end))
    nouns = {token.stem for token in claim.tokens if behind.covers(token.span)}
    said = [
        (a, p) for a, p in view.pairs if p.kind == "part" and p.two.noun is not None and p.two.noun in nouns
    ]
    if _is_stated(figure, view) or len(said) != 1 or _fits_a_part(figure, said[0][1], view):
        return None
    return _other(figure, view, *said[0])


def _fits_a_part(figure: Figure, pair: Pair, view: View) -> bool:
    """Tell whether the pair, or another count of its sentence makes up that share of the whole."""
    readings = [reading for _, reading in [*view.case.passages, *view.beside]]
    here = next((reading for reading in readings if reading.span.covers(pair.one.span)), None)
    counts = [other.value for other in (here.figures if here else ()) if other.kind == "count"]
    shares = [pair.share, *(count / pair.two.value for count in counts)]
    return any(is_share(figure, share) for share in shares)


def _is_stated(figure: Figure, view: View) -> bool:
    """Tell whether a sentence at hand states the share itself, of what the claim speaks of."""
    content = view.case.weights
    return any(
        agree(figure, given) and given.kind == "share" and _speaks_of(reading, given, content)
        for _, reading in [*view.case.passages, *view.beside]
        for given in reading.figures
    )


def _speaks_of(reading: Reading, given: Figure, content: dict[str, float]) -> bool:
    behind = Span(given.span.end, min(given.span.end + _OF_LENGTH, reading.span.end))
    return any(token.stem in content for token in reading.tokens if behind.covers(token.span))


def _against_change(figure: Figure, view: View) -> Finding | None:
    """Hold "cut by a third" against "from 0.60 to 0.30"."""
    if not changes_by(figure, view.case.claim.text):
        return None
    near = {article.source.id: reading for article, reading in view.case.passages[:1]}
    said = [
        (article, pair)
        for article, pair in view.pairs
        if pair.kind == "change"
        and article.source.id in near
        and near[article.source.id].span.covers(pair.one.span)
    ]
    stated = any(agree(figure, given.figure) for given in view.near if given.figure.kind == "share")
    if stated or len(said) != 1 or said[0][1].one.kind == "share" or is_share(figure, said[0][1].share):
        return None
    return _other(figure, view, *said[0])


def _other(figure: Figure, view: View, article: Article, pair: Pair) -> Finding:
    first, last = sorted((pair.one.span, pair.two.span), key=lambda span: span.start)
    place = Span(first.start, last.end)
    message = f"The source says {place.of(article.text)}, which is not {view.words(figure)}."
    return view.case.finding("wrong-figure", message, claim=figure.span, source=(article, place))


def _against_multiple(figure: Figure, view: View) -> Finding | None:
    """Hold "seven times as much" against another multiple in a sentence that says the same otherwise."""
    against = None
    for article, reading in view.case.passages:
        for given in reading.figures:
            if given.kind == "multiple" and given.value > 1:
                if same_value(figure, given):
                    return None
                against = against or (_is_same_matter(reading, view.case) and (article, given)) or None
    if against is None:
        return None
    article, given = against
    message = f"The source says {given.span.of(article.text)}, not {view.words(figure)}."
    return view.case.finding("wrong-figure", message, claim=figure.span, source=(article, given.span))


def _is_same_matter(reading: Reading, case: Case) -> bool:
    weights = content_weights(case.claim)
    held = sum(value for stem, value in weights.items() if stem in reading.stems)
    return held >= _SHARED * sum(weights.values())
