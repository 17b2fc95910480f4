"""What behind the opening of a sentence points back at something that only the text before it names?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.reading import Reading
from briefer.language.syntax.clauses import SUBORDINATORS
from briefer.language.words.vocabulary import PREPOSITIONS
from briefer.records import Span

_COUNTS: Final = re.compile(
    r"\b(?:counts|counted|(?:speaks?|spoke|talks?|talked) of|(?:arrives?|arrived) at)\s"
)
_MODIFIED: Final = re.compile(r"(?:\w+\s){0,2}")
_ENDED: Final = re.compile(r"[.,;”\"]*$|[.,;]\s|\s(?:on|in|at|by|while|and|against|from|after|since|alone)\b")
"""Behind a number which nothing says what it counts."""
_THERE: Final = re.compile(
    r"(?<=\w )there(?=[.,;]| (?:on|in|for|since|at|last|this|during|until|before|after|by) )", re.IGNORECASE
)
"""The adverb of place, and no opening of "there is"."""
_DESCRIBED: Final = re.compile(r", an? [\w\s-]+ ")
_DONE: Final = re.compile(r"\b(?<!to )(?:do|does|done) so\b")
_INFINITIVE: Final = re.compile(r"\bto (?!do so\b)[a-z]{2,}")
"""What "had done so" stands for: "it may write to the board, and had done so"."""
_SPEAKING: Final = frozenset("he she it they".split())
_CLOSED: Final = re.compile(r"[.,]|$")
"""Behind a verb of speech where what is said stands before it."""


def pointing_back(reading: Reading) -> Iterator[Span]:
    """Yield each "she said", "there" and bare count that nothing before it in the sentence explains."""
    yield from _speakers_behind(reading)
    yield from _places_behind(reading)
    yield from _bare_counts(reading)
    yield from _deeds_behind(reading)


def _speakers_behind(reading: Reading) -> Iterator[Span]:
    """Yield each pronoun that speaks behind what is said: "Nine were ill, she said" names nobody who could be she."""
    opened = reading.tokens[0].folded in SUBORDINATORS | PREPOSITIONS
    for speech in reading.speech:
        core = speech.core
        if core is None or core.of(reading.text) not in _SPEAKING:
            continue
        closes = reading.text[: core.start].endswith((", ", "” ", '" ')) and _CLOSED.match(
            reading.text, speech.verb.end
        )
        if closes and not (opened and _names_somebody(reading, core.start)):
            yield core


def _names_somebody(reading: Reading, end: int) -> bool:
    """Tell whether a name stands before ``end``, outside quotation marks."""
    before = (name.span for name in reading.names if name.words and name.span.end <= end)
    return any(not reading.inside_quotation(span) for span in before)


def _places_behind(reading: Reading) -> Iterator[Span]:
    """Yield each "there" before which the sentence names no place: "had measured 460 there"."""
    for match in _THERE.finditer(reading.text, reading.span.start, reading.span.end):
        before = [name.span for name in reading.names if name.words and name.span.end <= match.start()]
        if all(_DESCRIBED.fullmatch(reading.text, span.end, match.start()) for span in before):
            yield Span(*match.span())


def _bare_counts(reading: Reading) -> Iterator[Span]:
    """Yield the first figure of a sentence where nothing says what it counts: "counts nearly 900"."""
    first = next((figure.span for figure in reading.figures if figure.counts), None)
    found = _COUNTS.search(reading.text, reading.span.start, first.start) if first else None
    if first is None or found is None or not _ENDED.match(reading.text, first.end):
        return
    if _MODIFIED.fullmatch(reading.text, found.end(), first.start):
        yield first


def _deeds_behind(reading: Reading) -> Iterator[Span]:
    """Yield each "would do so" before which the sentence names nothing to do."""
    for match in _DONE.finditer(reading.text, reading.span.start, reading.span.end):
        if not _INFINITIVE.search(reading.text, reading.span.start, match.start()):
            yield Span(*match.span())
