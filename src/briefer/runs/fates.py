"""What becomes of a statement when its sources change or go?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefer.records import Citation, Verdict
from briefer.runs.items import Item

Outcome = Literal["stands", "reworded", "copy", "falls"]
"""``reworded``: the source still says it, in other words. ``copy``: only another copy of the same text says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """A statement, what becomes of it and why; ``evidence`` is what it rests on now, empty where it falls."""

    item: Item
    outcome: Outcome
    why: str
    evidence: tuple[Citation, ...] = ()


def blamed(verdict: Verdict) -> str:
    """Return what the verifier says first against a sentence, as part of a longer line."""
    blocking = (finding.message for finding in verdict.findings if finding.severity == "block")
    return next(blocking, "the sources do not say this").rstrip(".")
