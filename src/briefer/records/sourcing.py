"""By whom, and by which way, a published sentence is known."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefer.records.base import Record
from briefer.records.verdict import Citation

Role = Literal["speaker", "channel", "outlet"]


class Heard(Record):
    """One link of the way from who says something to who prints it."""

    role: Role
    name: str
    citation: Citation | None = Field(
        default=None, description="where the source has the name, null: beside the text"
    )


class Sourcing(Record):
    """The way of one published sentence: who says it, the media it came through, who prints it.

    ``unnamed`` are the words for the source without a name on which all of it rests.
    """

    sentence: str = Field(description="id of the published sentence")
    chain: tuple[Heard, ...] = Field(
        default=(), description="speaker, channels, outlet; empty where nobody speaks"
    )
    unnamed: Citation | None = None
    carried_by: tuple[Citation, ...] = Field(
        default=(), description="a passage of each origin that carries the sentence, the earliest first"
    )
