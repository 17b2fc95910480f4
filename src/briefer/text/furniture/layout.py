"""What is each stretch of a text: the article, a heading of it, or the page around it?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from briefer.records import Span

Role = Literal["body", "heading", "furniture"]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one line (``line`` counts from 1) with its role; ``reason`` says why it is furniture."""

    span: Span
    line: int
    role: Role
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a text in reading order; they do not overlap and leave out only white space."""

    parts: tuple[Part, ...]
    title: Part | None = None

    def of(self, role: Role) -> tuple[Part, ...]:
        """Return the parts that have the role."""
        return tuple(part for part in self.parts if part.role == role)
