"""What stands beside an empty strip, line by line?"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Word

_FEWEST_LINES = 3
_WIDTH, _FULL, _FULL_SHARE = 9.0, 0.8, 0.5
"""Lines of prose are so many sizes wide, and so large a share of them reaches the edge of its column."""
_FEWEST_WORDS, _LONG_WORD = 2.5, 20
"""Words of a line of prose, on average; one of so many characters is a line of Chinese, or a compound."""
_LEADING = 1.6
"""Share of the size between the lines of a column, at most."""
_CELL_GAP, _RUN_GAP = 0.7, 1.2
"""Shares of the size at which a cell ends, and at which a line of text does."""
_LABEL = re.compile(r"(?:[•·●○▪■◦‣⁃∙*–—\-]|[\uf0b7\uf0a7]|\(?\w{1,3}[.)])$")


class Side(NamedTuple):
    """The words of a line on one side of a strip: the nearest one, all of them, and the cell next to the strip.

    ``gap`` is the space behind the nearest word, None where it is the only one; ``run`` is how far the words go
    to the next wide gap.
    """

    nearest: Word
    gap: float | None
    words: int
    left: float
    right: float
    run: float
    cell: tuple[Word, ...]

    @property
    def holds_figure(self) -> bool:
        """Tell whether the cell holds a number."""
        return any(letter.isdigit() for word in self.cell for letter in word.text)


class Beside(NamedTuple):
    """What stands left and right of a strip, by the number of the line."""

    lefts: Mapping[int, Side]
    rights: Mapping[int, Side]

    def both(self) -> list[int]:
        """Return the lines that have words on both sides."""
        return sorted(set(self.lefts) & set(self.rights))


def beside(gap: tuple[float, float], lines: Sequence[Line], span: tuple[int, int], size: float) -> Beside:
    """Return what stands beside the gap from ``gap[0]`` to ``gap[1]`` in the lines ``span``, the last included."""
    return within(gap, lines, span, (float("-inf"), float("inf")), size)


def within(
    gap: tuple[float, float],
    lines: Sequence[Line],
    span: tuple[int, int],
    limits: tuple[float, float],
    size: float,
) -> Beside:
    """Return what stands beside a gap and no further away than ``limits``."""
    lefts, rights = {}, {}
    for i in range(span[0], span[1] + 1):
        left = [word for word in lines[i].words if limits[0] <= word.left and word.right <= gap[0]]
        right = [word for word in lines[i].words if gap[1] <= word.left and word.right <= limits[1]]
        if left:
            lefts[i] = _side(sorted(left, key=lambda word: -word.right), size)
        if right:
            rights[i] = _side(sorted(right, key=lambda word: word.left), size)
    return Beside(lefts, rights)


def is_prose(sides: Collection[Side], size: float) -> bool:
    """Tell whether lines run on: wide ones of several words, most of which reach the edge of the column."""
    if len(sides) < _FEWEST_LINES or step(sides) > _LEADING * size:
        return False
    if sum(side.words for side in sides) < _FEWEST_WORDS * len(sides):
        return False
    # Where no other gutter is known yet, the next wide gap of a line may be one.
    return any(
        _is_full(widths, size)
        for widths in ([side.right - side.left for side in sides], [side.run for side in sides])
    )


def _is_full(widths: Sequence[float], size: float) -> bool:
    widest = max(widths)
    return widest >= _WIDTH * size and sum(width >= _FULL * widest for width in widths) >= _FULL_SHARE * len(
        widths
    )


def step(sides: Collection[Side]) -> float:
    """Return the usual distance of the lines; rows of tables stand further apart than lines of text."""
    bases = sorted(side.nearest.base for side in sides)
    return median([below - above for above, below in pairwise(bases)] or [0.0])


def is_label_column(sides: Iterable[Side]) -> bool:
    """Tell whether only the marks of a list stand there."""
    return all(len(side.cell) == 1 and _LABEL.match(side.nearest.text) for side in sides)


def _side(words: Sequence[Word], size: float) -> Side:
    gaps = [max(word.left - before.right, before.left - word.right) for before, word in pairwise(words)]
    cell = words[: _end(gaps, _CELL_GAP * size)]
    run = words[: _end(gaps, _RUN_GAP * size)]
    return Side(
        words[0],
        gaps[0] if gaps else None,
        sum(1 + len(word.text) // _LONG_WORD for word in words),
        min(word.left for word in words),
        max(word.right for word in words),
        max(word.right for word in run) - min(word.left for word in run),
        tuple(cell),
    )


def _end(gaps: Sequence[float], wide: float) -> int:
    """Return how many words stand before the first gap that is wider."""
    return next((i for i, gap in enumerate(gaps, start=1) if gap > wide), len(gaps) + 1)
