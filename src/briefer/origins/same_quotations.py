"""Which articles hold one set of quotations, cut at the same words? One of them was written from the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

MOST_HOLDERS: Final = 8
"""Texts remembered for a quotation: enough to link a rewritten copy to its group, in linear time."""
FEWEST: Final = 4
"""Quotations that both hold: at one press conference two reporters note the same two or three sentences."""
FEWEST_CREDITED: Final = 2
"""The same where both name one agency."""
SHARE: Final = 0.8
"""Part of the quotations of either text that the other holds: a reporter who was there has some of his own."""


def may_be_rewritten(quotations: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of texts, by index, that have two quotations in common, the lower index first."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    shared: Counter[tuple[int, int]] = Counter()
    for at, found in enumerate(quotations):
        for words in found:
            known = holders[words]
            shared.update((other, at) for other in known)
            if len(known) < MOST_HOLDERS:
                known.append(at)
    return tuple(sorted(pair for pair, count in shared.items() if count >= FEWEST_CREDITED))


def same_quotations(one: Sequence[str], other: Sequence[str], *, credited: bool) -> bool:
    """Tell whether two texts hold one set of quotations in one order; ``credited`` where both name one agency."""
    both = [words for words in one if words in other]
    fewest = FEWEST_CREDITED if credited else FEWEST
    if len(both) < fewest or len(both) < SHARE * max(len(one), len(other)):
        return False
    return all(map(_rises, pairwise(_places(both, other))))


def _places(words: Sequence[str], other: Sequence[str]) -> Iterator[int]:
    return (other.index(each) for each in words)


def _rises(pair: tuple[int, int]) -> bool:
    return pair[0] < pair[1]
