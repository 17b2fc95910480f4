"""Does a figure follow from others by one step of arithmetic that the wording announces?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, permutations

from briefer.language.agreement import agree, compare
from briefer.language.figures import Figure
from briefer.language.units import PERCENT, POINT
from briefer.records import Span

_TOTAL = re.compile(
    r"\b(?:total|totall?ed|altogether|combined|in all|together|overall|sum|between them|all told|both)\b",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"\b(?:difference|gap|differ|rise of|rose by|fell by|up by|down by|increase of"
    r"|decrease of|drop of|increased by|decreased by"
    r"|(?:more|fewer|less|higher|lower|greater) than (?:the|in|a|last|on|at|before|what|it"
    r"|they)|remaining|rest|others?"
    r"|(?:increas|rais|lower|reduc|cut|slash|grew|grow|shr[aiu]nk|rose|fell|drop)\w*\b.{0,40}\bby"
    r"|remained|left|missed|without|apart)\b",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(r"\s(?:out )?of (?:the |its |their |all |some |those |about |these )*$", re.IGNORECASE)
_MOST_OPERANDS = 12  # beyond so many figures some pair fits anything by chance


def follows(claim: Figure, claimed: Sequence[Figure], wording: str, given: Sequence[Figure]) -> bool:
    """Tell whether ``claim`` follows from the figures ``given`` by the source.

    ``claimed`` are all figures of the claim and ``wording`` its text (which the spans index): arithmetic is
    tried only where the wording announces a share, a total, a difference or a multiple. A bare count never
    follows from anything, or else every misprint would.
    """
    plain = [figure for figure in given if figure.counts and not figure.vague][:_MOST_OPERANDS]
    if claim.kind == "share" and _is_ratio(claim, claimed, wording, plain):
        return True
    if any(agree(claim, scaled) for scaled in _multiples(claim, claimed, plain, given)):
        return True
    counts = [figure for figure in plain if figure.unit == claim.unit]
    if claim.unit == POINT:
        counts = [replace(figure, unit=POINT) for figure in plain if figure.unit == PERCENT]
    if _TOTAL.search(wording) and any(agree(claim, total) for total in _sums(counts)):
        return True
    whole = whole_of(claim, claimed, wording)
    announced = _DIFFERENCE.search(wording) is not None or whole is not None
    return announced and any(agree(claim, gap) for gap in _differences(counts, whole))


def whole_of(claim: Figure, claimed: Sequence[Figure], wording: str) -> Figure | None:
    """Return the figure of which ``claim`` is said to be a part ("26 of 34"), or None."""
    for other in claimed:
        if other.span.start > claim.span.end and _OF_WHOLE.fullmatch(
            wording[claim.span.end : other.span.start]
        ):
            return other
    return None


def _is_ratio(claim: Figure, claimed: Sequence[Figure], wording: str, given: Sequence[Figure]) -> bool:
    counts = [figure for figure in given if figure.kind == "count"]
    whole = whole_of(claim, claimed, wording)
    sums = list(_sums(_same_sort(counts)))
    for part, total in [*permutations(counts, 2), *((part, total) for part in counts for total in sums)]:
        if part.unit != total.unit or not 0 < part.value < total.value:
            continue
        if whole is not None and whole.kind == "count" and compare(whole, total) == "different":
            continue
        if agree(claim, _share(part.value / total.value, claim)):
            return True
    return False


def _same_sort(counts: Sequence[Figure]) -> list[Figure]:
    """Return the figures that have no noun of their own, such as votes for and against."""
    return [figure for figure in counts if figure.noun is None and figure.unit is None]


def _share(ratio: float, like: Figure) -> Figure:
    percent = like.unit == PERCENT
    value = ratio * 100 if percent else ratio
    return Figure(Span(0, 0), value, value, value, unit=like.unit, kind="share", grain=1e-6)


def _multiples(
    claim: Figure, claimed: Sequence[Figure], plain: Sequence[Figure], given: Sequence[Figure]
) -> Iterator[Figure]:
    """Yield what the source's "half of", "twice" and the like make of its other figures."""
    if claim.kind == "multiple" or not any(other.kind in {"multiple", "share"} for other in claimed):
        return
    factors = [
        figure
        for figure in given
        if (figure.kind == "multiple" and figure.value > 1) or figure.unit == "share"
    ]
    for figure in plain:
        for factor in factors:
            if figure is not factor and figure.unit == claim.unit:
                yield from (
                    _like(figure, figure.value * factor.value),
                    _like(figure, figure.value / factor.value),
                )


def _sums(figures: Sequence[Figure]) -> Iterator[Figure]:
    for one, two in combinations(figures, 2):
        yield _like(one, one.value + two.value)
    if len(figures) > 2:
        yield _like(figures[0], sum(figure.value for figure in figures))


def _differences(figures: Sequence[Figure], whole: Figure | None) -> Iterable[Figure]:
    for one, two in combinations(figures, 2):
        if whole is None or any(compare(whole, side) != "different" for side in (one, two)):
            yield _like(one, abs(one.value - two.value))
    if whole is not None:
        yield from (
            _like(figure, whole.value - figure.value) for figure in figures if figure.value < whole.value
        )


def _like(figure: Figure, value: float) -> Figure:
    return Figure(Span(0, 0), value, value, value, unit=figure.unit, kind=figure.kind, grain=figure.grain)
