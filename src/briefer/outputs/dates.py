"""How is a date written for a reader?"""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.records import Briefing, When

# not strftime: its month names follow the machine's locale, and the page must not
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


def written(when: When) -> str:
    """Return a date as a reader writes it, with the time where there is one.

    >>> written(datetime(2031, 3, 4, 9, 5))
    '4 March 2031, 09:05'
    """
    day = f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    if not isinstance(when, datetime):
        return day
    offset = when.utcoffset()
    # not tzname(): a zone that was read back from JSON gives its offset another name
    zone = "" if offset is None else f" {timezone(offset)}"
    return f"{day}, {when:%H:%M}{zone}"


def written_iso(text: str) -> str:
    """Return an ISO date written for a reader, or ``text`` itself where it is none."""
    try:
        return written(date.fromisoformat(text))
    except ValueError:
        return text


def written_moment(text: str) -> str:
    """Return an ISO day, or a day and a time, written for a reader, or ``text`` itself where it is neither.

    >>> written_moment("2031-03-04 24:00")
    '4 March 2031, 24:00'
    """
    day, _, time = text.partition(" ")
    return f"{written_iso(day)}, {time}" if re.fullmatch(r"\d\d:\d\d", time) else written_iso(text)


def day_of(when: When) -> date:
    """Return the calendar day as the source prints it, whatever its time zone."""
    return date(when.year, when.month, when.day)


def span_of(whens: Sequence[When]) -> str | None:
    """Return the days from the first to the last, shortened where they share month or year; None for none.

    >>> span_of([date(2031, 3, 4), date(2031, 3, 9)])
    '4–9 March 2031'
    """
    if not whens:
        return None
    days = sorted(map(day_of, whens))
    first, last = days[0], days[-1]
    if first == last:
        return written(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{written(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {written(last)}"
    return f"{written(first)} – {written(last)}"


def latest_day(briefing: Briefing) -> date | None:
    """Return the day of the latest source: what a file says it was made on, so that the clock changes no byte."""
    days = [day_of(entry.published) for entry in briefing.sources if entry.published]
    return max(days, default=None)
