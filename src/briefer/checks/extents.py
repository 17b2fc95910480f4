"""Do the source's counts bear out how many the claim speaks of?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.borne import is_borne_out
from briefer.language.numbers.counts import Counted, counted_in
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.quantified import Quantified, content, unmatched
from briefer.language.numbers.quantifiers import admits
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_ALL: Final = 6
_SOME_OR_MANY: Final = frozenset({2, 3})
_SMALL: Final = 5
"""Below this a number may be a list mark or a turn of phrase."""
_HANDFUL: Final = re.compile(r"(?:only |just )?(?:a few|a handful)", re.IGNORECASE)
_ENOUGH: Final = 0.4
"""Share of what the claim says that the clause of a count must have."""
_MOST_OF_A_HANDFUL: Final = 15
"""A handful is rarely more than five; from here on nobody calls a number one."""
_DEFINITE: Final = frozenset("the its their all his her our these those both".split())
_JUST: Final = re.compile(r"\b(?:only|just)\s$", re.IGNORECASE)
_BEFORE: Final = 8
_ONLY: Final = re.compile(r"\b(?:the|its|their) only\s", re.IGNORECASE)
_OPPOSED: Final = re.compile(
    r"\b(?:that|which|whose|where|not|to have|in which|exempt|except\w*)\b", re.IGNORECASE
)
_OF_LENGTH: Final = 30
"""Characters after "the only" in which what it is is named."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quantifier of the claim that the source's counts or exceptions speak against."""
    passages = [reading for _, reading in case.passages]
    if case.claim.language != "en" or not all(map(is_sentence, [case.claim, *passages])):
        return
    yield from _only_so_many(case)
    for claimed in unmatched(case.claim, passages):
        finding = (
            _counts_against(claimed, case) or _number_for_all(claimed, case) or _exception(claimed, case)
        )
        if finding is not None and not is_borne_out(claimed, case.claim, case.beside):
            yield finding


def _only_so_many(case: Case) -> Iterator[Finding]:
    """Report "only one member agreed" where the source has "two agreed"."""
    claim = case.claim
    predicates = {token.stem for token in claim.tokens if weight(token.text) > 0}
    for figure in claim.figures:
        start = max(claim.span.start, figure.span.start - _BEFORE)
        if figure.noun is None or figure.unit or not _JUST.search(claim.text, start, figure.span.start):
            continue
        for article, reading in case.passages:
            for given in reading.figures:
                behind = next((token for token in reading.tokens if token.start >= given.span.end), None)
                alone = given.kind == "count" and given.noun is None and given.unit is None
                if alone and behind and behind.stem in predicates and given.value != figure.value:
                    words = given.span.of(article.text), figure.span.of(claim.text)
                    message = f"The source says {words[0]}, not {words[1]}."
                    source = article, given.span
                    yield case.finding("wrong-figure", message, claim=figure.span, source=source)
                    return


def _exception(claimed: Quantified, case: Case) -> Finding | None:
    """Report "all groups rose" where the source has "the only group that fell"."""
    if claimed.rank != _ALL or _ONLY.search(case.claim.words):
        return None
    for article, reading in _sentences(case):
        for only in _ONLY.finditer(article.text, reading.span.start, reading.span.end):
            named = content(reading, Span(only.end(), min(only.end() + _OF_LENGTH, reading.span.end)))
            if (
                claimed.about & named
                and claimed.said & reading.stems
                and _OPPOSED.search(article.text, only.end(), reading.span.end)
            ):
                place = Span(only.start(), min(only.end() + _OF_LENGTH, reading.span.end))
                ours = claimed.quantifier.span.of(case.claim.text)
                message = f"The source names an exception, so this is not true of “{ours}”."
                return _finding(claimed, case, message, (article, place))
    return None


def _sentences(case: Case) -> Iterator[tuple[Article, Reading]]:
    for article in case.articles:
        for reading in article.readings:
            yield article, reading


def _counts_against(claimed: Quantified, case: Case) -> Finding | None:
    """Work out the share from the source's counts ("twelve of 47") and hold the quantifier against it."""
    if claimed.rank in _SOME_OR_MANY or not claimed.said:
        return None
    counts = list(counted_in(case.beside))
    few = claimed.rank == 0 or _HANDFUL.fullmatch(claimed.quantifier.span.of(case.claim.text))
    if few and (finding := _more_than_few(claimed, counts, case)):
        return finding
    if not claimed.about:
        return None
    shares = list(_shares(claimed, counts, _numbers_in(claimed, case)))
    if not shares or any(
        admits(claimed.quantifier, part.figure.value / whole.figure.value) for part, whole in shares
    ):
        return None
    part, whole = shares[0]
    message = (
        f"The source's figures are {part.words} of {whole.words}, "
        f"not “{claimed.quantifier.span.of(case.claim.text)}”."
    )
    return _finding(claimed, case, message, (part.article, part.figure.span))


