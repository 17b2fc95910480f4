"""From a message in plain text to its paragraphs: which breaks did a program put in?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from briefer.readers.markup.outline import Line
from briefer.text.lines import collapsed

_ITEM: Final = re.compile(r"\s*(?:[-*•–+]|\d{1,3}[.)])\s+\S")
_QUOTE: Final = re.compile(r">+")
_UNBROKEN: Final = re.compile(r"^>|://")
"""What programs leave as long as it is: a quoted row, and one with an address."""
_COMPOUND: Final = re.compile(r"\w-$")
_GAP: Final = re.compile(r"(?<=[^\s.!?:])(?:[ \t]{2,}|\t)(?=\S)")
"""Between two columns; two spaces behind a full stop are an old habit of typists."""
_BAR: Final = " | "
_SEPARATOR: Final = "-- "
_NARROWEST, _WIDEST = 50, 100
"""Columns at which mail programs and people wrap; a longest line outside is no wrapped message."""


def plain_lines(text: str, *, flowed: bool = False, delete_space: bool = False) -> list[Line]:
    """Return the paragraphs of a message, each in one line; quoted lines keep their marks.

    ``flowed`` says that a space at the end of a line joins it to the next (RFC 3676), and ``delete_space``
    that this space itself is not part of the text.
    """
    rows = text.removeprefix("\ufeff").splitlines()
    joined = _flowed(rows, delete_space=delete_space) if flowed else _unwrapped(rows)
    return [_line(row) for row in joined if row.strip()]


def _line(row: str) -> Line:
    if _BAR in row:
        return Line(collapsed(row), "row", 0)
    return Line(collapsed(row), "item" if _ITEM.match(row) and not row.startswith(">") else "paragraph", 0)


def _flowed(rows: list[str], *, delete_space: bool) -> Iterator[str]:
    held: list[str] = []
    depth = 0
    for row in rows:
        quote = _QUOTE.match(row)
        marks = quote[0] if quote else ""
        words = row[len(marks) :].removeprefix(" ")
        if held and (len(marks) != depth or words == _SEPARATOR):
            yield "".join(held)
            held = []
        depth = len(marks)
        flows = words.endswith(" ") and words != _SEPARATOR
        held += [f"{marks} "] if marks and not held else []
        held.append(words[:-1] if flows and delete_space else words)
        if not flows:
            yield "".join(held)
            held = []
    yield "".join(held)


def _unwrapped(rows: list[str]) -> Iterator[str]:
    """Join a row to the one above where its first word would not have fitted there."""
    width = max((len(row.rstrip()) for row in rows if not _UNBROKEN.search(row)), default=0)
    width = width if width <= _WIDEST else 0
    for full, group in groupby(rows, key=lambda row: bool(row.strip())):
        paragraph = [row.rstrip() for row in group] if full else []
        if _is_table(paragraph):
            yield from (_GAP.sub(_BAR, row.strip()) for row in paragraph)
        else:
            yield from _paragraph(paragraph, width)


def _is_table(rows: list[str]) -> bool:
    """Tell whether rows have their columns set apart by spaces."""
    return len(rows) > 1 and all(_GAP.search(row.strip()) and not row.startswith(">") for row in rows)


def _paragraph(rows: list[str], width: int) -> Iterator[str]:
    pieces: list[str] = []
    for above, row in zip(["", *rows], rows, strict=False):
        if pieces and _was_broken(above, row, width):
            pieces += [_glue(above, row), row.lstrip()]
        else:
            yield "".join(pieces)
            pieces = [row]
    yield "".join(pieces)


def _was_broken(above: str, row: str, width: int) -> bool:
    if width < _NARROWEST or above.startswith(">") or row.startswith(">") or _ITEM.match(row):
        return False
    return len(above) + 1 + len(row.split(maxsplit=1)[0]) > width


def _glue(above: str, row: str) -> str:
    """Return what stood at a break: nothing behind the hyphen of a compound, at which programs break too."""
    return "" if _COMPOUND.search(above) and row.lstrip()[:1].islower() else " "
