"""How much of what the claim says stands in the passage at all?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.language.locate import content_weights
from briefer.records import SUPPORTED_FROM


@dataclass(frozen=True, slots=True)
class Features:
    """What the support score rests on; each is 0 to 1.

    ``coverage``: share of the claim's content weight whose stems stand in the passages. ``best``: the same
    for the best single sentence. ``names``: share of the claim's names that stand in the passages or right
    around them (1 where it names none).
    """

    coverage: float
    best: float
    names: float


# Placeholder weights by hand: half of the claim's content must stand in the passage.
_WEIGHTS: Final = Features(coverage=7.0, best=1.5, names=1.5)
_BIAS: Final = -5.2


def features(case: Case) -> Features:
    """Return the features of a located claim."""
    weights = content_weights(case.claim)
    total = sum(weights.values()) or 1.0
    covered = sum(value for stem, value in weights.items() if stem in case.stems)
    best = max(
        sum(value for stem, value in weights.items() if stem in reading.stems) for _, reading in case.passages
    )
    return Features(covered / total, best / total, _named(case))


def support(case: Case) -> float:
    """Return how well the passages cover the claim: a logistic of the features, 0 to 1."""
    found = features(case)
    raw = _BIAS + sum(getattr(_WEIGHTS, name) * getattr(found, name) for name in Features.__slots__)
    return 1 / (1 + math.exp(-raw))


def is_supported(score: float) -> bool:
    """Tell whether a score stands for support."""
    return score >= SUPPORTED_FROM


def _named(case: Case) -> float:
    names = [name for name in case.claim.names if name.words]
    if not names:
        return 1.0
    around = frozenset().union(*(reading.stems for reading in case.context))
    from briefer.language.tokens import stem

    return sum(any(stem(word) in around for word in name.words) for name in names) / len(names)
