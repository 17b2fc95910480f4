"""How well did the verifier find errors that were planted on purpose?"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefer.records.base import Record

PlantedKind = Literal[
    "figure",
    "unit",
    "date",
    "name",
    "speaker",
    "title",
    "negation",
    "verb",
    "hedge",
    "quantifier",
    "comparison",
    "roles",
    "order",
    "cause",
    "place",
    "quote",
    "source",
]
"""What was made wrong in a sentence."""


class Missed(Record):
    """A planted error that the verifier let pass."""

    kind: PlantedKind
    original: str
    planted: str
    change: str = Field(description="what was changed, in words")
    sources: tuple[str, ...] = Field(description="the source ids that the planted sentence cited")


class KindCount(Record):
    """How many errors of one kind were planted, and how many of them caught."""

    kind: PlantedKind
    planted: int
    caught: int


class SelfTest(Record):
    """Errors planted into copies of true sentences, and what the verifier's rules said of both."""

    planted: int
    caught: int
    untouched: int = Field(description="true sentences that were verified as they are")
    rejected: int = Field(description="how many of these were not supported")
    kinds: tuple[KindCount, ...]
    missed: tuple[Missed, ...]
    wrongly_rejected: tuple[str, ...]
