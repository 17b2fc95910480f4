"""From which line to which does a table run?"""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.sides import Beside
    from briefer.readers.pdf.strips import Strip

_FEWEST_ROWS, _FEWEST_NARROW = 2, 3
"""Rows of a table at least: of one whose columns stand far apart or between rules, and of any other."""
_MOSTLY = 0.6
_NEXT_LINE, _NEXT_ROW = 1.6, 4.0
"""Type sizes up to the next line of a cell, and up to the next line of a table."""
_TITLE = 0.15
"""Share by which the size of a title differs."""
_WIDE = 1.5
_WORDIER, _SPACE = 1.6, 1.5
"""How many more words a line of text has than a row, and how much wider its spaces may be than each other."""


def with_rows(
    strip: Strip, sides: Beside, lines: Sequence[Line], rules: Sequence[Box], size: float
) -> Strip | None:
    """Return a strip between the cells of a table with the lines of the table, None where there is none."""
    shared = _without_text(max(_runs(sides.both(), lines), key=len, default=[]), sides)
    first, last = (shared[0], shared[-1]) if shared else (0, -1)
    fewer = min(sum(first <= i <= last for i in side) for side in sides)
    if len(shared) < max(_FEWEST_ROWS, _MOSTLY * fewer):
        return None
    rows = strip._replace(first=first, last=last)
    if len(shared) < _FEWEST_NARROW and strip.width < _WIDE * size and not _is_held(rows, lines, rules):
        return None
    return _to_rules(_to_last_line(rows, strip, lines, sides, size), strip, lines, rules)


def _without_text(rows: Sequence[int], sides: Beside) -> list[int]:
    """Return rows without lines of text above or below whose space happens to lie in the strip."""
    kept = list(rows)
    usual = median(_words(i, sides) for i in rows) if rows else 0
    while kept and _is_text(kept[0], sides, usual):
        kept.pop(0)
    while kept and _is_text(kept[-1], sides, usual):
        kept.pop()
    return kept


def _words(i: int, sides: Beside) -> int:
    return sides.lefts[i].words + sides.rights[i].words


def _is_text(i: int, sides: Beside, usual: float) -> bool:
    """Tell whether a line has many more words than the rows, and its gap is like its other spaces."""
    left, right = sides.lefts[i], sides.rights[i]
    here = right.nearest.left - left.nearest.right
    spaces = [gap for gap in (left.gap, right.gap) if gap is not None]
    return _words(i, sides) > _WORDIER * usual and bool(spaces) and here <= _SPACE * max(spaces)


def _runs(rows: Sequence[int], lines: Sequence[Line]) -> list[list[int]]:
    """Return the rows in runs that no title and no wide gap interrupts."""
    found: list[list[int]] = []
    for i in rows:
        size = lines[i].size
        last = found[-1][-1] if found else i
        between = lines[last + 1 : i]
        titled = any(abs(line.size - size) > _TITLE * size for line in (lines[last], *between))
        steps = [below.base - above.base for above, below in pairwise(lines[last : i + 1])]
        if not found or titled or max(steps) > _NEXT_ROW * size:
            found.append([])
        found[-1].append(i)
    return found


def _to_last_line(rows: Strip, strip: Strip, lines: Sequence[Line], sides: Beside, size: float) -> Strip:
    """Return the strip down to the last line of its last row: the right cell may go on below the left one."""
    last = rows.last
    while last < strip.last and last + 1 in sides.rights and last + 1 not in sides.lefts:
        if lines[last + 1].base - lines[last].base > _NEXT_LINE * size:
            break
        last += 1
    return rows._replace(last=last)


def _to_rules(rows: Strip, strip: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> Strip:
    """Return the strip from the first to the last of the rules that cross it, if they hold its rows."""
    crossing = [rule.top for rule in rows.crossing(rules)]
    if not _is_held(rows, lines, rules):
        return rows
    held = [i for i in range(strip.first, strip.last + 1) if crossing[0] < lines[i].base < crossing[-1]]
    return rows._replace(first=min(held), last=max(held))


def _is_held(rows: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> bool:
    """Tell whether rules run above and below rows."""
    crossing = [rule.top for rule in rows.crossing(rules)]
    return bool(crossing) and crossing[0] < lines[rows.first].base <= lines[rows.last].base < crossing[-1]
