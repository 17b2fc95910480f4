"""What stands on a page: its lines in reading order, and the boxes that hold them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from briefer.text.decoded import Hidden

LineKind = Literal["paragraph", "heading", "item", "row"]


@dataclass(frozen=True, slots=True)
class Box:
    """An element that begins lines; ``names`` are its classes, its id and its roles.

    ``parent`` is the number of the box around it, -1 for the page itself; a box stands behind its parent.
    """

    number: int
    parent: int
    tag: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading, list item or table row as a person reads it.

    ``linked`` counts its characters that are links, and ``names`` are those of what stands in it from end to
    end ('byline', 'time'). ``dim`` is a line in the colour that its background has as far as one can tell.
    """

    text: str
    kind: LineKind
    box: int
    linked: int = 0
    names: tuple[str, ...] = ()
    dim: bool = False

    @property
    def words(self) -> int:
        """Return how many words it has; where none are parted by spaces, two characters count as one."""
        return max(len(self.text.split()), sum(character > "\u2e7f" for character in self.text) // 2)


@dataclass(frozen=True, slots=True)
class Moment:
    """A ``<time>`` element with a day: the line it stands in, the day as the page gives it, its names."""

    line: int
    value: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outline:
    """The lines and boxes of a page, its times, and the words on it that nobody sees."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    hidden: tuple[Hidden, ...] = ()
    moments: tuple[Moment, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def words(self) -> tuple[int, ...]:
        """Return how many words each box holds, the boxes inside it included."""
        counts = [0] * len(self.boxes)
        for line in self.lines:
            counts[line.box] += line.words
        for box in reversed(self.boxes):
            if box.parent >= 0:
                counts[box.parent] += counts[box.number]
        return tuple(counts)

    def around(self, number: int) -> tuple[Box, ...]:
        """Return a box and those around it, from the inside out."""
        found = []
        while number >= 0:
            found.append(self.boxes[number])
            number = self.boxes[number].parent
        return tuple(found)
