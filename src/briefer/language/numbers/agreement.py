"""Do two figures say the same, given how they are bounded and rounded?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from briefer.language.numbers.figures import VAGUE_REACH, Figure
from briefer.language.numbers.modifiers import Modifier
from briefer.language.numbers.units import PERCENT, POINT, UNITS, convert, one_currency
from briefer.language.words.tokens import stem

Agreement = Literal["same", "bound", "different"]
"""``bound``: the number agrees, but "at least", "about" or the like was dropped, added or changed."""

_LOWER = frozenset({"at-least", "more-than"})
_UPPER = frozenset({"at-most", "less-than"})
CONVERSION_SLACK = 0.04
"""Newspapers convert to round numbers: "six miles" is given as 10 kilometres."""
STEP = 0.25
"""How far above its bound a value may lie before "more than" misleads, where no round number is nearer."""
NEXT_MAGNITUDE = 10.0
"""Tens of thousands are thousands, too; hundreds of thousands are not called so."""
_THOUSANDS = 2e3
_POINT = stem("point")
_OF_POINTS = frozenset({POINT, "basis-point"})
NEXT_SCALE = 1000.0
"""Thousands reach to the million, millions to the billion: between them lies no other name in English."""
ROUNDED_FROM = 1e5
"""Exact-looking figures from here on are commonly rounded ("1.2 million" for 1,234,567)."""


def agree(claim: Figure, source: Figure) -> bool:
    """Tell whether ``source`` says what ``claim`` says.

    >>> from briefer.language.numbers.figures import find_figures
    >>> agree(find_figures("about 40 homes")[0], find_figures("38 homes")[0])
    True
    """
    return compare(claim, source) == "same"


def compare(claim: Figure, source: Figure) -> Agreement:
    """Return how the figure of a claim relates to one of its source; figures of other units are different."""
    alike = in_unit_of(claim, source)
    if alike is None:
        return "different"
    if claim.vague or alike.vague:
        return _compare_vague(claim, alike)
    if (claim.loose or alike.loose) and same_value(claim, alike):
        return "same"
    return _COMPARE[claim.modifier](claim, alike)


def same_value(claim: Figure, source: Figure) -> bool:
    """Tell whether the bare numbers are the same, whatever bounds them; both in one unit."""
    slack = (
        CONVERSION_SLACK * abs(claim.value) if claim.unit != source.unit and _converts(claim, source) else 0.0
    )
    return abs(claim.value - source.value) <= max(slack, _fuzz(claim)) or _rounds(claim, source)


def in_unit_of(claim: Figure, source: Figure) -> Figure | None:
    """Return ``source`` with its value in the unit of ``claim``; None where the two cannot be compared."""
    one, two = _unit(claim, source), _unit(source, claim)
    if one == two or {one, two} in (
        {"year", "age"},
        {"degree", "celsius"},
        {"degree", "fahrenheit"},
        {"age", None},
    ):
        return source
    if {one, two} == {"share", PERCENT}:
        factor = 100.0 if one == PERCENT else 0.01
        return _times(source, factor)
    if one is None or two is None:
        return None
    if one_currency(one, two):
        return source
    value = convert(source.value, two, one)
    if value is None:
        return None
    factor = value / source.value if source.value else 1.0
    return replace(_times(source, factor), value=value)


def _unit(figure: Figure, beside: Figure) -> str | None:
    """Return the unit of a figure; "by 0.2 points" are percentage points beside a figure in these."""
    in_points = figure.unit is None and figure.noun == _POINT and beside.unit in _OF_POINTS
    return POINT if in_points else figure.unit


def same_sort(one: Figure, two: Figure) -> bool:
    """Tell whether two figures measure or count the same sort of thing, so that their values can clash."""
    if in_unit_of(one, two) is None or {one.kind, two.kind} & {"zero", "name", "multiple"}:
        return False
    if any((one.kind == kind) != (two.kind == kind) for kind in ("ordinal", "age")):
        return False
    if one.kind == "ordinal":
        return same_noun(one, two)
    if one.unit is not None:
        return True
    return one.noun is None or two.noun is None or same_noun(one, two)


def same_noun(one: Figure, two: Figure) -> bool:
    """Tell whether two figures name the same counted thing."""
    return one.noun is not None and one.noun == two.noun


def ends(figure: Figure | None) -> tuple[float, ...]:
    """Return both ends of a range, the value of any other figure, nothing for None."""
    if figure is None:
        return ()
    return (figure.low, figure.high) if figure.modifier == "range" else (figure.value,)


def _converts(claim: Figure, source: Figure) -> bool:
    return claim.unit in UNITS and source.unit in UNITS and {claim.unit, source.unit} != {"share", PERCENT}


def _times(figure: Figure, factor: float) -> Figure:
    return replace(
        figure,
        value=figure.value * factor,
        low=figure.low * factor,
        high=figure.high * factor,
        grain=figure.grain * abs(factor),
    )


def _fuzz(claim: Figure) -> float:
    """Return what two ways of writing one share may differ by: "two-thirds" is 66, 66.7 or 67 percent."""
    if claim.kind == "share":
        return 0.0101 if claim.unit == "share" else min(claim.grain / 2, 0.5) if claim.grain < 1 else 0.01
    return 1e-6 * max(1.0, abs(claim.value))


def _rounds(claim: Figure, source: Figure) -> bool:
    """Tell whether the claim's number is the source's, rounded as newspapers round without saying so."""
    coarse = claim.grain > source.grain and abs(claim.value - source.value) <= claim.grain / 2
    significant = abs(claim.value) >= 10 * claim.grain
    return (
        coarse
        and significant
        and (claim.kind == "share" or abs(claim.value) >= ROUNDED_FROM or claim.grain < 1)
    )


def _compare_vague(claim: Figure, source: Figure) -> Agreement:
    if claim.vague and source.vague:
        return "same" if claim.value <= source.value <= claim.value * NEXT_MAGNITUDE else "different"
    if claim.vague:
        return "same" if claim.low <= source.value <= claim.value * _reach(claim) else "different"
    inside = source.low <= claim.value <= source.value * _reach(source)
    return "bound" if inside else "different"


def _reach(vague: Figure) -> float:
    """Return up to how many times its least value a vague magnitude reaches: 158 million are millions."""
    return VAGUE_REACH if vague.value < _THOUSANDS else NEXT_SCALE / 2


def _compare_range(claim: Figure, source: Figure) -> Agreement:
    fuzz = max(_fuzz(claim), CONVERSION_SLACK * claim.high if claim.unit != source.unit else 0.0)
    if source.modifier == "range":
        same = abs(claim.low - source.low) <= fuzz and abs(claim.high - source.high) <= fuzz
        return "same" if same else "different"
    return "bound" if claim.low <= source.value <= claim.high else "different"


def _compare_exact(claim: Figure, source: Figure) -> Agreement:
    if source.modifier == "range":
        return "bound" if source.low <= claim.value <= source.high else "different"
    if not same_value(claim, source):
        return "different"
    return "same" if source.modifier == "exact" else "bound"


def _compare_near(claim: Figure, source: Figure) -> Agreement:
    same = same_value(claim, source)
    if source.modifier in _LOWER | _UPPER:
        return "bound" if same else "different"
    if source.modifier == "range":
        return "same" if source.low <= claim.value <= source.high else "different"
    return "same" if same or claim.low <= source.value <= claim.high else "different"


def _compare_lower(claim: Figure, source: Figure) -> Agreement:
    if source.modifier == "exact" and claim.value < source.value <= claim.value + claim.grain:
        return "same"  # "just over 41 percent" for 41.3
    if same_value(claim, source):
        strict = claim.modifier == "more-than"
        kept = source.modifier == claim.modifier or (source.modifier in {"more-than", "exact"} and not strict)
        return "same" if kept else "bound"
    value = source.low if source.modifier == "range" else source.value
    reach = claim.value + max(claim.grain, STEP * abs(claim.value))
    fits = claim.value < value <= reach and source.modifier not in _UPPER
    return "same" if fits else "different"


def _compare_upper(claim: Figure, source: Figure) -> Agreement:
    if source.modifier == "exact" and claim.value - claim.grain <= source.value < claim.value:
        return "same"
    if same_value(claim, source):
        strict = claim.modifier == "less-than"
        kept = source.modifier in {claim.modifier, "nearly"} or (
            source.modifier in {"less-than", "exact"} and not strict
        )
        return "same" if kept else "bound"
    value = source.high if source.modifier == "range" else source.value
    reach = claim.value - max(claim.grain, STEP * abs(claim.value))
    fits = reach <= value < claim.value and source.modifier not in _LOWER
    return "same" if fits else "different"


_COMPARE: dict[Modifier, Callable[[Figure, Figure], Agreement]] = {
    "exact": _compare_exact,
    "range": _compare_range,
    "at-least": _compare_lower,
    "more-than": _compare_lower,
    "at-most": _compare_upper,
    "less-than": _compare_upper,
    "about": _compare_near,
    "nearly": _compare_near,
}
