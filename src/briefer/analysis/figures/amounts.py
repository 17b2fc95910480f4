"""Which numbers is a figure, in the unit of its table?"""

from __future__ import annotations

import math

from briefer.analysis.figures.clock import CLOCK
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.units import convert


def amounts(figure: Figure, unit: str | None) -> dict[str, float | None]:
    """Return amount and bounds of ``figure`` in ``unit``, empty where there is no way to that unit.

    A range and a mere magnitude ("dozens") have bounds alone, a time of day has none; a bound is None where the
    wording leaves it open.
    """
    if figure.unit == CLOCK:
        return {}
    stands_alone = not figure.vague and figure.modifier != "range"
    said = {
        "amount": figure.value if stands_alone else math.nan,
        "at_least": figure.low,
        "at_most": figure.high,
    }
    return {
        name: amount for name, value in said.items() if (amount := _in(value, figure.unit, unit)) is not None
    }


def _in(value: float, unit: str | None, into: str | None) -> float | None:
    """Return ``value`` of one unit in another, rounded; None for what is no number or has no way there."""
    if unit == into:
        return round(value, 6) if math.isfinite(value) else None
    found = convert(value, unit, into) if unit and into and math.isfinite(value) else None
    return None if found is None else round(found, 6)
