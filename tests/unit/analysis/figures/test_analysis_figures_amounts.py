"""The values of a table become numbers of one unit, with what their wording leaves open."""

from __future__ import annotations

import pytest

from briefer.analysis.figures.amounts import amounts
from briefer.language.numbers.figures import find_figures


def test_a_bare_count_is_its_own_bounds() -> None:
    """Nothing is left open."""
    (figure,) = find_figures("Police arrested 34 people.")
    assert amounts(figure, None) == {"amount": 34.0, "at_least": 34.0, "at_most": 34.0}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("at least 19 people", {"amount": 19.0, "at_least": 19.0}, id="open-above"),
        pytest.param("fewer than 200 people", {"amount": 200.0, "at_most": 200.0}, id="open-below"),
        pytest.param("between 3,000 and 4,000 people", {"at_least": 3000.0, "at_most": 4000.0}, id="range"),
    ],
)
def test_a_bound_that_is_not_said_is_missing(text: str, said: dict[str, float]) -> None:
    """A range stands for no number of its own."""
    (figure,) = find_figures(f"There were {text} there.")
    assert amounts(figure, None) == said


def test_a_magnitude_has_no_amount() -> None:
    """Nobody said how many dozens."""
    (figure,) = find_figures("Dozens of people were hurt.")
    assert "amount" not in amounts(figure, None)


def test_another_unit_is_converted() -> None:
    """Ten miles are sixteen kilometres on the same scale."""
    (figure,) = find_figures("They walked 10 miles.")
    assert amounts(figure, "km")["amount"] == pytest.approx(16.09, abs=0.01)


def test_where_no_way_leads_to_the_unit_there_is_no_number() -> None:
    """Money is no length."""
    (figure,) = find_figures("They walked 10 miles.")
    assert amounts(figure, None) == amounts(figure, "kg") == {}
