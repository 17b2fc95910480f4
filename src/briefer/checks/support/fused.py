"""Is a claim so freely fused from several statements that what the checks find may be their own mistake?"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from briefer.checks.case import Case
from briefer.checks.support.features import order_of
from briefer.checks.support.model import weigh
from briefer.records import Rule

MOST: Final = 4
"""Statements, and rules, from which on more make no difference."""
LONGEST: Final = 16
"""The same for content words."""

NEAR: Final = 0.55
"""Order from which on a claim is no sentence of an editor's own, however long it is: a wrong speaker or verb is put
before words that are handed on as they stand."""

FIRM: Final[frozenset[Rule]] = frozenset(
    {
        "invented-quote",
        "altered-quote",
        "name-not-in-source",
        "wrong-place",
        "wrong-source",
        "wrong-date",
        "order-flipped",
        "misattached-figure",
        "comparison-flipped",
        "quantifier-changed",
        "cause-invented",
        "not-citable",
        "unresolved-speaker",
        "other-language",
    }
)
"""Rules that compare values of a closed sort, look in the whole source, or ask for the very word that joins two facts:
of all that they reject in fused claims hardly any is true."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a rejected claim is like, each 0 to 1; ``fused.toml`` says what each means."""

    order: float
    statements: float
    words: float
    rules: float


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model of how likely a rejected claim is true; ``doubted_from`` are log odds."""

    bias: float
    doubted_from: float
    weights: Mapping[str, float]

    def log_odds(self, form: Form) -> float:
        """Return how likely a claim of this form is true though it was rejected, as log odds."""
        values: dict[str, float] = asdict(form)
        return self.bias + sum([weight * values[name] for name, weight in self.weights.items()])


def form_of(case: Case, rules: Collection[Rule]) -> Form:
    """Return the form of a claim that ``rules`` block."""
    return Form(
        order=order_of(case),
        statements=min(len(case.clauses), MOST) / MOST,
        words=min(len(case.weights), LONGEST) / LONGEST,
        rules=min(len(set(rules)), MOST) / MOST,
    )


def in_doubt(case: Case, rules: Collection[Rule]) -> bool:
    """Tell whether what ``rules`` found in a claim does not outweigh that it fuses and rewords its passages.

    Whoever gets one thing wrong in a sentence of a source leaves the rest of it much as it was. Several statements
    in words and an order of their own are an editor's, and each check has to find for each of them the right place.
    A claim whose passages say nothing like it is not in doubt.
    """
    if not FIRM.isdisjoint(rules):
        return False
    form = form_of(case, rules)
    likely = form.order < NEAR and model().log_odds(form) >= model().doubted_from
    return likely and weigh(case).recognised


@cache
def model() -> Model:
    """Return the fitted model."""
    table = tomllib.loads(files("briefer.checks.support").joinpath("fused.toml").read_text("utf-8"))
    return Model(
        bias=table["bias"],
        doubted_from=table["doubted_from"],
        weights={name: row["weight"] for name, row in table["weights"].items()},
    )
