"""Which way up is a page held, and where is a point of it then?"""

from __future__ import annotations

from dataclasses import dataclass

from briefer.readers.pdf.page import Box


@dataclass(frozen=True, slots=True)
class Turn:
    """How the coordinates of the file become those of the page as it is read.

    ``quarters`` counts quarter turns counter-clockwise by which the writing runs off the horizontal.
    """

    box: Box
    quarters: int

    @property
    def size(self) -> tuple[float, float]:
        """Return the width and the height of the page as it is read."""
        width, height = self.box.width, abs(self.box.height)
        return (height, width) if self.quarters % 2 else (width, height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the file is on the page, with y growing downwards.

        >>> Turn(Box(0, 200, 100, 0), 0).point(10, 190)
        (10, 10)
        >>> Turn(Box(0, 200, 100, 0), 1).point(10, 190)
        (190, 10)
        """
        right, up = x - self.box.left, y - self.box.bottom
        left, down = self.box.right - x, self.box.top - y
        return ((right, down), (up, right), (left, up), (down, left))[self.quarters]

    def rectangle(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return where a rectangle of the file is on the page."""
        if self.quarters == 0:
            return Box(left - self.box.left, self.box.top - top, right - self.box.left, self.box.top - bottom)
        x0, y0 = self.point(left, bottom)
        x1, y1 = self.point(right, top)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
