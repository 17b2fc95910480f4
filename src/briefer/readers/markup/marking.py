"""From the lines of a page to one text, with a mark on each line whose role is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.text.lines import Line as TextLine
from briefer.text.lines import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.markup.outline import Line
    from briefer.text.decoded import Mark
    from briefer.text.furniture.layout import Role


def laid(
    lines: Sequence[Line], reasons: Sequence[str], *, body: frozenset[int] = frozenset()
) -> tuple[str, tuple[Mark, ...]]:
    """Return the lines as one text, and the marks of those whose role is known.

    A line with a reason is furniture, a heading is a heading, and those whose numbers are in ``body`` are of
    the article for sure. Items and rows stand close together, all other lines apart.
    """
    return joined(_told(lines, reasons, body))


def _told(lines: Sequence[Line], reasons: Sequence[str], body: frozenset[int]) -> Iterator[TextLine]:
    for number, (line, reason) in enumerate(zip(lines, reasons, strict=True)):
        told: Role | None = "heading" if line.kind == "heading" else "body" if number in body else None
        role: Role | None = "furniture" if reason else told
        yield TextLine(line.text, role, reason, item=line.kind in {"item", "row"})
