"""Does a figure follow from others by one step of arithmetic that the wording announces?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, permutations
from typing import Final

from briefer.language.numbers.agreement import agree, compare, in_unit_of
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.units import PERCENT, POINT
from briefer.language.words.tokens import stem
from briefer.records import Span

_TOTAL: Final = re.compile(
    r"\b(?:total|totall?ed|altogether|combined|in all|together|overall|sum|between them|all told|both)\b",
    re.IGNORECASE,
)
_DIFFERENCE: Final = re.compile(
    r"\b(?:difference|gap|lead|margin|differ|rise of|rose by|fell by|up by|down by|increase of"
    r"|decrease of|drop of|increased by|decreased by"
    r"|(?:more|fewer|less|higher|lower|greater|larger|smaller) than (?:the|in|a|last|on|at|before|what|it"
    r"|they|that|those|its|their|his|her|[\w-]+['’]s)|exceed\w*|remaining|rest|others?"
    r"|(?:increas|rais|lower|reduc|cut|slash|grew|grow|shr[aiu]nk|rose|fell|drop)\w*\b.{0,40}\bby"
    r"|(?:fail|defeat|reject|los[et]|w[io]n|beat|carri|carry|pass|adopt|approv)\w*\b.{0,40}\bby"
    r"|(?:strip|rob)\w*\b.{0,40}\bof|lost|shed|gained|added"
    r"|(?:below|above|under|over|beyond|short of|behind|ahead of) (?:the|its|their|his|her|that|what)"
    r"|remained|left|leav(?:es|ing)|missed|without|apart|adding|losing|gaining|since|by then)\b",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?:rose|ris(?:e[ns]?|ing)|f[ae]ll(?:s|en|ing)?|up|down|drop\w*|declin\w*|decreas\w*|increas\w*"
    r"|gr[eo]w\w*|gain\w*|lo(?:st|ses?|sing|ss)|cut\w*|reduc\w*|rais\w*|lower\w*|higher|slash\w*|strip\w*|shed"
    r"|shr[aiu]nk\w*|climb\w*|jump\w*|slump\w*|plung\w*|slid\w*|slip\w*|add(?:s|ed)?|more|less|fewer|above|below"
    r"|smaller|larger|bigger|greater|shorter|longer|change[ds]?|improv\w*|widen\w*|narrow\w*)\b",
    re.IGNORECASE,
)
_REST: Final = re.compile(
    r"\b(?:the rest|remainder|remaining|the others?|left over|balance)\b", re.IGNORECASE
)
_MARGIN: Final = re.compile(
    r"\d(?:\s[^\W\d_]+)?\s(?:more|fewer|less|higher|lower|above|below|over|under|short|too many|too few)\b",
    re.IGNORECASE,
)
_OF_WHOLE: Final = re.compile(
    r"\s(?:out )?of (?:the |its |their |all |some |those |about |these )*$", re.IGNORECASE
)
_FOR_EVERY: Final = re.compile(
    r"[^.;\d]{0,40}?\b(?:for|to|per|out of|in) (?:every|each)\s(?:about |some )*", re.IGNORECASE
)
_VOTE: Final = stem("votes")
_FOR: Final = re.compile(r"[^.;]{0,60}\b(?:for|in favou?r(?: of)?)\b[^.;]{0,60}", re.IGNORECASE)
_AGAINST: Final = re.compile(r"(?:\s[^\W\d_]+){0,3}? (?:against|no)\b", re.IGNORECASE)
_TOGETHER: Final = 120
"""Code points within which two figures of one text are told together."""
_DISTINCT: Final = 100
"""How many times its last place a figure is at least before it is no other's sum or difference by chance."""
_MOST_OPERANDS: Final = 14  # beyond so many figures some pair fits anything by chance
_EXACT: Final = 1e-6
_RIVAL: Final = 2.0
"""How many times the other two values of one thing are at most, where only the first has its unit."""


def follows(
    claim: Figure, claimed: Sequence[Figure], wording: str, given: Sequence[Figure], *, told: str = ""
) -> bool:
    """Tell whether ``claim`` follows from the figures ``given`` by the source.

    ``claimed`` are all figures of the claim and ``wording`` its text (which the spans index), ``told`` is the
    wording of the source: arithmetic is tried only where either announces a share, a change, a rate, a total, a
    difference or a multiple. A bare count never follows from anything, or else every misprint would.
    """
    plain = [figure for figure in given if figure.counts and not figure.vague][:_MOST_OPERANDS]
    if claim.kind == "share":
        if not changes_by(claim, wording) and _is_ratio(claim, claimed, wording, plain):
            return True
        if _CHANGE.search(wording) and any(_fits(claim, change) for change in _changes(plain)):
            return True
    if _is_rate(claim, claimed, wording, plain):
        return True
    if any(agree(claim, scaled) for scaled in _multiples(claim, claimed, plain, given)):
        return True
    return _is_sum_or_gap(claim, claimed, wording, plain=plain, told=told)


