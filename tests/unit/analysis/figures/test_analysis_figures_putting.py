"""A bare number of another giver is a rival of what the sentence before it counts."""

from __future__ import annotations

import pytest
from analysis_sources import cast_of

from briefer.analysis.figures.contested import contested_figures

_FIRST = "Ledvik Dairies said on Monday that 310 tonnes of whey had run into the stream."


def rows(*texts: str) -> list[set[tuple[str, str]]]:
    """Return the rows of the tables, value and giver."""
    return [{(row.value, row.who) for row in table.values} for table in contested_figures(cast_of(*texts))]


@pytest.mark.parametrize(
    "put",
    [
        pytest.param("The Anglers' Union is holding to 520.", id="holding-to"),
        pytest.param("The Anglers' Union is sticking to its figure of 520.", id="sticking-to-its-figure"),
        pytest.param("The Anglers' Union has not changed its own figure of 520.", id="has-not-changed"),
        pytest.param("The Anglers' Union gave a figure of 520.", id="gave-a-figure"),
        pytest.param("The Anglers' Union, which had done its own sums, came to 520.", id="came-to"),
        pytest.param("For the Anglers' Union it was 520.", id="for-whom"),
        pytest.param("The figure from the Anglers' Union is 520.", id="figure-from"),
        pytest.param("The Anglers' Union said it was 520.", id="said-it-was"),
        pytest.param("The Anglers' Union insisted on 520.", id="insisted"),
        pytest.param("The Anglers' Union believes the true figure to be closer to 520.", id="true-figure"),
        pytest.param("On Tuesday the Anglers' Union raised its estimate to 520.", id="raised"),
        pytest.param("On Tuesday evening the Anglers' Union raised its estimate to 520.", id="time-of-day"),
        pytest.param(
            "The Anglers' Union now speaks of 520, a figure that its chemists derive from samples along the bank.",
            id="explained-behind",
        ),
    ],
)
def test_a_bare_number_that_somebody_puts_is_of_what_was_told_before(put: str) -> None:
    """The words of counting need no noun, and who counts is their subject."""
    assert rows(f"{_FIRST} {put}") == [{("310 tonnes", "Ledvik Dairies"), ("520", "Anglers' Union")}]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("The bill for new filters came to 520.", id="a-bill-comes-to-a-sum"),
        pytest.param("The bus to the dairy holds to 520.", id="no-giver"),
    ],
)
def test_what_is_nobody_gives_no_figure(told: str) -> None:
    """A bill comes to a sum and counts nothing."""
    assert not any(who.startswith(("bill", "bus")) for table in rows(f"{_FIRST} {told}") for _, who in table)


def test_who_gives_a_figure_as_its_estimate_is_its_giver() -> None:
    """The figure stands between the verb and the noun of counting."""
    told = "The Anglers' Union gave 520 tonnes of whey as its estimate of what had run into the stream."
    assert rows(_FIRST, told) == [{("310 tonnes", "Ledvik Dairies"), ("520 tonnes", "Anglers' Union")}]


def test_a_bare_count_goes_on_with_what_its_giver_told_before() -> None:
    """Another day he says the same of another number."""
    first = "Anders Lunde, who pays for the insurer, said 118 claims had been received by Friday."
    then = "Anders Lunde, who pays for the insurer, said 204 had been received."
    assert [{value for value, _ in table} for table in rows(first, then)] == [{"118", "204"}]


def test_an_adverb_is_no_part_of_who_counts() -> None:
    """ "The administrator currently estimates" names the administrator."""
    told = "The administrator currently estimates the whey lost at 720 tonnes."
    assert ("720 tonnes", "administrator") in set().union(*rows(_FIRST, told))


def test_a_substance_may_stand_before_its_measure() -> None:
    """ "The whey lost" is what leaked."""
    then = "The union raised its estimate of the whey lost to 720 tonnes on Monday evening."
    assert [{value for value, _ in table} for table in rows(_FIRST, then)] == [{"310 tonnes", "720 tonnes"}]
