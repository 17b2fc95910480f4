"""What stands on a page: its lines in reading order, and the boxes that hold them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from briefer.text.decoded import Hidden

_UNPARTED: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")

BULLET: Final = "- "
"""What a list item begins with."""

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
    words: int = field(init=False)

    def __post_init__(self) -> None:
        """Count the words once: every question about a line asks for them."""
        object.__setattr__(self, "words", words_of(self.text.removeprefix(BULLET)))


def words_of(text: str) -> int:
    """Return how many words a text has; where none are parted by spaces, two characters count as one.

    >>> words_of("two words"), words_of("新港大桥")
    (2, 2)
    """
    parted = len(text.split())
    return parted if text.isascii() else max(parted, len(_UNPARTED.findall(text)) // 2)


@dataclass(frozen=True, slots=True)
class Moment:
    """A ``<time>`` element with a day: the line it stands in, the day as the page gives it, its names."""

    line: int
    value: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outline:
    """The lines and boxes of a page, its times, and the words on it that nobody sees.

    ``fields`` are the boxes with a field that a person types into; ``unseen_words`` counts all hidden words but
    those of comments.
    """

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    hidden: tuple[Hidden, ...] = ()
    moments: tuple[Moment, ...] = ()
    fields: tuple[int, ...] = ()
    unseen_words: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What the reader of a briefing should know: that more of a page is hidden than shown."""
        shown = sum(line.words for line in self.lines)
        return (f"{self.unseen_words} words are hidden on the page and were not read",) * (
            self.unseen_words > shown
        )

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

    @cached_property
    def lines_of(self) -> tuple[tuple[int, ...], ...]:
        """Return for each box the numbers of the first and of the line behind the last in it, () if none."""
        found: list[tuple[int, ...]] = [()] * len(self.boxes)
        for number, line in enumerate(self.lines):
            found[line.box] = (found[line.box][0] if found[line.box] else number, number + 1)
        for box in reversed(self.boxes[1:]):
            here, outer = found[box.number], found[box.parent]
            if here:
                found[box.parent] = (min((here[0], *outer[:1])), max((here[1], *outer[1:])))
        return tuple(found)

    def tagged(self, *tags: str) -> frozenset[int]:
        """Return the boxes with one of the tags."""
        return frozenset(box.number for box in self.boxes if box.tag in tags)

    def inside(self, boxes: frozenset[int]) -> frozenset[int]:
        """Return ``boxes`` and all boxes inside them."""
        found = set(boxes)
        for box in self.boxes:
            if box.parent in found:
                found.add(box.number)
        return frozenset(found)

    def holding(self, boxes: frozenset[int]) -> frozenset[int]:
        """Return the boxes around ``boxes``."""
        found: set[int] = set()
        for box in reversed(self.boxes):
            if box.number in boxes or box.number in found:
                found.add(box.parent)
        return frozenset(found)

    def around(self, number: int) -> tuple[Box, ...]:
        """Return a box and those around it, from the inside out."""
        found = []
        while number >= 0:
            found.append(self.boxes[number])
            number = self.boxes[number].parent
        return tuple(found)
