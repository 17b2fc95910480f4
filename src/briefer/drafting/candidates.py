"""Which sentences of the sources could stand in a briefing by themselves?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.subjects import looks_finite
from briefer.language.voices import Voice, resolve, voice_at
from briefer.language.weights import FUNCTION_WORDS, weight
from briefer.records import Span
from briefer.text.fold import fold_word

FEWEST_WORDS: Final = 7
MOST_WORDS: Final = 48
"""Shorter sentences lean on their neighbours; longer ones hold more than one point. Between them lie nine in ten
sentences of news agencies."""

_LEANING: Final = re.compile(
    r"(?:[A-Z]\w+(?:ly)?,\s)?(?:This|That|These|Those|It|They|We|I|Such|Here|There|Both|Some|Others|One|Another|The (?:other|same|latter|former|move|figure|figures|number|count|counts|decision|comments?|remarks?))\b"
)
_FIRST_PERSON: Final = frozenset("we our us ours i my me mine ourselves myself".split())
_PERSONAL: Final = re.compile(r"(He|She)\b")
_CORRECTION: Final = re.compile(
    r"\b(?:earlier version of this|correction|has been (?:amended|updated|corrected))\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence worth considering: where it stands, who speaks in it, and the terms it covers."""

    article: Article
    number: int
    terms: frozenset[str]
    voice: Voice

    @property
    def reading(self) -> Reading:
        """What the sentence says."""
        return self.article.readings[self.number]

    @property
    def words(self) -> int:
        """Number of words, with those that name the outlet."""
        return len(self.reading.words.split()) + len((self.article.source.publisher or "").split())

    @property
    def speaker(self) -> str:
        """A key for who speaks: the first actor's name, or the source itself."""
        if self.voice.actors:
            return " ".join(max(self.voice.actors[0].names, key=len, default=()))
        return self.article.source.id


def candidates(articles: Sequence[Article], *, language: str) -> list[Candidate]:
    """Return the sentences of ``articles`` in ``language`` that can be understood alone, in reading order."""
    return [found for article in articles if article.source.language == language for found in _of(article)]


def _of(article: Article) -> Iterator[Candidate]:
    for number, reading in enumerate(article.readings):
        if _stands_alone(article, number, reading):
            yield Candidate(article, number, terms_of(reading), voice_at(article, number))


def terms_of(reading: Reading) -> frozenset[str]:
    """Return the stems of the words that tell something."""
    return frozenset(
        t.stem for t in reading.tokens if weight(t.text) > 0 and fold_word(t.text) not in FUNCTION_WORDS
    )


def _stands_alone(article: Article, number: int, reading: Reading) -> bool:
    words = reading.words
    if words[:1] in "-•*" or not any(looks_finite(t.text) or t.text.endswith("s") for t in reading.tokens):
        return False
    if not FEWEST_WORDS <= len(words.split()) <= MOST_WORDS or words.rstrip()[-1] not in ".”\"’'":
        return False
    if (
        _is_bare_quote(reading)
        or _unbalanced(reading)
        or _CORRECTION.search(words)
        or words.rstrip("”\"’' ").endswith("?")
    ):
        return False
    if _LEANING.match(words) or _speaks_as_itself(reading):
        return False
    if pronoun := _PERSONAL.match(words):
        span = Span(reading.span.start, reading.span.start + len(pronoun[0]))
        return bool(resolve(article, number, span).actors)
    return True


def _speaks_as_itself(reading: Reading) -> bool:
    """Tell whether a source speaks of itself as "we": its sentence would put the words into our mouth."""
    return any(
        fold_word(token.text) in _FIRST_PERSON and not reading.inside_quotation(token.span)
        for token in reading.tokens
    )


def _is_bare_quote(reading: Reading) -> bool:
    """Tell whether the sentence is somebody's quoted words without a word on who speaks."""
    quoted = sum(
        max(0, min(q.outer.end, reading.span.end) - max(q.outer.start, reading.span.start))
        for q in reading.quotations
    )
    return quoted > 0.85 * len(reading.span) or (
        quoted > 0 and not reading.speech and reading.words[:1] in '“"'
    )


def _unbalanced(reading: Reading) -> bool:
    """Tell whether a quotation runs into or out of the sentence."""
    return any(not q.closed or not reading.span.covers(q.outer) for q in reading.quotations)
