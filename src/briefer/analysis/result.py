"""What does the analysis of a folder hold?"""

from __future__ import annotations

from briefer.records import ContestedFigure, Event, Note, Position, Record, Share, SourceEntry, Sourcing


class Analysis(Record):
    """Everything about the sources together; each part in the order in which a briefing shows it."""

    contested: tuple[ContestedFigure, ...] = ()
    positions: tuple[Position, ...] = ()
    timeline: tuple[Event, ...] = ()
    gaps: tuple[Note, ...] = ()
    audit: tuple[Note, ...] = ()
    balance: tuple[Share, ...] = ()
    sourcing: tuple[Sourcing, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
