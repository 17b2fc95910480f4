"""The measures that the benchmark tables show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from measures import auc, best_threshold, caught_at

scores = st.lists(st.floats(0, 1, allow_nan=False), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("true", "false", "expected"),
    [
        pytest.param([0.8, 0.9], [0.1, 0.2], 1.0, id="all-above"),
        pytest.param([0.1, 0.2], [0.8, 0.9], 0.0, id="all-below"),
        pytest.param([0.5], [0.5], 0.5, id="a-tie-is-half"),
        pytest.param([0.3, 0.9], [0.1, 0.5], 0.75, id="one-pair-of-four-wrong"),
    ],
)
def test_the_area_is_the_share_of_pairs_ranked_right(
    true: list[float], false: list[float], expected: float
) -> None:
    """How often a true claim scores above a false one."""
    assert auc(true, false) == expected


def test_a_tenth_of_the_true_ones_may_be_lost() -> None:
    """The false ones below the lowest true score that is kept are caught."""
    true = [0.1, *(0.5 + number / 100 for number in range(9))]
    assert caught_at(true, [0.2, 0.49, 0.5, 0.9]) == 0.5


@given(scores, scores)
def test_no_threshold_does_better_than_the_best(true: list[float], false: list[float]) -> None:
    """The threshold chosen afterwards has the highest balanced accuracy."""

    def balanced(least: float) -> float:
        return sum(s >= least for s in true) / len(true) + sum(s < least for s in false) / len(false)

    best = max(balanced(score) for score in [*true, *false])
    assert balanced(best_threshold(true, false)) == pytest.approx(best)
