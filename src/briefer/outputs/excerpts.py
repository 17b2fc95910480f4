"""How much of a source stands around its cited passages where the whole text would be too long?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.records import Document, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.outputs.numbering import Passage

_CONTEXT = 2
"""Sentences before and after a passage, never beyond its paragraph: enough to see who speaks."""


def windows(document: Document, passages: Sequence[Passage]) -> tuple[Span, ...]:
    """Return the stretches of the text that show every passage in context, in order and apart."""
    merged: list[Span] = []
    for window in sorted(_around(passage.citation.span, document) for passage in passages):
        if merged and window.start <= merged[-1].end:
            last = merged.pop()
            merged.append(Span(last.start, max(last.end, window.end)))
        else:
            merged.append(window)
    return tuple(merged)


def opens_inside(window: Span, text: str) -> bool:
    """Tell whether words of the same paragraph stand before ``window``."""
    return bool(text[: window.start].rpartition("\n")[2].strip())


def closes_inside(window: Span, text: str) -> bool:
    """Tell whether words of the same paragraph stand after ``window``."""
    return bool(text[window.end :].partition("\n")[0].strip())


def _around(span: Span, document: Document) -> Span:
    paragraph = _paragraph(span, document.text)
    starts = [
        start for start in (s.start for s in document.sentences) if paragraph.start <= start <= span.start
    ]
    ends = [end for end in (s.end for s in document.sentences) if span.end <= end <= paragraph.end]
    first = starts[-1 - _CONTEXT :][0] if starts else paragraph.start
    last = ends[: 1 + _CONTEXT][-1] if ends else paragraph.end
    return Span(first, last)


def _paragraph(span: Span, text: str) -> Span:
    end = text.find("\n", span.end)
    line = text[span.end : len(text) if end < 0 else end]
    return Span(text.rfind("\n", 0, span.start) + 1, span.end + len(line.rstrip()))
