"""Which empty strips of a page part columns of text, and which part the cells of a table?"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.sides import beside, is_label_column, is_prose, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.sides import Beside, Side

_NARROWEST, _WIDE = 0.5, 1.5
"""Shares of the type size from which a gap is looked at, and from which it is no space between two words."""
_AT_ONE_PLACE, _SHARED_PLACE, _TIGHT = 0.4, 0.1, 0.8
"""Shares of the size within which edges are at one place, and within which text ends beside a strip."""
_REACH = 4.0
"""Type sizes beyond which a word stands in another column."""
_MOSTLY = 0.6
"""Share of the lines beside a strip that must begin at one place: rivers in justified text do not."""
_FEWEST_ROWS, _FEWEST_LINES, _TALL = 2, 3, 6
_NEXT_LINE = 1.6
"""Share of the size up to which a line below is the next line of the same text."""
_ACROSS = 3.0
"""Type sizes by which a line begins left of a strip if its text runs across."""
_EQUAL = 0.06
"""Share by which the spaces of a justified line differ."""
_NEXT_ROW = 4.0
"""Type sizes between the lines of a table, at most."""
_TITLE = 0.15
"""Share by which the size of a title differs."""
_RULED = 8
"""Lines per rule up to which text in wide cells is a table: rules part rows, not paragraphs."""


class Strip(NamedTuple):
    """An empty stretch from ``left`` to ``right`` beside lines ``first`` to ``last``, the last included."""

    left: float
    right: float
    first: int
    last: int
    parts_columns: bool = False

    @property
    def height(self) -> int:
        """Return the number of lines."""
        return self.last - self.first + 1

    @property
    def width(self) -> float:
        """Return the width."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Return where lines are cut."""
        return (self.left + self.right) / 2


def strips(lines: Sequence[Line], rules: Sequence[Box], size: float) -> list[Strip]:
    """Return the strips that part what stands side by side.

    ``size`` is the usual size of the type; ``rules`` are the level lines on the page.
    """
    found = [strip for strip in _empty(lines, _NARROWEST * size) if _is_proved(strip, lines, size)]
    kept: list[Strip] = []
    for strip in sorted(found, key=lambda strip: (-strip.height, -strip.width)):
        if not any(_same(strip, other) for other in kept):
            kept.append(strip)
    judged = (_judged(strip, kept, lines, rules, size) for strip in kept)
    return [strip for strip in judged if strip]


def _same(strip: Strip, other: Strip) -> bool:
    across = min(strip.right, other.right) > max(strip.left, other.left)
    return across and strip.first <= other.last and other.first <= strip.last


def _free(line: Line, narrowest: float) -> list[tuple[float, float]]:
    """Return where a line leaves the page empty, its margins included."""
    words = sorted(line.words, key=lambda word: word.left)
    found = [(-math.inf, words[0].left)]
    edge = words[0].right
    for word in words[1:]:
        if word.left - edge >= narrowest:
            found.append((edge, word.left))
        edge = max(edge, word.right)
    return [*found, (edge, math.inf)]


def _empty(lines: Sequence[Line], narrowest: float) -> Iterator[Strip]:
    """Yield the empty rectangles that cannot be made taller or wider."""
    growing: dict[tuple[float, float], int] = {}
    for i, line in enumerate(lines):
        free = _free(line, narrowest)
        grown: dict[tuple[float, float], int] = dict.fromkeys(free, i)
        for (left, right), first in growing.items():
            for start, end in free:
                both = (max(left, start), min(right, end))
                if both[1] - both[0] >= narrowest:
                    grown[both] = min(grown.get(both, first), first)
            if (left, right) not in grown and math.isfinite(right - left):
                yield Strip(left, right, first, i - 1)
        growing = grown
    last = len(lines) - 1
    yield from (Strip(*gap, first, last) for gap, first in growing.items() if math.isfinite(gap[1] - gap[0]))


