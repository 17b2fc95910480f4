"""What are the rows of a page: lines cut where columns part, with the cells of tables inside?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.readers.pdf.gutters import strips
from briefer.readers.pdf.lines import Line, line_of, lines, usual_size
from briefer.readers.pdf.page import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.page import Page, Word
    from briefer.readers.pdf.strips import Strip

_NO_GUTTERS = (float("-inf"), float("inf"))
_FAR_APART = 3.0
"""Share of the type size from which a gap parts what stands on one line: left and right of a page header."""
_FARTHER = 2.5
"""How much wider than the gaps of a line it must be: in justified narrow columns all are wide."""
_RULE_GAP = 3.0
"""Points between two pieces of one rule: the borders of cells are drawn one by one."""


@dataclass(frozen=True, eq=False)
class Row:
    """What stands on one line of one column.

    ``cells`` are two and more in the row of a table; ``edges`` are the places that part the columns of the
    table that the row belongs to, also where it has but one cell; () in plain text. ``column`` are the gutters
    on both sides, infinitely far where there is none.
    """

    cells: tuple[Line, ...]
    edges: tuple[float, ...] = ()
    column: tuple[float, float] = _NO_GUTTERS

    @cached_property
    def left(self) -> float:
        """Return where the first ink is."""
        return min(cell.left for cell in self.cells)

    @cached_property
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

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Return the words of all cells."""
        return tuple(word for cell in self.cells for word in cell.words)

    @cached_property
    def text(self) -> str:
        """Return what is read on the line, cells parted by a stroke."""
        return " | ".join(cell.text for cell in self.cells)

    @cached_property
    def box(self) -> Box:
        """Return the rectangle of the ink, as high as type without an accent."""
        return Box(self.left, self.base - 0.8 * self.size, self.right, self.base + 0.2 * self.size)


def rows(page: Page) -> list[Row]:
    """Return the rows of a page from top to bottom; those of columns that stand side by side are mixed."""
    size = usual_size(page.words)
    found, rules = lines(page.words), level_rules(page)
    parted = strips(found, rules, size)
    gutters = [strip for strip in parted if strip.parts_columns]
    if not gutters:
        return _rows(found, parted, size)
    return sorted(
        (
            row
            for limits, column in _columns(found, gutters).items()
            for row in _rows(column, _cells_only(strips(column, rules, size)), size, limits)
        ),
        key=lambda row: row.base,
    )


def _columns(found: Sequence[Line], gutters: Sequence[Strip]) -> dict[tuple[float, float], list[Line]]:
    """Return the lines cut at the gutters beside them, those of one column together."""
    columns: dict[tuple[float, float], list[Line]] = defaultdict(list)
    for i, line in enumerate(found):
        middles = sorted(strip.middle for strip in gutters if strip.first <= i <= strip.last)
        for limits in pairwise([float("-inf"), *middles, float("inf")]):
            words = [word for word in line.words if limits[0] <= (word.left + word.right) / 2 < limits[1]]
            if words:
                columns[limits].append(line_of(words, leftwards=line.leftwards))
    return columns


def _cells_only(parted: Sequence[Strip]) -> list[Strip]:
    return [strip for strip in parted if not strip.parts_columns]


def _rows(
    found: Sequence[Line], parted: Sequence[Strip], size: float, column: tuple[float, float] = _NO_GUTTERS
) -> list[Row]:
    edges = [_edges(parted, i) for i in range(len(found))]
    return [Row(tuple(_cells(line, edges[i], size)), edges[i], column) for i, line in enumerate(found)]


def _edges(parted: Sequence[Strip], at: int) -> tuple[float, ...]:
    return tuple(sorted(strip.middle for strip in parted if strip.first <= at <= strip.last))


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


def _cells(line: Line, edges: Sequence[float], size: float) -> Iterator[Line]:
    """Yield the line cut at the edges and at wide gaps."""
    cell: list[Word] = []
    gaps = [_gap(before, word) for before, word in pairwise(line.words)]
    far = max(
        _FAR_APART * max(size, line.size),
        _FARTHER * (sorted(gaps)[(len(gaps) - 1) // 2] if len(gaps) > 1 else 0),
    )
    for word in line.words:
        if cell and (_parted(cell[-1], word, edges) or _gap(cell[-1], word) > far):
            yield line_of(cell, leftwards=line.leftwards)
            cell = []
        cell.append(word)
    yield line_of(cell, leftwards=line.leftwards)


def _parted(before: Word, word: Word, edges: Sequence[float]) -> bool:
    left, right = sorted((before, word), key=lambda one: one.left)
    return any(left.right <= edge <= right.left for edge in edges)


def _gap(before: Word, word: Word) -> float:
    return max(word.left - before.right, before.left - word.right)
