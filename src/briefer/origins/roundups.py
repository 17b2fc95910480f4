"""Which articles are put together from others, as a press review is?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from typing import Final

from briefer.origins.overlap import overlap
from briefer.origins.wording import Wording
from briefer.records import Source, When
from briefer.text.fold import fold

PART: Final = 10
"""Runs that an article takes from another at least, quotations too: a long sentence."""
MOSTLY: Final = 0.5
"""Part of an article that stands in the others, from which it has little of its own."""
_TWO: Final = 2


def roundups(wordings: Sequence[Wording], pairs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    """Return the articles that are mostly parts of others, each with these; ``pairs`` may share a passage.

    The article of which two others were cut is none: a round-up is later than its parts, or names their publishers.
    """
    partners: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in pairs:
        if len(wordings[one].every & wordings[other].every) >= PART:
            partners[one].append(other)
            partners[other].append(one)
    return {
        at: tuple(sorted(found))
        for at, found in sorted(partners.items())
        if _is_roundup(wordings[at], [wordings[other] for other in found])
    }


def _is_roundup(one: Wording, parts: Sequence[Wording]) -> bool:
    return _taken(one, parts) >= MOSTLY and _comes_after(one, parts) and _several(parts)


def _several(parts: Sequence[Wording]) -> bool:
    """Tell whether two of the parts are no copies of one another."""
    return any(not overlap(a, b).same(credited=False) for a, b in combinations(parts, 2))


def _taken(one: Wording, parts: Sequence[Wording]) -> float:
    """Return which part of an article stands in the others, 0 to 1."""
    return len(one.every & frozenset().union(*(part.every for part in parts))) / len(one.every)


def _comes_after(one: Wording, parts: Sequence[Wording]) -> bool:
    source, others = one.document.source, [part.document.source for part in parts]
    if all(_is_later(source, other) for other in others):
        return True
    text = fold(one.document.text).text
    named = {fold(other.publisher).text for other in others if other.publisher}
    return sum(name in text for name in named - {fold(source.publisher or "").text}) >= _TWO


def _is_later(one: Source, other: Source) -> bool:
    if one.published is None or other.published is None:
        return False
    return _day(one.published) > _day(other.published)


def _day(when: When) -> date:
    return date(when.year, when.month, when.day)
