"""How does a sentence hold each of its verbs: as fact, to come, intended, likely or only possible?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from briefer.language.mood.modality import REACH, Mood, mood_of, states_now
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import is_adverb
from briefer.language.words.phrasal import otherwise_in, said_by_phrase
from briefer.language.words.tokens import Token
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

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
    for place in places:
        token = reading.tokens[place]
        if token.folded not in FUNCTION_WORDS and not is_adverb(token.text):
            mood = _asked(reading, place, mood_of(reading.tokens, place))
            if mood.standing == "open" and "if" not in reading.folded and states_now(reading.tokens, place):
                mood = Mood("fact", token.span)
            if mood.standing != "open":
                yield token, mood


def _asked(reading: Reading, place: int, mood: Mood) -> Mood:
    """Return how a verb is held, only possible in an open question: "whether shoppers have stopped"."""
    verb = reading.tokens[place]
    if mood.standing in {"open", "possible"} or "whether" not in reading.stems or _answers(reading, verb):
        return mood
    before = [t for t in reading.tokens[max(0, place - REACH) : place] if t.folded == "whether"]
    if not before or STOP.search(reading.text, before[-1].end, verb.start):
        return mood
    return Mood("possible", Span(before[-1].start, verb.end), "whether")


def _answers(reading: Reading, verb: Token) -> bool:
    """Tell whether a verb of speech opens the answer to a question: "Asked whether it was safe, she replied"."""
    text = reading.text
    subjects = (s.subject.start for s in reading.speech if s.subject and s.verb.start == verb.start)
    return any(text[:start].rstrip().endswith(",") for start in subjects)
