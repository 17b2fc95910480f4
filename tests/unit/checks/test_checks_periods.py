"""A figure must be the source's for the same day, month or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.periods import check
from made_library import verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase

SOURCE = "The system covered 61 percent of the network in 2025, up from 48 percent in 2020."


def test_the_figure_of_another_year_is_reported(make_case: MakeCase) -> None:
    """The source's own figure for that year is named."""
    (finding,) = check(make_case("The system covered 48 percent of the network in 2025.", SOURCE))
    assert (finding.rule, finding.message) == (
        "misattached-figure",
        "The source gives 61 percent for 2025, not 48 percent.",
    )


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The system covered 61 percent of the network in 2025.", id="its-year"),
        pytest.param("The system covered 48 percent of the network in 2020.", id="the-other-year"),
        pytest.param("The system covered 48 percent of the network in 2018.", id="year-not-told"),
        pytest.param("The system once covered 48 percent of the network.", id="no-year"),
    ],
)
def test_other_figures_are_left_alone(make_case: MakeCase, claim: str) -> None:
    """A figure with its own year, with a year that the source does not give, or with none is no error here."""
    assert list(check(make_case(claim, SOURCE))) == []


def test_figures_that_overlap_are_read_over() -> None:
    """ "14 $ 4,500" may be two figures that share a sign: no place between them is looked at."""
    assert not verdict_on(
        "From 12 to 14 $ 4,500 on Monday.", "From 12 to 14 in May the police came."
    ).accepted
