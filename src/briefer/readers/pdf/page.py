"""What is a page, before anything is read from it? Words, lines and boxes where they were printed.

Lengths are points (1/72 inch). The origin is the upper left corner of the page as a person holds it: x grows
to the right, y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; ``top`` is above ``bottom``."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the height."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """Return the area, 0 for a box turned inside out."""
        return max(0.0, self.width) * max(0.0, self.height)

    def holds(self, x: float, y: float, *, margin: float = 0.0) -> bool:
        """Tell whether a point lies inside, or no further than ``margin`` outside."""
        return (
            self.left - margin <= x <= self.right + margin and self.top - margin <= y <= self.bottom + margin
        )

    def shared(self, other: Box) -> Box:
        """Return what both cover, inside out where they do not meet."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def across(self, other: Box) -> float:
        """Return how much of the two widths is shared; negative is the gap between them."""
        return min(self.right, other.right) - max(self.left, other.left)


def around(boxes: list[Box]) -> Box:
    """Return the smallest box that holds all of ``boxes``."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class Style(NamedTuple):
    """How characters are set; ``size`` is the height of the type as it is printed."""

    size: float
    bold: bool
    italic: bool
    artifact: bool
    """The file itself says that this is no content but a part of the page (header, footer, ornament)."""


class Word(NamedTuple):
    """Characters without a space between them, on one base line.

    ``order`` counts in the order in which the file prints them; ``glued`` tells that no space stands between
    this word and the one printed before it.
    """

    text: str
    left: float
    right: float
    base: float
    style: Style
    order: int
    glued: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size, its words in the order of printing, and what is drawn beside them."""

    width: float
    height: float
    words: tuple[Word, ...]
    aside: tuple[Word, ...] = ()
    """Words that run in another direction than those of the page: stamps, credits beside a photograph."""
    images: tuple[Box, ...] = ()
    rules: tuple[Box, ...] = ()
    """Thin straight lines, both ways."""
    frames: tuple[Box, ...] = ()
    """Rectangles with a border or a tint that are large enough to hold a text."""
