"""How much time lies between the days and clock times that a text names?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Final

from briefer.language.numbers.figures import Figure
from briefer.language.time.dates import DateMention

SECONDS: Final = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
"""Units in which a lapse of time is told, with their seconds."""
YEARS: Final = {"year": 1, "decade": 10}
"""Units in which it is told how long ago a year was, with their years."""
_DAYS_OF_A_YEAR: Final = 365.25
_MOST_DATES: Final = 12
_HALF_A_UNIT: Final = 0.5
_NEAR_A_UNIT: Final = 0.15
"""Part of a unit by which "three years" may be more or less: a month or two of a year."""


def lies_between(count: float, unit: str, mentions: Sequence[DateMention]) -> bool:
    """Tell whether two of the days, or of the clock times, lie ``count`` of ``unit`` apart, to the nearest one."""
    gaps = {gap for one, two in combinations(mentions[:_MOST_DATES], 2) for gap in _gaps(one, two)}
    return any(abs(gap / SECONDS[unit] - count) < _HALF_A_UNIT for gap in gaps if gap)


def are_days_apart(count: float, unit: str, mentions: Sequence[DateMention]) -> bool:
    """Tell whether any two of the days lie exactly ``count`` days or weeks apart."""
    days = {mention.first for mention in mentions if mention.first and mention.first == mention.last}
    gap = timedelta(seconds=count * SECONDS[unit])
    return gap >= timedelta(days=1) and any(day + gap in days for day in days)


def lies_back(figure: Figure, mentions: Sequence[DateMention], *, today: date) -> bool:
    """Tell whether one of the days, or years, lies as far back as a figure says: "in almost three decades"."""
    if figure.unit not in YEARS:
        return False
    unit = YEARS[figure.unit] * _DAYS_OF_A_YEAR
    slack = _NEAR_A_UNIT if figure.modifier == "exact" else 0.0
    return any(
        (today - mention.last).days / unit - slack <= figure.high
        and figure.low <= (today - mention.first).days / unit + slack
        for mention in mentions
        if mention.first and mention.last
    )


def _gaps(one: DateMention, two: DateMention) -> Iterator[int]:
    """Yield by how many seconds two mentions lie apart."""
    if one.first and two.first and one.first == one.last and two.first == two.last:
        yield abs((one.first - two.first).days) * SECONDS["day"]
    for early in one.minutes:
        for late in two.minutes:
            apart = abs(early - late) * SECONDS["minute"]
            yield from (apart, SECONDS["day"] - apart)  # "from 10 p.m. to 6 a.m."
