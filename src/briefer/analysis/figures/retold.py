"""Where do other sources tell the same two rival values side by side, in whatever words or language?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from briefer.analysis.figures.changed import comparable
from briefer.analysis.figures.mention import Mention

LEAST: Final = 10
"""The larger of two values from which both beside one another are no chance."""
BESIDE: Final = 1
"""Sentences between two values that are told side by side."""
_Pair = tuple[Mention, Mention]


def retold(found: Sequence[Mention], pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """Yield the figures of a pair of rivals with the same values where another source has them side by side.

    "Fourteen crates, said the trust; the union put it at 22" and "Twenty-two crates are missing, not 14" are of the
    same crates.
    """
    at: dict[float, list[Mention]] = defaultdict(list)
    for mention in found:
        at[mention.figure.value].append(mention)
    for one, two in pairs:
        if one.figure.value != two.figure.value and max(one.figure.value, two.figure.value) >= LEAST:
            for first, second in _side_by_side(at[one.figure.value], at[two.figure.value]):
                if first.article is not one.article and comparable(one, first) and comparable(two, second):
                    yield one, first
                    yield two, second


def _side_by_side(ones: Sequence[Mention], twos: Sequence[Mention]) -> Iterator[_Pair]:
    for one in ones:
        for two in twos:
            if one.article is two.article and abs(one.number - two.number) <= BESIDE and one is not two:
                yield one, two
