"""As of when does a figure hold?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.segments import segments
from briefer.language.time.dates import DateMention
from briefer.records import Span

_CUE = re.compile(
    r"\b(?:by|as of|as at|up to|until|till)\s(?:late\s|early\s|around\s|the\s)?$", re.IGNORECASE
)
_DAY_MINUTES = 1440
_SINCE = re.compile(r"\b(?:since|than|unlike|as in)\b[^,;.]{0,40}$", re.IGNORECASE)
_WHEN = re.compile(r"\W*(?:when|where|who|which|that)\b", re.IGNORECASE)
_APPOSED = re.compile(r",\s(?:an?|the|in|on)\s", re.IGNORECASE)
_BY = re.compile(r"\bby (?:about |some |around |nearly |almost |more than )?$")
_SAID_ON = re.compile(r"\s(?:[^\W\d_]+ ){0,2}?(?:late |early )?(?:on )?(?:the )?(?:late |early )?$")
OLD_DAYS = 45
"""A figure that a day longer ago than this dates belongs to an earlier event."""


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
    ] or list(_of_speech(reading, span))
    cued.sort(key=lambda mention: abs(mention.span.start - span.start))
    for mention in cued:
        day = (
            _day_near(reading, mention, published)
            or _day_before(article, reading, mention)
            or _day_of(published)
        )
        if day is None:
            continue
        if mention.kind == "time" and (minute := _minute(article, mention)) is not None:
            return Moment(day, minute, f"{day.isoformat()} {minute // 60:02d}:{minute % 60:02d}")
        if mention.kind in {"day", "weekday", "relative"} and mention.first == mention.last:
            return on_day(article, _not_ahead(mention, day, published))
    return published


def _not_ahead(mention: DateMention, day: date, published: Moment | None) -> date:
    """Return the day of a weekday no later than the text: what "had left by Saturday" counts is no forecast."""
    ahead = mention.kind == "weekday" and published is not None and day > published.day
    return day - timedelta(days=7) if ahead else day


def _of_speech(reading: Reading, span: Span) -> Iterator[DateMention]:
    """Yield the day on which somebody gave the figure: "said on Friday that", "on Friday it had spoken of 23"."""
    for speech in reading.speech:
        if speech.core is None or speech.verb.end > span.start:
            continue
        had = reading.text[speech.core.end : speech.verb.start].strip() == "had"
        for mention in reading.dates:
            told = _SAID_ON.fullmatch(reading.text, speech.verb.end, mention.span.start)
            ahead = had and mention.span.end <= speech.core.start
            if mention.kind in {"day", "weekday", "relative"} and (told or ahead):
                yield mention


def on_day(article: Article, day: date) -> Moment:
    """Return the end of ``day``, or the minute of publication on the day of the text."""
    published = _published(article)
    at_once = published is not None and day == published.day
    return Moment(day, published.minute if published and at_once else _DAY_MINUTES - 1, day.isoformat())


def belongs_to_the_past(article: Article, reading: Reading, span: Span) -> bool:
    """Tell whether the figure at ``span`` is of an earlier event: a day or year well before the text's own dates it.

    A date dates the stretch that it stands in, all of its sentence where it opens it, and a "when" behind it. What has
    not been so "since 1998" is of today.
    """
    published = _published(article)
    if published is None:
        return False
    return any(
        (published.day - mention.last).days > OLD_DAYS and _dates(reading, mention.span, span)
        for mention in reading.dates
        if mention.last is not None and mention.kind != "month"
    )


def _dates(reading: Reading, date_span: Span, span: Span) -> bool:
    """Tell whether a date of a sentence dates what stands at ``span``."""
    stretches = [one for one in segments(reading.text, reading.span) if len(one) > len(", ")]
    place = next(i for i, one in enumerate(stretches) if one.end > date_span.start)
    nearest = next(i for i, one in enumerate(stretches) if one.end > span.start)
    if nearest == place + 1 and _WHEN.match(reading.text, stretches[nearest].start):
        return True
    if _SINCE.search(reading.text, reading.span.start, date_span.start):
        return _BY.search(reading.text, reading.span.start, span.start) is not None
    apposed = nearest == place + 1 and _APPOSED.match(reading.text, stretches[place].start)
    return place in {nearest, 0} or bool(apposed)


def _published(article: Article) -> Moment | None:
    when = article.published
    if when is None:
        return None
    if isinstance(when, datetime):
        return Moment(when.date(), when.hour * 60 + when.minute, when.date().isoformat())
    return Moment(when, _DAY_MINUTES - 1, when.isoformat())


def _day_near(reading: Reading, mention: DateMention, published: Moment | None) -> date | None:
    """Return the day that a mention names, or that stands right beside a time of day: no counting is still to come."""
    if mention.kind != "time":
        return mention.first
    for other in reading.dates:
        beside = reading.text[
            min(mention.span.end, other.span.end) : max(mention.span.start, other.span.start)
        ]
        named = other.first if other.first == other.last else None
        if named and other.kind in {"day", "weekday", "relative"} and len(beside) <= len(" on the "):
            return _not_ahead(other, named, published)
    return None


def _day_before(article: Article, reading: Reading, mention: DateMention) -> date | None:
    """Return the day that the sentence right before tells last, on which a bare time of day goes on: "by 10 p.m."."""
    number = article.numbers.get(reading.span.start, 0)
    paragraphs = article.paragraphs
    if mention.kind != "time" or not number or paragraphs[number - 1] != paragraphs[number]:
        return None
    told = [one for one in article.readings[number - 1].dates if one.kind in {"day", "weekday", "relative"}]
    return told[-1].first if told and told[-1].first == told[-1].last else None


def _day_of(moment: Moment | None) -> date | None:
    return moment.day if moment else None


def _minute(article: Article, mention: DateMention) -> int | None:
    """Return the minute that a time means; "midnight" after "by" or "as of" is the end of its day."""
    if mention.span.of(article.text).lower().endswith("midnight"):
        return _DAY_MINUTES
    return mention.minute if len(mention.minutes) == 1 else None
