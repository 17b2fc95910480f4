"""What happened on which day, as the sources report it?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from briefer.analysis.days import event_days
from briefer.analysis.parties.wrongs import HURT, REPROACH, SILENT
from briefer.analysis.terms import likeness, nearness
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.voices import resolve
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.weights import weight
from briefer.records import OWN_PAPERS, Citation, Event
from briefer.text.datelines import without_dateline

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
"""What a sentence counts that opens with "this" and so leans on the one before it."""


_NOTICE = re.compile(
    r"^(?:correction|editor['’]s note|update)\b|\b(?:earlier|previous) version of th", re.IGNORECASE
)
_REQUEST = re.compile(r"\b(?:is|are) (?:requested|asked|urged|advised|reminded|invited) to\b")
"""What people are to do is no event, whatever day it speaks of."""
_BULLET = re.compile(r"^[-–•*]\s+")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|ours)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"[“\"]?(?:This|That|These|Those|Here|There|Both|Some|Others)\b")
_OF_WHOM = re.compile(r"[“\"]?(?:He|She|It|They|We|I|His|Her|Its|Their)\b")
"""What opens a sentence that by itself does not say of whom it tells."""
_PERSONAL: Final = frozenset({"he", "she"})
_CLAIMED = frozenset({"deny", "claim", "accuse", "condemn"})


@dataclass(frozen=True, slots=True)
class Sighting:
    """A sentence that reports something of one day."""

    article: Article
    number: int
    day: date
    or_day: date | None
    resolved: bool
    weights: Mapping[str, float] = field(compare=False)
    citations: tuple[Citation, ...] = ()

    @property
    def text(self) -> str:
        """The sentence on one line, without a dateline and the mark of a list."""
        return without_dateline(_BULLET.sub("", " ".join(self.article.readings[self.number].words.split())))

    @property
    def told(self) -> str:
        """The sentence behind the name of who tells it, where that is a party itself or a person called "he" or "she".

        What a party tells in its own statement or report is its account, and not what happened.
        """
        source = self.article.source
        speech = self.article.readings[self.number].speech
        own = source.kind in OWN_PAPERS and not any(one.subject for one in speech)
        who = source.publisher if own else self._person()
        return f"{who}: {self.text}" if who else self.text

    def _person(self) -> str | None:
        """Return the name of the one person whom the sentence has speak as "he" or "she", or None."""
        reading = self.article.readings[self.number]
        spoken = [s.core for s in reading.speech if s.core and s.core.of(reading.text).lower() in _PERSONAL]
        voices = [resolve(self.article, self.number, core) for core in spoken]
        people = {id(actor): actor for voice in voices for actor in voice.actors if actor.kind == "person"}
        if len(people) != 1:
            return None
        (person,) = people.values()
        if any(person.goes_by(name.words) for name in reading.names if name.words):
            return None
        return max((span.of(self.article.text) for span in person.mentions), key=len, default=None)


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
        Event(
            date=one.day.isoformat(),
            resolved=one.resolved,
            or_date=one.or_day.isoformat() if one.or_day else None,
            text=one.told,
            citations=one.citations,
        )
        for one in events
    )


def _reports(article: Article, language: str) -> bool:
    """Tell whether an article reports, in the language of most; an opinion tells of days to make a point."""
    return article.source.language == language and article.source.kind != "opinion"


def _sightings(article: Article) -> Iterator[Sighting]:
    for number, reading in enumerate(article.readings):
        if (
            _is_claim(article, reading)
            or _OF_WHOM.match(reading.words)
            or _is_heading(reading)
            or not FEWEST_WORDS <= len(reading.words.split()) <= MOST_WORDS
            or reading.words.rstrip()[-1:] not in {".", "”", '"'}
        ):
            continue
        found = next(event_days(article, number), None)
        if found is not None:
            weights = {
                t.stem: weight(t.text, reading.language)
                for t in reading.tokens
                if weight(t.text, reading.language)
            }
            yield Sighting(article, number, *found, weights, (article.cite(reading.span),))


def _is_claim(article: Article, reading: Reading) -> bool:
    """Tell whether a sentence is a notice, a request, a note that nobody answered, or a party's reproach of its own."""
    words = reading.words
    if (
        _NOTICE.search(words)
        or _REQUEST.search(words)
        or SILENT.search(words)
        or any(speech.cue in _CLAIMED for speech in reading.speech)
    ):
        return True
    reproach = REPROACH.search(words) or HURT.search(words) or _FIRST_PERSON.search(words)
    return article.source.kind in OWN_PAPERS and reproach is not None


def _is_heading(reading: Reading) -> bool:
    """Tell whether a sentence holds a day and hardly more, and no verb: "Position at noon on Monday 12 October"."""
    if any(looks_finite(token.text) for token in reading.tokens):
        return False
    dated = [token for token in reading.tokens if any(one.span.covers(token.span) for one in reading.dates)]
    return len(reading.words.split()) - len(dated) < FEWEST_WORDS


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
