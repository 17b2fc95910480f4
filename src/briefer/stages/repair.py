"""What becomes of a rejected sentence: the source's own words take its place, or it is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefer.drafting.leaning import leans
from briefer.drafting.own_voice import speaks_as_itself
from briefer.language.reading import Reading
from briefer.records import Citation, Draft, Published, Rejected, Statement, Verdict
from briefer.records.briefing import Outcome
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

    The sentence that takes its place is verified like any other, and must not lean on what stood before it in
    its source. Order is kept.
    """
    published: list[Published] = []
    rejected: list[Rejected] = []
    for statement in draft.statements:
        verdict = examine(statement.text, statement)
        if verdict.accepted:
            published.append(_published(statement, statement.text, verdict))
            continue
        quoted = _quoted(statement, examine)
        published += [quoted] if quoted else []
        rejected.append(_rejected(statement, verdict, "quoted" if quoted else "dropped"))
    return Settled(tuple(published), tuple(rejected))


def _quoted(statement: Statement, examine: Examine) -> Published | None:
    """Return the source's own sentence, if it is verified and can be understood where it stands."""
    words = " ".join(statement.citations[0].quote.split())
    sentence = Reading(words)
    if leans(sentence) or speaks_as_itself(sentence):
        return None
    verdict = examine(words, statement)
    return _published(statement, words, verdict) if verdict.accepted else None


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


def _rejected(statement: Statement, verdict: Verdict, outcome: Outcome) -> Rejected:
    nearest: Citation = next(iter(verdict.evidence), statement.citations[0])
    diff = word_diff(statement.text, " ".join(nearest.quote.split()))
    return Rejected(text=statement.text, verdict=verdict, nearest=nearest, diff=diff, outcome=outcome)
