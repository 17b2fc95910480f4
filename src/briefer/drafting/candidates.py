"""Which sentences of the sources could stand in a briefing by themselves?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefer.drafting.leaning import leans
from briefer.drafting.own_voice import own_voice_edits
from briefer.drafting.plainly import told_plainly
from briefer.drafting.pointing import replaceable
from briefer.language.article import Article
from briefer.language.numbers.units import unit_after
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.speech.voices import Voice, voice_at
from briefer.language.syntax.subjects import looks_finite
from briefer.language.words.weights import FUNCTION_WORDS, weight
from briefer.records import OWN_PAPERS

FEWEST_WORDS: Final = 7
MOST_WORDS: Final = 48
"""Shorter sentences lean on their neighbours; longer ones hold more than one point. Between them lie nine in ten
sentences of news agencies."""

_CORRECTION: Final = re.compile(
    r"\b(?:earlier version of this|correction|has been (?:amended|updated|corrected))\b", re.IGNORECASE
)


Place = tuple[str, int]
"""Where a sentence stands: the id of its source, and its first code point."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence worth considering: where it stands, who speaks in it, and the terms it covers.

    ``outdated`` tells that the giver of one of its figures has replaced it since; ``followed_by`` is where later
    values stand, those of the figure that most give first.
    """

    article: Article
    number: int
    terms: frozenset[str]
    voice: Voice
    outdated: bool = False
    followed_by: tuple[Place, ...] = ()

    @property
    def reading(self) -> Reading:
        """What the sentence says."""
        return self.article.readings[self.number]

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.article.source.id, self.reading.span.start

    @property
    def speaker(self) -> str:
        """A key for who speaks: the first actor's name, or the source itself."""
        if self.voice.actors:
            fullest = max(self.voice.actors[0].names, key=len, default=(self.article.source.id,))
            return " ".join(fullest)
        return self.article.source.id


def candidates(articles: Sequence[Article], *, language: str) -> list[Candidate]:
    """Return the sentences of ``articles`` in ``language`` that can be understood alone, in reading order."""
    spoken = (article for article in articles if article.source.language == language)
    return [found for article in spoken for found in standing_alone(article)]


def language_of(articles: Sequence[Article]) -> str:
    """Return the language of the briefing: the one that most sources have, of equals the first.

    A source of which no sentence can be understood alone does not count, unless there is no other.
    """
    telling = [article for article in articles if standing_alone(article)]
    languages = [article.source.language for article in telling or articles]
    return max(languages, key=languages.count)


@once
def standing_alone(article: Article) -> tuple[Candidate, ...]:
    """Return the sentences of an article that can be understood alone, whatever its language."""
    return tuple(
        Candidate(article, number, terms_of(reading), voice_at(article, number))
        for number, reading in enumerate(article.readings)
        if _stands_alone(article, number, reading)
    )


def terms_of(reading: Reading) -> frozenset[str]:
    """Return the stems of the words that tell something; figures as their values, however they are written."""
    figures = [figure for figure in reading.figures if figure.counts]
    words = (t for t in reading.tokens if not any(figure.span.covers(t.span) for figure in figures))
    told = {t.stem for t in words if weight(t.text) > 0 and t.folded not in FUNCTION_WORDS}
    return frozenset(told | {f"{figure.value:g}" for figure in figures})


def _stands_alone(article: Article, number: int, reading: Reading) -> bool:
    words = reading.words
    if words[:1] in "-•*" or not any(may_be_verb(token.text) for token in reading.tokens):
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
    if own_voice_edits(article, reading) is None or _is_about_outlet(article, reading):
        return False
    plain = told_plainly(words)
    if plain != words:
        return not leans(Reading(plain, known=article.known))
    return not leans(reading, replaced=replaceable(article, number))


def may_be_verb(word: str) -> bool:
    """Tell whether a word can be the verb of a sentence: a finite form, or one with the -s of the third person.

    A unit ("hours") is none.
    """
    third = word.islower() and word.endswith("s") and word not in FUNCTION_WORDS
    return looks_finite(word) or (third and unit_after(word, 0, digits=False) is None)


def _is_about_outlet(article: Article, reading: Reading) -> bool:
    """Tell whether a news text opens with its own outlet ("The Gazette has seen …"): that is no news."""
    outlet = article.publisher
    if outlet is None or article.source.kind in OWN_PAPERS:
        return False
    opening = reading.span.start + len("The ")
    return any(
        name.words and name.span.start <= opening and outlet.goes_by(name.words) for name in reading.names
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
