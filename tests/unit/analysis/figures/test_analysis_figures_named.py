"""The name of a deed stands for what it was done to, and a deed behind "the number of" is read."""

from __future__ import annotations

import pytest
from analysis_sources import cast_of

from briefer.analysis.figures.contested import contested_figures


def values(*texts: str) -> list[set[str]]:
    """Return the values of the tables."""
    return [{row.value for row in table.values} for table in contested_figures(cast_of(*texts))]


@pytest.mark.parametrize(
    ("told", "put"),
    [
        pytest.param("332 hives had been poisoned", "the loss of hives", id="loss-of"),
        pytest.param("332 walnut trees had been felled", "the felling", id="felling"),
        pytest.param("332 crates had been withdrawn", "the number of crates withdrawn", id="number-of"),
        pytest.param("332 concerts had been cancelled", "the number of concerts called off", id="called-off"),
    ],
)
def test_a_name_is_of_what_the_verb_told(told: str, put: str) -> None:
    """Only one thing in the texts was treated so."""
    assert values(f"The trust said {told}.", f"The union put {put} at 148.") == [{"332", "148"}]


def test_a_name_of_two_things_is_of_neither() -> None:
    """Where trees and posts were felled, the felling may be of either."""
    told = "The trust said 332 walnut trees had been felled. The club said 410 iron posts had been felled."
    assert not any("148" in table for table in values(told, "The union put the felling at 148."))


def test_what_is_found_to_be_so_is_so() -> None:
    """The finding is no deed of its own."""
    told = "The trust said 332 wells had been contaminated."
    assert values(told, "The union said 148 wells were found to be polluted.") == [{"332", "148"}]
