"""Which circumstances of a deed does a sentence give: who, how many, where and on which day?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from briefer.language.once import once
from briefer.language.syntax.deeds import find_deeds
from briefer.language.syntax.noun_phrases import Phrase
from briefer.language.time.calendar import ENGLISH_WEEKDAYS
from briefer.language.words.sorts import is_body, sorts
from briefer.records import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.language.reading import Reading
    from briefer.language.words.tokens import Token

Kind = Literal["party", "count", "place", "day"]

_BEFORE_PLACE: Final = re.compile(
    r"\b(?:in|at|near|off|from|to|outside|around|towards?|into)\s(?:the\s)?$", re.IGNORECASE
)
_BY: Final = re.compile(r"\b[Bb]y (?:the|an?) (?:[a-z-]+ ){0,2}?([a-z]+)\b")
_CLEFT: Final = re.compile(r"\b[Ii]t was (?:the|an?) (?:[a-z-]+ ){0,2}?([a-z]+) (?:that|who|which)\b")
_TIMES: Final = frozenset("second minute hour day night week month year decade".split())
_STANDING_FOR: Final = frozenset(
    "company firm group body agency party organisation organization statement report figure".split()
)
"""Nouns by which a text takes up somebody whom it has named, or that are no party."""
_ACTING: Final = frozenset("pga")
"""Letters of ``sorts`` for persons, groups and what is made, a station as well as a ship."""


class Circumstance(NamedTuple):
    """What a sentence says of who, how many, where or when; of two of a kind the same ``key`` is the same."""

    kind: Kind
    key: frozenset[str]
    words: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)


@once
def circumstances(reading: Reading) -> tuple[Circumstance, ...]:
    """Return the circumstances that a sentence gives, in order, quoted words left out."""
    found = {
        each.span: each for each in (*_days(reading), *_counts(reading), *_named(reading), *_doers(reading))
    }
    own = [span for span in found if not reading.inside_quotation(span) and not _is_spoken(reading, span)]
    return tuple(found[span] for span in sorted(own, key=lambda span: span.start))


def _days(reading: Reading) -> Iterator[Circumstance]:
    for token in reading.tokens:
        if token.folded in ENGLISH_WEEKDAYS:
            yield Circumstance("day", frozenset({token.stem}), (token,))


def _counts(reading: Reading) -> Iterator[Circumstance]:
    for figure in reading.figures:
        counted = figure.kind == "count" and (figure.noun or figure.unit) and not figure.vague
        if counted and not {figure.noun, figure.unit} & _TIMES:
            words = tuple(token for token in reading.tokens if token.span.touches(figure.span))
            yield Circumstance("count", frozenset({f"{figure.value:g}"}), words)


def _named(reading: Reading) -> Iterator[Circumstance]:
    """Yield the names: of a place behind a preposition of place, of a party elsewhere."""
    for name in reading.names:
        before = reading.text[reading.span.start : name.span.start]
        kind: Kind = "place" if _BEFORE_PLACE.search(before) else "party"
        words = tuple(token for token in reading.tokens if token.span.touches(name.span))
        if words:
            yield Circumstance(kind, frozenset(token.stem for token in words), words)


def _doers(reading: Reading) -> Iterator[Circumstance]:
    """Yield those who do a deed and are called by a noun: "the union", "by a patrol"."""
    deeds, _ = find_deeds(reading)
    doers = [phrase for deed in deeds for phrase in deed.places.get("agent", [])[:1]]
    yield from (_party(phrase) for phrase in doers if _is_party(phrase))
    for pattern in (_BY, _CLEFT):
        for match in pattern.finditer(reading.text, reading.span.start, reading.span.end):
            for token in reading.tokens_in(Span(*match.span(1))):
                if _is_somebody(token.stem):
                    yield Circumstance("party", frozenset({token.stem}), (token,))


def _party(phrase: Phrase) -> Circumstance:
    return Circumstance("party", frozenset({phrase.head.stem}), (phrase.head,))


def _is_spoken(reading: Reading, span: Span) -> bool:
    """Tell whether words say by whose word something is told."""
    return any(speech.subject and speech.subject.covers(span) for speech in reading.speech)


def _is_party(phrase: Phrase) -> bool:
    return not phrase.names and not phrase.pronoun and _is_somebody(phrase.head.stem)


def _is_somebody(stem: str) -> bool:
    return (is_body(stem) or sorts(stem)[:1] in _ACTING) and stem not in _STANDING_FOR
