"""A sentence on its way into the briefing."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefer.records.base import Record
from briefer.records.verdict import Citation

DraftedBy = Literal["model", "source"]


class Statement(Record):
    """One sentence with the passages it rests on; not yet verified."""

    id: str
    section: str
    text: str
    citations: tuple[Citation, ...] = Field(min_length=1)
    drafted_by: DraftedBy = "source"


class Draft(Record):
    """All statements in reading order."""

    statements: tuple[Statement, ...]
