"""What stands beside an empty strip, line by line?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Word

_FEWEST_LINES = 3
_WIDTH, _FULL, _FULL_SHARE = 9.0, 0.8, 0.5
"""Lines of prose are so many sizes wide, and so large a share of them reaches the edge of its column."""
_CELL_GAP = 0.7
"""Share of the size at which a cell ends."""
_LABEL = re.compile(r"(?:[•·●○▪■◦‣⁃∙*–—\-]|[\uf0b7\uf0a7]|\(?\w{1,3}[.)])$")


class Side(NamedTuple):
    """The words of a line on one side of a strip: the nearest one, all of them, and the cell next to the strip.

    ``gap`` is the space behind the nearest word, None where it is the only one.
    """

    nearest: Word
    gap: float | None
    left: float
    right: float
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
    """Tell whether lines run on: wide ones, most of which reach the edge of the column."""
    widths = sorted(side.right - side.left for side in sides)
    if len(widths) < _FEWEST_LINES or widths[-1] < _WIDTH * size:
        return False
    return sum(width >= _FULL * widths[-1] for width in widths) >= _FULL_SHARE * len(widths)


def is_label_column(sides: Iterable[Side]) -> bool:
    """Tell whether only the marks of a list stand there."""
    return all(len(side.cell) == 1 and _LABEL.match(side.nearest.text) for side in sides)


def _side(words: Sequence[Word], size: float) -> Side:
    gaps = [max(word.left - before.right, before.left - word.right) for before, word in pairwise(words)]
    end = next((i for i, gap in enumerate(gaps, start=1) if gap > _CELL_GAP * size), len(words))
    return Side(
        words[0],
        gaps[0] if gaps else None,
        min(word.left for word in words),
        max(word.right for word in words),
        tuple(words[:end]),
    )
