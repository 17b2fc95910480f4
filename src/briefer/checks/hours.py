"""Is an hour of the claim an hour of the same day in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates
from briefer.records import Finding

_BETWEEN: Final = re.compile(
    r",?\s(?:(?:on|at|about|around|of|the|early|late|last|this)\s){0,3}", re.IGNORECASE
)
_DAYS: Final = frozenset({"day", "weekday", "relative"})
"""Kinds of mentions by which one day is named: "noon today" as well as "noon on Monday"."""


class Hour(NamedTuple):
    """A clock time with the day that stands beside it: "at 2:40 a.m. on Sunday"."""

    time: DateMention
    day: DateMention


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for an hour that a passage puts on another day, and no sentence on the claim's."""
    for own in _hours(case.claim):
        if case.claim.inside_quotation(own.day.span):
            continue
        told = [(article, hour) for article in case.articles for hour in _told(article, own)]
        answers = {compare_dates(own.day, hour.day) for _, hour in told}
        if answers == {"different"}:
            article, hour = told[0]
            there, here = hour.day.span.of(article.text), own.day.span.of(case.claim.text)
            message = f"The source has this hour on {there}, not on {here}."
            yield case.finding("wrong-date", message, claim=own.day.span, source=(article, hour.day.span))


def _told(article: Article, own: Hour) -> Iterator[Hour]:
    """Yield where an article gives the same clock time with a day."""
    for reading in article.readings:
        if reading.language == "en":
            for hour in _hours(reading):
                if set(hour.time.minutes) & set(own.time.minutes):
                    yield hour


def _hours(reading: Reading) -> Iterator[Hour]:
    """Yield the clock times of a sentence right beside which a day stands, before or behind."""
    for one, other in pairwise(reading.dates):
        if _BETWEEN.fullmatch(reading.text, one.span.end, other.span.start):
            if one.minutes and _is_day(other):
                yield Hour(one, other)
            elif other.minutes and _is_day(one):
                yield Hour(other, one)


def _is_day(mention: DateMention) -> bool:
    return mention.kind in _DAYS and mention.first == mention.last
