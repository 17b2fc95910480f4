"""Which words of the claim and of the source does each finding speak of, and how do they differ?"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from briefer.records import Citation, DiffPart, Finding, Span, Verdict
from briefer.text.diff import word_diff

ALIKE: Final = 3
"""How many times as long one stretch may be as the other before their difference is noise."""
LONGEST: Final = 2_000
"""Characters of the longest stretch that is compared word by word: no sentence is longer."""


def explained(verdict: Verdict, claim: str) -> Verdict:
    """Return the verdict with findings that show both sides.

    A finding that names no words of the claim speaks of all of it; one that names no passage is shown beside the
    nearest one. Where a check has not said which words differ, the two stretches are compared; if they are too unlike
    in length, the claim and the passage are.
    """
    if not verdict.findings:
        return verdict
    nearest = verdict.evidence[0] if verdict.evidence else None
    return verdict.replace(findings=tuple(_explained(f, claim, nearest) for f in verdict.findings))


def _explained(finding: Finding, claim: str, nearest: Citation | None) -> Finding:
    span = finding.claim if finding.claim is not None and len(finding.claim) else Span(0, len(claim))
    source = finding.source or nearest
    diff = finding.diff
    if not diff and source is not None and finding.severity == "block":
        diff = _difference(span.of(claim), source.quote)
        if not diff and nearest is not None:
            diff = _difference(claim, nearest.quote)
    return finding.replace(claim=span, source=source, diff=diff)


@lru_cache(maxsize=256)
def _difference(ours: str, theirs: str) -> tuple[DiffPart, ...]:
    """Return how two stretches differ; nothing where they do not, or one is far longer than the other."""
    short, long = sorted((len(ours), len(theirs)))
    if not short or long > min(LONGEST, ALIKE * short):
        return ()
    diff = word_diff(ours, theirs)
    return diff if any(part.kind != "same" for part in diff) else ()
