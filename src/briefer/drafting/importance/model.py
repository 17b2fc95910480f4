"""How do the features of a sentence add up? The weights stand in ``weights.toml``."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from briefer.drafting.candidates import Candidate
from briefer.drafting.importance.features import Features, features
from briefer.drafting.importance.folder import Folder


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model; ``weights`` weighs features by name."""

    bias: float
    weights: Mapping[str, float]

    def likely(self, found: Features) -> float:
        """Return how likely an editor takes a sentence with these features, 0 to 1."""
        log_odds = self.bias + sum(weight * getattr(found, name) for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-log_odds))


def importance(candidate: Candidate, folder: Folder) -> float:
    """Return how likely an editor takes the sentence into a briefing of its folder, 0 to 1."""
    return model().likely(features(candidate, folder))


@cache
def model() -> Model:
    """Return the fitted model."""
    table = tomllib.loads(files("briefer.drafting.importance").joinpath("weights.toml").read_text("utf-8"))
    rows = table["features"].items()
    return Model(bias=table["bias"], weights={name: row["weight"] for name, row in rows})
