"""Which empty strips of a page part columns of text, and which part the cells of a table?"""

from __future__ import annotations

import math
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.extents import with_rows
from briefer.readers.pdf.proofs import is_proved
from briefer.readers.pdf.sides import beside, is_prose, step, within
from briefer.readers.pdf.strips import Strip, empty_strips

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.sides import Beside, Side

_FEWEST_RULES, _RULED = 2, 8
"""Rules, and lines per rule, up to which text in wide cells is a table: rules part rows, not paragraphs."""
_TALL = 6
_WIDE_ENOUGH = 0.9
"""Share of the size beyond which a wider strip is no surer than one that is taller."""
_UNBROKEN = 2.2
"""Type sizes between the lines of a column, at most; labels beside paragraphs stand further apart."""
_LEVEL, _NARROW = 0.9, 8.0
"""Share of the labels that stand on a line with text, and their width in type sizes, at most."""


class _Candidate(NamedTuple):
    """A strip, and the part of it that has text on both sides."""

    empty: Strip
    used: Strip


def strips(lines: Sequence[Line], rules: Sequence[Box], size: float) -> list[Strip]:
    """Return the strips that part what stands side by side.

    ``size`` is the usual size of the type; ``rules`` are the level lines on the page.
    """
    ranked = sorted(_candidates(lines, size), key=lambda one: _weight(one, size), reverse=True)
    kept: list[Strip] = []
    for one in ranked:
        if not any(one.used.overlaps(other) for other in kept):
            judged = _judged(one, kept, lines, rules, size)
            kept += [judged] if judged else []
    return kept


def _weight(one: _Candidate, size: float) -> tuple[float, float]:
    """Return how sure a strip is: by the lines on both sides of it and on one, and up to a point by its width."""
    return (one.used.height + one.empty.height) * min(one.used.width, _WIDE_ENOUGH * size), one.used.width


def _candidates(lines: Sequence[Line], size: float) -> Iterator[_Candidate]:
    for strip in empty_strips(lines, size):
        if strip.height > 1:
            sides = beside((strip.left, strip.right), lines, (strip.first, strip.last), size)
            own_size = max([size, *(lines[i].size for i in sides.both()[:1])])
            if sides.lefts and sides.rights and is_proved(strip, sides, lines, own_size):
                yield _Candidate(strip, _used(strip, sides))


def _used(strip: Strip, sides: Beside) -> Strip:
    first = max(min(sides.lefts), min(sides.rights))
    last = min(max(sides.lefts), max(sides.rights))
    return strip._replace(first=min(first, last), last=max(first, last))


def _judged(
    one: _Candidate, kept: Sequence[Strip], lines: Sequence[Line], rules: Sequence[Box], size: float
) -> Strip | None:
    """Return a strip with the lines in which it parts columns or cells, None where it parts neither."""
    limits = _limits(one.used, kept)
    sides = within((one.used.left, one.used.right), lines, (one.empty.first, one.empty.last), limits, size)
    if not sides.lefts or not sides.rights:
        return None
    if _parts_columns(sides, size) and not _is_ruled(one.used, lines, rules):
        return _used(one.empty, sides)._replace(parts_columns=True)
    return with_rows(one.empty, sides, lines, rules, size)


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
    return many and step(other.values()) <= _UNBROKEN * size and not _are_labels(other, prose, size)


def _are_labels(sides: Mapping[int, Side], prose: Mapping[int, Side], size: float) -> bool:
    """Tell whether narrow cells stand each on a line with prose: the hours of a programme, the names of speakers."""
    level = sum(i in prose for i in sides)
    return level >= _LEVEL * len(sides) and median(side.run for side in sides.values()) < _NARROW * size


def _is_ruled(strip: Strip, lines: Sequence[Line], rules: Sequence[Box]) -> bool:
    """Tell whether rules across the strip part rows."""
    top, bottom = lines[strip.first].base, lines[strip.last].base
    inside = sum(top < rule.top < bottom for rule in strip.crossing(rules))
    return inside >= _FEWEST_RULES and strip.height <= _RULED * inside
