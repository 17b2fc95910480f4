"""What does a briefing state, one cited statement after another, wherever it stands on the page?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from briefer.drafting.identified import content_id
from briefer.language.time.dates import find_dates
from briefer.records import Accusation, Briefing, Citation, ContestedFigure, Event, Position
from briefer.text.spoken_ids import told_apart

Kind = Literal["sentence", "figure", "statement", "accusation", "reply", "event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One cited statement; ``where`` is its section, figure, actor or day, and ``id`` names it in the briefing.

    ``counted`` tells of a day, or of that as of which a figure holds, that it was counted from the day of publication,
    as "on Thursday" has to be.
    """

    kind: Kind
    id: str
    where: str
    text: str
    citations: tuple[Citation, ...]
    counted: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources it cites, each once."""
        return tuple(dict.fromkeys(citation.source for citation in self.citations))


def items_of(briefing: Briefing) -> tuple[Item, ...]:
    """Return everything that the page of ``briefing`` states, in its order, but for the rejected sentences."""
    others = tuple(_tabled(briefing))
    ids = told_apart(item.id for item in others)
    return (*_sentences(briefing), *(replace(item, id=new) for item, new in zip(others, ids, strict=True)))


def _sentences(briefing: Briefing) -> Iterator[Item]:
    for one in briefing.published:
        yield Item(kind="sentence", id=one.id, where=one.section, text=one.text, citations=one.citations)


def _tabled(briefing: Briefing) -> Iterator[Item]:
    for position in briefing.positions:
        yield from _position(position)
    for figure in briefing.contested:
        yield from _figure(figure)
    yield from map(_event, briefing.timeline)


def _position(position: Position) -> Iterator[Item]:
    for said in position.statements:
        yield _item("statement", position.actor, said.text, said.citations)
    for accusation in position.accusations:
        yield from _accusation(position.actor, accusation)


def _accusation(actor: str, accusation: Accusation) -> Iterator[Item]:
    yield _item("accusation", f"{actor} on {accusation.accused}", accusation.text, accusation.citations)
    reply = accusation.reply
    if reply:
        yield _item("reply", f"{reply.by} to {actor}", reply.text, reply.citations)


def _figure(figure: ContestedFigure) -> Iterator[Item]:
    for value in figure.values:
        item = _item("figure", f"{figure.what}: {value.value}", value.text, value.citations)
        yield replace(item, counted=value.as_of is not None and not _prints(value.text, value.as_of))


def _prints(text: str, day: str) -> bool:
    """Tell whether a sentence prints an ISO day, with its year: then it is as of that day whenever it was published."""
    return any(
        found.kind == "day" and not found.resolved and found.first and day.startswith(found.first.isoformat())
        for found in find_dates(text)
    )


def _event(event: Event) -> Item:
    item = _item("event", event.date, event.text, event.citations)
    return replace(item, counted=event.resolved)


def _item(kind: Kind, where: str, text: str, citations: tuple[Citation, ...]) -> Item:
    named = content_id(f"{kind}\n{where}\n{text}", citations)
    return Item(kind=kind, id=named, where=where, text=text, citations=citations)
