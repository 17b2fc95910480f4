"""Whom does "he" or "she" take up?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.people import Gender, Mention
from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech
from briefer.language.syntax.subjects import opening_subject
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span
from briefer.text.fold import fold_word

LOOK_BACK: Final = 8
"""Sentences searched for what a pronoun stands for: in news a pronoun's person is named within the last two
paragraphs, and paragraphs hold up to four sentences."""
# What a mention weighs, chosen on articles whose speakers are known: one sentence back costs as much as being an
# object rather than the subject.
_SPEAKER: Final = 30
_SUBJECT: Final = 25
_ASKED: Final = 40
_OTHER: Final = 10
_POSSESSOR: Final = 4
_FAR: Final = 18
_AGREES: Final = 12
# "Asked by Lund", "Asked on Friday by the judge, Mr Lund", "Under questioning from Lund"
_BY: Final = re.compile(r"\b(?:by|from)\s(?:[^,.;“”\"]{1,40},?\s)?$")
CLOSE: Final = 5
"""Two people whose weights differ by no more are both possible."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    person: Actor
    weight: int


def antecedents(article: Article, number: int, pronoun: Span) -> tuple[Actor, ...]:
    """Return whom a "he" or "she" of sentence ``number`` can stand for, the likeliest first.

    A single name that may be a place's is passed over as long as somebody is near who is a person beyond doubt.
    """
    found = _ranked(article, number, pronoun)
    sure = tuple(candidate for candidate in found if article.people.is_sure(candidate.person))
    best = sure or found
    return tuple(candidate.person for candidate in best if candidate.weight >= best[0].weight - CLOSE)


def _ranked(article: Article, number: int, pronoun: Span) -> list[_Candidate]:
    """Return the people named before a pronoun, the likeliest first; farther sentences only where they can win."""
    gender: Gender = "he" if fold_word(pronoun.of(article.text)) in {"he", "him"} else "she"
    weights: dict[int, _Candidate] = {}
    for place in range(number, max(-1, number - LOOK_BACK), -1):
        far = _FAR * (number - place)
        sure = [c.weight for c in weights.values() if article.people.is_sure(c.person)]
        if sure and max(sure) > _ASKED + _AGREES - far:
            break
        for found in _in_sentence(article, place, pronoun, gender):
            before = weights.get(id(found.person))
            if before is None or before.weight < found.weight - far:
                weights[id(found.person)] = _Candidate(found.person, found.weight - far)
    return sorted(weights.values(), key=lambda c: -c.weight)


def antecedent(article: Article, number: int, pronoun: Span) -> Actor | None:
    """Return the likeliest person that a "he" or "she" stands for; remembered, since pronouns form chains."""
    known = article.people.taken_up
    if pronoun.start not in known:
        known[pronoun.start] = None
        known[pronoun.start] = next(iter(antecedents(article, number, pronoun)), None)
    return known[pronoun.start]


def last_person(article: Article, number: int, position: int) -> tuple[Actor, ...]:
    """Return the person whom a bare description ("the minister") takes up: the last one who spoke or acted."""
    found: list[_Candidate] = []
    for place in range(number, max(-1, number - LOOK_BACK), -1):
        reading = article.readings[place]
        limit = min(position, reading.span.end)
        subject = _subject(article, reading, limit)
        here = [m for m in article.people.named_in(place) if m.name.span.end <= limit]
        found = [_Candidate(m.person, _weight(article, reading, m, subject, asked=False)) for m in here]
        if found:
            break
    return tuple(c.person for c in sorted(found, key=lambda c: -c.weight)[:1])


def _in_sentence(article: Article, place: int, pronoun: Span, gender: Gender) -> Iterator[_Candidate]:
    """Yield the people of one sentence before the pronoun, with what speaks for each."""
    reading = article.readings[place]
    limit = min(pronoun.start, reading.span.end)
    subject = _subject(article, reading, limit)
    asked = _is_asking(reading, limit)
    for mention in article.people.named_in(place):
        if mention.name.span.end <= limit and not is_asker(reading, mention.name.span, pronoun):
            weight = _weight(article, reading, mention, subject, asked=asked)
            yield from _agreeing(article, mention.person, weight, gender)
    for core in (subject, *(s.core for s in reading.speech)):
        if core and core.end <= limit and fold_word(core.of(article.text)) == gender:
            person = antecedent(article, place, core)
            if person:
                yield _Candidate(person, _SPEAKER + _AGREES)


def is_asker(reading: Reading, name: Span, pronoun: Span) -> bool:
    """Tell whether somebody does, in what opens a sentence, something to its subject: "Asked by Lund, he said"."""
    first = reading.tokens[0]
    if not (first.folded.endswith("ed") or first.folded in PREPOSITIONS) or not reading.span.covers(pronoun):
        return False
    speaks = any(speech.core and speech.core.touches(name) for speech in reading.speech)
    return not speaks and _BY.search(reading.text[first.end : name.start]) is not None


def _agreeing(article: Article, person: Actor, weight: int, gender: Gender) -> Iterator[_Candidate]:
    theirs = article.people.gender(person)
    if theirs in {None, gender}:
        yield _Candidate(person, weight + (_AGREES if theirs else 0))


def _weight(
    article: Article, reading: Reading, mention: Mention, subject: Span | None, *, asked: bool
) -> int:
    span = mention.name.span
    after = article.text[span.end : span.end + 1]
    leads = any(s.core and s.core.touches(span) for s in reading.speech if s.cue != "ask")
    if asked and not (subject and subject.touches(span)):
        return _ASKED
    if after in {"'", "’"} or article.text[span.end - 2 : span.end] in {"'s", "’s"}:
        return _POSSESSOR
    if leads:
        return _SPEAKER
    return _SUBJECT if subject and subject.touches(span) else _OTHER


def _subject(article: Article, reading: Reading, limit: int) -> Span | None:
    return opening_subject(article.text, [t for t in reading.unquoted if t.end <= limit])


def _is_asking(reading: Reading, limit: int) -> bool:
    """Tell whether the sentence tells of a question, which the one asked then answers."""
    spoken: list[Speech] = [s for s in reading.speech if s.core and s.verb.end <= limit]
    return bool(spoken) and spoken[0].cue == "ask" and not spoken[0].passive
