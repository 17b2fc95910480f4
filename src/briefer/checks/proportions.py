"""Does a share or a part fit the counts that the source gives of both?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.checks.given import View
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree, same_value
from briefer.language.numbers.arithmetic import is_share, whole_of
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.pairs import Pair, find_pairs
from briefer.language.numbers.quantified import content
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.records import Finding, Span

_OF_LENGTH: Final = 40
"""Code points after a share in which what it is a share of is named."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each share and part of the claim that the source's own figures do not bear out."""
    claim = case.claim
    if not is_sentence(claim):
        return
    figures = [figure for figure in claim.figures if not claim.inside_quotation(figure.span)]
    view = View(case, figures)
    yield from _against_the_part(view)
    for figure in figures:
        if figure.kind != "share":
            continue
        finding = _against_parts(figure, view) or _against_what_is_told(figure, view)
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


def _against_what_is_told(figure: Figure, view: View) -> Finding | None:
    """Hold "two-thirds of the fifteen are held" against "of the fifteen five are held and ten have left"."""
    claim = view.case.claim
    whole = whole_of(figure, view.claimed, claim.text)
    if whole is None or any(denial.firm for denial in claim.denials):
        return None
    told = [
        (article, pair)
        for article, pair in view.pairs
        if pair.kind == "part" and same_value(whole, pair.two) and _is_told_of(pair, view)
    ]
    fits = any(is_share(figure, pair.share) for _, pair in told)
    return _other(figure, view, *told[0]) if told and not fits else None


def _is_told_of(pair: Pair, view: View) -> bool:
    """Tell whether the claim says all that a sentence says of a part, up to the next figure."""
    readings = [reading for _, reading in [*view.case.passages, *view.beside]]
    here = next(reading for reading in readings if reading.span.covers(pair.one.span))
    start = max(pair.one.span.end, pair.two.span.end)
    ends = (one.span.start for one in here.figures if one.span.start > start)
    said = content(here, Span(start, next(ends, here.span.end)))
    return len(said) > 1 and said <= view.case.claim.stems


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


def _other(figure: Figure, view: View, article: Article, pair: Pair) -> Finding:
    first, last = sorted((pair.one.span, pair.two.span), key=lambda span: span.start)
    place = Span(first.start, last.end)
    message = f"The source says {place.of(article.text)}, which is not {view.words(figure)}."
    return view.case.finding("wrong-figure", message, claim=figure.span, source=(article, place))
