"""Fit a logistic model whose weights may have only one sign: more coverage never counts against a claim."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

STEPS = 400
"""Steps of descent; twice as many change no weight by a hundredth."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Bias and weights."""

    bias: float
    weights: tuple[float, ...]

    def log_odds(self, row: Sequence[float]) -> float:
        """Return what the model gives for one row of features."""
        return self.bias + sum(weight * value for weight, value in zip(self.weights, row, strict=True))


@dataclass(frozen=True, slots=True)
class Rows:
    """Features (a list a row), whether each row is true, and what it weighs in the fit."""

    features: Sequence[Sequence[float]]
    true: Sequence[bool]
    weights: Sequence[float]


def fit(rows: Rows, signs: Sequence[int], *, ridge: float) -> Fit:
    """Return the model that makes the rows likeliest; ``signs`` are those allowed, 1 or -1.

    Features are standardised first, and ``ridge`` is the penalty on half the sum of squared weights, for rows that
    weigh one together. Accelerated projected gradient descent: deterministic, no dependency.
    """
    total = sum(rows.weights)
    weights = [weight / total for weight in rows.weights]
    means, scales = _moments(rows.features)
    columns = [[(row[j] - means[j]) / scales[j] for row in rows.features] for j in range(len(means))]
    step = 1 / (0.25 * _largest(columns, weights) + ridge)
    bias, current = _descend(columns, (rows.true, weights), signs, (step, ridge))
    unscaled = tuple(value / scale for value, scale in zip(current, scales, strict=True))
    return Fit(bias - sum(w * m for w, m in zip(unscaled, means, strict=True)), unscaled)


Columns = Sequence[Sequence[float]]
Targets = tuple[Sequence[bool], Sequence[float]]


def _descend(
    columns: Columns, targets: Targets, signs: Sequence[int], pace: tuple[float, float]
) -> tuple[float, list[float]]:
    step, ridge = pace
    bias = lead_bias = 0.0
    current = [0.0] * len(columns)
    lead = current
    momentum = 1.0
    for _ in range(STEPS):
        slope_bias, slopes = _gradient(columns, targets, (lead_bias, lead))
        new_bias = lead_bias - step * slope_bias
        moved = (v - step * (s + ridge * v) for v, s in zip(lead, slopes, strict=True))
        new = [max(0.0, v * sign) * sign for v, sign in zip(moved, signs, strict=True)]
        faster = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        push = (momentum - 1) / faster
        lead = [n + push * (n - c) for n, c in zip(new, current, strict=True)]
        lead_bias = new_bias + push * (new_bias - bias)
        bias, current, momentum = new_bias, new, faster
    return bias, current


def _gradient(
    columns: Columns, targets: Targets, model: tuple[float, Sequence[float]]
) -> tuple[float, list[float]]:
    true, weights = targets
    bias, current = model
    odds = [bias] * len(true)
    for weight, column in zip(current, columns, strict=True):
        if weight:
            odds = [o + weight * value for o, value in zip(odds, column, strict=True)]
    errors = [w * (1 / (1 + math.exp(-o)) - t) for o, t, w in zip(odds, true, weights, strict=True)]
    return sum(errors), [
        sum(e * value for e, value in zip(errors, column, strict=True)) for column in columns
    ]


def _moments(features: Sequence[Sequence[float]]) -> tuple[list[float], list[float]]:
    count = len(features)
    means = [sum(column) / count for column in zip(*features, strict=True)]
    squares = (sum(v * v for v in column) / count for column in zip(*features, strict=True))
    variances = (max(0.0, s - m * m) for s, m in zip(squares, means, strict=True))
    return means, [math.sqrt(variance) or 1.0 for variance in variances]


def _largest(columns: Sequence[Sequence[float]], weights: Sequence[float]) -> float:
    """Return a bound on the largest eigenvalue of the weighted covariance: its trace, and one for the bias."""
    return 1.0 + sum(sum(w * v * v for w, v in zip(weights, column, strict=True)) for column in columns)
