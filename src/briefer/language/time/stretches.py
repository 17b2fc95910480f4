"""Which days make up a month, a week, a season?"""

from __future__ import annotations

from datetime import date, timedelta

from briefer.language.time.calendar import SEASONS

Days = tuple[date, date]
"""First and last day, inclusive."""

_WEEK = timedelta(days=7)
_MONTHS_IN_YEAR = 12


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None  # the thirtieth of February is a misprint, not a day


def month_days(year: int, month: int) -> Days:
    """Return the days of a month."""
    following = date(year + month // _MONTHS_IN_YEAR, month % _MONTHS_IN_YEAR + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def stretch_around(today: date, unit: str, shift: int) -> Days:
    """Return the week, weekend, month, season or year that lies ``shift`` of them from ``today``."""
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + shift * _WEEK
        return (
            (monday, monday + timedelta(days=6))
            if unit == "week"
            else (monday + timedelta(days=4), monday + timedelta(days=6))
        )
    if unit == "month":
        count = today.year * _MONTHS_IN_YEAR + today.month - 1 + shift
        return month_days(count // _MONTHS_IN_YEAR, count % _MONTHS_IN_YEAR + 1)
    year = today.year + shift
    if unit == "year":
        return date(year, 1, 1), date(year, 12, 31)
    return date(min(year, today.year), SEASONS[unit][0], 1), date(max(year, today.year), 12, 31)
