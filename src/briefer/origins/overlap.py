"""How much of the shorter of two articles stands in the longer?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefer.origins.wording import Wording

FEWEST: Final = 12
"""Shared runs below which two texts are too short to tell."""
SAME_FROM: Final = 0.5
"""Share of the shorter text's own words in the longer from which both are one origin. Stories about one speech
share under 0.2 of them, an agency story cut and topped by a newspaper over 0.8."""
SAME_CREDITED_FROM: Final = 0.2
"""The same where both name one agency: then a fifth shows which of the agency's stories it is."""
CONTAINED_FROM: Final = 0.85
"""Share from which the shorter text stands wholly in the longer, but for a headline or a changed word."""
_LONG_QUOTATION: Final = 60
"""Shared runs by which two texts of nothing but quotations are one: an interview, and not one quoted paragraph."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts share, quotations apart: the number of runs, and their part of the shorter text, 0 to 1."""

    shared: int
    share: float

    @property
    def contained(self) -> bool:
        """Whether the shorter text stands wholly in the longer."""
        return self.shared >= FEWEST and self.share >= CONTAINED_FROM

    def same(self, *, credited: bool) -> bool:
        """Tell whether both go back to one text; ``credited`` where both name one agency as its writer."""
        return self.shared >= FEWEST and self.share >= (SAME_CREDITED_FROM if credited else SAME_FROM)


def overlap(one: Wording, other: Wording) -> Overlap:
    """Return what two texts share of their own words; of texts that hardly have any, what they share at all."""
    if max(len(one.own), len(other.own)) < FEWEST:
        found = _overlap(one.every, other.every)
        return found if found.shared >= _LONG_QUOTATION and found.contained else Overlap(0, 0.0)
    return _overlap(one.own, other.own)


def _overlap(one: frozenset[int], other: frozenset[int]) -> Overlap:
    shared, shorter = len(one & other), min(len(one), len(other))
    return Overlap(shared, shared / shorter if shorter else 0.0)
