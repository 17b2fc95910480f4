"""Does the source give this figure for that day, month or year?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.language.agreement import compare, in_unit_of
from briefer.language.dates import DateMention
from briefer.language.figures import Figure
from briefer.language.reading import Reading
from briefer.language.same_day import compare_dates
from briefer.language.surroundings import is_sentence
from briefer.records import Finding, Span

_MOST: Final = 30
"""Figures and dates of one sentence that are looked at; more make a table."""
_REACH: Final = 60
"""Code points between a figure and the date that it belongs to."""


class Dated(NamedTuple):
    """A figure with the date that stands nearest to it, no other figure between them."""

    figure: Figure
    date: DateMention


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each figure of the claim that its source gives for another time than the claim."""
    readings = [case.claim, *(reading for _, reading in case.passages)]
    if not all(map(is_sentence, readings)):
        return
    for mine in _dated(case.claim)[:_MOST]:
        if case.claim.inside_quotation(mine.figure.span):
            continue
        for article, reading in case.passages:
            rivals = [one for one in _dated(reading) if in_unit_of(mine.figure, one.figure) is not None]
            same = [one for one in rivals if compare(mine.figure, one.figure) == "same"]
            then = [one for one in rivals if compare_dates(mine.date, one.date) == "same"]
            if not same or not then or any(one in then for one in same):
                continue
            if all(compare_dates(mine.date, one.date) == "different" for one in same):
                yield _finding(mine, then[0], case, source=Passage(article, reading))


def _finding(mine: Dated, then: Dated, case: Case, *, source: Passage) -> Finding:
    article = source.article
    theirs = then.figure.span.of(article.text)
    day = then.date.span.of(article.text)
    message = f"The source gives {theirs} for {day}, not {mine.figure.span.of(case.claim.text)}."
    return case.finding(
        "misattached-figure", message, claim=mine.figure.span, source=(article, then.figure.span)
    )


def _dated(reading: Reading) -> list[Dated]:
    """Return the figures of a sentence with their dates, where each figure has one of its own."""
    figures = [figure for figure in reading.figures if figure.counts and not figure.vague][:_MOST]
    found = []
    for number, figure in enumerate(figures):
        end = figures[number + 1].span.start if number + 1 < len(figures) else reading.span.end
        behind = Span(figure.span.end, max(figure.span.end, min(end, figure.span.end + _REACH)))
        days = [date for date in reading.dates[:_MOST] if date.kind != "time" and behind.covers(date.span)]
        if days:
            found.append(Dated(figure, days[0]))
    return found
