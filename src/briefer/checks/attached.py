"""Does a share or an amount stand where the claim's matter is told, or only where something else is?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.checks.given import Given
from briefer.language.article import Article
from briefer.language.numbers.agreement import compare, same_sort
from briefer.language.numbers.figures import Figure
from briefer.records import Finding

MOSTLY: Final = 0.5
"""Share of the claim's content that the sentence with the other figure must have to tell of the same."""
NEARER: Final = 0.1
"""The share by which it must have more than any place of the claim's figure: the sentence, the one before it, and the
headings. On read topics every true claim but one has its figure in the place that has most of it."""


class _Told(NamedTuple):
    """A sentence with figures, and the share of the claim's content that it has."""

    article: Article
    figures: Sequence[Figure]
    share: float


def attached(case: Case, figures: Sequence[Figure]) -> Iterator[Finding]:
    """Yield a finding where the only figure of a claim is of something else, and its own thing has another."""
    counted = [figure for figure in figures if figure.counts]
    if len(counted) != 1 or case.claim.language != "en":
        return
    figure = counted[0]
    if figure.unit is None and figure.kind != "share":
        return
    own = max((told.share for told in _told(case, figure, agreeing=True)), default=None)
    rivals = [told for told in _told(case, figure, agreeing=False) if told.share >= MOSTLY]
    fullest = max(rivals, key=lambda told: told.share, default=None)
    if own is None or fullest is None or fullest.share < own + NEARER:
        return
    given = Given(fullest.article, fullest.figures[0])
    message = (
        f"The source says {given.words} of this; {figure.span.of(case.claim.text)} is of something else."
    )
    yield case.finding("misattached-figure", message, claim=figure.span, source=given.place)


def _told(case: Case, figure: Figure, *, agreeing: bool) -> Iterator[_Told]:
    """Yield the sentences that give the figure, or those that give only another one of its sort."""
    total = sum(case.weights.values())
    for article in case.articles:
        for number, reading in enumerate(article.readings):
            given = [one for one in reading.figures if one.counts]
            same = any(compare(figure, one) == "same" for one in given)
            near = (*article.headings, *article.readings[max(0, number - 1) : number]) if agreeing else ()
            others = [one for one in given if one.unit == figure.unit and _differs(figure, one)]
            if total and reading.language == "en" and (same if agreeing else others and not same):
                stems = reading.stems.union(*(other.stems for other in near))
                yield _Told(article, others, case.held_in(stems) / total)


def _differs(one: Figure, other: Figure) -> bool:
    return same_sort(one, other) and compare(one, other) == "different"
