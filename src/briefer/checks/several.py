"""What is the verdict on a claim of several sentences, given the verdict on each?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from briefer.language.reading import Reading
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Finding, Span, Status, Verdict

_MAY_END: Final = re.compile(r"[.!?…][\"”’')\]]*\s+\S|\n")
_WORST_FIRST: Final[tuple[Status, ...]] = ("contradicted", "unsupported", "unverifiable", "supported")


def sentences_in(claim: str) -> tuple[Span, ...]:
    """Return the sentences of a claim in order; the whole claim where it is one.

    >>> claim = "Dr. Orr left. She said: “We go. Now.”"
    >>> [span.of(claim) for span in sentences_in(claim)]
    ['Dr. Orr left.', 'She said: “We go. Now.”']
    """
    whole = Span(0, len(claim))
    if not _MAY_END.search(claim):
        return (whole,)
    return split_sentences(claim, whole) or (whole,)


def together(verdicts: Sequence[Verdict]) -> Verdict:
    """Return the verdict on all sentences: the worst status, the least score, all findings and all evidence."""
    if len(verdicts) == 1:
        return verdicts[0]
    status = min((verdict.status for verdict in verdicts), key=_WORST_FIRST.index)
    return Verdict(
        status=status,
        score=min(verdict.score for verdict in verdicts),
        findings=tuple(finding for verdict in verdicts for finding in verdict.findings),
        evidence=tuple(dict.fromkeys(citation for verdict in verdicts for citation in verdict.evidence)),
    )


def one_by_one(
    statements: Iterable[Sequence[Reading]], decide: Callable[[Reading], Verdict]
) -> Verdict | None:
    """Return the verdict on a sentence each of whose ``statements`` is accepted, in one of the ways to write it out.

    None where one is not. Facts that stand far apart, or in several of the cited sources, are fused by honest
    writers; each is looked for where it stands, with the speaker and the figures that it has there.
    """
    accepted: list[Verdict] = []
    for ways in statements:
        fitting = next((verdict for verdict in map(decide, ways) if verdict.accepted), None)
        if fitting is None:
            return None
        accepted.append(fitting.replace(findings=()))
    return together(accepted) if accepted else None


def moved(verdict: Verdict, offset: int) -> Verdict:
    """Return the verdict on a sentence with its findings where they stand in the claim, ``offset`` further on."""
    if not offset:
        return verdict
    return verdict.replace(findings=tuple(_moved(finding, offset) for finding in verdict.findings))


def _moved(finding: Finding, offset: int) -> Finding:
    return finding if finding.claim is None else finding.replace(claim=finding.claim.shift(offset))
