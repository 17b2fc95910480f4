"""Was text set on both sides of an empty strip, or is it empty by accident, as rivers in justified text are?"""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from briefer.readers.pdf.sides import is_label_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.sides import Beside, Side
    from briefer.readers.pdf.strips import Strip

_WIDE = 1.5
"""Share of the type size from which a gap is no space between two words."""
_AT_ONE_PLACE, _SHARED_PLACE, _TIGHT = 0.4, 0.1, 0.8
"""Shares of the size within which edges are at one place, and within which text ends beside a strip."""
_REACH = 4.0
"""Type sizes beyond which a word stands in another column."""
_MOSTLY = 0.6
"""Share of the lines beside a strip that must begin at one place: rivers in justified text do not."""
_FEWEST_ROWS, _FEWEST_LINES, _TALL = 2, 3, 6
_NEXT_LINE = 1.6
"""Share of the size up to which a line below is the next line of the same text."""
_WIDER_STEP = 1.15
"""How much further apart than lines of text the rows of a table stand."""
_ACROSS = 3.0
"""Type sizes by which a line begins left of a strip if its text runs across."""
_EQUAL = 0.06
"""Share by which the spaces of a justified line differ."""


def is_proved(strip: Strip, sides: Beside, lines: Sequence[Line], size: float) -> bool:
    """Tell whether text was set on both sides of a strip, and does not leave it empty by accident."""
    narrow = strip.width < _WIDE * size
    fewest = _FEWEST_LINES if narrow and strip.height < _TALL else _FEWEST_ROWS
    near = [side for side in sides.lefts.values() if strip.left - side.nearest.right <= size]
    if min(len(sides.lefts), len(sides.rights)) < fewest or is_label_column(near):
        return False
    if (narrow or _is_stretched(sides)) and _is_river(strip, sides.both(), lines, size):
        return False
    return _is_tight(strip, sides, size) and _is_aligned(sides, size)


def _is_river(strip: Strip, shared: Sequence[int], lines: Sequence[Line], size: float) -> bool:
    """Tell whether text runs across a strip right above or below the lines that have words on both sides."""
    steps = [lines[j].base - lines[i].base for i, j in pairwise(shared)]
    if not shared or (steps and median(steps) > _WIDER_STEP * _text_step(lines)):
        return False
    above, below = lines[: shared[0]][::-1], lines[shared[-1] + 1 :]
    over = _runs_across(strip, above, lines[shared[0]], size)
    under = _runs_across(strip, below, lines[shared[-1]], size)
    return (over and under) or ((over or under) and len(shared) < _TALL)


def _is_stretched(sides: Beside) -> bool:
    """Tell whether a gap is in most lines as wide as the next one: in justified text they are equal."""
    shared = [(sides.lefts[i], sides.rights[i]) for i in sides.both()]
    equal = sum(_is_as_wide(left, right) for left, right in shared)
    return bool(shared) and equal >= _MOSTLY * len(shared)


def _is_as_wide(left: Side, right: Side) -> bool:
    here = right.nearest.left - left.nearest.right
    return any(side.gap is not None and abs(side.gap - here) <= _EQUAL * here for side in (left, right))


def _text_step(lines: Sequence[Line]) -> float:
    """Return the most usual distance from a line to the next one below it."""
    counted: Counter[float] = Counter()
    for i, line in enumerate(lines):
        below = next((other for other in lines[i + 1 : i + _TALL] if _stands_below(other, line)), None)
        if below:
            counted[round(2 * (below.base - line.base)) / 2] += 1
    return counted.most_common(1)[0][0] if counted else math.inf


def _stands_below(line: Line, upper: Line) -> bool:
    across = min(line.right, upper.right) - max(line.left, upper.left)
    return across > 0 and line.base > upper.base and abs(line.size - upper.size) < 1


def _runs_across(strip: Strip, beyond: Sequence[Line], edge: Line, size: float) -> bool:
    """Tell whether the next line beyond ``edge`` that has words near a strip runs across it."""
    left, right = strip.left - _ACROSS * size, strip.right + _ACROSS * size
    for line in beyond:
        if abs(line.base - edge.base) > _NEXT_LINE * size:
            return False
        if any(word.right > left and word.left < right for word in line.words):
            return abs(line.size - edge.size) <= 1 and line.left < left and line.right > strip.right
    return False


def _is_tight(strip: Strip, sides: Beside, size: float) -> bool:
    """Tell whether text ends and begins right beside a strip, in lines where there is text on both sides."""
    first = max(min(sides.lefts), min(sides.rights))
    last = min(max(sides.lefts), max(sides.rights))
    ends = [side.nearest.right for i, side in sides.lefts.items() if first <= i <= last]
    starts = [side.nearest.left for i, side in sides.rights.items() if first <= i <= last]
    if not ends or not starts:
        return False
    return max(ends) >= strip.left - _TIGHT * size and min(starts) <= strip.right + _TIGHT * size


def _is_aligned(sides: Beside, size: float) -> bool:
    """Tell whether what is right of a strip begins at one place, or is figures that end or centre at one."""
    reach = min(side.nearest.left for side in sides.rights.values()) + _REACH * size
    starts = [side.nearest.left for side in sides.rights.values() if side.nearest.left <= reach]
    if _at_one_place(starts, size) or _at_few_places(starts, size):
        return True
    cells = [sides.rights[i] for i in sides.both()]
    if sum(side.holds_figure for side in cells) < max(_FEWEST_ROWS, _MOSTLY * len(cells)):
        return False
    ends = [max(word.right for word in side.cell) for side in cells]
    middles = [(side.nearest.left + end) / 2 for side, end in zip(cells, ends, strict=True)]
    return _at_one_place(ends, size) or _at_one_place(middles, size)


def _at_one_place(edges: Iterable[float], size: float) -> bool:
    """Tell whether most edges lie at one place; an indent of first lines does not matter."""
    found = list(edges)
    most = max(sum(abs(edge - other) <= _AT_ONE_PLACE * size for other in found) for edge in set(found))
    return most >= _MOSTLY * len(found)


def _at_few_places(edges: Sequence[float], size: float) -> bool:
    """Tell whether most of many edges share their place with two others: a column with a box or a list in it."""
    shared = sum(
        sum(abs(edge - other) <= _SHARED_PLACE * size for other in edges) >= _FEWEST_LINES for edge in edges
    )
    return len(edges) >= _TALL and shared >= _MOSTLY * len(edges)
