"""What stands beside an empty strip, line by line?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from briefer.readers.pdf.lines import spaced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from briefer.readers.pdf.lines import Line
    from briefer.readers.pdf.page import Word

_SIDE_GAP = 1.2
"""Share of the type size at which the text beside a strip ends."""
_FEWEST_LINES = 3
_WIDTH, _FULL, _FULL_SHARE = 9.0, 0.8, 0.5
"""Lines of prose are so many sizes wide, and so large a share of them reaches the edge of its column."""
LABEL = re.compile(r"(?:[•·●○▪■◦‣⁃∙*–—\-]|[\uf0b7\uf0a7]|\(?\w{1,3}[.)])$")


class Side(NamedTuple):
    """The words of a line next to a strip."""

    left: float
    right: float
    text: str


class _Stretch(Protocol):
    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...


def left_sides(strip: _Stretch, lines: Sequence[Line], size: float) -> dict[int, Side]:
    """Return what stands left of a strip, by the number of the line."""
    found = {}
    for i in range(strip.first, strip.last + 1):
        words = [word for word in lines[i].words if word.right <= strip.left]
        if words:
            found[i] = _side(sorted(words, key=lambda word: -word.right), size)
    return found


def right_sides(strip: _Stretch, lines: Sequence[Line], size: float) -> dict[int, Side]:
    """Return what stands right of a strip, by the number of the line."""
    found = {}
    for i in range(strip.first, strip.last + 1):
        words = [word for word in lines[i].words if word.left >= strip.right]
        if words:
            found[i] = _side(sorted(words, key=lambda word: word.left), size)
    return found


def is_prose(sides: Collection[Side], size: float) -> bool:
    """Tell whether lines run on: wide ones, most of which reach the edge of the column."""
    widths = sorted(side.right - side.left for side in sides)
    if len(widths) < _FEWEST_LINES or widths[-1] < _WIDTH * size:
        return False
    return sum(width >= _FULL * widths[-1] for width in widths) >= _FULL_SHARE * len(widths)


def is_label_column(sides: Iterable[Side]) -> bool:
    """Tell whether only the marks of a list stand there."""
    return all(LABEL.match(side.text) for side in sides)


def _side(words: Sequence[Word], size: float) -> Side:
    """Return the words, nearest to the strip first, up to the next wide gap."""
    taken = [words[0]]
    for word in words[1:]:
        if max(word.left - taken[-1].right, taken[-1].left - word.right) > _SIDE_GAP * size:
            break
        taken.append(word)
    taken.sort(key=lambda word: word.left)
    return Side(taken[0].left, taken[-1].right, spaced(taken) if len(taken) == 1 else "")
