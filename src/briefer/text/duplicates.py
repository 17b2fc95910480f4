"""Which texts go back to one text?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = re.compile(r"\w+")

_SHINGLE_WORDS = 6
"""Words in a row that two writers hardly choose alike, quotations apart."""
_FEWEST_SHINGLES = 12
"""A text of fewer shared runs is too short to tell: two briefs may share one quotation."""
_MOST_SHINGLES = 20_000
"""Shingles kept of one text: a sample by hash, so that the largest file costs no more than a long report."""
_MOST_HOLDERS = 8
"""Texts remembered for a shingle: enough to link a copy to its group, and the time stays linear."""

SAME_FROM = 0.5
"""Share of the shorter text's shingles in the longer from which both are one origin. Stories that quote one
speech share under 0.2, an agency story cut and topped by a newspaper over 0.8."""
CONTAINED_FROM = 0.85
"""Share from which the shorter text stands wholly in the longer, but for a headline or a changed word."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two texts, by index, the first lower; ``containment`` is the shared part of the shorter, 0 to 1."""

    first: int
    second: int
    containment: float


def alike(texts: Sequence[str]) -> tuple[Likeness, ...]:
    """Return the pairs of texts that go back to one text, found over an index of shared runs of words.

    In a large group of copies not every pair is listed, but each copy is linked to the group.
    """
    shingles = [_shingles(text) for text in texts]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    shared: Counter[tuple[int, int]] = Counter()
    for at, found in enumerate(shingles):
        for shingle in found:
            known = holders[shingle]
            shared.update((other, at) for other in known)
            if len(known) < _MOST_HOLDERS:
                known.append(at)
    return tuple(_likenesses(shared, [len(found) for found in shingles]))


def _likenesses(shared: Counter[tuple[int, int]], sizes: Sequence[int]) -> Iterator[Likeness]:
    for (first, second), count in sorted(shared.items()):
        shorter = min(sizes[first], sizes[second])
        if count >= _FEWEST_SHINGLES and count >= SAME_FROM * shorter:
            yield Likeness(first, second, count / shorter)


def grouped(size: int, pairs: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Return the numbers 0 to ``size`` - 1 in groups that the pairs link, by their first members.

    >>> grouped(4, [(0, 2), (2, 3)])
    ((0, 2, 3), (1,))
    """
    leader = list(range(size))

    def lead(member: int) -> int:
        while leader[member] != member:
            leader[member] = leader[leader[member]]
            member = leader[member]
        return member

    for a, b in pairs:
        low, high = sorted((lead(a), lead(b)))
        leader[high] = low
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for member in range(size):
        groups[lead(member)].append(member)
    return tuple(tuple(members) for members in groups.values())


def _shingles(text: str) -> set[int]:
    words = _WORD.findall(text.casefold())
    # crc32 and not hash(): a sample must be the same in every run.
    rolling = {
        crc32(" ".join(words[at : at + _SHINGLE_WORDS]).encode("utf-8", "replace"))
        for at in range(len(words) - _SHINGLE_WORDS + 1)
    }
    step = len(rolling) // _MOST_SHINGLES + 1
    return rolling if step == 1 else {value for value in rolling if value % step == 0}
