"""What becomes of a rejected sentence: the source's own words take its place, or it is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefer.records import Citation, Draft, Published, Rejected, Statement, Verdict
from briefer.text.diff import word_diff

Examine = Callable[[str, Statement], Verdict]
"""Verifies a text in the place of a statement, against the sources that the statement cites."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Every drafted sentence, either published or rejected with what became of it."""

    published: tuple[Published, ...]
    rejected: tuple[Rejected, ...]


def settle(draft: Draft, examine: Examine) -> Settled:
    """Verify each statement; quote the source's sentence in place of a rejected one, or drop it.

    The sentence that takes its place is verified like any other. Order is kept.
    """
    published: list[Published] = []
    rejected: list[Rejected] = []
    for statement in draft.statements:
        verdict = examine(statement.text, statement)
        if verdict.accepted:
            published.append(_published(statement, statement.text, verdict))
            continue
        quoted = _own_words(statement)
        second = examine(quoted, statement)
        outcome = "quoted" if second.accepted else "dropped"
        rejected.append(_rejected(statement, verdict, outcome))
        if second.accepted:
            published.append(_published(statement, quoted, second))
    return Settled(tuple(published), tuple(rejected))


def _own_words(statement: Statement) -> str:
    return " ".join(statement.citations[0].quote.split())


def _published(statement: Statement, text: str, verdict: Verdict) -> Published:
    cited = {citation.span: citation for citation in statement.citations}
    return Published(
        id=statement.id,
        section=statement.section,
        text=text,
        citations=tuple(cited.values()),
        verdict=verdict,
        drafted_by=statement.drafted_by,
    )


def _rejected(statement: Statement, verdict: Verdict, outcome: str) -> Rejected:
    nearest: Citation = next(iter(verdict.evidence), statement.citations[0])
    diff = word_diff(statement.text, " ".join(nearest.quote.split()))
    return Rejected.model_validate(
        {"text": statement.text, "verdict": verdict, "nearest": nearest, "diff": diff, "outcome": outcome}
    )
