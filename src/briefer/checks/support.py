"""How much of what the claim says stands in the passage at all?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from briefer.checks.case import Case
from briefer.records import SUPPORTED_FROM


@dataclass(frozen=True, slots=True)
class Features:
    """What the support score rests on; each is 0 to 1.

    ``coverage``: share of the claim's content weight whose stems stand in the passages. ``best``: the same
    for the best single sentence. ``clause``: for the clause that is covered worst, its share in the sentence
    that covers it best. ``heaviest``: share of the claim's three heaviest words that stand in the passages.
    """

    coverage: float
    best: float
    clause: float
    heaviest: float


# Placeholder weights by hand: half of the claim's content must stand in the passage.
_WEIGHTS: Final = Features(coverage=3.0, best=2.0, clause=4.0, heaviest=1.5)
_BIAS: Final = -5.6


def features(case: Case) -> Features:
    """Return the features of a located claim."""
    weights = case.weights
    heaviest = sorted(weights, key=lambda stem: -weights[stem])[:3]
    return Features(
        coverage=_share(weights, case.stems),
        best=max(_share(weights, reading.stems) for _, reading in case.passages),
        clause=min(_best_share(case, case.weights_in(clause)) for clause in case.clauses),
        heaviest=sum(stem in case.stems for stem in heaviest) / max(1, len(heaviest)),
    )


def _best_share(case: Case, weights: dict[str, float]) -> float:
    return max(_share(weights, reading.stems) for _, reading in case.passages)


def _share(weights: dict[str, float], stems: frozenset[str]) -> float:
    total = sum(weights.values())
    return sum(value for stem, value in weights.items() if stem in stems) / total if total else 1.0


def support(case: Case) -> float:
    """Return how well the passages cover the claim: a logistic of the features, 0 to 1."""
    found = features(case)
    raw = _BIAS + sum(getattr(_WEIGHTS, name) * getattr(found, name) for name in Features.__slots__)
    return 1 / (1 + math.exp(-raw))


def is_supported(score: float) -> bool:
    """Tell whether a score stands for support."""
    return score >= SUPPORTED_FROM
