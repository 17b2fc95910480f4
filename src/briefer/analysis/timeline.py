"""What happened on which day, as the sources report it?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final, Literal

from briefer.analysis.parties.wrongs import HURT, REPROACH, SILENT
from briefer.analysis.terms import likeness, nearness
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.syntax.subjects import looks_finite
from briefer.language.time.dates import DateMention
from briefer.language.words.weights import weight
from briefer.records import Citation, Event
from briefer.text.fold import fold_word

MOST_EVENTS: Final = 12
MOST_POINTS: Final = 40
"""Events of one day that are told apart; a day of news has fewer."""
FEWEST_WORDS: Final = 6
MOST_WORDS: Final = 48
SAME: Final = 0.3
"""Likeness from which two sentences of one day report one event."""
CROWDED: Final = 0.75
"""What a further event of one day still counts: a timeline of one day is none."""
LEANING: Final = 0.6
"""What a sentence counts that opens with a pronoun and so leans on the one before it."""

Tense = Literal["past", "ahead"]

_NOT_THE_DAY = re.compile(
    r"\b(?:since|until|till|by|from|before|after|than|for|as of|up to)\s(?:late\s|early\s|the\s|last\s|next\s)?"
    r"(?:(?:noon|midnight|\d[\d:.]*(?:\s?[ap]\.?m\.?)?)\s(?:on\s)?)?$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^(?:correction|editor['’]s note|update)\b|\b(?:earlier|previous) version of th", re.IGNORECASE
)
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|ours)\b", re.IGNORECASE)
_OPEN = frozenset("would could should may might must can if whether".split())
_AHEAD = frozenset("will shall due scheduled".split())
_PLANNED = frozenset("expected set due scheduled planned".split())
_IS = re.compile(r"\b(?:is|are)\s(?:not\s|now\s|also\s)?$")
_BE_AHEAD = re.compile(r"\b(?:is|are)\s(?:to|due|set|scheduled|expected|planned)\b")
_PRONOUN = re.compile(r"[“\"]?(?:He|She|It|They|We|I|This|That|These|Those|Here|There|Both|Some|Others)\b")
_AFTER_SPEECH = re.compile(
    r"\s?(?:(?:reporters|journalists|parliament|them|us)\s)?(?:in (?:a|an) \w+(?: \w+)? )?(?:late |early )?(?:on )?$"
)
_OF_THE_STORY = re.compile(r"\b(?:that|the|the same|the first|one)\s$", re.IGNORECASE)
"""What stands before a weekday that only the story dates: "on duty that Saturday"."""
_WEEK: Final = 7
_BACK: Final = 2
"""Sentences before a weekday in which a printed day is sought."""
_LEAP_DAY: Final = (2, 29)
_CLAIMED = frozenset({"deny", "claim", "accuse", "condemn"})
_REACH: Final = 9
"""Words between a verb and its day."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A sentence that reports something of one day."""

    article: Article
    number: int
    day: date
    resolved: bool
    weights: Mapping[str, float] = field(compare=False)
    citations: tuple[Citation, ...] = ()

    @property
    def text(self) -> str:
        """The sentence on one line."""
        return " ".join(self.article.readings[self.number].words.split())


def timeline(
    articles: Sequence[Article], terms: Mapping[str, float], *, origin_of: Mapping[str, str]
) -> tuple[Event, ...]:
    """Return the events that most origins report and that are nearest the topic, by day.

    ``terms`` are the weights of the topic's shared words; ``origin_of`` gives the origin of each source.
    """
    language = (
        Counter(article.source.language for article in articles).most_common(1)[0][0] if articles else "en"
    )
    seen = [one for article in articles if _reports(article, language) for one in _sightings(article)]
    points = _points(seen)
    chosen = _chosen(points, terms, origin_of)
    events = sorted(chosen, key=lambda one: (one.day, one.article.source.id, one.number))
    return tuple(
        Event(date=one.day.isoformat(), resolved=one.resolved, text=one.text, citations=one.citations)
        for one in events
    )


def _reports(article: Article, language: str) -> bool:
    """Tell whether an article reports, in the language of most; an opinion tells of days to make a point."""
    return article.source.language == language and article.source.kind != "opinion"


def _sightings(article: Article) -> Iterator[Sighting]:
    for number, reading in enumerate(article.readings):
        if (
            _is_claim(article, reading)
            or not FEWEST_WORDS <= len(reading.words.split()) <= MOST_WORDS
            or reading.words.rstrip()[-1:] not in {".", "”", '"'}
        ):
            continue
        found = next(_event_days(article, number), None)
        if found is not None:
            weights = {
                t.stem: weight(t.text, reading.language)
                for t in reading.tokens
                if weight(t.text, reading.language)
            }
            yield Sighting(article, number, *found, weights, (article.cite(reading.span),))


