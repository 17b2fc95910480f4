"""For which day or time does a source tell how things stood?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from briefer.language.article import Article
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates, is_day

_POSITION: Final = re.compile(
    r"\b(?:position|situation|status|state|figures?|data|updated?|as) (?:as )?(?:at|of|on)\b", re.IGNORECASE
)
_OPENING: Final = 4
"""Sentences at the head of a report in which it tells for which time its figures hold."""
_HOUR: Final = 60


def is_position(mention: DateMention, articles: Iterable[Article]) -> bool:
    """Tell whether a report opens with that time ("Position at 4 p.m. on Sunday"), or came out at that hour."""
    return any(_opens_with(mention, article) or _is_hour_of(mention, article) for article in articles)


def is_day_of_publication(mention: DateMention, articles: Iterable[Article]) -> bool:
    """Tell whether a source came out on that day."""
    days = [article.source.published for article in articles if article.source.published is not None]
    return is_day(mention) and any(_means(mention, _day(day)) for day in days)


def _opens_with(mention: DateMention, article: Article) -> bool:
    return any(
        compare_dates(mention, given) == "same"
        for reading in (*article.headings, *article.readings[:_OPENING])
        if _POSITION.search(reading.words)
        for given in reading.dates
    )


def _is_hour_of(mention: DateMention, article: Article) -> bool:
    published = article.source.published
    return isinstance(published, datetime) and published.hour * _HOUR + published.minute in mention.minutes


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _means(mention: DateMention, day: date) -> bool:
    if mention.candidates:
        return any(first <= day <= last for first, last in mention.candidates)
    return (
        mention.weekday == day.weekday()
        if mention.weekday is not None
        else (mention.month, mention.day) == (day.month, day.day)
    )
