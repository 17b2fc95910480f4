"""How does a sentence hold each of its verbs: as fact, to come, intended, likely or only possible?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from briefer.language.mood.modality import REACH, Mood, mood_of, states_now
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import is_adverb, looks_finite
from briefer.language.words.phrasal import otherwise_in, said_by_phrase
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS, PREPOSITIONS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

LONGEST: Final = 6
"""Words from "is" to the noun of what something is: "is very probably a much later offer"."""
_BE: Final = frozenset("is are was were be been".split())
HOPING: Final = frozenset("hope hopes hoped hoping fear fears feared fearing wish wishes wished".split())
"""Verbs behind which a clause with "that" tells only what somebody wants to be, or dreads."""
WANTING: Final = frozenset(
    """propose proposes proposed demand demands demanded request requests requested consider considers considering
    threaten threatens threatened weighing mulling mulls pondering contemplating seek seeks sought suggest
    suggests suggested recommend recommends recommended""".split()
)
"""Verbs whose object is a deed that is not done: "proposed a ban"."""
_BEFORE_NOUN: Final = DETERMINERS | {"for"}
_NO_CLAUSE: Final = PREPOSITIONS | {"to"}
STOP: Final = re.compile(r"[;:“”\"]|\.(?=\s)")
"""Where a clause ends for certain."""


def places_of(reading: Reading, ours: Token) -> Iterator[int]:
    """Yield where the source has the claim's verb, or one that opens a phrase for it: "step down" for "resign"."""
    by_phrase = ours.stem in otherwise_in(reading)
    if by_phrase or ours.stem in reading.stems:
        for place, token in enumerate(reading.tokens):
            if token.stem == ours.stem or (by_phrase and ours.stem in said_by_phrase(reading, place)):
                yield place


def held_verbs(reading: Reading, places: Iterable[int]) -> Iterator[tuple[Token, Mood]]:
    """Yield the verbs at some places of a sentence that are held in one of the ways that can be compared."""
    known = _moods(reading)
    for place in places:
        if place not in known:
            known[place] = _mood_at(reading, place)
        mood = known[place]
        if mood:
            yield reading.tokens[place], mood


@once
def _moods(_reading: Reading) -> dict[int, Mood | None]:
    """Return the table of how the verbs of a sentence are held, by place; ``held_verbs`` fills it in when asked."""
    return {}


def _mood_at(reading: Reading, place: int) -> Mood | None:
    """Return how the verb at one place is held; None where none stands, or it is held in no way to be compared."""
    token = reading.tokens[place]
    if token.folded in FUNCTION_WORDS or is_adverb(token.text):
        return None
    told = _as_predicate(reading, place) or _wanted(reading, place) or mood_of(reading.tokens, place)
    mood = _asked(reading, place, told)
    if mood.standing == "open" and "if" not in reading.folded and states_now(reading.tokens, place):
        mood = Mood("fact", token.span)
    return mood if mood.standing != "open" or mood.word == "can" else None


def _as_predicate(reading: Reading, place: int) -> Mood | None:
    """Return how the last word of what somebody or something is, is held: "may have been a reward"; None for others."""
    tokens, at = reading.tokens, place
    if _BE.isdisjoint(reading.folded) or _goes_on(tokens, place):
        return None
    while at > 0 and place - at < LONGEST and tokens[at].start - tokens[at - 1].end == 1:
        at -= 1
        if tokens[at].folded in _BE and tokens[at + 1].folded.endswith("ing"):
            return None  # "is weighing a ban"
        if tokens[at].folded in _BE:
            mood = _doubted(tokens[at:place]) or mood_of(tokens, at)
            return mood._replace(span=Span(mood.span.start, tokens[place].end))
        if not _describes(tokens[at]):
            return None
    return None


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word is a verb form, or the noun phrase goes on behind it."""
    token, behind = tokens[place], tokens[place + 1 : place + 2]
    joined = bool(behind) and behind[0].start - token.end == 1
    return looks_finite(token.text) or token.folded.endswith("ing") or (joined and _describes(behind[0]))


def _describes(token: Token) -> bool:
    """Tell whether a word can stand before the noun of a predicate: "a", "later", "probably"."""
    word = token.folded
    return (
        word in DETERMINERS
        or is_adverb(token.text)
        or (word not in FUNCTION_WORDS and not looks_finite(word))
    )


def _doubted(words: Sequence[Token]) -> Mood | None:
    """Return the mood that an adverb between "is" and what it is gives: "is probably a fake"."""
    held = (mood_of([word, words[-1]], 1) for word in words[1:])
    return next((mood for mood in held if mood.standing in {"possible", "likely"}), None)


def _asked(reading: Reading, place: int, mood: Mood) -> Mood:
    """Return how a verb is held, only possible in an open question: "whether shoppers have stopped"."""
    verb = reading.tokens[place]
    if hope := _hoped_by(reading, place):
        return Mood("intended", Span(hope.start, verb.end), hope.folded)
    if [token.folded for token in reading.tokens[max(0, place - 2) : place]] == ["whether", "to"]:
        return Mood("possible", Span(reading.tokens[place - 2].start, verb.end), "whether")
    if mood.standing in {"open", "possible"} or "whether" not in reading.stems or _answers(reading, verb):
        return mood
    before = [t for t in reading.tokens[max(0, place - REACH) : place] if t.folded == "whether"]
    if not before or STOP.search(reading.text, before[-1].end, verb.start):
        return mood
    return Mood("possible", Span(before[-1].start, verb.end), "whether")


def _wanted(reading: Reading, place: int) -> Mood | None:
    """Return how a deed that a noun names is held by the verb of which it is the object: "proposed a ban"."""
    tokens, at = reading.tokens, place
    if WANTING.isdisjoint(reading.folded) or looks_finite(tokens[place].text):
        return None
    while at > 0 and place - at < LONGEST and tokens[at].start - tokens[at - 1].end == 1:
        at -= 1
        word = tokens[at].folded
        if word in WANTING:
            return Mood("asked", Span(tokens[at].start, tokens[place].end), word)
        if word not in _BEFORE_NOUN and not (word not in FUNCTION_WORDS and at + 1 == place):
            return None
    return None


def _hoped_by(reading: Reading, place: int) -> Token | None:
    """Return the verb that only hopes or fears what a clause behind its "that" tells of a helped verb."""
    if HOPING.isdisjoint(reading.folded):
        return None
    verb = reading.tokens[place]
    before = reading.tokens[max(0, place - REACH) : place]
    for at, token in enumerate(before[:-1]):
        if token.folded in HOPING and before[at + 1].folded not in _NO_CLAUSE:
            return None if STOP.search(reading.text, token.end, verb.start) else token
    return None


def _answers(reading: Reading, verb: Token) -> bool:
    """Tell whether a verb of speech opens the answer to a question: "Asked whether it was safe, she replied"."""
    text = reading.text
    subjects = (s.subject.start for s in reading.speech if s.subject and s.verb.start == verb.start)
    return any(text[:start].rstrip().endswith(",") for start in subjects)
