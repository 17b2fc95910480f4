"""Numbers that count nothing of their own, and counts that are of another time."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.figures.mentions import mentions


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        pytest.param("A fisherman of 61 was killed.", 61, id="an-age"),
        pytest.param(
            "The pumps stopped at nine on Friday evening, and none of the dead were found.", 9, id="an-hour"
        ),
        pytest.param(
            "The Bakers Union confirmed seven deaths: five in Ostby and some in Norbury.",
            5,
            id="parts-behind-a-colon",
        ),
    ],
)
def test_a_number_that_counts_nothing_is_no_figure(sentence: str, value: int) -> None:
    """How old, at which hour and how many of them are no counts that another could dispute."""
    assert value not in {one.figure.value for one in mentions(cast_of(sentence)) if one.sort != "clock"}


def test_a_count_at_a_number_on_an_evening_is_one() -> None:
    """A toll that stood at nine was not told at nine."""
    found = mentions(cast_of("The death toll stood at nine on Friday evening."))
    assert [one.figure.value for one in found] == [9]


def test_the_dead_of_years_are_no_rivals_of_those_of_a_day() -> None:
    """What a war has cost is not what its last night did."""
    text = "At least four people were killed in Ostby. Some 3,100 people died in the six years of fighting before."
    later = Told("The Bakers Union said seven people had been killed.", TUESDAY)
    (table,) = contested_figures(cast_of(text, later))
    assert [row.value for row in table.values] == ["at least four", "seven"]


def test_those_who_had_been_missing_are_fewer_by_now() -> None:
    """The number that the same text brings down is overtaken."""
    text = "Divers found one of the six people who had been missing. That leaves five people missing."
    (table,) = contested_figures(
        cast_of("The Bakers Union said six people were missing.", Told(text, TUESDAY))
    )
    assert [(row.value, row.status) for row in table.values] == [("six", "superseded"), ("five", "current")]


def test_a_sum_of_coined_money_has_no_rival_of_another_thing() -> None:
    """That a dam and a boat have a price does not make one the other's."""
    dam = "The dam would cost some 14 million dorrels (3 million euros)."
    assert not contested_figures(
        cast_of(dam, "The seven boats cost 2.6 million dorrels in all, the yard said.")
    )
