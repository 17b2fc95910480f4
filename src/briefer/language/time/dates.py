"""Which days and times does a text name, and which day of the calendar does each mean?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeVar

from briefer.language.numbers.lexicon import ONES, TEENS
from briefer.language.time.calendar import MONTHS, NEAR_DAYS, WEEKDAYS
from briefer.language.time.clock import minutes_of
from briefer.language.time.direction import direction, lies_further_back
from briefer.language.time.scan import scan
from briefer.language.time.stretches import Days, day_of, month_days, stretch_around
from briefer.records import Span, When

DateKind = Literal["day", "weekday", "month", "year", "decade", "time", "relative"]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, a longer stretch, or a time of day that the text names.

    ``first`` and ``last`` are the days it most likely means, inclusive; None where the text has no date of
    its own to reckon from. ``candidates`` are all readings; ``weekday`` (Monday is 0), ``year``, ``month``
    and ``day`` are what is said or follows. ``minutes`` are the minutes since midnight a clock time can mean.
    ``words`` is the wording, in lower case, where nothing else tells unresolved mentions apart.
    """

    span: Span
    kind: DateKind
    first: date | None = None
    last: date | None = None
    minute: int | None = None
    resolved: bool = False
    candidates: tuple[Days, ...] = ()
    weekday: int | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    minutes: tuple[int, ...] = ()
    words: str = ""

    def named_weekday(self, text: str, *, language: str = "en") -> int | None:
        """Return the weekday printed in front of a day of the month, Monday being 0; None where there is none."""
        if self.kind != "day" or self.first != self.last:
            return None
        word = _FIRST_WORD.match(self.span.of(text))
        names = WEEKDAYS[language if language in WEEKDAYS else "en"]
        return names.get(word[0].lower()) if word else None


_WEEK = timedelta(days=7)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_DAYS_IN_WEEK = 7
_OF_THE_STORY = re.compile(r"\b(?:that|the|the same|the first|one)\s$", re.IGNORECASE)
"""What stands before a weekday that the story dates, and not the day of the text: "on the Monday a manager came"."""
_PART_OF_DAY_REACH = 20  # code points in which "in the afternoon" begins
_COUNTS = {**ONES, **TEENS, "a": 1, "an": 1}
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def find_dates(
    text: str, within: Span | None = None, *, published: When | None = None, language: str = "en"
) -> tuple[DateMention, ...]:
    """Return the days and times that ``text`` (or one span of it) names, in order.

    Weekdays, "yesterday" and days without a year are resolved against ``published``; such mentions are
    marked as resolved.

    >>> [str(mention.first) for mention in find_dates("on Tuesday", published=date(2026, 3, 4))]
    ['2026-03-03']
    """
    scope = within or Span(0, len(text))
    today = published.date() if isinstance(published, datetime) else published
    found: list[DateMention] = []
    for match in scan(text, scope, language):
        mention = _Reader(text, scope, today, language).read(match)
        if mention is not None:
            follows = match.groupdict().get("which") == "following"
            found.append(_following(mention, found) if follows else mention)
    return tuple(found)


