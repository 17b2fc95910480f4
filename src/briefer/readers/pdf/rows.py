"""What are the rows of a page: lines cut where columns part, with the cells of tables inside?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.gutters import strips
from briefer.readers.pdf.lines import Line, line_of, lines, usual_size
from briefer.readers.pdf.page import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.gutters import Strip
    from briefer.readers.pdf.page import Page, Word

_FAR_APART = 3.0
"""Share of the type size from which a gap parts what stands on one line: left and right of a page header."""
_RULE_GAP = 3.0
"""Points between two pieces of one rule: the borders of cells are drawn one by one."""


class Row(NamedTuple):
    """What stands on one line of one column.

    ``cells`` are two and more in the row of a table; ``edges`` are the places that part the columns of the
    table that the row belongs to, also where it has but one cell; () in plain text.
    """

    cells: tuple[Line, ...]
    edges: tuple[float, ...] = ()

    @property
    def left(self) -> float:
        """Return where the first ink is."""
        return min(cell.left for cell in self.cells)

    @property
    def right(self) -> float:
        """Return where the last ink is."""
        return max(cell.right for cell in self.cells)

    @property
    def base(self) -> float:
        """Return the base line."""
        return self.cells[0].base

    @property
    def size(self) -> float:
        """Return the usual size of the type."""
        return self.cells[0].size

    @property
    def words(self) -> tuple[Word, ...]:
        """Return the words of all cells."""
        return tuple(word for cell in self.cells for word in cell.words)

    @property
    def text(self) -> str:
        """Return what is read on the line, cells parted by a stroke."""
        return " | ".join(cell.text for cell in self.cells)

    @property
    def box(self) -> Box:
        """Return the rectangle of the ink, as high as type without an accent."""
        return Box(self.left, self.base - 0.8 * self.size, self.right, self.base + 0.2 * self.size)


def rows(page: Page) -> list[Row]:
    """Return the rows of a page from top to bottom; those of columns that stand side by side are mixed."""
    size = usual_size(page.words)
    found = lines(page.words)
    parted = strips(found, level_rules(page), size)
    return [row for i, line in enumerate(found) for row in _rows(line, i, parted, size)]


def level_rules(page: Page) -> list[Box]:
    """Return the level lines of a page from top to bottom, the pieces of one line joined."""
    joined: list[Box] = []
    for rule in sorted((rule for rule in page.rules if rule.width > rule.height), key=_place):
        last = joined[-1] if joined else None
        if last and abs(last.top - rule.top) < 1 and rule.left - last.right <= _RULE_GAP:
            joined[-1] = last._replace(right=max(last.right, rule.right))
        else:
            joined.append(rule)
    return joined


def _place(rule: Box) -> tuple[int, float]:
    return round(rule.top), rule.left


def _rows(line: Line, at: int, parted: Sequence[Strip], size: float) -> Iterator[Row]:
    beside = [strip for strip in parted if strip.first <= at <= strip.last]
    columns = [(strip.left + strip.right) / 2 for strip in beside if strip.parts_columns]
    edges = sorted((strip.left + strip.right) / 2 for strip in beside if not strip.parts_columns)
    limits = [float("-inf"), *sorted(columns), float("inf")]
    for left, right in pairwise(limits):
        words = [word for word in line.words if left <= (word.left + word.right) / 2 < right]
        if words:
            own = tuple(edge for edge in edges if left < edge < right)
            yield Row(tuple(_cells(line_of(words), own, size)), own)


def _cells(line: Line, edges: Sequence[float], size: float) -> Iterator[Line]:
    """Yield the line cut at the edges and at wide gaps."""
    cell: list[Word] = []
    for word in line.words:
        if cell and (_parted(cell[-1], word, edges) or _far(cell[-1], word, size)):
            yield line_of(cell)
            cell = []
        cell.append(word)
    yield line_of(cell)


def _parted(before: Word, word: Word, edges: Sequence[float]) -> bool:
    left, right = sorted((before, word), key=lambda one: one.left)
    return any(left.right <= edge <= right.left for edge in edges)


def _far(before: Word, word: Word, size: float) -> bool:
    return max(word.left - before.right, before.left - word.right) > _FAR_APART * max(size, word.style.size)
