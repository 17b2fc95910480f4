"""What differs between a briefing and an earlier one on the same topic?"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from briefer.records.base import Record
from briefer.records.verdict import Citation, DiffPart

WhyNew = Literal["new-source", "changed-source", "chosen-now"]
WhyGone = Literal["source-gone", "words-gone"]
Contested = Literal["still", "new", "no-longer"]


class NewSentence(Record):
    """A published sentence that the earlier briefing did not have."""

    id: str
    text: str
    because: WhyNew = Field(description="chosen-now: the earlier sources said it too")
    citations: tuple[Citation, ...]


class ChangedSentence(Record):
    """A published sentence in the place of an earlier one."""

    id: str
    text: str
    earlier_id: str
    earlier_text: str
    diff: tuple[DiffPart, ...] = Field(description="'claim' parts stand in the earlier text only")
    citations: tuple[Citation, ...]


class WithdrawnSentence(Record):
    """A sentence of the earlier briefing that the sources do not bear out any more."""

    id: str
    text: str
    file: str = Field(description="the file that it cited first")
    because: WhyGone


class LeftOutSentence(Record):
    """A sentence of the earlier briefing that the sources still bear out, and that is not published again."""

    id: str
    text: str


class ContestedValue(Record):
    """A value of a contested figure, and who gives it."""

    value: str
    who: str


class ContestedChange(Record):
    """What became of a contested figure; ``added`` and ``gone`` are values that only one of the briefings has."""

    what: str
    unit: str
    status: Contested
    added: tuple[ContestedValue, ...] = ()
    gone: tuple[ContestedValue, ...] = ()


class Changes(Record):
    """How a briefing differs from an earlier one."""

    since: date | None = Field(description="day of the latest source of the earlier briefing")
    earlier_sha256: str = Field(description="of the earlier briefing.json")
    new: tuple[NewSentence, ...]
    changed: tuple[ChangedSentence, ...]
    withdrawn: tuple[WithdrawnSentence, ...]
    left_out: tuple[LeftOutSentence, ...]
    contested: tuple[ContestedChange, ...]
