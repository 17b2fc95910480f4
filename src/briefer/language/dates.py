"""Which days and times does a text name, and which day of the calendar does each mean?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, TypeVar

from briefer.language.calendar import MONTHS, NEAR_DAYS, SEASONS, WEEKDAYS
from briefer.language.counted import counted_noun
from briefer.language.date_patterns import DOUBTFUL_MONTH, MONTH_CUE, date_pattern
from briefer.records import Span, When

DateKind = Literal["day", "weekday", "month", "year", "decade", "time", "relative"]
Days = tuple[date, date]
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


_WEEK = timedelta(days=7)
_DAYS_IN_WEEK = 7
_MONTHS_IN_YEAR = 12
_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected|planned|likely)|due|scheduled|plans? to|until|till|next|upcoming"
    r"|going to|to [a-z]+(?: [a-z]+){0,2} on)\b",
    re.IGNORECASE,
)
_PERHAPS_AHEAD = re.compile(
    r"\b(?:would|(?:was|were) (?:to|due|set|scheduled|expected|planned)|by|from|for|could|may|might|can|should|must|planned|called)\b",
    re.IGNORECASE,
)
_NAME_FOLLOWS = re.compile(r"\s(?!I\b|Mr|Ms|Mrs|Dr)[A-Z][a-z]")
_DAY_CUE = re.compile(r"(?:^|(?<!\w)(?:on|last|next|this|late|early|by|until|till|since|from|of|and|to|before|after|or|for|said|over|through|between)|[,.;:(—–-])\s?[\"“'‘(]?$", re.IGNORECASE)
_YEAR_CUE = re.compile(r"(?<!\w)(?:in|since|until|till|by|of|from|before|after|during|for|late|early|mid|year|summer|winter|spring|autumn|and|to|through|between|im|jahr|seit|bis|en|nel|del|desde|em|de|depuis|sinds|vor|nach|the|a|an|der|die|das)[ \u00a0-]?$|[(–-]$", re.IGNORECASE)
_YEAR_TAIL = re.compile(r"\s(?:people|men|women|children|workers|percent|per cent|million|metres|meters|km|miles|jobs|soldiers|homes|dollars|euros|pounds)\b|[%€$]")
_ARTICLE = re.compile(r"(?:the|a|an|der|die|das)[ \u00a0]$", re.IGNORECASE)
_PART_OF_DAY = re.compile(r"\s(?:in the |in )?(morning|afternoon|evening|at night)\b|\s?([ap])\.?m\b")
_NUMBER_WORDS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": 1, "an": 1}
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
    return tuple(
        mention
        for match in scan(text, scope, language)
        if (mention := _Reader(text, scope, today, language).read(match)) is not None
    )


@lru_cache(maxsize=64)  # figures and dates of one sentence are asked for one after the other
def scan(text: str, scope: Span, language: str) -> tuple[re.Match[str], ...]:
    """Return the matches that are dates or times by their wording."""
    return tuple(
        match
        for match in date_pattern(language).finditer(text, scope.start, scope.end)
        if _is_meant(match, text, scope.start)
    )


def _is_meant(match: re.Match[str], text: str, floor: int) -> bool:
    """Tell whether the wording around shows a date rather than a verb, a name or a quantity."""
    kind = match.lastgroup
    before = text[max(floor, match.start() - 12) : match.start()]
    if kind == "m4" and DOUBTFUL_MONTH.match(match["m4"]):
        return MONTH_CUE.search(before) is not None and not _NAME_FOLLOWS.match(text, match.end())
    if kind == "weekday":
        return not _NAME_FOLLOWS.match(text, match.end()) or _DAY_CUE.search(before) is not None or bool(match.groupdict().get("which"))
    if kind == "year":
        return _is_year(text, match.end(), before)
    return True


def _is_year(text: str, end: int, before: str) -> bool:
    if _YEAR_TAIL.match(text, end):
        return False
    if not _YEAR_CUE.search(before):
        return text[end - 4 : end - 2] in {"19", "20"} and counted_noun(text, end, end + 40, plural=True)[0] is None
    return not (_ARTICLE.search(before) and not text[end : end + 2].strip().isalpha())


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

    def iso(self, span: Span, said: dict[str, str]) -> DateMention | None:
        return self._full(span, int(said["iy"]), int(said["im"]), int(said["id"]))

    def numeric(self, span: Span, said: dict[str, str]) -> DateMention | None:
        """Read 3.4.2026 day first; 3/4/2026 may be either, and both readings are kept."""
        year, one, two = int(said["ny"]), int(said["na"]), int(said["nb"])
        year += 2000 if year < 100 else 0  # noqa: PLR2004 - two digits of a year
        readings = [day for day in (_day(year, two, one), _day(year, one, two)) if day]
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
            return mention if 1 <= first <= 31 else None  # noqa: PLR2004 - days of a month
        found = self._full(span, nearest.year, month, first, last=last)
        return replace(found, resolved=True, year=None) if found else mention

    def month_year(self, span: Span, said: dict[str, str]) -> DateMention:
        month = self._month_number(said["m3"])
        days = _month_days(int(said["y3"]), month)
        return DateMention(span, "month", *days, candidates=(days,), year=int(said["y3"]), month=month)

    def month(self, span: Span, said: dict[str, str]) -> DateMention:
        month = self._month_number(said["m4"])
        if self.today is None:
            return DateMention(span, "month", month=month)
        past = self.today.year - (month > self.today.month)
        order = self._likeliest_first(past, past + 1)
        days = tuple(_month_days(year, month) for year in order)
        return DateMention(span, "month", *days[0], resolved=True, candidates=days, month=month)

    def weekday(self, span: Span, said: dict[str, str]) -> DateMention:
        names = WEEKDAYS[self.language if self.language in WEEKDAYS else "en"]
        number = names[said["weekday"].lower()]
        if self.today is None:
            return DateMention(span, "weekday", weekday=number)
        days = self._weekdays(number, said.get("which", "").lower(), span)
        mention = _on(span, days[0], kind="weekday", resolved=True)
        return replace(mention, candidates=tuple((day, day) for day in days), year=None, month=None, day=None)

    def _weekdays(self, number: int, which: str, span: Span) -> list[date]:
        """Return the days a weekday can mean, the likeliest first: the past week, or the week ahead."""
        today = self.today or date.min
        past = today - timedelta(days=(today.weekday() - number) % _DAYS_IN_WEEK)
        ahead = past + _WEEK
        if which in {"last", "past"}:
            return [past if past < today else past - _WEEK, past - _WEEK]
        if which in {"next", "coming", "following"}:
            return [ahead, ahead + _WEEK]
        return list(self._likeliest_first(past, ahead))

    def near(self, span: Span, said: dict[str, str]) -> DateMention:
        distance = NEAR_DAYS[self.language][said["near"].lower()]
        if self.today is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        return _on(span, self.today + timedelta(days=distance), kind="relative", resolved=True)

    def stretch(self, span: Span, said: dict[str, str]) -> DateMention:
        if self.today is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        shift = {"last": -1, "past": -1, "this": 0}.get(said["sw"].lower(), 1)
        days = _stretch(self.today, said["su"], shift)
        return DateMention(span, "relative", *days, resolved=True, candidates=(days,))

    def ago(self, span: Span, said: dict[str, str]) -> DateMention:
        count = int(said["ac"]) if said["ac"].isdigit() else _NUMBER_WORDS.get(said["ac"])
        if self.today is None or count is None:
            return DateMention(span, "relative", words=span.of(self.text).lower())
        length = _UNIT_DAYS[said["au"]]
        middle = self.today - timedelta(days=min(count * length, self.today.toordinal() - 1))
        slack = timedelta(days=min(length // 2, middle.toordinal() - 1))
        days = (middle - slack, middle + slack)
        return DateMention(span, "relative", *days, resolved=True, candidates=(days,))

    def whole_year(self, span: Span, said: dict[str, str]) -> DateMention:
        year = int(said.get("year") or said["sy"])
        days = (date(year, 1, 1), date(year, 12, 31))
        return DateMention(span, "year", *days, candidates=(days,), year=year)

    def decade(self, span: Span, said: dict[str, str]) -> DateMention:
        year = int(said["decade"][:4])
        days = (date(year, 1, 1), date(year + 9, 12, 31))
        return DateMention(span, "decade", *days, candidates=(days,))

    def clock(self, span: Span, said: dict[str, str]) -> DateMention | None:
        hour = int(said.get("ch") or said.get("chh") or said.get("c24h") or said["cu"])
        minute = int(said.get("cm") or said.get("c24m") or said.get("cum") or 0)
        half = said.get("half", "").lower()[:1]
        if hour > 24 or (half and hour > 12):  # noqa: PLR2004 - hours of a day
            return None
        ambiguous = not half and "c24h" not in said and self.language == "en"
        return self._time(span, hour * 60 + minute, half=half, ambiguous=ambiguous)

    def word_clock(self, span: Span, said: dict[str, str]) -> DateMention | None:
        words = said.get("wordclock", said.get("oclock", "")).lower().replace(" minutes", "").split()
        if "wordclock" not in said:
            return self._time(span, _NUMBER_WORDS[words[0]] * 60, ambiguous=True)
        amount = {"half": 30, "quarter": 15}.get(words[0]) or _count(words[0])
        hour = {"noon": 12, "midnight": 24}.get(words[2]) or _count(words[2])
        if not 0 < amount < 60 or not 0 < hour <= 24:  # noqa: PLR2004 - minutes and hours
            return None
        return self._time(span, hour * 60 + (amount if words[1] == "past" else -amount), ambiguous=hour <= 12)  # noqa: PLR2004 - half a day

    def named_time(self, span: Span, said: dict[str, str]) -> DateMention:
        minute = 0 if said["named"] == "midnight" else 720
        return DateMention(span, "time", minute=minute, minutes=(0, 1440) if minute == 0 else (minute,))

    def _time(self, span: Span, minute: int, *, half: str = "", ambiguous: bool = False) -> DateMention:
        if ambiguous and not half:
            tail = _PART_OF_DAY.match(self.text, span.end, min(self.scope.end, span.end + 20))
            half = "" if tail is None else (tail[2] or ("a" if tail[1] == "morning" else "p"))
        if half:
            minute = minute % 720 + (720 if half == "p" else 0)
            return DateMention(span, "time", minute=minute, minutes=(minute,))
        both = (minute, (minute + 720) % 1440) if ambiguous else (minute % 1440,)
        return DateMention(span, "time", minute=both[0], minutes=both)

    def _month_number(self, name: str) -> int:
        return MONTHS[self.language if self.language in MONTHS else "en"][name.lower()]

    def _full(self, span: Span, year: int, month: int, day: int, *, last: str | None = None) -> DateMention | None:
        first = _day(year, month, day)
        if first is None:
            return None
        end = _day(year, month, int(last)) if last else None
        mention = _on(span, first, kind="day")
        return replace(mention, last=end, candidates=((first, end),)) if end and end > first else mention

    def _nearest(self, month: int, day: int) -> date | None:
        if self.today is None:
            return None
        today = self.today
        years = range(max(1, today.year - 1), min(9999, today.year + 1) + 1)
        days = [found for year in years if (found := _day(year, month, day))]
        return min(days, key=lambda found: abs((found - today).days), default=None)

    def _likeliest_first(self, past: _T, ahead: _T) -> tuple[_T, ...]:
        """Order two readings by whether the sentence speaks of what is to come."""
        where = (self.text, self.scope.start, self.scope.end)
        if _AHEAD.search(*where):
            return (ahead, past)
        return (past, ahead) if _PERHAPS_AHEAD.search(*where) else (past,)


_READERS = (
    ("iso", _Reader.iso),
    ("numeric", _Reader.numeric),
    ("clock", _Reader.clock),
    ("m1", _Reader.day_month),
    ("m2", _Reader.day_month),
    ("m3", _Reader.month_year),
    ("m4", _Reader.month),
    ("weekday", _Reader.weekday),
    ("wordclock", _Reader.word_clock),
    ("oclock", _Reader.word_clock),
    ("named", _Reader.named_time),
    ("near", _Reader.near),
    ("span", _Reader.stretch),
    ("ago", _Reader.ago),
    ("decade", _Reader.decade),
    ("sy", _Reader.whole_year),
    ("year", _Reader.whole_year),
)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBER_WORDS.get(word, 0)


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


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None  # the thirtieth of February is a misprint, not a day


def _month_days(year: int, month: int) -> Days:
    following = date(year + month // _MONTHS_IN_YEAR, month % _MONTHS_IN_YEAR + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def _stretch(today: date, unit: str, shift: int) -> Days:
    if unit in {"week", "weekend"}:
        monday = today - timedelta(days=today.weekday()) + shift * _WEEK
        return (monday, monday + timedelta(days=6)) if unit == "week" else (monday + timedelta(days=4), monday + timedelta(days=6))
    if unit == "month":
        count = today.year * _MONTHS_IN_YEAR + today.month - 1 + shift
        return _month_days(count // _MONTHS_IN_YEAR, count % _MONTHS_IN_YEAR + 1)
    year = today.year + shift
    if unit == "year":
        return date(year, 1, 1), date(year, 12, 31)
    return date(min(year, today.year), SEASONS[unit][0], 1), date(max(year, today.year), 12, 31)
