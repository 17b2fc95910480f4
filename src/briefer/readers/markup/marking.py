"""From the lines of a page to one text, with a mark on each line whose role is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.records import Span
from briefer.text.decoded import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.markup.outline import Line


def laid(lines: Sequence[Line], reasons: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    """Return the lines as one text, and the marks of those that are furniture or headings.

    Blocks are parted by an empty line, the items of a list and the rows of a table are not.
    """
    text = "".join(_with_gaps(lines))
    marks: list[Mark] = []
    at = 0
    for line, why in zip(lines, reasons, strict=True):
        at = text.index(line.text, at)
        span = Span(start=at, end=at + len(line.text))
        if why or line.kind == "heading":
            marks.append(Mark(span, "furniture" if why else "heading", why))
        at = span.end
    return text, tuple(marks)


def _with_gaps(lines: Sequence[Line]) -> Iterator[str]:
    before: Line | None = None
    for line in lines:
        if before:
            close = line.kind in {"item", "row"} and line.kind == before.kind
            yield "\n" if close else "\n\n"
        yield line.text
        before = line
