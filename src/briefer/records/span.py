"""Where something stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` of a text, half-open.

    >>> Span(4, 9).of("The quick fox")
    'quick'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that runs backwards or starts before the text."""
        if not 0 <= self.start <= self.end:
            msg = f"not a span: {self.start} to {self.end}"
            raise ValueError(msg)

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Tell that a span is a place even where it covers nothing."""
        return True

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shift(self, offset: int) -> Self:
        """Return the same span counted from a point ``offset`` code points earlier."""
        return type(self)(self.start + offset, self.end + offset)

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
