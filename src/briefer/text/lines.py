"""How do the lines that a format shows become one text with marks?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefer.records import Span
from briefer.text.decoded import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.text.furniture.layout import Role

_SPACE = re.compile(r"[\t-\r\x1c- \x85\u2028\u2029]+")
"""What collapses: the white space of markup and every line break. No-break and thin spaces were chosen."""

_STOP = re.compile(r"[.!?…:;]\W*$")
_STOP_REACH = 8
"""Characters at the end of a line that are looked at for a full stop, with the marks behind it."""
_ITEM = "- "
_BAR = " | "
_HEADING_WORDS = 30
"""Words of the longest heading; people also set whole paragraphs in a heading's style."""
_CELL_WORDS = 40
"""Words of the fullest cell of a table; more is a column of text."""


class Line(NamedTuple):
    """A paragraph, heading, list item or row; ``role`` is None where the format does not tell."""

    words: str
    role: Role | None = None
    reason: str = ""
    item: bool = False


def collapsed(words: str) -> str:
    r"""Return ``words`` on one line, with single spaces.

    >>> collapsed(" one\n  two\u00a0three ")
    'one two\xa0three'
    """
    return _SPACE.sub(" ", words).strip(" ")


def soft_lines(words: str) -> list[str]:
    r"""Return the lines of a paragraph that was broken by hand; a break in mid-sentence is none.

    >>> soft_lines("Press office\nDesk 4\nwhich is open")
    ['Press office', 'Desk 4 which is open']
    """
    found: list[list[str]] = []
    for piece in filter(None, map(collapsed, words.split("\n"))):
        if found and piece[0].islower() and not _STOP.search(found[-1][-1][-_STOP_REACH:]):
            found[-1].append(piece)
        else:
            found.append([piece])
    return [" ".join(pieces) for pieces in found]


def paragraph(words: str, *, reason: str = "", heading: bool = False, item: bool = False) -> Iterator[Line]:
    """Yield the lines of a paragraph that is furniture for a ``reason``, has a heading's style, or is an item.

    An item has its mark on the first line only. Words that are longer than a heading are none.
    """
    lines = soft_lines(words)
    if reason:
        yield from (Line(line, "furniture", reason) for line in lines)
    elif heading and sum(len(line.split()) for line in lines) <= _HEADING_WORDS:
        yield from (Line(line, "heading") for line in lines)
    else:
        yield from (
            Line(line if i or not item else f"{_ITEM}{line}", item=item) for i, line in enumerate(lines)
        )


def row(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield the row of a table as one line, or the cells one by one where the table only sets out a page."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or any(_is_prose(cell) for cell in filled):  # noqa: PLR2004 - a row has two cells
        yield from (line for cell in filled for line in cell)
        return
    words = _BAR.join(" ".join(line.words for line in cell) for cell in cells)
    first = filled[0][0]
    yield Line(words.strip(), first.role if first.reason else None, first.reason)


def _is_prose(cell: Sequence[Line]) -> bool:
    words = sum(len(line.words.split()) for line in cell)
    return words > _CELL_WORDS or any(_BAR in line.words for line in cell)


def joined(lines: Iterable[Line]) -> tuple[str, tuple[Mark, ...]]:
    """Return the text of the lines that are not empty, and a mark for each whose role is told."""
    pieces: list[str] = []
    marks: list[Mark] = []
    at = 0
    previous: Line | None = None
    for line in lines:
        if not line.words:
            continue
        gap = "" if previous is None else "\n" if line.item and previous.item else "\n\n"
        previous = line
        start = at + len(gap)
        at = start + len(line.words)
        pieces += [gap, line.words]
        if line.role:
            marks.append(Mark(Span(start, at), line.role, line.reason))
    return "".join(pieces), tuple(marks)
