"""Is the day of the month that weekday?"""

from __future__ import annotations

from collections.abc import Iterator

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.time.calendar import ENGLISH_WEEKDAY_NAMES
from briefer.language.time.dates import DateMention
from briefer.language.time.same_day import compare_dates
from briefer.records import Finding


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each "Sunday 1 October" of the claim that was a Thursday.

    Not where the source puts the same weekday to the same day: its slip, if it is one, is not the claim's.
    """
    claim = case.claim
    for mention in claim.dates:
        named = mention.named_weekday(claim.text)
        if named is None or mention.first is None or claim.inside_quotation(mention.span):
            continue
        if mention.first.weekday() == named or any(
            _has_it(article, mention, named) for article in case.articles
        ):
            continue
        day = ENGLISH_WEEKDAY_NAMES[mention.first.weekday()]
        message = f"The day in “{mention.span.of(claim.text)}” was a {day}."
        yield case.finding("wrong-date", message, claim=mention.span)


def _has_it(article: Article, mention: DateMention, weekday: int) -> bool:
    """Tell whether an article puts that weekday to the same day."""
    return any(
        given.named_weekday(article.text) == weekday and compare_dates(mention, given) == "same"
        for reading in (*article.readings, *article.headings)
        for given in reading.dates
        if given.kind == "day"
    )
