"""How much of a briefing somebody fills."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefer.records.base import Record

ShareKind = Literal["source", "origin", "speaker"]


class Share(Record):
    """The part of the published sentences, and of their citations, that one source, origin or speaker has."""

    kind: ShareKind
    name: str = Field(description="how a reader calls it; an origin by the ids of its sources")
    sentences: int = Field(ge=0, description="published sentences that cite it, or let it speak")
    citations: int = Field(ge=0, description="passages cited from it, or spoken by it")
    sentence_share: float = Field(ge=0, le=1, description="of all published sentences")
    citation_share: float = Field(ge=0, le=1, description="of all passages cited")
