"""Which lines of a table are one row, and what does a row say?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.rows import Row

_WIDER = 1.12
"""Share of the closest distance of two lines from which a gap parts rows, not the lines of a cell."""
_FEWEST_RULED = 3
"""Parts between rules from which every rule may part rows; a table with a head and a foot rule has two."""

_Cells = tuple[tuple[str, ...], ...]


def table_rows(lines: Sequence[Row], rules: Sequence[Box]) -> Iterator[tuple[_Cells, list[Row]]]:
    """Yield each row as its cells with their lines, and the lines of the table that it is made of."""
    edges = _edges(lines)
    for members in _grouped(lines, rules):
        cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
        for line in members:
            for cell in line.cells:
                cells[_column(cell, edges)].append(cell.text)
        yield tuple(map(tuple, cells)), members


def in_one_line(cells: Sequence[str]) -> str:
    """Return the cells of a row in one line; an empty cell between two full ones stays.

    >>> in_one_line(["Dead", "", "12 (later 14)", ""])
    'Dead | | 12 (later 14)'
    """
    full = [i for i, cell in enumerate(cells) if cell]
    within = cells[full[0] : full[-1] + 1] if full else ()
    return "".join(f" | {cell}" if cell else " |" for cell in within).removeprefix(" | ")


def _edges(lines: Sequence[Row]) -> list[float]:
    """Return where the columns of a table part, seen over all its lines."""
    found: list[float] = []
    size = lines[0].size
    for edge in sorted(edge for line in lines for edge in _parting(line)):
        if not found or edge - found[-1] > size:
            found.append(edge)
    return found


def _parting(line: Row) -> list[float]:
    ordered = sorted(line.cells, key=lambda cell: cell.left)
    wide = [(a.right + b.left) / 2 for a, b in pairwise(ordered)] if not line.edges else []
    return [*line.edges, *wide]


def _column(cell: Line, edges: Sequence[float]) -> int:
    return sum(edge <= cell.left + 0.5 * cell.size for edge in edges)


def _grouped(lines: Sequence[Row], rules: Sequence[Box]) -> list[list[Row]]:
    parts = _between(lines, rules)
    found: list[list[Row]] = []
    for part in parts:
        one_row = len(parts) >= _FEWEST_RULED and sum(_is_whole(line, part) for line in part) <= 1
        found += [part] if one_row else _by_gaps(part)
    return found


def _between(lines: Sequence[Row], rules: Sequence[Box]) -> list[list[Row]]:
    """Return the lines in parts between which a rule runs."""
    found = [[lines[0]]]
    for above, line in pairwise(lines):
        if any(above.base < rule.top < line.base and rule.across(line.box) > 0 for rule in rules):
            found.append([])
        found[-1].append(line)
    return found


def _by_gaps(lines: Sequence[Row]) -> list[list[Row]]:
    """Return the rows of a part without rules: a line goes on with the row above if it is closer than rows are.

    Where all lines are equally far apart, a line that has nothing in the first column goes on.
    """
    steps = [below.base - above.base for above, below in pairwise(lines)]
    closest = min(steps, default=0)
    spaced = any(step > _WIDER * closest for step in steps)
    found = [[lines[0]]]
    for step, line in zip(steps, lines[1:], strict=True):
        close = step <= _WIDER * closest
        if (spaced and close and not _is_whole(line, lines)) or _goes_on(line, found[-1]):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _is_whole(line: Row, lines: Sequence[Row]) -> bool:
    """Tell whether a line is a row, close to the next or not: it fills as many cells, and they begin as such do."""
    if len(line.cells) < max(len(other.cells) for other in lines):
        return False
    return any(not cell.text[:1].islower() for cell in line.cells)


def _goes_on(line: Row, row: Sequence[Row]) -> bool:
    """Tell whether a line belongs to the row above wherever it stands: it lacks the first cell, or goes on in one."""
    if len(line.cells) >= len(row[0].cells):
        return False
    lacks_first = bool(line.edges) and line.left > line.edges[0]
    return lacks_first or (len(line.cells) == 1 and line.cells[0].text[:1].islower())
