"""Which number does a citation carry, and which sentences rest on it?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.records import Accusation, Briefing, Citation, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

_Cited = tuple[str, tuple[Citation, ...]]
_Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """One cited stretch of a source, its number, and the places that cite it, in reading order."""

    number: int
    citation: Citation
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbering:
    """Every distinct passage of a briefing, numbered from 1 in reading order."""

    passages: tuple[Passage, ...]
    _numbers: dict[_Key, int]

    def of(self, citations: tuple[Citation, ...]) -> tuple[int, ...]:
        """Return the number of each citation, each number once."""
        return tuple(dict.fromkeys(self._numbers[_key(citation)] for citation in citations))

    def within(self, source_id: str) -> tuple[Passage, ...]:
        """Return the passages of one source in the order of its text."""
        inside = [passage for passage in self.passages if passage.citation.source == source_id]
        return tuple(sorted(inside, key=lambda passage: passage.citation.span))


def number(briefing: Briefing) -> Numbering:
    """Return the numbering of every passage that the page of ``briefing`` cites."""
    found: dict[_Key, tuple[Citation, dict[str, None]]] = {}
    for place, citations in _cited(briefing):
        for citation in citations:
            found.setdefault(_key(citation), (citation, {}))[1][place] = None
    passages = tuple(
        Passage(count, citation, tuple(places))
        for count, (citation, places) in enumerate(found.values(), start=1)
    )
    return Numbering(passages, {_key(passage.citation): passage.number for passage in passages})


def _cited(briefing: Briefing) -> Iterator[_Cited]:
    """Yield each place of the page with its citations; the names are the anchors of the formats."""
    for sentence in briefing.published:
        yield f"sentence-{sentence.id}", sentence.citations
    for count, position in enumerate(briefing.positions, start=1):
        yield from _position(f"position-{count}", position)
    for count, figure in enumerate(briefing.contested, start=1):
        for row, value in enumerate(figure.values, start=1):
            yield f"figure-{count}-{row}", value.citations
    for count, event in enumerate(briefing.timeline, start=1):
        yield f"event-{count}", event.citations
    for count, rejected in enumerate(briefing.rejected, start=1):
        yield f"rejected-{count}", (rejected.nearest,) if rejected.nearest else ()


def _position(place: str, position: Position) -> Iterator[_Cited]:
    for count, said in enumerate(position.statements, start=1):
        yield f"{place}-said-{count}", said.citations
    for count, accusation in enumerate(position.accusations, start=1):
        yield from _accusation(f"{place}-accuses-{count}", accusation)


def _accusation(place: str, accusation: Accusation) -> Iterator[_Cited]:
    yield place, accusation.citations
    if accusation.reply:
        yield f"{place}-reply", accusation.reply.citations


def _key(citation: Citation) -> _Key:
    return citation.source, citation.start, citation.end
