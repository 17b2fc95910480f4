"""How well do scores tell true claims from false ones?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

REJECTED = 0.1
"""Share of the true claims that may be rejected where the share of the false ones caught is measured."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """How scores rank: the area under the ROC curve, and the share of the false below the true ones' lowest tenth."""

    auc: float
    caught: float


def ranking(true: Sequence[float], false: Sequence[float]) -> Ranking:
    """Return how the scores of ``true`` and ``false`` claims rank; higher scores should be true.

    >>> ranking([0.9, 0.8], [0.1, 0.8])
    Ranking(auc=0.875, caught=0.5)
    """
    return Ranking(auc(true, false), caught_at(true, false))


def auc(true: Sequence[float], false: Sequence[float]) -> float:
    """Return how often a true claim scores above a false one; a tie counts half."""
    ordered = sorted(false)
    won = sum(bisect_left(ordered, score) + bisect_right(ordered, score) for score in true)
    return won / (2 * len(true) * len(false))


def caught_at(true: Sequence[float], false: Sequence[float], share: float = REJECTED) -> float:
    """Return the share of false claims that score lower than all but ``share`` of the true ones."""
    floor = sorted(true)[int(share * len(true))]
    return sum(score < floor for score in false) / len(false)


def best_threshold(true: Sequence[float], false: Sequence[float]) -> float:
    """Return the least score to accept that gives these claims the best balanced accuracy, chosen afterwards."""
    rising, falling = sorted(true), sorted(false)
    return max(
        {*true, *false},
        key=lambda score: (
            bisect_left(falling, score) / len(falling) - bisect_left(rising, score) / len(rising),
            -score,
        ),
    )


def mean(values: Sequence[float]) -> float:
    """Return the mean; 0 of nothing."""
    return sum(values) / len(values) if values else 0.0
