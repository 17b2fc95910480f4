"""Which empty strips of a page part columns of text, and which part the cells of a table?"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.sides import Side, is_label_column, is_prose, left_sides, right_sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box

NARROWEST = 0.5
"""Share of the type size from which a gap is looked at; a space in justified text is 0.2 to 0.5."""
_CELL_GAP, _LONE_CELL_GAP = 0.7, 1.5
"""Shares of the type size between the cells of a table: of three rows and more, and of two."""
_ALIGNED = 0.4
"""Share of the size within which edges are at one place."""
_MOSTLY = 0.6
"""Share of the lines beside a strip that must begin, or end, at one place: rivers in justified text do not."""
_FEWEST_LINES, _FEWEST_ROWS = 3, 2
_NEXT_LINE = 1.5
"""Share of the size up to which a line below is the next line of a cell."""
_RULED = 8
"""Lines per rule up to which text in wide cells is a table: rules part rows, not paragraphs."""


class Strip(NamedTuple):
    """An empty stretch from ``left`` to ``right`` beside lines ``first`` to ``last``, the last included."""

    left: float
    right: float
    first: int
    last: int
    parts_columns: bool = False


def strips(lines: Sequence[Line], rules: Sequence[Box], size: float) -> list[Strip]:
    """Return the strips that part what stands side by side, the tallest first, of equal ones the widest.

    ``size`` is the usual size of the type; ``rules`` are the level lines on the page.
    """
    found = (_judged(empty, lines, rules, size) for empty in _empty(lines, NARROWEST * size))
    ranked = sorted(
        (strip for strip in found if strip),
        key=lambda strip: (strip.first - strip.last, strip.left - strip.right),
    )
    kept: list[Strip] = []
    for strip in ranked:
        if not any(_same(strip, other) for other in kept):
            kept.append(strip)
    return kept


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


def _judged(empty: Strip, lines: Sequence[Line], rules: Sequence[Box], size: float) -> Strip | None:
    """Return the strip if what stands beside it was set side by side, and None for an accident."""
    lefts, rights = left_sides(empty, lines, size), right_sides(empty, lines, size)
    if not lefts or not rights or is_label_column(lefts.values()):
        return None
    first, last = max(min(lefts), min(rights)), min(max(lefts), max(rights))
    if _parts_columns(lefts, rights, size) and not _is_ruled(empty, lines, rules):
        if not _runs_down(lefts, rights) or not _at_one_place((side.left for side in rights.values()), size):
            return None
        return empty._replace(first=first, last=last, parts_columns=True)
    shared = sorted(set(lefts) & set(rights))
    if not _are_cells(empty, [rights[i] for i in shared], size) or len(shared) < _MOSTLY * min(
        len(lefts), len(rights)
    ):
        return None
    rows = empty._replace(first=shared[0], last=shared[-1])
    return _to_rules(_to_last_line(rows, empty, lines, (lefts, rights), size), empty, lines, rules)


def _parts_columns(lefts: Mapping[int, Side], rights: Mapping[int, Side], size: float) -> bool:
    """Tell whether text runs down on both sides, or on one with something unlike a row of labels beside it."""
    left, right = is_prose(lefts.values(), size), is_prose(rights.values(), size)
    if left and right:
        return True
    prose, other = (lefts, rights) if left else (rights, lefts)
    many = (left or right) and len(prose) >= 2 * _FEWEST_LINES
    return many and max(other) - min(other) < 1.3 * len(other)


def _runs_down(lefts: Mapping[int, Side], rights: Mapping[int, Side]) -> bool:
    """Tell whether a gutter is no accident: columns of three lines, or a tall one with two lines beside it."""
    fewer, more = sorted((len(lefts), len(rights)))
    return fewer >= _FEWEST_LINES or (fewer >= _FEWEST_ROWS and more >= 2 * _FEWEST_LINES)


def _is_ruled(empty: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> bool:
    """Tell whether rules across the strip part rows."""
    top, bottom = lines[empty.first].base, lines[empty.last].base
    inside = sum(top < rule.top < bottom for rule in _across(empty, rules))
    return inside >= _FEWEST_ROWS and (empty.last - empty.first + 1) <= _RULED * inside


def _are_cells(empty: Strip, rights: Sequence[Side], size: float) -> bool:
    """Tell whether the parts right of a strip are cells: at least two that begin, end or centre at one place."""
    if len(rights) < _FEWEST_ROWS:
        return False
    widest = _CELL_GAP if len(rights) >= _FEWEST_LINES else _LONE_CELL_GAP
    if empty.right - empty.left < widest * size:
        return False
    places = zip(*((side.left, side.right, (side.left + side.right) / 2) for side in rights), strict=True)
    return any(_at_one_place(edges, size) for edges in places)


def _at_one_place(edges: Iterable[float], size: float) -> bool:
    """Tell whether most edges lie at one place; a fixed indent of first lines does not matter."""
    found = list(edges)
    most = max(sum(abs(edge - other) <= _ALIGNED * size for other in found) for edge in set(found))
    return most >= _MOSTLY * len(found)


def _to_last_line(
    rows: Strip,
    empty: Strip,
    lines: Sequence[Line],
    sides: tuple[Mapping[int, Side], Mapping[int, Side]],
    size: float,
) -> Strip:
    """Return the strip down to the last line of its last row: the right cell may go on below the left one."""
    lefts, rights = sides
    last = rows.last
    while last < empty.last and last + 1 in rights and last + 1 not in lefts:
        if lines[last + 1].base - lines[last].base > _NEXT_LINE * size:
            break
        last += 1
    return rows._replace(last=last)


def _to_rules(rows: Strip, empty: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> Strip:
    """Return the strip from the first to the last of the rules that cross it, if there are two."""
    crossing = [rule.top for rule in _across(rows, rules)]
    between = [
        i
        for i in range(empty.first, empty.last + 1)
        if crossing and crossing[0] < lines[i].base < crossing[-1]
    ]
    near = [
        i for i in between if crossing[0] < lines[rows.first].base and lines[rows.last].base < crossing[-1]
    ]
    return rows._replace(first=min([rows.first, *near]), last=max([rows.last, *near]))


def _across(strip: Strip, rules: Sequence[Box]) -> list[Box]:
    return [rule for rule in rules if rule.left < strip.left and rule.right > strip.right]
