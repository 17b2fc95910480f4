"""A sentence on its way into the briefing."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefer.records.base import Record
from briefer.records.verdict import Citation

DraftedBy = Literal["model", "source"]


class Statement(Record):
    """One sentence with the passages it rests on; not yet verified.

    ``passage`` is the evidence as it stands alone, before its outlet is named; empty if it is not known.
    ``instead`` is what the statement says in the source's own words, where a model put it in words of its own.
    """

    id: str
    section: str
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)
    drafted_by: DraftedBy = "source"
    passage: str = ""
    instead: str | None = None


class Draft(Record):
    """All statements in reading order."""

    statements: tuple[Statement, ...]