def _is_sum_or_gap(
    claim: Figure, claimed: Sequence[Figure], wording: str, *, plain: Sequence[Figure], told: str
) -> bool:
    united = [figure for figure in plain if (figure.unit is None) == (claim.unit is None)]
    alike = (in_unit_of(claim, figure) for figure in [*united, *_without_unit(claim, plain)])
    counts = [replace(figure, unit=claim.unit) for figure in alike if figure is not None]
    if claim.unit == POINT:
        counts = [replace(figure, unit=POINT) for figure in plain if figure.unit in {PERCENT, None}]
    margin = _MARGIN.search(told) is not None
    if (margin or _TOTAL.search(wording)) and any(agree(claim, total) for total in _sums(counts)):
        return True
    whole = whole_of(claim, claimed, wording)
    announced = (
        claim.unit == POINT
        or whole is not None
        or margin
        or _DIFFERENCE.search(wording) is not None
        or _REST.search(told) is not None
    )
    return announced and any(agree(claim, gap) for gap in _differences(counts, whole))


def _without_unit(claim: Figure, plain: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the bare numbers that leave their unit to the figure before them: "80 acres; the owners say 75"."""
    for one, two in pairwise(plain):
        bare = two.kind == "count" and two.unit is None and two.noun is None
        low, high = sorted((one.value, two.value))
        if bare and claim.unit is not None and one.unit == claim.unit and high <= low * _RIVAL:
            yield replace(two, unit=one.unit)


def differ_by(claim: Figure, one: Figure, two: Figure) -> bool:
    """Tell whether two counts differ by a third so exactly that it is no chance, though no word announces it."""
    counts = all(figure.kind == "count" and figure.unit is None for figure in (claim, one, two))
    return (
        counts
        and abs(claim.value) >= _DISTINCT * claim.grain
        and agree(claim, _like(one, abs(one.value - two.value)))
    )


def rests(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield what each figure leaves of each greater one of its sort, or of any if it has no noun and no unit."""
    plain = [figure for figure in figures if figure.kind == "count" and not figure.vague]
    for part, whole in permutations(plain, 2):
        bare = part.unit is None and part.noun is None
        if (bare or part.unit == whole.unit) and 0 < part.value < whole.value:
            yield _like(whole, whole.value - part.value)


def whole_of(claim: Figure, claimed: Sequence[Figure], wording: str) -> Figure | None:
    """Return the figure of which ``claim`` is said to be a part ("26 of 34"), or None."""
    for other in claimed:
        if other.span.start > claim.span.end and _OF_WHOLE.fullmatch(
            wording[claim.span.end : other.span.start]
        ):
            return other
    return None


_CHANGED_BY: Final = re.compile(
    r"\b(?:cut|cuts|cutting|reduc\w+|lower\w*|slash\w*|rais\w+|increas\w+|decreas\w+|f[ae]ll\w*|r[io]s[en]\w*"
    r"|dropp?\w*|gr[eo]w\w*|shr[aiu]nk\w*|declin\w+|climb\w*|jump\w*|up|down)\b(?:\s[\w-]+){0,4}?\sby\s"
    r"(?:about |some |around |nearly |almost |just |more than |over |less than |at least |roughly )*$",
    re.IGNORECASE,
)


def changes_by(claim: Figure, wording: str) -> bool:
    """Tell whether something is said to change by this figure ("cut by a third")."""
    return _CHANGED_BY.search(wording, 0, claim.span.start) is not None


def is_share(claim: Figure, ratio: float) -> bool:
    """Tell whether a share or percentage says ``ratio``, given how it is bounded and rounded."""
    return _fits(claim, abs(ratio))


def _fits(claim: Figure, ratio: float) -> bool:
    worked_out = _share(ratio, claim)
    rounded = claim.unit == PERCENT and claim.modifier in {"exact", "about"}
    return agree(claim, worked_out) or (
        rounded and abs(claim.value - worked_out.value) <= min(claim.grain, 1.0) / 2 + _EXACT
    )


def _changes(plain: Sequence[Figure]) -> Iterator[float]:
    """Yield by what share one figure exceeds another, or falls short of it, for all pairs of one sort."""
    for before, after in permutations(plain, 2):
        other = in_unit_of(before, after)
        alike = before.unit is not None or before.noun == after.noun or None in {before.noun, after.noun}
        if other is not None and alike and before.value > 0 and before.kind != "age":
            yield abs(other.value - before.value) / before.value


def _is_rate(claim: Figure, claimed: Sequence[Figure], wording: str, plain: Sequence[Figure]) -> bool:
    """Tell whether "one for every 43" says what the source's 14 for 600 do."""
    for one, two in permutations(claimed, 2):
        if claim not in {one, two} or one.span.end > two.span.start or not one.value:
            continue
        if _FOR_EVERY.fullmatch(wording[one.span.end : two.span.start]):
            rate, slack = two.value / one.value, max(two.grain / 2, 0.02 * two.value)
            return any(
                abs(more.value / fewer.value - rate) <= slack
                for fewer, more in permutations(plain, 2)
                if 0 < fewer.value < more.value and fewer.kind == more.kind == "count"
            )
    return False


def _is_ratio(claim: Figure, claimed: Sequence[Figure], wording: str, given: Sequence[Figure]) -> bool:
    counts = [figure for figure in given if figure.kind == "count"]
    whole = whole_of(claim, claimed, wording)
    sums = [*_sums(_same_sort(counts)), *_cast(counts)]
    for part, total in [*permutations(counts, 2), *((part, total) for part in counts for total in sums)]:
        bare = part.unit is None and part.noun is None  # "of the 6 million crowns … 2 million came"
        if not (part.unit == total.unit or bare) or not 0 < part.value < total.value:
            continue
        if whole is not None and whole.kind == "count" and compare(whole, total) == "different":
            continue
        if _fits(claim, part.value / total.value):
            return True
    return False


def _same_sort(counts: Sequence[Figure]) -> list[Figure]:
    """Return the figures that have no noun of their own, such as those for and against."""
    return [figure for figure in counts if figure.noun is None and figure.unit is None]


def _cast(counts: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the sums of two numbers of votes that stand together: "118 votes to 47"."""
    for one, two in pairwise(counts):
        if one.noun == two.noun == _VOTE and two.span.start - one.span.end <= _TOGETHER:
            yield _like(one, one.value + two.value)


def ballot_shares(text: str, figures: Sequence[Figure]) -> Iterator[float]:
    """Yield the share of each side of a vote that one sentence tells: "90 voted for it and 12 against".

    >>> from briefer.language.numbers.figures import find_figures
    >>> text = "In all 90 members voted for it and 10 against."
    >>> list(ballot_shares(text, find_figures(text)))
    [0.9, 0.1]
    """
    for one, two in pairwise(figure for figure in figures if figure.kind == "count" and figure.unit is None):
        if _FOR.fullmatch(text, one.span.end, two.span.start) and _AGAINST.match(text, two.span.end):
            total = one.value + two.value
            yield from (one.value / total, two.value / total) if total else ()


def _share(ratio: float, like: Figure) -> Figure:
    percent = like.unit == PERCENT
    value = ratio * 100 if percent else ratio
    return Figure(Span(0, 0), value, value, value, unit=like.unit, kind="share", grain=_EXACT)


def _multiples(
    claim: Figure, claimed: Sequence[Figure], plain: Sequence[Figure], given: Sequence[Figure]
) -> Iterator[Figure]:
    """Yield what the source's "half of", "twice" and the like make of its other figures.

    Of any where the claim has such a word itself; or else of those that the source tells together with it.
    """
    if claim.kind == "multiple":
        return
    said = any(other.kind in {"multiple", "share"} for other in claimed if other is not claim)
    factors = [
        figure
        for figure in given
        if (figure.kind == "multiple" and figure.value > 1) or figure.unit == "share"
    ]
    for figure in plain:
        for factor in factors:
            near = said or (factor.kind == "multiple" and _gap(figure, factor) <= _TOGETHER)
            if near and figure is not factor and figure.unit == claim.unit:
                yield from (
                    _like(figure, figure.value * factor.value),
                    _like(figure, figure.value / factor.value),
                )


def _gap(one: Figure, two: Figure) -> int:
    return max(one.span.start, two.span.start) - min(one.span.end, two.span.end)


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
