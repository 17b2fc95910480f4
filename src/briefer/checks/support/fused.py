"""Is a claim so freely fused from several statements that what the checks find may be their own mistake?"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from briefer.checks.case import Case
from briefer.checks.support.model import weigh
from briefer.records import Rule
from briefer.text.align import words_in_runs

MOST: Final = 4
"""Statements, and rules, from which on more make no difference."""
LONGEST: Final = 40
"""The same for words."""
RUN: Final = 5
"""Words in a row from which on they are the source's: fewer are a name or a turn of phrase."""

NEAR: Final = 0.6
"""Order, and share in runs, from which on a claim is no sentence of an editor's own, however long it is.

A wrong speaker or verb is put before words that are handed on as they stand, or a figure among them is another.
"""

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

    words: float
    statements: float
    order: float
    runs: float
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
    ours = [token.stem for token in case.claim.tokens]
    theirs = [[token.stem for token in reading.tokens] for _, reading in case.passages]
    return Form(
        words=min(len(ours), LONGEST) / LONGEST,
        statements=min(len(case.clauses), MOST) / MOST,
        order=max(map(case.worded_alike, case.passages)),
        runs=words_in_runs(ours, theirs, length=RUN) / max(1, len(ours)),
        rules=min(len(set(rules)), MOST) / MOST,
    )


def doubtful(case: Case, rules: Collection[Rule]) -> Form | None:
    """Return the form of a claim that ``rules`` block where that may outweigh them, None where nothing can.

    A claim whose passages say nothing like it is not in doubt, nor is a near copy of one.
    """
    if not FIRM.isdisjoint(rules):
        return None
    form = form_of(case, rules)
    own = max(form.order, form.runs) < NEAR
    return form if own and weigh(case).recognised else None


def in_doubt(case: Case, rules: Collection[Rule]) -> bool:
    """Tell whether what ``rules`` found in a claim does not outweigh that it fuses and rewords its passages.

    Whoever gets one thing wrong in a sentence of a source leaves the rest of it much as it was. Many words in an
    order of their own are an editor's, and each check has to find for each statement in them the right place.
    """
    form = doubtful(case, rules)
    return form is not None and model().log_odds(form) >= model().doubted_from


@cache
def model() -> Model:
    """Return the fitted model."""
    table = tomllib.loads(files("briefer.checks.support").joinpath("fused.toml").read_text("utf-8"))
    return Model(
        bias=table["bias"],
        doubted_from=table["doubted_from"],
        weights={name: row["weight"] for name, row in table["weights"].items()},
    )