def _following(mention: DateMention, before: Sequence[DateMention]) -> DateMention:
    """Return "the following Friday" as the first one after the day told before it; without one no day is meant."""
    told = next((other.last for other in reversed(before) if other.last), None)
    if told is None or mention.weekday is None:
        return DateMention(mention.span, "weekday", weekday=mention.weekday)
    day = told + timedelta(days=(mention.weekday - told.weekday() - 1) % _DAYS_IN_WEEK + 1)
    return replace(mention, first=day, last=day, resolved=True, candidates=((day, day),))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns matches into mentions, knowing the sentence and the day it was published."""

    text: str
    scope: Span
    today: date | None
    language: str

    def read(self, match: re.Match[str]) -> DateMention | None:
        said = {name: value for name, value in match.groupdict().items() if value is not None}
        span = Span(match.start(), match.end())
        for key, reader in _READERS:
            if key in said:
                return reader(self, span, said)
        return None

    # Each reader below takes the span and the named parts of the match, whether it needs both or not.

    def iso(self, span: Span, said: dict[str, str]) -> DateMention | None:
        return self._full(span, int(said["iy"]), int(said["im"]), int(said["id"]))

    def numeric(self, span: Span, said: dict[str, str]) -> DateMention | None:
        """Read 3.4.2026 day first; 3/4/2026 may be either, and both readings are kept."""
        year, one, two = int(said["ny"]), int(said["na"]), int(said["nb"])
        year += 2000 if year < 100 else 0
        readings = [day for day in (day_of(year, two, one), day_of(year, one, two)) if day]
        readings = readings[:1] if said["nsep"] == "." else readings
        if not readings:
            return None
        mention = _on(span, readings[0], kind="day")
        return replace(mention, candidates=tuple((day, day) for day in dict.fromkeys(readings)))

    def day_month(self, span: Span, said: dict[str, str]) -> DateMention | None:
        which = "1" if "m1" in said else "2"
        month = MONTHS[self.language if self.language in MONTHS else "en"][said[f"m{which}"].lower()]
        first, last = int(said[f"d{which}"]), said.get(f"d{which}b")
        if f"y{which}" in said:
            return self._full(span, int(said[f"y{which}"]), month, first, last=last)
        mention = DateMention(span, "day", month=month, day=first)
        nearest = self._nearest(month, first)
        if nearest is None:
            return mention if 1 <= first <= 31 else None
        found = self._full(span, nearest.year, month, first, last=last)
        return replace(found, resolved=True, year=None) if found else mention

    def month_year(self, span: Span, said: dict[str, str]) -> DateMention:
        month = self._month_number(said["m3"])
        days = month_days(int(said["y3"]), month)
        return DateMention(span, "month", *days, candidates=(days,), year=int(said["y3"]), month=month)

    def month(self, span: Span, said: dict[str, str]) -> DateMention:
        month = self._month_number(said["m4"])
        if self.today is None:
            return DateMention(span, "month", month=month)
        past = self.today.year - (month > self.today.month)
        order = self._likeliest_first(span, past, past + 1)
        days = tuple(month_days(year, month) for year in order)
        return DateMention(span, "month", *days[0], resolved=True, candidates=days, month=month)

    def weekday(self, span: Span, said: dict[str, str]) -> DateMention:
        names = WEEKDAYS[self.language if self.language in WEEKDAYS else "en"]
        number = names[said["weekday"].lower()]
        if self.today is None:
            return DateMention(span, "weekday", weekday=number)
        days = self._weekdays(span, number, said.get("which", "").lower())
        mention = _on(span, days[0], kind="weekday", resolved=True)
        return replace(mention, candidates=tuple((day, day) for day in days), year=None, month=None, day=None)

    def _weekdays(self, span: Span, number: int, which: str) -> list[date]:
        """Return the days a weekday can mean, the likeliest first: the past week, or the week ahead."""
        today = self.today or date.min
        past = today - timedelta(days=(today.weekday() - number) % _DAYS_IN_WEEK)
        ahead = past + _WEEK
        if which in {"last", "past"}:
            return [past if past < today else past - _WEEK, past - _WEEK]
        if which in {"next", "coming", "following"}:
            return [ahead, ahead + _WEEK]
        if _OF_THE_STORY.search(self.text, self.scope.start, span.start):
            return [past, past - _WEEK, past - 2 * _WEEK]
        earlier = [past - _WEEK] if lies_further_back(self.text, span, scope=self.scope) else []
        return [*self._likeliest_first(span, past, ahead), *earlier]

    def near(self, span: Span, said: dict[str, str]) -> DateMention:
        distance = (NEAR_DAYS.get(self.language) or NEAR_DAYS["en"])[said["near"].lower()]
        if self.today is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        return _on(span, self.today + timedelta(days=distance), kind="relative", resolved=True)

    def stretch(self, span: Span, said: dict[str, str]) -> DateMention:
        if self.today is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        shift = {"last": -1, "past": -1, "this": 0}.get(said["sw"].lower(), 1)
        days = stretch_around(self.today, said["su"], shift)
        return DateMention(span, "relative", *days, resolved=True, candidates=(days,))

    def ago(self, span: Span, said: dict[str, str]) -> DateMention:
        count = int(said["ac"]) if said["ac"].isdigit() else _COUNTS.get(said["ac"])
        if self.today is None or count is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        length = _UNIT_DAYS[said["au"]]
        middle = self.today - timedelta(days=min(count * length, self.today.toordinal() - 1))
        slack = timedelta(days=min(length // 2, middle.toordinal() - 1))
        days = (middle - slack, middle + slack)
        named = {"year": (date(middle.year, 1, 1), date(middle.year, 12, 31))}.get(said["au"], days)
        candidates = tuple(dict.fromkeys((days, named)))  # "seven years ago" may be any day of that year
        return DateMention(span, "relative", *days, resolved=True, candidates=candidates)

    def whole_year(self, span: Span, said: dict[str, str]) -> DateMention:
        year = int(said.get("year") or said["sy"])
        days = (date(year, 1, 1), date(year, 12, 31))
        return DateMention(span, "year", *days, candidates=(days,), year=year)

    def years(self, span: Span, said: dict[str, str]) -> DateMention:
        """Read 2018–19 as both years; 2018-12 is left as 2018."""
        first = int(said["ya"])
        last = (
            int(said["yb"]) if len(said["yb"]) == len(said["ya"]) else first - first % 100 + int(said["yb"])
        )
        days = (date(first, 1, 1), date(max(first, last), 12, 31))
        return DateMention(span, "year", *days, candidates=(days,), year=first)

    def decade(self, span: Span, said: dict[str, str]) -> DateMention:
        year = int(said["decade"][:4])
        days = (date(year, 1, 1), date(year + 9, 12, 31))
        return DateMention(span, "decade", *days, candidates=(days,))

    def clock(self, span: Span, said: dict[str, str]) -> DateMention | None:
        ends = min(self.scope.end, span.end + _PART_OF_DAY_REACH)
        minutes = minutes_of(said, self.text[span.end : ends], language=self.language)
        return DateMention(span, "time", minute=minutes[0], minutes=minutes) if minutes else None

    def _month_number(self, name: str) -> int:
        return MONTHS[self.language if self.language in MONTHS else "en"][name.lower()]

    def _full(
        self, span: Span, year: int, month: int, day: int, *, last: str | None = None
    ) -> DateMention | None:
        first = day_of(year, month, day)
        if first is None:
            return None
        end = day_of(year, month, int(last)) if last else None
        mention = _on(span, first, kind="day")
        return replace(mention, last=end, candidates=((first, end),)) if end and end > first else mention

    def _nearest(self, month: int, day: int) -> date | None:
        if self.today is None:
            return None
        today = self.today
        years = range(max(1, today.year - 1), min(9999, today.year + 1) + 1)
        days = [found for year in years if (found := day_of(year, month, day))]
        return min(days, key=lambda found: abs((found - today).days), default=None)

    def _likeliest_first(self, span: Span, past: _T, ahead: _T) -> tuple[_T, ...]:
        """Order two readings by whether the clause around speaks of what is to come, not of when it was said."""
        match direction(self.text, span, scope=self.scope):
            case "past":
                return (past,)
            case "either":
                return (past, ahead)
            case "ahead":
                return (ahead, past)


_READERS = (
    ("iso", _Reader.iso),
    ("numeric", _Reader.numeric),
    ("clock", _Reader.clock),
    ("m1", _Reader.day_month),
    ("m2", _Reader.day_month),
    ("m3", _Reader.month_year),
    ("m4", _Reader.month),
    ("weekday", _Reader.weekday),
    ("wordclock", _Reader.clock),
    ("oclock", _Reader.clock),
    ("named", _Reader.clock),
    ("near", _Reader.near),
    ("span", _Reader.stretch),
    ("ago", _Reader.ago),
    ("decade", _Reader.decade),
    ("years", _Reader.years),
    ("sy", _Reader.whole_year),
    ("year", _Reader.whole_year),
)


def _on(span: Span, day: date, *, kind: DateKind, resolved: bool = False) -> DateMention:
    return DateMention(
        span,
        kind,
        day,
        day,
        resolved=resolved,
        candidates=((day, day),),
        weekday=day.weekday(),
        year=day.year,
        month=day.month,
        day=day.day,
    )