def _more_than_few(claimed: Quantified, counts: list[Counted], case: Case) -> Finding | None:
    """Report "none of them" where the source counts some, and "a handful" where it counts many."""
    most = 0 if claimed.rank == 0 else _MOST_OF_A_HANDFUL
    about = claimed.quantifier.about
    nouns = {token.stem for token in case.claim.tokens if about.covers(token.span)}
    counts_them = any(one.figure.noun in nouns for one in counts)
    for one in counts:
        named = one.figure.noun in nouns or (counts_them and one.figure.noun is None)
        alike = len(claimed.said & one.stems) >= max(1, len(claimed.said) * _ENOUGH)
        alike = alike or len(claimed.behind & one.stems) >= max(2, len(claimed.behind) * _ENOUGH)
        bound = one.figure.modifier in {"at-most", "less-than"}
        if named and alike and one.figure.value > most and not bound:
            message = f"The source says {one.words}, not “{claimed.quantifier.span.of(case.claim.text)}”."
            return _finding(claimed, case, message, (one.article, one.figure.span))
    return None


def _finding(claimed: Quantified, case: Case, message: str, source: tuple[Article, Span] | None) -> Finding:
    return case.finding("quantifier-changed", message, claim=claimed.quantifier.span, source=source)


def _numbers_in(claimed: Quantified, case: Case) -> frozenset[float]:
    """Return the numbers that the claim itself gives of all there were ("most of the 31 people")."""
    about = claimed.quantifier.about
    return frozenset(f.value for f in case.claim.figures if f.counts and about.covers(f.span))


def _shares(
    claimed: Quantified, counts: list[Counted], all_told: frozenset[float]
) -> Iterator[tuple[Counted, Counted]]:
    """Yield counts of those who did what is said, each with the count of all there were."""
    best = max((len(claimed.said & one.stems) for one in counts), default=0)
    if not best or best < len(claimed.said) / 2:
        return
    for part in counts:
        wholes = [
            one
            for one in counts
            if _is_whole(one, part, claimed.about) or _is_told_whole(one, part, all_told)
        ]
        if len(claimed.said & part.stems) == best and wholes:
            yield part, max(wholes, key=lambda one: (len(claimed.about & one.stems), one.figure.value))


def _is_whole(one: Counted, part: Counted, about: frozenset[str]) -> bool:
    """Tell whether a count is of all those spoken of; small numbers only where their noun says so."""
    named = one.figure.noun in about or (bool(about & one.stems) and one.figure.value >= _SMALL)
    return named and one.figure.value > part.figure.value


def _is_told_whole(one: Counted, part: Counted, all_told: frozenset[float]) -> bool:
    """Tell whether a count is the claim's own of all there were, and the other one may be a part of these."""
    nouns = {one.figure.noun, part.figure.noun} - {None}
    return one.figure.value in all_told and one.figure.value > part.figure.value and len(nouns) < 2


def _number_for_all(claimed: Quantified, case: Case) -> Finding | None:
    """Report "all X" where the passage only gives a number of X."""
    if claimed.rank != _ALL or not claimed.about or not claimed.said or _counts_them(claimed, case):
        return None
    for article, reading in case.passages:
        for figure in reading.figures:
            if (
                figure.kind == "count"
                and figure.unit is None
                and figure.noun in claimed.about
                and claimed.said & reading.stems
                and not _is_definite(figure, article)
            ):
                words = figure.span.of(article.text)
                ours = claimed.quantifier.span.of(case.claim.text)
                message = f"The source gives a number ({words}), not “{ours}”."
                return _finding(claimed, case, message, (article, figure.span))
    return None


def _counts_them(claimed: Quantified, case: Case) -> bool:
    """Tell whether the claim gives the number itself ("all 64 patients"): those are all that the source counts."""
    about = claimed.quantifier.about
    return any(figure.counts and about.touches(figure.span) for figure in case.claim.figures)


def _is_definite(figure: Figure, article: Article) -> bool:
    """Tell whether the number is of known things ("the six cranes"), which are all of them."""
    before = article.text[max(0, figure.span.start - 6) : figure.span.start].lower().split()
    return bool(before) and before[-1] in _DEFINITE
