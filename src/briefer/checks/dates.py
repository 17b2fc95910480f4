"""Does the source give this day or time?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.locate import content_weights
from briefer.language.reading import Reading
from briefer.language.syntax.segments import segment_around
from briefer.language.time.calendar import ENGLISH_MONTH_NAMES, ENGLISH_WEEKDAY_NAMES
from briefer.language.time.clock_rounding import approach, is_near
from briefer.language.time.dates import DateMention
from briefer.language.time.report_time import is_day_of_publication, is_position
from briefer.language.time.same_day import compare_dates, is_comparable, is_day, names_same_unit
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

REPEATS = 0.75
"""Share of the claim's content words that a sentence must have in the same order to be the one it repeats."""
_ALL = 0.85
"""Share of the claim's content weight from which on a sentence tells of its event and of no other."""
_MOSTLY = 0.6
"""The same where the sentence with the claim's day has none of its words."""
_MOST = 50
"""Dates of one sentence that are looked at; what has more is a table that lost its lines."""
_DATELINE = 60
"""Code points at the head of a line within which a dateline ends."""
_WHEN = re.compile(r",?\s(?:when|as)\b", re.IGNORECASE)
_FRONTED = re.compile(r"\W*(?:(?:on|by|in|at|since|until|from)\s)?(?:the\s)?", re.IGNORECASE)
_APART = re.compile(r",\s(?:(?:on|by|in|at|since|until|from)\s)?(?:the\s)?", re.IGNORECASE)
_AS_OF = re.compile(r"\b(?:as (?:of|at)|by|up to|until)\s$", re.IGNORECASE)
_LONGEST_AS_OF = 12
_HALF = 0.5
"""Share of the claim's content weight that a sentence must have before a date in no clause of its own counts."""
_SHARED_WITH_HEADING = 2
"""Content words that a heading must share with the claim before its date speaks against the claim's."""


class Given(NamedTuple):
    """A day or time that a source names."""

    article: Article
    mention: DateMention

    @property
    def place(self) -> tuple[Article, Span]:
        """Where it stands, for a finding."""
        return self.article, self.mention.span


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each day or time of the claim that the source does not give."""
    claim = case.claim
    mentions = [mention for mention in claim.dates[:_MOST] if not claim.inside_quotation(mention.span)]
    if not mentions:
        return
    near = [given for passage in _dated(case) for given in _given(passage.article, [passage.reading])]
    for mention in mentions:
        if any(_is_same(mention, given, claim.text) for given in near):
            continue
        if _is_day_of_report(mention, case, near):
            continue
        headings = [given for article in case.articles for given in _given(article, article.headings)]
        free = [
            given
            for given in near + headings
            if not any(compare_dates(other, given.mention) == "same" for other in mentions)
            and not _is_dateline(given)
        ]
        yield from _judge(mention, free, case)


def _is_same(mention: DateMention, given: Given, wording: str) -> bool:
    """Tell whether a day or time is the source's, or is as near to it as "shortly before" or "about" says."""
    if compare_dates(mention, given.mention) == "same":
        return True
    times = [
        (mention.minutes, approach(wording, mention.span.start)),
        (given.mention.minutes, approach(given.article.text, given.mention.span.start)),
    ]
    return is_near(*times)


def _dated(case: Case) -> Sequence[Passage]:
    """Return the passages whose dates count: where the claim repeats one dated sentence, that one alone."""
    if len(case.clauses) > 1:
        return case.passages
    repeated = [p for p in case.carrying if p.reading.dates and case.closeness(p) >= REPEATS]
    return repeated[:1] or case.passages


def _given(article: Article, readings: Iterable[Reading]) -> list[Given]:
    return [Given(article, mention) for reading in readings for mention in reading.dates[:_MOST]]


def _is_dateline(given: Given) -> bool:
    """Tell whether the date opens a story or a notice ("CITY, March 3 (AGENCY) - "): it dates no event."""
    text, end = given.article.text, given.mention.span.end
    line = text.rfind("\n", 0, end) + 1
    return end - line < _DATELINE and text[end : end + 25].lstrip(" ,.0123456789").startswith(
        ("(", "—", "–", "- ", ":")
    )


def _judge(mention: DateMention, free: list[Given], case: Case) -> Iterator[Finding]:
    contrary = [given for given in free if _stands_against(mention, given, case)]
    content = content_weights(case.claim)
    backed = _backing(mention, case, content)
    if contrary:
        given = _closest(mention, contrary)
        least = _ALL if backed and _nearness(backed, content) else _MOSTLY
        full = _tells_so_much(_sentence(given, case), content, least)
        if not full and _is_given_beside(mention, case):
            return
        if backed is not None and _is_nearer(backed, _sentence(given, case), content, case.claim.language):
            return
        message = f"The source says {_said(given)}, not {mention.span.of(case.claim.text)}."
        yield case.finding("wrong-date", message, claim=mention.span, source=given.place)
    elif backed is None and is_comparable(mention) and not is_day_of_publication(mention, case.articles):
        message = f"The source does not give {mention.span.of(case.claim.text)} for this."
        yield case.finding("wrong-date", message, claim=mention.span)


def _tells_so_much(reading: Reading | None, content: Mapping[str, float], least: float) -> bool:
    """Tell whether a sentence has so much of the claim that its date is that of the claim's event."""
    return reading is not None and _nearness(reading, content) >= least * sum(content.values())


