"""What was found about a sentence: citations, findings, verdicts."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from briefer.records.base import Record
from briefer.records.span import Span

Status = Literal["supported", "contradicted", "unsupported", "unverifiable"]

Severity = Literal["block", "warn"]

Rule = Literal[
    "invented-quote",
    "altered-quote",
    "wrong-speaker",
    "unresolved-speaker",
    "wrong-title",
    "wrong-figure",
    "misattached-figure",
    "wrong-date",
    "wrong-place",
    "name-not-in-source",
    "negation-flipped",
    "verb-changed",
    "hedge-dropped",
    "attribution-stripped",
    "quantifier-changed",
    "comparison-flipped",
    "roles-swapped",
    "order-flipped",
    "cause-invented",
    "wrong-source",
    "merged-sources",
    "not-supported",
    "not-citable",
    "no-citation",
    "other-language",
    "loaded-word",
    "uneven-verbs",
    "left-out",
    "instruction-in-source",
]
"""The rules, in newsroom words; ``briefer.checks.rules`` explains each in one line."""

SUPPORTED_FROM = 0.5
"""A verdict is supported exactly when its score is at least this (the contract fixes it)."""


class Citation(Record):
    """Exact characters of a source: ``quote == text[start:end]``."""

    source: str = Field(description="source id")
    file: str = Field(description="POSIX path relative to the sources folder")
    start: int = Field(ge=0, description="code points, half-open")
    end: int = Field(ge=0)
    quote: str

    @property
    def span(self) -> Span:
        """Where the quote stands in the text of its source."""
        return Span(self.start, self.end)


class DiffPart(Record):
    """A run of words that stands in both texts, only in the claim, or only in the source."""

    kind: Literal["same", "claim", "source"]
    text: str


class Finding(Record):
    """One thing that a check noticed, readable without the code."""

    rule: Rule
    severity: Severity = "block"
    message: str
    claim: Span | None = None
    source: Citation | None = None
    diff: tuple[DiffPart, ...] = ()


class Verdict(Record):
    """Whether the cited sources say what a sentence says, and why."""

    status: Status
    score: float = Field(ge=0, le=1, description="support, 0 to 1; supported exactly from 0.5")
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Citation, ...] = ()

    @model_validator(mode="after")
    def _score_agrees_with_status(self) -> Verdict:
        if (self.status == "supported") != (self.score >= SUPPORTED_FROM):
            msg = f"a verdict {self.status!r} cannot have the score {self.score}"
            raise ValueError(msg)
        return self

    @property
    def accepted(self) -> bool:
        """Whether the sentence may be published."""
        return self.status == "supported"
