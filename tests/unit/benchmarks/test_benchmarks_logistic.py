"""A logistic model with weights of one sign."""

from __future__ import annotations

import math

import pytest
from logistic import Rows, fit


def rows(*counted: tuple[list[float], int, int]) -> Rows:
    """Return rows of features with how many of each are true and false."""
    pairs = [(f, label) for f, true, false in counted for label in [True] * true + [False] * false]
    return Rows([f for f, _ in pairs], [label for _, label in pairs], [1.0] * len(pairs))


def test_the_log_odds_of_the_data_are_found() -> None:
    """With next to no penalty the model gives each group the odds that it has."""
    found = fit(rows(([0.0], 10, 30), ([1.0], 30, 10)), [1], ridge=1e-9)
    assert found.log_odds([0.0]) == pytest.approx(math.log(1 / 3), abs=1e-3)
    assert found.log_odds([1.0]) == pytest.approx(math.log(3), abs=1e-3)


def test_a_weight_of_the_wrong_sign_is_nothing() -> None:
    """A feature that counts the other way in the data gets no weight at all."""
    assert fit(rows(([0.0], 30, 10), ([1.0], 10, 30)), [1], ridge=0.01).weights == (0.0,)
    assert fit(rows(([0.0], 30, 10), ([1.0], 10, 30)), [-1], ridge=0.01).weights[0] < 0


def test_a_penalty_draws_weights_to_nothing() -> None:
    """The larger the penalty, the smaller the weight."""
    data = rows(([0.0], 10, 30), ([1.0], 30, 10))
    small, large = (fit(data, [1], ridge=ridge).weights[0] for ridge in (0.01, 1.0))
    assert 0 < large < small


def test_a_feature_that_never_changes_is_no_obstacle() -> None:
    """It is constant, so nothing can be said about it."""
    found = fit(rows(([0.0, 1.0], 10, 30), ([1.0, 1.0], 30, 10)), [1, 1], ridge=0.01)
    assert found.weights[1] == 0.0
