"""Does the source speak of as much: all, most, many, some, few or none?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.quantified import (
    Quantified,
    content,
    find_quantified,
    speaks_of_same,
    unmatched,
)
from briefer.language.numbers.quantifiers import admits
from briefer.language.numbers.units import PERCENT
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem
from briefer.records import Finding, Span

_SOME: Final = 2
_MOST: Final = 4
_NEARLY: Final = 5
_ALL: Final = 6
_UNANIMOUS: Final = re.compile(r"\b(?:unanimous(?:ly)?|with one voice|without dissent)\b", re.IGNORECASE)
_VOTES: Final = re.compile(r"(?: votes?)?(?: to |-|–| against )")
_VOTED: Final = frozenset(stem(word) for word in "vote ballot pass approve reject adopt carry elect".split())
_OF_LENGTH: Final = 40
"""Characters after a share in which what it is a share of is named."""
_OF_THEM: Final = re.compile(r"\sof (?:them|whom|which|these|those|us)\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quantifier of the claim that the source's words or shares speak against."""
    for claimed in unmatched(case.claim, [reading for _, reading in case.passages]):
        finding = (
            _without_nearly(claimed, case)
            or _other_quantifier(claimed, case)
            or _share_against(claimed, case)
        )
        if finding is not None:
            yield finding
    yield from _divided(case)


def _divided(case: Case) -> Iterator[Finding]:
    """Yield a finding for "unanimously" where a passage gives votes on both sides."""
    ours = _UNANIMOUS.search(case.claim.text, case.claim.span.start, case.claim.span.end)
    if ours is None or case.claim.inside_quotation(Span(*ours.span())):
        return
    for article, reading in case.passages:
        if _UNANIMOUS.search(article.text, reading.span.start, reading.span.end):
            return
        for one, two in pairwise(reading.figures):
            split = _VOTES.fullmatch(article.text, one.span.end, two.span.start) is not None and two.value > 0
            if split and not _VOTED.isdisjoint(reading.stems):
                message = f"The source says “{Span(one.span.start, two.span.end).of(article.text)}”, not “{ours[0]}”."
                yield case.finding(
                    "quantifier-changed", message, claim=Span(*ours.span()), source=(article, one.span)
                )
                return


def _without_nearly(claimed: Quantified, case: Case) -> Finding | None:
    """Report "exclusively" where the source only ever says "almost exclusively"."""
    word = claimed.quantifier.span.of(case.claim.text).lower()
    said = [
        (article, other)
        for article, reading in case.passages
        for other in find_quantified(reading)
        if word in other.quantifier.span.of(article.text).lower().split()
    ]
    if claimed.rank != _ALL or not said or any(other.rank != _NEARLY for _, other in said):
        return None
    return _finding(claimed, case, *said[0])


def _finding(claimed: Quantified, case: Case, article: Article, other: Quantified) -> Finding:
    ours, theirs = claimed.quantifier.span, other.quantifier.span
    message = f"The source says “{theirs.of(article.text)}”, not “{ours.of(case.claim.text)}”."
    return case.finding("quantifier-changed", message, claim=ours, source=(article, theirs))


def _other_quantifier(claimed: Quantified, case: Case) -> Finding | None:
    """Compare with quantifiers of the passages that speak of the same thing."""
    against = [
        (article, other)
        for article, reading in case.passages
        for other in find_quantified(reading)
        if speaks_of_same(claimed, other)
    ]
    if not against or any(_is_borne_out(claimed, other) for _, other in against):
        return None
    return _finding(claimed, case, *against[-1])


def _is_borne_out(claimed: Quantified, given: Quantified) -> bool:
    """Tell whether one may stand for the other: "some" for "many", "most" for "nearly all", "mainly" for either."""
    ranks = claimed.rank, given.rank
    return (
        ranks[0] == ranks[1]
        or set(ranks) == {_SOME, _SOME + 1}
        or ranks == (_MOST, _NEARLY)
        or (ranks == (_NEARLY, _MOST) and not given.about)
    )


def _share_against(claimed: Quantified, case: Case) -> Finding | None:
    """Hold the quantifier against a share that a passage gives of the same thing ("half of the sirens")."""
    ours = claimed.quantifier.span
    for article, reading in case.passages:
        for figure in reading.figures:
            share = figure.value / 100 if figure.unit == PERCENT else figure.value
            of_same = figure.kind == "share" and (
                claimed.about & _whole(figure, reading) or _are_of_them(claimed, case.claim, figure, reading)
            )
            if not of_same or not claimed.said & reading.stems or admits(claimed.quantifier, share):
                continue
            message = f"The source says “{figure.span.of(article.text)}”, not “{ours.of(case.claim.text)}”."
            return case.finding("quantifier-changed", message, claim=ours, source=(article, figure.span))
    return None


def _are_of_them(claimed: Quantified, claim: Reading, figure: Figure, reading: Reading) -> bool:
    """Tell whether both are of what stands in front: "most of whom" beside "half of whom"."""
    ours = _OF_THEM.match(claim.text, claimed.quantifier.span.end)
    return ours is not None and _OF_THEM.match(reading.text, figure.span.end) is not None


def _whole(figure: Figure, reading: Reading) -> frozenset[str]:
    """Return the content that names what a share is of; "half of whom" is of what stands in front."""
    if _OF_THEM.match(reading.text, figure.span.end):
        return content(reading, Span(reading.span.start, figure.span.start))
    return content(reading, Span(figure.span.end, min(figure.span.end + _OF_LENGTH, reading.span.end)))
