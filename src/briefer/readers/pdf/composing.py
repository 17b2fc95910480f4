"""How do the pieces of a document become one text with marks and pages?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.paragraphs import BULLET
from briefer.readers.pdf.tables import in_one_line
from briefer.records import Span
from briefer.text.lines import Line, collapsed, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.flow import Entry
    from briefer.readers.pdf.hyphens import Joiner
    from briefer.readers.pdf.roles import Piece
    from briefer.text.decoded import Mark

_CLOSE = frozenset({"item", "row"})
"""Between these stands no blank line."""


class Composed(NamedTuple):
    """The text of a document, what its lines are, and where its pages stand in it."""

    text: str
    marks: tuple[Mark, ...]
    pages: tuple[Span, ...]


def composed(entries: Sequence[Entry], joiner: Joiner, *, page_count: int) -> Composed:
    """Return the text, an entry a line; a page begins where its first piece does, also inside a line."""
    lines = [_line(entry, joiner) for entry in entries]
    text, marks = joined(lines)
    starts: dict[int, int] = {}
    at = 0
    for entry, line in zip(entries, lines, strict=True):
        at = text.index(line.words, at)
        for page, offset in _offsets(entry, line.words, joiner):
            starts.setdefault(page, at + offset)
        at += len(line.words)
    return Composed(text, marks, _pages(starts, page_count, len(text)))


def _line(entry: Entry, joiner: Joiner) -> Line:
    first = entry[0]
    words = collapsed(_words(entry, joiner))
    if first.kind == "item":
        words = BULLET.sub("- ", words, count=1) if BULLET.match(words) else words
    match first.kind:
        case "heading":
            return Line(words, "heading")
        case "caption":
            return Line(words, "furniture", "image caption")
        case "contents":
            return Line(words, "furniture", "table of contents", item=True)
        case "margin":
            return Line(words, "furniture", first.reason)
        case _:
            return Line(words, item=first.kind in _CLOSE)


def _words(entry: Entry, joiner: Joiner) -> str:
    if entry[0].kind == "row":
        return in_one_line([joiner.joined(cell) for cell in entry[0].paragraph.cells])
    return joiner.joined(_lines(entry))


def _lines(entry: Sequence[Piece]) -> list[str]:
    return [line for piece in entry for line in piece.paragraph.lines]


def _offsets(entry: Entry, words: str, joiner: Joiner) -> Iterator[tuple[int, int]]:
    """Yield each page of an entry with where it begins: a line ends with the words of its last piece."""
    yield entry[0].page, 0
    for i, piece in enumerate(entry[1:], start=1):
        yield piece.page, max(0, len(words) - len(collapsed(joiner.joined(_lines(entry[i:])))))


def _pages(starts: dict[int, int], page_count: int, end: int) -> tuple[Span, ...]:
    """Return the stretch of each page; a page without text is an empty one, where it would stand."""
    found: list[Span] = []
    for number in range(page_count - 1, -1, -1):
        start = min(starts.get(number, end), end)
        found.append(Span(start, end))
        end = start
    return tuple(reversed(found))