def _is_proved(strip: Strip, lines: Sequence[Line], size: float) -> bool:
    """Tell whether text was set on both sides of a strip, and does not leave it empty by accident."""
    if strip.height < _FEWEST_ROWS:
        return False
    sides = beside((strip.left, strip.right), lines, (strip.first, strip.last), size)
    narrow = strip.width < _WIDE * size
    fewest = _FEWEST_LINES if narrow and strip.height < _TALL else _FEWEST_ROWS
    if min(len(sides.lefts), len(sides.rights)) < fewest or is_label_column(sides.lefts.values()):
        return False
    if (narrow or _is_stretched(sides)) and _is_river(strip, sides.both(), lines, size):
        return False
    return _is_tight(strip, sides, size) and _is_aligned(sides, size)


def _is_river(strip: Strip, shared: Sequence[int], lines: Sequence[Line], size: float) -> bool:
    """Tell whether text runs across a strip right above or below the lines that have words on both sides."""
    if not shared:
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


def _judged(
    strip: Strip, kept: Sequence[Strip], lines: Sequence[Line], rules: Sequence[Box], size: float
) -> Strip | None:
    """Return a strip with the lines in which it parts columns or cells, None where it parts neither."""
    sides = within((strip.left, strip.right), lines, (strip.first, strip.last), _limits(strip, kept), size)
    if not sides.lefts or not sides.rights:
        return None
    if _parts_columns(sides, size) and not _is_ruled(strip, lines, rules):
        first = max(min(sides.lefts), min(sides.rights))
        last = min(max(sides.lefts), max(sides.rights))
        return strip._replace(first=min(first, last), last=max(first, last), parts_columns=True)
    shared = max(_runs(sides.both(), lines), key=len, default=[])
    first, last = (shared[0], shared[-1]) if shared else (0, -1)
    fewer = min(sum(first <= i <= last for i in side) for side in sides)
    if len(shared) < max(_FEWEST_ROWS, _MOSTLY * fewer):
        return None
    rows = strip._replace(first=first, last=last)
    if len(shared) < _FEWEST_LINES and strip.width < _WIDE * size and not _is_held(rows, lines, rules):
        return None
    return _to_rules(_to_last_line(rows, strip, lines, sides, size), strip, lines, rules)


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


def _limits(strip: Strip, kept: Sequence[Strip]) -> tuple[float, float]:
    """Return how far the columns on both sides reach: to the next strips beside most of the same lines."""
    near = [
        other.middle
        for other in kept
        if min(strip.last, other.last) - max(strip.first, other.first) + 1 > strip.height / 2
    ]
    left = max((middle for middle in near if middle < strip.left), default=-math.inf)
    return left, min((middle for middle in near if middle > strip.right), default=math.inf)


def _parts_columns(sides: Beside, size: float) -> bool:
    """Tell whether text runs down on both sides, or on one with something unlike a row of labels beside it."""
    left, right = is_prose(sides.lefts.values(), size), is_prose(sides.rights.values(), size)
    if left and right:
        return True
    prose, other = (sides.lefts, sides.rights) if left else (sides.rights, sides.lefts)
    many = (left or right) and len(prose) >= _TALL
    return many and max(other) - min(other) < 1.3 * len(other)


def _is_ruled(strip: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> bool:
    """Tell whether rules across the strip part rows."""
    top, bottom = lines[strip.first].base, lines[strip.last].base
    inside = sum(top < rule.top < bottom for rule in _across(strip, rules))
    return inside >= _FEWEST_ROWS and strip.height <= _RULED * inside


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
    crossing = [rule.top for rule in _across(rows, rules)]
    if not _is_held(rows, lines, rules):
        return rows
    held = [i for i in range(strip.first, strip.last + 1) if crossing[0] < lines[i].base < crossing[-1]]
    return rows._replace(first=min(held), last=max(held))


def _is_held(rows: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> bool:
    """Tell whether rules run above and below rows."""
    crossing = [rule.top for rule in _across(rows, rules)]
    return bool(crossing) and crossing[0] < lines[rows.first].base <= lines[rows.last].base < crossing[-1]


def _across(strip: Strip, rules: Sequence[Box]) -> list[Box]:
    return [rule for rule in rules if rule.left < strip.left and rule.right > strip.right]
