"""As of when does a figure hold?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.time.dates import DateMention
from briefer.records import Span

_CUE = re.compile(
    r"\b(?:by|as of|as at|up to|until|till|since)\s(?:late\s|early\s|around\s|the\s)?$", re.IGNORECASE
)
_DAY_MINUTES = 1440
OLD_DAYS = 45
"""A figure whose sentence names a day longer ago than this belongs to an earlier event."""


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A day and, where known, the minute of it; ``text`` is ISO, with the time only where a sentence gives one."""

    day: date
    minute: int
    text: str = ""


def moment_of(article: Article, reading: Reading, span: Span) -> Moment | None:
    """Return as of when the figure at ``span`` holds: what its sentence says, else the day of the text.

    None where neither is known. A day on which something happened ("arrested on 3 March") is not the day of
    the count; only words such as "by" and "as of" make it that.
    """
    published = _published(article)
    cued = [
        mention
        for mention in reading.dates
        if _CUE.search(article.text, reading.span.start, mention.span.start)
    ]
    cued.sort(key=lambda mention: abs(mention.span.start - span.start))
    for mention in cued:
        day = _day_near(reading, mention) or (published.day if published else None)
        if day is None:
            continue
        if mention.kind == "time" and (minute := _minute(article, mention)) is not None:
            return Moment(day, minute, f"{day.isoformat()} {minute // 60:02d}:{minute % 60:02d}")
        if mention.kind in {"day", "weekday", "relative"} and mention.first == mention.last:
            return Moment(
                day,
                _DAY_MINUTES - 1 if published is None or day < published.day else published.minute,
                day.isoformat(),
            )
    return published


def belongs_to_the_past(article: Article, reading: Reading) -> bool:
    """Tell whether a sentence speaks of an earlier event: it names a day or year well before the text's own."""
    published = _published(article)
    if published is None:
        return False
    days = [mention.last for mention in reading.dates if mention.last is not None and mention.kind != "month"]
    return any((published.day - day).days > OLD_DAYS for day in days)


def _published(article: Article) -> Moment | None:
    when = article.published
    if when is None:
        return None
    if isinstance(when, datetime):
        return Moment(when.date(), when.hour * 60 + when.minute, when.date().isoformat())
    return Moment(when, _DAY_MINUTES - 1, when.isoformat())


def _day_near(reading: Reading, mention: DateMention) -> date | None:
    """Return the day that a mention names, or that stands right beside a time of day."""
    if mention.kind != "time":
        return mention.first
    for other in reading.dates:
        beside = reading.text[
            min(mention.span.end, other.span.end) : max(mention.span.start, other.span.start)
        ]
        if (
            other.kind in {"day", "weekday", "relative"}
            and other.first == other.last
            and len(beside) <= len(" on the ")
        ):
            return other.first
    return None


def _minute(article: Article, mention: DateMention) -> int | None:
    """Return the minute that a time means; "midnight" after "by" or "as of" is the end of its day."""
    if mention.span.of(article.text).lower().endswith("midnight"):
        return _DAY_MINUTES
    return mention.minute if len(mention.minutes) == 1 else None
