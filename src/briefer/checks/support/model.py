"""How do the features add up to a score? The weights stand in ``weights.toml``."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from briefer.checks.case import Case
from briefer.checks.support.features import Features, features
from briefer.language.facets import facet
from briefer.records import SUPPORTED_FROM, Finding


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model; ``wording`` and ``facts`` weigh features by name, ``findings`` the kinds of error by rule.

    ``recognised_from`` and ``certain_from`` are log odds (see ``wording_of``).
    """

    bias: float
    recognised_from: float
    certain_from: float
    wording: Mapping[str, float]
    facts: Mapping[str, float]
    findings: tuple[tuple[frozenset[str], float], ...]

    def wording_of(self, found: Features) -> float:
        """Return how far the passage's wording speaks for the claim, as log odds, as if all facts agreed."""
        return self.bias + _sum(self.wording, found) + sum(self.facts.values())

    def log_odds(self, found: Features, rules: Iterable[str]) -> float:
        """Return how far everything speaks for the claim, as log odds: wording, facts and the rules that fired."""
        fired = set(rules)
        against = sum(value for kind, value in self.findings if not fired.isdisjoint(kind))
        return self.bias + _sum(self.wording, found) + _sum(self.facts, found) + against


@dataclass(frozen=True)
class Weighed:
    """A claim beside its passages, weighed."""

    features: Features

    @facet
    def wording(self) -> float:
        """The log odds that the wording of the passages alone gives."""
        return model().wording_of(self.features)

    @property
    def recognised(self) -> bool:
        """Whether the passages say something near enough to the claim for the checks to compare the two."""
        return self.wording >= model().recognised_from

    @property
    def certain(self) -> bool:
        """Whether they are certainly about what the claim is about: only then can they contradict it."""
        return self.wording >= model().certain_from

    def score(self, findings: Iterable[Finding], *, accepted: bool) -> float:
        """Return the score of a verdict, 0 to 1: from 0.5 exactly where it is ``accepted``.

        Within the accepted claims and within the rejected ones it ranks by how likely the claim is supported, given
        its wording, its facts and the findings that block it.
        """
        rules = (finding.rule for finding in findings if finding.severity == "block")
        half = round(_likely(model().log_odds(self.features, rules)) / 2, 4)
        return SUPPORTED_FROM + half if accepted else min(half, HIGHEST_REJECTED)


HIGHEST_REJECTED: Final = 0.4999
"""The score of the best of the rejected claims."""


def is_certain(score: float) -> bool:
    """Tell whether a score shows by itself that the passages are certainly about what the claim is about.

    Facts that do not agree only lower it.
    """
    return score >= SUPPORTED_FROM + _likely(model().certain_from) / 2


def weigh(case: Case) -> Weighed:
    """Return how well the passages of a case carry its claim."""
    return Weighed(features(case))


@cache
def model() -> Model:
    """Return the fitted model."""
    table = tomllib.loads(files("briefer.checks.support").joinpath("weights.toml").read_text("utf-8"))
    return Model(
        bias=table["bias"],
        recognised_from=table["recognised_from"],
        certain_from=table["certain_from"],
        wording={name: row["weight"] for name, row in table["wording"].items()},
        facts={name: row["weight"] for name, row in table["facts"].items()},
        findings=tuple((frozenset(row["rules"]), row["weight"]) for row in table["findings"].values()),
    )


def _likely(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def _sum(weights: Mapping[str, float], found: Features) -> float:
    said: float = sum([value * getattr(found, name) for name, value in weights.items()])
    return said
