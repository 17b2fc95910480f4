"""What is shown of a verdict, whichever way it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.text.diff import word_diff

if TYPE_CHECKING:
    from briefer.records import Citation, DiffPart, Status, Verdict

MARKS = {"supported": "✓", "contradicted": "✗", "unsupported": "?", "unverifiable": "~"}

DIFF_FLOOR = 0.4
"""Share of the sentence's words that must stand in the passage; below it a word diff is only noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One checked sentence; ``nearest`` is the passage that comes closest, None where there is none."""

    label: str
    status: Status
    text: str
    rules: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    nearest: Citation | None = None
    diff: tuple[DiffPart, ...] = ()


def verdict_row(label: str, text: str, verdict: Verdict) -> Row:
    """Return what to show of ``verdict`` on the sentence ``text``."""
    nearest = _nearest(text, verdict)
    return Row(
        label=label,
        status=verdict.status,
        rules=tuple(dict.fromkeys(finding.rule for finding in verdict.findings)),
        text=text,
        messages=tuple(dict.fromkeys(finding.message for finding in verdict.findings)),
        nearest=nearest,
        diff=_diff(text, verdict, nearest),
    )


def place(citation: Citation) -> str:
    """Return where a passage stands: source, file and the characters."""
    return f"{citation.source} {citation.file} {citation.start}-{citation.end}"


def _nearest(text: str, verdict: Verdict) -> Citation | None:
    """Return the passage that shares most words with ``text``: a finding alone may point at one word."""
    passages = [*verdict.evidence, *(finding.source for finding in verdict.findings if finding.source)]
    return max(passages, key=lambda passage: _words_shared(word_diff(text, passage.quote)), default=None)


def _diff(text: str, verdict: Verdict, nearest: Citation | None) -> tuple[DiffPart, ...]:
    if verdict.accepted:
        return ()
    for finding in verdict.findings:
        if finding.diff:
            return finding.diff
    diff = word_diff(text, nearest.quote) if nearest else ()
    return diff if _words_shared(diff) >= DIFF_FLOOR * len(text.split()) else ()


def _words_shared(diff: tuple[DiffPart, ...]) -> int:
    return sum(len(part.text.split()) for part in diff if part.kind == "same")
