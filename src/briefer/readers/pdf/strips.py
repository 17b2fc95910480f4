"""Where does a page stay empty between words, line after line?"""

from __future__ import annotations

import math
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Box

_NARROWEST, _NARROW_ENOUGH = 0.5, 0.8
"""Shares of the type size from which a gap is looked at, at least and at most; spaces in justified text have 0.2
to 0.5."""
_WIDER = 1.25
"""How much wider than a space it must be."""


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

    def crossing(self, rules: Sequence[Box]) -> list[Box]:
        """Return the level lines that run across."""
        return [rule for rule in rules if rule.left < self.left and rule.right > self.right]

    def overlaps(self, other: Strip) -> bool:
        """Tell whether the two share a stretch of the page."""
        across = min(self.right, other.right) > max(self.left, other.left)
        return across and self.first <= other.last and other.first <= self.last


def empty_strips(lines: Sequence[Line], size: float) -> Iterator[Strip]:
    """Yield the empty rectangles that cannot be made taller or wider; ``size`` is the usual size of the type."""
    narrowest = min(_NARROW_ENOUGH * size, max(_NARROWEST * size, _WIDER * _space(lines)))
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


def _space(lines: Sequence[Line]) -> float:
    """Return the usual space between two words: that of a typewriter is as wide as a letter."""
    gaps = [
        after.left - before.right
        for line in lines
        for before, after in pairwise(sorted(line.words, key=lambda word: word.left))
    ]
    return median(gaps) if gaps else 0.0


def _free(line: Line, narrowest: float) -> list[tuple[float, float]]:
    """Return where a line leaves the page empty, its margins included."""
    words = sorted(line.words, key=lambda word: word.left)
    found = [(-math.inf, words[0].left)]
    edge = words[0].right
    for word in words[1:]:
        if word.left - edge >= max(narrowest, _NARROWEST * word.style.size):
            found.append((edge, word.left))
        edge = max(edge, word.right)
    return [*found, (edge, math.inf)]