def _is_claim(article: Article, reading: Reading) -> bool:
    """Tell whether a sentence is a notice, a note that nobody answered, or a party's reproach in its own statement."""
    words = reading.words
    if (
        _NOTICE.search(words)
        or SILENT.search(words)
        or any(speech.cue in _CLAIMED for speech in reading.speech)
    ):
        return True
    reproach = REPROACH.search(words) or HURT.search(words) or _FIRST_PERSON.search(words)
    return article.source.kind == "statement" and reproach is not None


def _event_days(article: Article, number: int) -> Iterator[tuple[date, bool]]:
    """Yield the days on which a sentence says something happened or will, with whether each had to be worked out."""
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
            or _dates_speech(reading, mention)
            or (mention.kind == "weekday" and _OF_THE_STORY.search(before))
        ):
            continue
        tense = _tense(reading, mention)
        if tense is None:
            continue
        yield _day_of(article, number, mention, tense), mention.kind != "day"


def _day_of(article: Article, number: int, mention: DateMention, tense: Tense) -> date:
    """Return the day that a mention means: as printed, else the likeliest that fits the verb and what stands before."""
    reading = article.readings[number]
    if mention.kind == "day":
        return _printed(reading, mention, tense)
    days = [first for first, _ in mention.candidates] or [mention.first or date.min]
    if tense == "ahead":
        return max(days)
    told = _told_before(article, number) if mention.kind == "weekday" else None
    if told is not None:
        after = told + timedelta(days=(days[0].weekday() - told.weekday()) % _WEEK)
        return after if after < min(days) else days[0]
    today = _today(reading)
    return next((day for day in days if today is None or day <= today), min(days))


def _told_before(article: Article, number: int) -> date | None:
    """Return the last day printed in the sentences before of the same paragraph: "on Sunday" then follows it."""
    for place in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if article.paragraphs[place] != article.paragraphs[number]:
            return None
        reading = article.readings[place]
        days = [one for one in reading.dates if one.kind == "day" and one.first and one.first == one.last]
        if days:
            return _printed(reading, days[-1], "past")
    return None


def _today(reading: Reading) -> date | None:
    return reading.published.date() if isinstance(reading.published, datetime) else reading.published


def _printed(reading: Reading, mention: DateMention, tense: Tense) -> date:
    """Return a printed day; without its year the one that fits the verb."""
    day = mention.first or date.min
    today = _today(reading)
    if (
        mention.year is None
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
        if word in _AHEAD or (word in {"is", "are"} and _BE_AHEAD.match(reading.text, token.start)):
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
    # A verb that no list knows ("burst"): the wording around gave the day one meaning, and that is past.
    return "past" if len(mention.candidates) == 1 else None


def _is_open(reading: Reading, position: int) -> bool:
    """Tell whether the verb at ``position`` follows "would", "might" and the like."""
    before = reading.text[max(reading.span.start, position - 24) : position].split()[-3:]
    return any(fold_word(word) in _OPEN | _AHEAD for word in before)


def _points(seen: Sequence[Sighting]) -> list[list[Sighting]]:
    """Put together the sentences that report one event of one day."""
    days: dict[date, list[list[Sighting]]] = defaultdict(list)
    for one in seen:
        points = days[one.day]
        point = next((p for p in points if likeness(p[0].weights, one.weights) >= SAME), None)
        if point is not None:
            point.append(one)
        elif len(points) < MOST_POINTS:
            points.append([one])
    return [point for points in days.values() for point in points]


def _chosen(
    points: list[list[Sighting]], terms: Mapping[str, float], origin_of: Mapping[str, str]
) -> list[Sighting]:
    left = [
        (_best(point, terms), len({origin_of.get(o.article.source.id, "") for o in point}))
        for point in points
    ]
    days: Counter[date] = Counter()
    chosen: list[Sighting] = []
    while left and len(chosen) < MOST_EVENTS:
        best = max(
            left,
            key=lambda one: (
                _worth(one[0], terms) * one[1] ** 0.5 * CROWDED ** days[one[0].day],
                one[0].text,
            ),
        )
        left.remove(best)
        days[best[0].day] += 1
        chosen.append(best[0])
    return chosen


def _best(point: Sequence[Sighting], terms: Mapping[str, float]) -> Sighting:
    """Return the sentence that says it best, citing word for word the same sentences of other sources with it."""
    best = max(point, key=lambda one: (_worth(one, terms), not one.resolved, -point.index(one)))
    same = [one for one in point if one.text == best.text]
    return replace(best, citations=tuple(citation for one in same for citation in one.citations))


def _worth(one: Sighting, terms: Mapping[str, float]) -> float:
    return nearness(one.weights, terms) * (LEANING if _PRONOUN.match(one.text) else 1.0)
