"""Which days and times does a text of any language name?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from briefer.language.foreign.scripts import UNSPACED, script_of
from briefer.language.foreign.words import Meaning, forms, longest
from briefer.language.time.dates import DateKind, DateMention
from briefer.language.time.stretches import Days, day_of, month_days
from briefer.records import Span, When
from briefer.text.fold import fold_word

_WEEK: Final = timedelta(days=7)
_WORD: Final = re.compile(r"[^\W\d_]+['’]?")
_NUMERIC: Final = re.compile(
    r"(?<![\d.,/])(?:(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})"
    r"|(?P<d2>\d{1,2})(?P<mark>[./])\s?(?P<m2>\d{1,2})(?P=mark)\s?(?P<y2>\d{4}|\d{2}))(?!\d)"
    r"|(?:(?P<y3>\d{4})[年년]\s?)?(?P<m3>\d{1,2})[月월]\s?(?:(?P<d3>\d{1,2})[日号號일])?"
    r"|(?P<y4>\d{4})[年년]"
)
_CLOCK: Final = re.compile(
    r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4])(?:"
    r":(?P<m>[0-5]\d)(?!\d)|[.h](?P<n>[0-5]\d)(?=\s?(?:uhr|h\b))"
    r"|\s?[时時点點시](?:\s?(?P<q>[0-5]?\d))?"
    r"|\s?(?:[hч]|uhr|heures?|horas?|uur|часов|часа|годин\w?)(?:\s?(?P<o>[0-5]\d))?(?!\w))",
    re.IGNORECASE,
)
_DAY_BEFORE: Final = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:\.|º|°|ª|er|e|-?го|-?е)?[\s\u00a0]?(?:de\s|di\s|of\s|del\s|d['’]|من\s)?$",
    re.IGNORECASE,
)
_DAY_AFTER: Final = re.compile(r"\.?[\s\u00a0](\d{1,2})(?![\d%]|[.,:]\d)")
_YEAR_AFTER: Final = re.compile(r"[\s.,\u00a0]{1,3}(?:de\s|del\s)?((?:1[5-9]|20)\d\d)(?!\d)")
_YEAR_BEFORE: Final = re.compile(r"((?:1[5-9]|20)\d\d)\.?(?:\sm\.)?[\s\u00a0](?:gada\s)?$")
_YEAR: Final = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d%]|[.,]\d)")
_REACH: Final = 16
_SHORTEST: Final = 4
"""Letters of the shortest name that is looked for inside a longer word."""
MOST: Final = 60
"""Days read in one sentence."""


class Told(NamedTuple):
    """A day or time, and whether its wording can mean nothing else: only such contradict a claim."""

    mention: DateMention
    certain: bool


def find_days(plain: str, within: Span, *, language: str, published: When | None = None) -> tuple[Told, ...]:
    """Return the days and times of one sentence in order; ``plain`` has ASCII digits (``with_plain_digits``).

    >>> text = "Die Wahl war am Mittwoch, dem 4. März 2026."
    >>> [told.mention.kind for told in find_days(text, Span(0, 42), language="de")]
    ['weekday', 'day']
    """
    today = published.date() if isinstance(published, datetime) else published
    reader = _Reader(plain, within, today)
    told = [*reader.numeric(), *reader.clocks()]
    for span, meaning, certain in _named(plain, within, language):
        told += reader.named(span, meaning, certain=certain)
    spans = [one.mention.span for one in told]
    told += [one for one in reader.years() if not any(span.touches(one.mention.span) for span in spans)]
    return tuple(sorted(told, key=lambda one: one.mention.span)[:MOST])


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the days of one sentence, knowing the day it was published."""

    plain: str
    within: Span
    today: date | None

    def numeric(self) -> Iterator[Told]:
        for match in _NUMERIC.finditer(self.plain, self.within.start, self.within.end):
            said = {key[0]: int(value) for key, value in match.groupdict().items() if value and key != "mark"}
            year = said.get("y")
            year = year + 2000 if year is not None and year < 100 else year
            yield from self._on(Span(*match.span()), year, said.get("m"), said.get("d"))

    def clocks(self) -> Iterator[Told]:
        for match in _CLOCK.finditer(self.plain, self.within.start, self.within.end):
            minute = int(match["h"]) % 24 * 60 + int(
                match["m"] or match["n"] or match["o"] or match["q"] or 0
            )
            both = (minute, minute + 720) if minute < 720 else (minute,)
            mention = DateMention(Span(*match.span()), "time", minute=minute, minutes=both)
            yield Told(mention, certain=True)

    def years(self) -> Iterator[Told]:
        for match in _YEAR.finditer(self.plain, self.within.start, self.within.end):
            yield from self._on(Span(*match.span()), int(match[0]), None, None, certain=False)

    def named(self, span: Span, meaning: Meaning, *, certain: bool) -> Iterator[Told]:
        """Yield what a month, a weekday or "yesterday" means at this place."""
        match meaning.kind:
            case "month":
                yield from self._month(span, meaning.value, certain=certain)
            case "weekday" | "perhaps":
                yield Told(self._weekday(span, meaning.value), certain and meaning.kind == "weekday")
            case "near" if self.today is not None:
                day = self.today + timedelta(days=meaning.value)
                yield Told(_mention(span, "day", (day, day)), certain=False)

    def _month(self, span: Span, month: int, *, certain: bool) -> Iterator[Told]:
        before = self.plain[max(self.within.start, span.start - _REACH) : span.start]
        end = min(self.within.end, span.end + _REACH)
        first = _DAY_BEFORE.search(before)
        second = None if first else _DAY_AFTER.match(self.plain, span.end, end)
        found = first or second
        stop = second.end() if second else span.end
        after = _YEAR_AFTER.match(self.plain, stop, min(self.within.end, stop + _REACH))
        year = after or _YEAR_BEFORE.search(before)
        whole = Span(
            span.start - (len(before) - first.start() if first else 0), after.end() if after else stop
        )
        day = int(found[1]) if found else None
        yield from self._on(whole, int(year[1]) if year else None, month, day, certain=certain)

    def _on(
        self, span: Span, year: int | None, month: int | None, day: int | None, *, certain: bool = True
    ) -> Iterator[Told]:
        if month is None:
            if year is not None and 1 <= year <= 9999:
                days = (date(year, 1, 1), date(year, 12, 31))
                yield Told(DateMention(span, "year", *days, candidates=(days,), year=year), certain)
            return
        if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
            return
        kind: DateKind = "month" if day is None else "day"
        years = [year] if year else self._years()
        stretches = [found for one in years if (found := _stretch(one, month, day))]
        if not stretches and (year or self.today):
            return
        mention = _mention(span, kind, *sorted(stretches, key=self._distance))
        yield Told(_with_parts(mention, month, day), certain)

    def _years(self) -> list[int]:
        return (
            [self.today.year + shift for shift in (-1, 0, 1)]
            if self.today and 1 < self.today.year < 9999
            else []
        )

    def _distance(self, days: Days) -> int:
        return abs((days[0] - self.today).days) if self.today else 0

    def _weekday(self, span: Span, number: int) -> DateMention:
        if self.today is None or not 1 < self.today.year < 9999:
            return DateMention(span, "weekday", weekday=number)
        past = self.today - timedelta(days=(self.today.weekday() - number) % 7)
        days = [(day, day) for day in (past, past + _WEEK, past - _WEEK)]
        return _mention(span, "weekday", *days)


