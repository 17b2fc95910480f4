"""On which days does a sentence say that something happened or will?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.subjects import looks_finite
from briefer.language.time.dates import DateMention
from briefer.text.fold import fold_word

Tense = Literal["past", "ahead"]
_NOT_THE_DAY = re.compile(
    r"\b(?:since|until|till|by|from|before|after|than|for|as of|up to)\s(?:late\s|early\s|the\s|last\s|next\s)?"
    r"(?:(?:noon|midnight|\d[\d:.]*(?:\s?[ap]\.?m\.?)?)\s(?:on\s)?)?$"
    r"|\b(?:since|until|before|after)\sthe\s(?:\w+\s){1,2}(?:of|on)\s$",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?!(?:night|morning|evening|afternoon|hours|day|eve|course)\s)[^\W\d_]+(?:\s\S*\d\S*)?\sof\s(?:last\s)?$",
    re.IGNORECASE,
)
"""Before the day of something that a sentence only speaks of: "the bulletin of", "the attacks of"."""
_BY_PAPER = re.compile(r"(?:In|By)\s(?:\w+\s){1,3}of\s")
"""Before the day on which a paper does something: "In its letter of 3 May the firm asked"."""
_OPEN = frozenset("would could should may might must can cannot if whether".split())
_AHEAD = frozenset("will shall due scheduled".split())
_PLANNED = frozenset("expected set due scheduled planned".split())
_INTENDS = re.compile(r"\b(?:plans|hopes|intends|promises|threatens)\s(?:to|an?|more|another)\b")
"""A verb of intent, not the noun: "plans a march on Saturday"."""
_MOVED = re.compile(
    r"\b(?:put|pushed|moved|brought|postponed|delayed|deferred|adjourned|rescheduled|shifted)\b[^.;:]{0,40}?\sto\s$"
)
"""Before the day that something is moved to: "put back a second time, to 11 May"."""
_IS = re.compile(r"\b(?:is|are)\s(?:not\s|now\s|also\s)?$")
_BE_AHEAD = re.compile(r"\b(?:is|are)\s(?:to|due|set|scheduled|expected|planned)\b")
_AFTER_SPEECH = re.compile(
    r"\s?(?:(?:reporters|journalists|parliament|them|us|a (?:press|news) conference|a (?:\w+ )?briefing|"
    r"the (?:court|committee|council|hearing))\s)?(?:(?:in|at) (?:a|an|the) \w+(?: \w+)? |in [A-Z][\w-]+ )?"
    r"(?:late |early )?(?:on )?$"
)
_WAS_TO = re.compile(
    r"\b(?:was|were|had been) (?:due |meant |supposed |scheduled |expected |planned )?to (?:have )?$"
)
"""What stands before a verb that tells of a plan: "was to have opened on Thursday"."""
_OF_THE_STORY = re.compile(r"\b(?:that|the|the same|the first|one)\s$", re.IGNORECASE)
"""What stands before a weekday that only the story dates: "on duty that Saturday"."""
_WEEK: Final = 7
_BACK: Final = 2
"""Sentences before a weekday in which a printed day is sought."""
_LEAP_DAY: Final = (2, 29)
_REACH: Final = 9
"""Words between a verb and its day."""


class EventDay(NamedTuple):
    """The day of an event, another that its words allow, and whether it had to be worked out."""

    day: date
    or_day: date | None
    resolved: bool


def event_days(article: Article, number: int) -> Iterator[EventDay]:
    """Yield the days on which a sentence says something happened or will."""
    reading = article.readings[number]
    for mention in reading.dates:
        if (
            mention.kind not in {"day", "weekday", "relative"}
            or mention.first is None
            or mention.first != mention.last
        ):
            continue
        before = reading.text[reading.span.start : mention.span.start]
        if (
            reading.inside_quotation(mention.span)
            or _NOT_THE_DAY.search(before)
            or (_OF_ANOTHER.search(before) and not _BY_PAPER.fullmatch(before))
            or _dates_speech(reading, mention)
            or (mention.kind == "weekday" and _OF_THE_STORY.search(before))
        ):
            continue
        moved = mention.kind == "day" and _MOVED.search(reading.text, reading.span.start, mention.span.start)
        tense: Tense | None = "ahead" if moved else _tense(reading, mention)
        if tense is not None:
            yield EventDay(*_days_of(article, number, mention, tense), resolved=mention.kind != "day")


def _days_of(article: Article, number: int, mention: DateMention, tense: Tense) -> tuple[date, date | None]:
    """Return the day that a mention means: as printed, else the likeliest that fits the verb and what stands before.

    Behind it stands another that fits as well, None if there is none: "had left on Monday" may be a week further back.
    """
    reading = article.readings[number]
    if mention.kind == "day":
        return _printed(reading, mention, tense), None
    days = [first for first, _ in mention.candidates] or [mention.first or date.min]
    if tense == "ahead":
        return max(days), None
    day, other = (
        _by_the_story(article, number, days) if mention.kind == "weekday" else _fitting(reading, days)
    )
    named = _named_before(article, number, day) if mention.kind == "weekday" else None
    return (named, day) if named is not None and named < day else (day, other)


def _by_the_story(article: Article, number: int, days: Sequence[date]) -> tuple[date, date | None]:
    """Return the day of a weekday that follows a day printed right before, else the likeliest."""
    told = _told_before(article, number)
    if told is None:
        return _fitting(article.readings[number], days)
    after = told + timedelta(days=(days[0].weekday() - told.weekday()) % _WEEK)
    return after if after < min(days) else days[0], None


def _fitting(reading: Reading, days: Sequence[date]) -> tuple[date, date | None]:
    """Return the days that are not still to come, the likeliest first."""
    today = _today(reading)
    fitting = [day for day in days if today is None or day <= today] or [min(days)]
    return fitting[0], fitting[1] if len(fitting) > 1 else None


def _named_before(article: Article, number: int, day: date) -> date | None:
    """Return the last day of the same weekday that the source prints with its weekday: "on Sunday 13 September".

    "On Sunday" further down may mean that one again.
    """
    for reading in reversed(article.readings[:number]):
        for one in reversed(reading.dates):
            weekday = (
                one.named_weekday(reading.text, language=reading.language) if one.kind == "day" else None
            )
            if weekday == day.weekday() and one.first:
                return _printed(reading, one, "past")
    return None


def _told_before(article: Article, number: int) -> date | None:
    """Return the last day printed in the sentences before of the same paragraph: "on Sunday" then follows it."""
    for place in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if article.paragraphs[place] != article.paragraphs[number]:
            return None
        reading = article.readings[place]
        days = [one for one in reading.dates if one.kind == "day" and one.first and one.first == one.last]
        days = [one for one in days if not (_is_deadline(reading, one) or _begins_or_ends(reading, one))]
        if days:
            return _printed(reading, days[-1], "past")
    return None


def _begins_or_ends(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a printed day only begins or ends a stretch of time: "since 5 September 112 were counted"."""
    return _NOT_THE_DAY.search(reading.text[reading.span.start : mention.span.start]) is not None