def _is_given_beside(mention: DateMention, case: Case) -> bool:
    """Tell whether a sentence right beside a passage gives the day, of which the passage may go on to tell.

    A claim of two clauses tells of two events, whose days it may have exchanged.
    """
    if len(case.clauses) > 1:
        return False
    beside = (reading for passage in case.carrying for reading in (*passage.before(), *passage.after()))
    return any(compare_dates(mention, given) == "same" for reading in beside for given in reading.dates)


def _stands_against(mention: DateMention, given: Given, case: Case) -> bool:
    """Tell whether a date of the source is another than the claim's, and dates the same thing.

    A day may stand against a month ("May 6", "in July"), if more words tie the two together.
    """
    alike = names_same_unit(mention, given.mention)
    if not alike and {mention.kind, given.mention.kind} != {"day", "month"}:
        return False
    return compare_dates(mention, given.mention) == "different" and _dates_the_same(
        given, case, named_alike=alike
    )


def _dates_the_same(given: Given, case: Case, *, named_alike: bool) -> bool:
    """Tell whether the clause around a date of the source shares content with the claim."""
    reading = _sentence(given, case)
    if reading is None:
        return False
    if reading.language != case.claim.language:
        return True  # words cannot be compared, and every date of the passage differs
    clause = segment_around(given.article.text, reading.span, given.mention.span.start)
    if _APART.fullmatch(given.article.text, clause.start, given.mention.span.start):
        clause = Span(reading.span.start, clause.end)  # "told its owner, Orrin, on Friday" dates the telling
    if _WHEN.match(given.article.text, given.mention.span.end):
        clause = Span(clause.start, reading.span.end)  # "on Friday when he died" dates his death
    dated = [mention.span for mention in reading.dates[:_MOST]]
    stems = {
        token.stem
        for token in reading.tokens
        if clause.covers(token.span)
        and not any(span.touches(token.span) for span in dated)
        and token.text.isalpha()
        and weight(token.text) > 0
    }
    fronted = _FRONTED.fullmatch(given.article.text, reading.span.start, given.mention.span.start)
    if (fronted or not stems) and _nearness(reading, case.weights) >= _HALF * sum(case.weights.values()):
        stems = set(reading.stems)  # "…, 2 and 3 by noon on May 4" dates the sentence that the comma cut
    least = _SHARED_WITH_HEADING if reading in given.article.headings or not named_alike else 1
    return len(stems & _contentful(case.claim)) >= least


def _contentful(claim: Reading) -> set[str]:
    return {token.stem for token in claim.tokens if weight(token.text) > 0}


def _backing(mention: DateMention, case: Case, content: Mapping[str, float]) -> Reading | None:
    """Return the sentence of the sources that gives the day and has most of the claim's words."""
    giving = [
        reading
        for article in case.articles
        for reading in [*article.readings, *article.headings]
        if any(compare_dates(mention, given) == "same" for given in reading.dates)
    ]
    return max(giving, key=lambda reading: _nearness(reading, content), default=None)


def _is_nearer(one: Reading, two: Reading | None, content: Mapping[str, float], language: str) -> bool:
    """Tell whether ``one`` speaks of the claim's event more than ``two``; across languages nothing tells."""
    if two is None or two.language != language:
        return True
    return _nearness(one, content) > _nearness(two, content)


def _nearness(reading: Reading, content: Mapping[str, float]) -> float:
    """Return the weight of the claim's content words that stand in a sentence."""
    return sum(value for stem, value in content.items() if stem in reading.stems)


def _sentence(given: Given, case: Case) -> Reading | None:
    readings = [reading for article, reading in case.passages if article is given.article]
    return next((r for r in [*readings, *given.article.headings] if r.span.covers(given.mention.span)), None)


def _is_day_of_report(mention: DateMention, case: Case, near: Iterable[Given]) -> bool:
    """Tell whether the claim tells how things stood when the source came out: "had lost 24 men by 8 October".

    Not where the source has a day of that kind itself: "by 10 October".
    """
    ours = _tells_a_state(case.claim.text, mention)
    if ours and is_position(mention, case.articles):
        return True
    theirs = (_tells_a_state(g.article.text, g.mention) for g in near if is_day(g.mention))
    return ours and is_day_of_publication(mention, case.articles) and not any(theirs)


def _tells_a_state(text: str, mention: DateMention) -> bool:
    start = mention.span.start
    return _AS_OF.search(text, max(0, start - _LONGEST_AS_OF), start) is not None


def _closest(mention: DateMention, contrary: list[Given]) -> Given:
    """Return the date nearest to the claim's, which is the likeliest to have been meant."""
    return min(contrary, key=lambda given: _days_between(mention.first, given.mention.first))


def _days_between(one: date | None, two: date | None) -> int:
    return abs((one - two).days) if one and two else date.max.toordinal()


def _said(given: Given) -> str:
    """Return the source's words, with the day they were worked out to mean."""
    words = given.mention.span.of(given.article.text)
    mention = given.mention
    if not mention.resolved or mention.first is None or mention.first != mention.last:
        return words
    day = mention.first
    weekday = "" if mention.kind == "weekday" else f"{ENGLISH_WEEKDAY_NAMES[day.weekday()]} "
    return f"{words} ({weekday}{day.day} {ENGLISH_MONTH_NAMES[day.month - 1]} {day.year})"
