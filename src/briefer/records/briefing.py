"""The finished briefing: exactly what ``briefing.json`` holds."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field, field_validator

from briefer.records.balance import Share
from briefer.records.base import Record
from briefer.records.changes import Changes
from briefer.records.selftest import SelfTest
from briefer.records.source import Origin, Skipped, SourceKind, When
from briefer.records.sourcing import Sourcing
from briefer.records.statement import DraftedBy
from briefer.records.verdict import Citation, DiffPart, Verdict

SCHEMA_VERSION: Literal[1] = 1
BOTTOM_LINE = "Bottom line"
"""Name of the section that opens every briefing."""

Outcome = Literal["repaired", "quoted", "dropped"]
FigureStatus = Literal["current", "superseded", "corrected", "rival"]


class Published(Record):
    """One published sentence."""

    id: str = Field(description="the same in two briefings that publish the same words on the same quotes")
    section: str
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)
    verdict: Verdict
    drafted_by: DraftedBy

    @field_validator("verdict")
    @classmethod
    def _only_supported(cls, verdict: Verdict) -> Verdict:
        if not verdict.accepted:
            msg = f"only supported sentences are published, not {verdict.status} ones"
            raise ValueError(msg)
        return verdict


class Rejected(Record):
    """A drafted sentence that the verifier did not accept, and what became of it."""

    text: str
    verdict: Verdict
    nearest: Citation | None = None
    diff: tuple[DiffPart, ...] = ()
    outcome: Outcome


class FigureValue(Record):
    """One value of a contested figure: who says it, where, as of when."""

    value: str
    amount: float | None = Field(default=None, description="the value as a number, null where it is not one")
    at_least: float | None = Field(
        default=None, description="least amount that the wording admits, null: open"
    )
    at_most: float | None = Field(default=None, description="greatest amount it admits, null: open")
    scope: str = Field(
        default="",
        description="what it counts and where, in its passage's words; empty where the words do not say",
    )
    who: str
    as_of: str | None = None
    status: FigureStatus
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)


class ContestedFigure(Record):
    """A quantity to which the sources give different values; never averaged, never merged."""

    what: str
    unit: str
    values: tuple[FigureValue, ...] = Field(min_length=2)


class Said(Record):
    """Something an actor said, in the source's words."""

    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)
    told_by: str | None = Field(
        default=None, description="the other party in whose own statement or report alone it stands"
    )


class Reply(Record):
    """An answer to an accusation."""

    by: str
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)


class Accusation(Record):
    """What an actor accuses another of, with the reply if the sources hold one."""

    accused: str
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)
    reply: Reply | None = None
    told_by: str | None = Field(
        default=None, description="the other party in whose own statement or report alone it stands"
    )


class Position(Record):
    """One actor: what they say and whom they accuse."""

    actor: str
    statements: tuple[Said, ...] = ()
    accusations: tuple[Accusation, ...] = ()


class Event(Record):
    """Something dated that the sources report."""

    date: str = Field(description="ISO date of the event")
    resolved: bool = Field(description="worked out from a weekday or 'yesterday', not printed as a date")
    or_date: str | None = Field(
        default=None,
        description="another day that the words allow: 'had left on Monday' may be a week further back",
    )
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)


class Note(Record):
    """A statement about the folder itself, made by code from a template."""

    kind: str
    text: str


class SourceEntry(Record):
    """One source as the briefing lists it."""

    id: str
    file: str
    title: str | None
    publisher: str | None
    author: str | None
    published: When | None
    updated: When | None
    language: str
    url: str | None
    kind: SourceKind
    origin: str
    text_sha256: str
    words: int
    citable_share: float
    used: bool
    note: str | None = Field(description="why it was not used, or what to know about it")


class Briefing(Record):
    """A verified briefing; every published sentence has a supported verdict."""

    model_config = ConfigDict(populate_by_name=True)

    schema_version: Literal[1] = Field(default=SCHEMA_VERSION, alias="schema")
    topic: str
    title: str
    question: str | None
    drafted_by: str = Field(description="the model's name, or 'none' for the extractive drafter")
    published: tuple[Published, ...]
    rejected: tuple[Rejected, ...]
    contested: tuple[ContestedFigure, ...]
    positions: tuple[Position, ...]
    timeline: tuple[Event, ...]
    origins: tuple[Origin, ...]
    gaps: tuple[Note, ...]
    audit: tuple[Note, ...]
    sources: tuple[SourceEntry, ...]
    skipped: tuple[Skipped, ...] = Field(description="files of the folder that were not read")
    changes: Changes | None = Field(default=None, description="since an earlier run, where one was named")
    sourcing: tuple[Sourcing, ...] = Field(
        default=(), description="by which way each published sentence is known"
    )
    balance: tuple[Share, ...] = Field(
        default=(), description="how much each source, origin and speaker fills"
    )
    selftest: SelfTest | None = Field(
        default=None, description="errors planted into copies of the published sentences; None where left out"
    )