def _is_deadline(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a printed day without a year still lies ahead: "a new plan by 9 October"."""
    today, day = _today(reading), mention.first
    return mention.year is None and today is not None and day is not None and day > today


def _today(reading: Reading) -> date | None:
    return reading.published.date() if isinstance(reading.published, datetime) else reading.published


def _printed(reading: Reading, mention: DateMention, tense: Tense) -> date:
    """Return a printed day; without its year the one that fits the verb, unless its weekday shows which."""
    day = mention.first or date.min
    today = _today(reading)
    if (
        mention.year is None
        and mention.named_weekday(reading.text, language=reading.language) != day.weekday()
        and today is not None
        and tense == "past"
        and day > today
        and (day.month, day.day) != _LEAP_DAY
    ):
        return day.replace(year=day.year - 1)
    return day


def _dates_speech(reading: Reading, mention: DateMention) -> bool:
    """Tell whether the day is that of the speaking: "said on Wednesday"."""
    for speech in reading.speech:
        after = max(speech.verb.end, speech.subject.end if speech.subject else 0)
        for end in (speech.verb.end, after):
            if end <= mention.span.start and _AFTER_SPEECH.fullmatch(reading.text[end : mention.span.start]):
                return True
    return bool(re.match(r"(?:Speaking|Asked|Writing)\b", reading.words))


def _tense(reading: Reading, mention: DateMention) -> Tense | None:
    """Return whether the verb of a day speaks of the past or of what is to come; None where it leaves it open."""
    if reading.language != "en":
        return "past"
    before = [t for t in reading.tokens if t.end <= mention.span.start][-_REACH:]
    after = [t for t in reading.tokens if t.start >= mention.span.end][:_REACH]
    for token in [*reversed(before), *after]:
        word = token.folded
        if word in _OPEN:
            return None
        if word in _PLANNED:
            return "ahead" if _IS.search(reading.text[reading.span.start : token.start]) else None
        if (
            word in _AHEAD
            or _INTENDS.match(reading.text, token.start)
            or (word in {"is", "are"} and _BE_AHEAD.match(reading.text, token.start))
        ):
            return "ahead"
        if looks_finite(word) and word not in {
            "is",
            "are",
            "has",
            "have",
            "be",
            "been",
            "being",
            "do",
            "does",
        }:
            return None if _is_open(reading, token.start) else "past"
    # A verb that no list knows ("burst", "hears"): the wording around gave the day one meaning.
    return _side_of_today(reading, mention) if len(mention.candidates) == 1 else None


def _side_of_today(reading: Reading, mention: DateMention) -> Tense:
    """Return whether a day lies behind the day of the text or before it: "hears evidence on 29 October"."""
    today = _today(reading)
    return "ahead" if today and mention.first and mention.first > today else "past"


def _is_open(reading: Reading, position: int) -> bool:
    """Tell whether the verb at ``position`` follows "would", "might", "was to have" and the like."""
    if _WAS_TO.search(reading.text, reading.span.start, position):
        return True
    before = reading.text[max(reading.span.start, position - 24) : position].split()[-3:]
    return any(fold_word(word) in _OPEN | _AHEAD for word in before)
