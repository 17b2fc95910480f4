"""Which neighbouring numbers of a sentence are one figure, and which share a unit or what they count?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.language.numbers.units import UNITS, unit_after
from briefer.records import Span

if TYPE_CHECKING:
    from briefer.language.numbers.figures import Figure

_RANGE: Final = re.compile(r"\s?(?:-|–|—|to|and|or|bis|à|a|tot)\s?$", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_FROM: Final = re.compile(r"(?<!\w)(?:from|von|de|da)\s$", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"(?<!\w)(?:between|zwischen|entre|tra|tussen)\s(?:\D{0,12}\s)?$", re.IGNORECASE)
_CHANGE: Final = re.compile(
    r"\b(?:rose|risen|fell|fallen|up|down|increase[ds]?|decrease[ds]?|grew|grown|dropped"
    r"|climbed|vote[ds]?|voting|ballot|won|lost|win|beat|defeated|raised|cut)\b",
    re.IGNORECASE,
)
_BEFORE: Final = 40
"""Code points before a number in which what it is an end of is named."""
# "3.20 dollars, down from 3.80", "6 million dollars in May, against 4 million".
_AGAINST: Final = re.compile(
    r"[^.;:\d]{0,40}(?:\d{4}[^.;:\d]{0,20})?\b(?:against|from|compared (?:with|to)|instead of|rather than|versus)\s"
    r"(?:about |some |around |nearly |almost |only |just )?",
    re.IGNORECASE,
)
_VOTES_TO: Final = re.compile(r" votes? to ")
_UNIT_AND: Final = re.compile(r"\ban?( [a-z]+) and $", re.IGNORECASE)


def join(text: str, scope: Span, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures of one sentence with the ends of each range joined, and fractions put to what they add to.

    What is named once for two of them ("from 3 to 5 dollars", "6 dollars, against 4") is handed to the other.
    """
    done: list[Figure] = []
    for figure in figures:
        previous = done[-1] if done else None
        if previous is not None and _shares_magnitude(text, scope, previous, figure):
            previous = done[-1] = _times(previous, _magnitude(text, figure))
        if previous is not None and _is_range(text, scope, previous, figure):
            done[-1] = _range(previous, figure)
            continue
        if previous is not None and _adds_to(text, previous, figure):
            done[-1] = _sum(previous, figure)
            continue
        if previous is not None and _goes_on_in_parts(text, previous, figure):
            done[-1] = _in_parts(previous, figure)
            continue
        if previous is not None and previous.unit is None and _pair(text, previous, figure) and figure.unit:
            done[-1] = replace(previous, unit=figure.unit, kind=figure.kind)
        done.append(_like(text, previous, _with_one(text, scope, figure)))
    return done


def _shares_magnitude(text: str, scope: Span, one: Figure, two: Figure) -> bool:
    """Tell whether the "million" of the second number is the first one's as well: "6 to 7 million"."""
    alike = one.digits and one.unit in {None, two.unit} and _pair(text, one, two)
    if not (alike and one.value < two.value / _magnitude(text, two)):
        return False
    joint = text[one.span.end : two.span.start].strip().lower()
    before = text[max(scope.start, one.span.start - _BEFORE) : one.span.start]
    return joint not in {"and", "or"} or _BETWEEN.search(before) is not None


def _magnitude(text: str, figure: Figure) -> float:
    """Return by what the words behind the digits of a figure multiply them: a million in "7 million"."""
    written = _DIGITS.match(text, figure.span.start, figure.span.end)
    number = float(written[0].replace(",", "")) if written else 0.0
    return round(figure.value / number) if number and figure.value > number else 1.0


def _times(figure: Figure, factor: float) -> Figure:
    return replace(
        figure,
        value=figure.value * factor,
        low=figure.low * factor,
        high=figure.high * factor,
        grain=figure.grain * factor,
    )


def _range(one: Figure, two: Figure) -> Figure:
    low = one.value if one.unit in {None, two.unit} else one.low
    return replace(two, span=Span(one.span.start, two.span.end), low=low, high=two.value, modifier="range")


def _adds_to(text: str, one: Figure, two: Figure) -> bool:
    """Tell whether a fraction belongs to the number before it: "two years and a half"."""
    joined = text[one.span.end : two.span.start] == " and "
    return joined and one.kind == "count" and one.unit is not None and two.unit == "share" and two.value < 1


def _sum(one: Figure, two: Figure) -> Figure:
    more = two.value
    return replace(
        one,
        span=Span(one.span.start, two.span.end),
        value=one.value + more,
        low=one.low + more,
        high=one.high + more,
        grain=more,
    )


def _goes_on_in_parts(text: str, one: Figure, two: Figure) -> bool:
    """Tell whether a measure goes on in its smaller unit: "two hours and five minutes", "6 feet 2 inches"."""
    if one.unit not in UNITS or two.unit not in UNITS or one.kind != "count" or two.kind != "count":
        return False
    large, small = UNITS[one.unit], UNITS[two.unit]
    joined = text[one.span.end : two.span.start] in {" ", " and ", ", ", ", and "}
    return joined and large.dimension == small.dimension and two.value * small.factor < large.factor


def _in_parts(one: Figure, two: Figure) -> Figure:
    """Return one measure in the smaller unit."""
    times = UNITS[one.unit or ""].factor / UNITS[two.unit or ""].factor
    return replace(
        two,
        span=Span(one.span.start, two.span.end),
        value=round(one.value * times + two.value, 9),
        low=one.low * times + two.value,
        high=one.high * times + two.value,
        modifier=one.modifier,
        digits=one.digits,
    )


def _with_one(text: str, scope: Span, figure: Figure) -> Figure:
    """Return "a year and a half" for the "a half" in it, anything else as it is."""
    if figure.unit != "share" or figure.value >= 1:
        return figure
    before = _UNIT_AND.search(text, max(scope.start, figure.span.start - _BEFORE), figure.span.start)
    unit = unit_after(text, before.start(1), digits=False) if before else None
    if before is None or unit is None:
        return figure
    one = replace(figure, span=Span(before.start(), before.end(1)), value=1.0, low=1.0, high=1.0)
    return _sum(replace(one, unit=unit[0].name, kind="count"), figure)


def _like(text: str, one: Figure | None, two: Figure) -> Figure:
    """Return a bare number with the unit, or the votes, of the one that it is held against."""
    if one is None or not one.counts or two.kind != "count" or two.unit or two.noun or two.vague:
        return two
    between = text[one.span.end : two.span.start]
    if one.unit in UNITS and one.kind in {"count", "share"} and _AGAINST.fullmatch(between):
        return replace(two, unit=one.unit, kind=one.kind)
    return replace(two, noun=one.noun) if one.noun and _VOTES_TO.fullmatch(between) else two


def _pair(text: str, one: Figure, two: Figure) -> bool:
    return one.counts and two.counts and _RANGE.fullmatch(text[one.span.end : two.span.start]) is not None


def _is_range(text: str, scope: Span, one: Figure, two: Figure) -> bool:
    """Tell whether two neighbours are the ends of one range, not a score and not a change."""
    if not _pair(text, one, two) or not one.value < two.value or one.unit not in {None, two.unit}:
        return False
    joint = text[one.span.end : two.span.start].strip().lower()
    before = text[max(scope.start, one.span.start - _BEFORE) : one.span.start]
    if joint in {"and", "or"}:
        return (joint == "or" and two.value - one.value == 1) or _BETWEEN.search(before) is not None
    return not (_FROM.search(before) or (joint == "to" and _CHANGE.search(before)))