def _stretch(year: int, month: int, day: int | None) -> Days | None:
    if not 1 <= year <= 9998:
        return None
    if day is None:
        return month_days(year, month)
    found = day_of(year, month, day)
    return (found, found) if found else None


def _mention(span: Span, kind: DateKind, *candidates: Days) -> DateMention:
    first, last = candidates[0] if candidates else (None, None)
    return DateMention(span, kind, first, last, resolved=True, candidates=candidates)


def _with_parts(mention: DateMention, month: int, day: int | None) -> DateMention:
    return DateMention(
        mention.span,
        mention.kind,
        mention.first,
        mention.last,
        candidates=mention.candidates,
        month=month,
        day=day,
    )


def _named(plain: str, within: Span, language: str) -> Iterator[tuple[Span, Meaning, bool]]:
    """Yield the months, weekdays and the like, the longest forms first, and whether the form is one of the table's."""
    if script_of(plain[within.start : within.end]) in UNSPACED | {"hangul"}:
        pattern = _unspaced(language)
        for match in pattern.finditer(plain, within.start, within.end) if pattern else ():
            yield Span(*match.span()), forms(language)[(match[0],)], True
        return
    table, most = forms(language), longest(language)
    words = list(_WORD.finditer(plain, within.start, within.end)) if table else []
    folded = [fold_word(word[0]) for word in words]
    index = 0
    while index < len(words):
        lengths = range(min(most, len(words) - index), 0, -1)
        length = next((n for n in lengths if tuple(folded[index : index + n]) in table), 0)
        key = tuple(folded[index : index + length]) or _inner(table, folded[index])
        if key and table[key].kind != "number":
            yield Span(words[index].start(), words[index + max(0, length - 1)].end()), table[key], length > 0
        index += max(1, length)


def _inner(table: dict[tuple[str, ...], Meaning], word: str) -> tuple[str, ...]:
    """Return the month or weekday inside a word: behind an Arabic preposition, before an ending, in a compound."""
    keys = [(word[cut:],) for cut in (1, 2) if set(word[:cut]) <= set("وفبلك")]
    keys += [(word[:length],) for length in range(len(word) - 1, _SHORTEST - 1, -1)]
    return next((key for key in keys if key in table and table[key].kind in {"month", "weekday"}), ())


@lru_cache(maxsize=16)
def _unspaced(language: str) -> re.Pattern[str] | None:
    names = [
        key[0]
        for key, meaning in forms(language).items()
        if len(key) == 1 and meaning.kind != "number" and not key[0][0].isdigit()
    ]
    return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True))) if names else None
