"""Where do the paragraphs of a text stand, also when its lines were wrapped by hand?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.records import Span

_EDGES = "".join(map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200E)]))
_EDGES += "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
"""White space of every kind, with the zero-width characters that editors leave at the edges of lines."""

_LIST_MARK = re.compile(r"\s*(?:[-*•–—>|#]|\d{1,3}[.)])\s")

_LINE_BREAK = re.compile(r"[\r\n]")

_NARROWEST, _WIDEST = 50, 100
"""Columns at which people and agencies wrap plain text; a longest line outside is not a wrapped file."""

_ENOUGH_PAIRS = 2
_MOSTLY = 0.7
"""Share of neighbouring lines that must look wrapped: 1.0 in wrapped stories, under 0.3 in menus."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: one line, or several lines that were wrapped by hand.

    ``span`` is trimmed of white space at both ends, ``line`` counts from 1, and ``after_gap`` says whether
    a blank line (or nothing) stands above.
    """

    span: Span
    line: int
    after_gap: bool


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    number: int
    indent: int
    width: int
    first_word: int
    listed: bool


def trim(text: str, span: Span) -> Span:
    """Return ``span`` without white space and zero-width characters at its ends; empty if none is left.

    >>> trim("  two words ", Span(0, 12))
    Span(start=2, end=11)
    """
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_EDGES))
    return Span(start, max(start, span.start + len(words.rstrip(_EDGES))))


def blocks(text: str, within: Span | None = None, *, wrapped: bool = True) -> tuple[Block, ...]:
    """Return the paragraphs of ``text`` inside ``within`` (all of it when None), without the blank lines.

    Lines that were wrapped by hand are joined, unless ``wrapped`` is False: then each line is a paragraph.
    """
    lines = _lines(text, within or Span(0, len(text)))
    width = _wrapped_at(lines) if wrapped else 0
    found: list[Block] = []
    previous: _Line | None = None
    for line in lines:
        if previous and width and _continues(previous, line, width=width):
            found[-1] = Block(Span(found[-1].span.start, line.span.end), found[-1].line, found[-1].after_gap)
        else:
            found.append(Block(line.span, line.number, previous is None or line.number > previous.number + 1))
        previous = line
    return tuple(found)


def _lines(text: str, within: Span) -> list[_Line]:
    found = []
    start = within.start
    for number, raw in enumerate(within.of(text).splitlines(keepends=True), start=1):
        if raw.strip(_EDGES):
            found.append(_line(raw, start, number))
        start += len(raw)
    return found


def _line(raw: str, start: int, number: int) -> _Line:
    visible = raw.rstrip(_EDGES)
    width = len(visible)
    body = visible.lstrip(_EDGES)
    indent = width - len(body)
    first_word = len(body.split(maxsplit=1)[0]) if width <= _WIDEST else 0
    span = Span(start + indent, start + width)
    return _Line(span, number, indent, width, first_word, bool(_LIST_MARK.match(raw)))


def _wrapped_at(lines: list[_Line]) -> int:
    """Return the column at which the lines were wrapped by hand, 0 if they were not."""
    width = max((line.width for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if _may_continue(a, b)]
    full = sum(_continues(a, b, width=width) for a, b in pairs)
    return width if full >= _ENOUGH_PAIRS and full >= _MOSTLY * len(pairs) else 0


def _may_continue(line: _Line, following: _Line) -> bool:
    adjacent = following.number == line.number + 1
    return adjacent and following.indent <= line.indent and not following.listed


def _continues(line: _Line, following: _Line, *, width: int) -> bool:
    """Tell whether a break was forced: the next line's first word would not have fitted."""
    return _may_continue(line, following) and line.width + 1 + following.first_word > width


def unwrapped(text: str, sentences: Sequence[Span]) -> str:
    """Return ``text``, as long as it is, with the line breaks inside ``sentences`` as spaces.

    There only the width of a line ended.
    """
    breaks = [
        match.start() for span in sentences for match in _LINE_BREAK.finditer(text, span.start, span.end)
    ]
    if not breaks:
        return text
    characters = list(text)
    for at in breaks:
        characters[at] = " "
    return "".join(characters)
