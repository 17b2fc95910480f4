"""At what time of day does a sentence say that something happened?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.foreign.counting import CLOCK_ABROAD
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.time.dates import DateMention
from briefer.records import Span

CLOCK: Final = "clock"
"""The unit of a time of day: minutes since midnight."""
ROUGHLY_MINUTES: Final = 15
"""What "shortly before 7.45" and a full hour may be off."""
_AS_OF: Final = re.compile(
    r"\b(?:by|as of|as at|up to|until|till|since|from|between|before|after|and)\s(?:late\s|early\s|around\s)?$",
    re.IGNORECASE,
)
"""Words that make a time a bound: nothing happened at it."""
_ROUGH: Final = re.compile(
    r"\b(?:shortly|just|soon|moments|minutes|about|around|some|nearly|almost|towards|roughly|approximately)"
    r"(?: (?:before|after))?\s$",
    re.IGNORECASE,
)
_MORNING: Final = re.compile(r"\s(?:this|that|in the|on \w+|yesterday|\w+day) morning\b", re.IGNORECASE)
_HOUR: Final = 60


def clock_times(reading: Reading) -> Iterator[Figure]:
    """Yield the times of day at which a sentence says something happened; none of "by noon" or "from 8 to 10"."""
    for told in reading.dates:
        before = reading.text[reading.span.start : told.span.start]
        minute = _minute(reading, told) if told.kind == "time" else None
        rough = _ROUGH.search(before) is not None
        if minute is not None and (rough or not _AS_OF.search(before)):
            yield _figure(told.span, minute, rough=rough or minute % _HOUR == 0)


def clock_times_abroad(reading: Reading) -> Iterator[Figure]:
    """Yield the times of day that a sentence in another language gives to the minute: "14h31", "um 14.31 Uhr"."""
    for told in CLOCK_ABROAD.finditer(reading.text, reading.span.start, reading.span.end):
        minute = _HOUR * int(told["hour"]) + int(told["minute"])
        yield _figure(Span(*told.span()), minute, rough=minute % _HOUR == 0)


def _minute(reading: Reading, told: DateMention) -> int | None:
    """Return the minute that a time means; "ten past six this morning" is no evening."""
    if len(told.minutes) == 1:
        return told.minutes[0]
    morning = _MORNING.match(reading.text, told.span.end) is not None
    return min(told.minutes) if morning and told.minutes else None


def _figure(span: Span, minute: int, *, rough: bool) -> Figure:
    reach = ROUGHLY_MINUTES if rough else 0
    return Figure(
        span,
        minute,
        minute - reach,
        minute + reach,
        modifier="about" if rough else "exact",
        unit=CLOCK,
        digits=True,
    )
