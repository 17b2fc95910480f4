"""Which rows of a page belong together: one below the other, in one column, in one box?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.lines import usual_style
from briefer.readers.pdf.page import Box, around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.page import Style
    from briefer.readers.pdf.rows import Row

_FARTHEST = 2.4
"""Base lines of one block stand at most so many sizes apart: double spacing is 2.3."""
_NEXT_ROW = 4.0
"""Type sizes between two lines of a table, at most."""
_LEVEL = 1.2
"""Rows whose base lines differ by less than so many sizes stand side by side above a third."""
_SIZES = 1.12
"""Ratio up to which two sizes are one."""
_LARGEST_SIZE = 40.0
"""Points of the largest type that stands above text as a part of it."""
_OVERLAP = 0.1
"""Share of the narrower row that must stand below the other."""


class Block(NamedTuple):
    """Rows that stand below each other, and the frame around them if there is one."""

    rows: tuple[Row, ...]
    box: Box
    frame: Box | None = None

    @property
    def style(self) -> Style:
        """Return the style of most characters."""
        return usual_style(word for row in self.rows for word in row.words)


def blocks(rows: Sequence[Row], rules: Sequence[Box], frames: Sequence[Box]) -> list[Block]:
    """Return the blocks of a page; ``rows`` are ordered from top to bottom, ``rules`` are level."""
    framed = [_frame(row, frames) for row in rows]
    over = _over(rows)
    block_of: list[list[int]] = []
    made: list[list[int]] = []
    for i, above in enumerate(over):
        together = above is not None and framed[i] == framed[above] and _goes_on(rows[above], rows[i], rules)
        if above is not None and together:
            block_of.append(block_of[above])
            block_of[i].append(i)
        else:
            block_of.append([i])
            made.append(block_of[i])
    return [_block([rows[i] for i in block], framed[block[0]]) for block in made]


def _over(rows: Sequence[Row]) -> list[int | None]:
    """Return for each row the one that it alone stands below; in a table the line above, wherever in it."""
    above = [_above(rows, i) for i in range(len(rows))]
    below = Counter(i for found in above for i in found)
    return [
        _in_table(rows, i) if row.edges else found[0] if len(found) == 1 and below[found[0]] == 1 else None
        for i, (row, found) in enumerate(zip(rows, above, strict=True))
    ]


def _in_table(rows: Sequence[Row], at: int) -> int | None:
    row = rows[at]
    for i in range(at - 1, -1, -1):
        if row.base - rows[i].base > _NEXT_ROW * row.size:
            return None
        if set(row.edges) & set(rows[i].edges):
            return i
    return None


def _block(rows: list[Row], frame: Box | None) -> Block:
    return Block(tuple(rows), around([row.box for row in rows]), frame)


def _frame(row: Row, frames: Sequence[Box]) -> Box | None:
    """Return the smallest box that a row stands in; the cells of a table are not boxes of their own."""
    if row.edges:
        return None
    middle = (row.left + row.right) / 2, row.base - 0.3 * row.size
    held = [frame for frame in frames if frame.holds(*middle) and frame.right >= row.right - 1]
    return min(held, key=lambda frame: frame.area, default=None)


def _above(rows: Sequence[Row], at: int) -> list[int]:
    """Return the rows that stand right above a row: one, or several side by side."""
    row = rows[at]
    found: list[int] = []
    for i in range(at - 1, -1, -1):
        other = rows[i]
        if row.base - other.base > _FARTHEST * max(row.size, other.size):
            if found or row.base - other.base > _FARTHEST * _LARGEST_SIZE:
                break
            continue
        if not _stand_over(other, row) or other.base > row.base - 0.5 * row.size:
            continue
        if found and rows[found[0]].base - other.base > _LEVEL * row.size:
            break
        if not any(_stand_over(other, rows[j]) for j in found):
            found.append(i)
    return found


def _stand_over(upper: Row, lower: Row) -> bool:
    across = min(upper.right, lower.right) - max(upper.left, lower.left)
    return across > _OVERLAP * min(upper.right - upper.left, lower.right - lower.left)


def _goes_on(upper: Row, lower: Row, rules: Sequence[Box]) -> bool:
    if upper.edges and lower.edges:
        return True
    if _crosses(upper, lower.column) or _crosses(lower, upper.column):
        return False
    ratio = max(upper.size, lower.size) / min(upper.size, lower.size)
    return ratio <= _SIZES and not any(_parts(rule, upper, lower) for rule in rules)


def _crosses(row: Row, column: tuple[float, float]) -> bool:
    """Tell whether a row reaches across the gutters of a column, as what stands over several columns does."""
    return row.left < column[0] < row.right or row.left < column[1] < row.right


def _parts(rule: Box, upper: Row, lower: Row) -> bool:
    if not upper.base < rule.top < lower.base - 0.5 * lower.size:
        return False
    return rule.across(upper.box) > 0 and rule.across(lower.box) > 0
