"""What is shown of a verdict, whichever way it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.text.diff import word_diff

if TYPE_CHECKING:
    from briefer.records import Citation, DiffPart, Finding, Severity, Span, Status, Verdict

MARKS: dict[Status, str] = {"supported": "✓", "contradicted": "✗", "unsupported": "?", "unverifiable": "~"}

DIFF_FLOOR = 0.4
"""Share of the sentence's words that must stand in the passage; below it a word diff is only noise."""
MOST_PASSAGES = 3
"""Passages shown of a sentence that rests on several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One checked sentence.

    ``nearest`` is the passage that comes closest, None where there is none; ``others`` are further ones that a
    supported sentence rests on. ``marked`` are the stretches of the sentence that findings speak of, and
    ``contrary`` the stretch of the nearest passage, counted from its start, that speaks against it.
    """

    label: str
    status: Status
    text: str
    rules: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    nearest: Citation | None = None
    others: tuple[Citation, ...] = ()
    diff: tuple[DiffPart, ...] = ()
    marked: tuple[tuple[Span, Severity], ...] = ()
    contrary: Span | None = None


def verdict_row(label: str, text: str, verdict: Verdict) -> Row:
    """Return what to show of ``verdict`` on the sentence ``text``."""
    nearest = _nearest(text, verdict)
    told = _telling(verdict.findings)
    evidence = verdict.evidence[:MOST_PASSAGES] if verdict.accepted else ()
    return Row(
        label=label,
        status=verdict.status,
        rules=tuple(dict.fromkeys(finding.rule for finding in told)),
        text=text,
        messages=tuple(dict.fromkeys(finding.message for finding in told)),
        nearest=nearest,
        others=tuple(passage for passage in evidence if passage != nearest),
        diff=_diff(text, verdict, nearest),
        marked=tuple((f.claim, f.severity) for f in told if f.claim and _is_part(f.claim, text)),
        contrary=_contrary(verdict, nearest),
    )


def _telling(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Leave out that the sentence is not supported where another fault says why."""
    faults = [f for f in findings if f.severity == "block" and f.rule != "not-supported"]
    return tuple(f for f in findings if not faults or f.rule != "not-supported")


def place(citation: Citation) -> str:
    """Return where a passage stands: source, file and the characters."""
    return f"{citation.source} {citation.file} {citation.start}-{citation.end}"


def _is_part(span: Span, text: str) -> bool:
    """Tell whether a span is a stretch of the sentence worth marking: not all of it, and not nothing."""
    return 0 < len(span) < len(text.strip()) - 1 and span.end <= len(text)


def _nearest(text: str, verdict: Verdict) -> Citation | None:
    """Return the passage around the first fault, or else the one that shares most words with ``text``."""
    for fault in _faults(verdict):
        around = (e for e in verdict.evidence if fault.source and _covers(e, fault.source))
        if (passage := next(around, None)) is not None:
            return passage
    passages = [*verdict.evidence, *(finding.source for finding in verdict.findings if finding.source)]
    return max(passages, key=lambda passage: _words_shared(word_diff(text, passage.quote)), default=None)


def _faults(verdict: Verdict) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.severity == "block"]


def _covers(passage: Citation, part: Citation) -> bool:
    return passage.source == part.source and passage.span.covers(part.span)


def _contrary(verdict: Verdict, nearest: Citation | None) -> Span | None:
    """Return the stretch of the nearest passage that a fault points at, if it is not all of it."""
    for fault in _faults(verdict):
        there = fault.source
        if nearest and there and _covers(nearest, there) and len(there.span) < len(nearest.span):
            start = there.start - nearest.start
            return type(there.span)(start, start + len(there.span))
    return None


def _diff(text: str, verdict: Verdict, nearest: Citation | None) -> tuple[DiffPart, ...]:
    if verdict.accepted:
        return ()
    for finding in verdict.findings:
        if _is_telling(finding.diff):
            return finding.diff
    diff = word_diff(text, nearest.quote) if nearest else ()
    return diff if _words_shared(diff) >= DIFF_FLOOR * len(text.split()) else ()


def _is_telling(diff: tuple[DiffPart, ...]) -> bool:
    """Tell whether a difference shows what differs within what agrees, rather than one word for another."""
    return _words_shared(diff) >= max(
        1, DIFF_FLOOR * sum(len(p.text.split()) for p in diff if p.kind != "source")
    )


def _words_shared(diff: tuple[DiffPart, ...]) -> int:
    return sum(len(part.text.split()) for part in diff if part.kind == "same")
