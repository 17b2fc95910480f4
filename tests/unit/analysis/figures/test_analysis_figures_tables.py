"""Figures that stand in the cells of a table, and figures that belong to other days."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures
from briefer.analysis.figures.mentions import mentions

TABLE = "Category | 11 May | 13 May\nSoldiers killed | 14 | 16"


def test_a_day_that_heads_a_column_dates_its_cells() -> None:
    """The row says what is counted, the column as of when, and the later count overtakes the earlier."""
    table = Told(TABLE, TUESDAY, publisher="Ostby Ministry")
    (found,) = contested_figures(cast_of(table, "The Bakers Union said 19 soldiers had been killed."))
    assert [(row.value, row.as_of, row.status) for row in found.values] == [
        ("14", "2031-05-11", "superseded"),
        ("19", "2031-05-12", "rival"),
        ("16", "2031-05-13", "rival"),
    ]


def test_only_the_total_counts_where_the_rows_are_places() -> None:
    """What happened in one hospital is a part, and no rival of the whole."""
    rows = "Hospital | Injured | Discharged\nOstby Infirmary | 58 | 19\nNorbury Clinic | 26 | 14\nTotal | 84 | 33"
    found = mentions(cast_of(rows))
    assert [one.value for one in found if one.quantity and one.quantity.deed == "injur"] == ["84"]


def test_what_a_column_or_a_whole_measures_counts_nobody() -> None:
    """Hectares that were treated are no rivals of people who were."""
    rows = "Sector | Area treated (hectares) | Flights\nNorth | 4,700 | 5\nAll sectors | 11,900 | 14"
    told = "The office said the planes had treated 12,600 of the 14,000 hectares by noon."
    found = [*mentions(cast_of(rows)), *mentions(cast_of(told))]
    assert [one.value for one in found if one.quantity and one.quantity.deed == "treat"] == []


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        pytest.param(
            "The blast killed 14 people, in the worst attack since the truce of 2019.", ["14"], id="since"
        ),
        pytest.param("In 2019 a blast there killed 14 people.", [], id="opens-with-the-year"),
        pytest.param("It is the worst fire since 2009, when 14 people died.", [], id="when"),
        pytest.param("The worst accident so far, a fire in 1987, killed 16 men.", [], id="apposition"),
    ],
)
def test_a_figure_of_an_earlier_event_is_left_out(sentence: str, values: list[str]) -> None:
    """An old year takes out the figures that it dates, and no others."""
    assert [one.value for one in mentions(cast_of(sentence))] == values


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        pytest.param("The Bakers Union said on Sunday that 52 people had died.", "2031-05-11", id="said-on"),
        pytest.param("Late on Sunday the Bakers Union had spoken of 52 dead.", "2031-05-11", id="had-spoken"),
        pytest.param("The Bakers Union said 52 people had died on Sunday.", "2031-05-12", id="of-the-deed"),
    ],
)
def test_the_day_of_the_statement_is_that_of_its_figure(sentence: str, day: str) -> None:
    """As of when a figure holds is when it was given, not when what it counts happened."""
    (found,) = [one for one in mentions(cast_of(sentence)) if one.figure.value > 1]
    assert found.moment is not None
    assert found.moment.text == day


def test_a_time_of_day_is_of_the_day_told_before_it() -> None:
    """A paper that comes out in the morning tells by its own date of no evening."""
    told = "The ferry sank at dawn yesterday. By 10 pm, police said, 14 people had died."
    (found,) = [one for one in mentions(cast_of(told)) if one.value == "14"]
    assert found.moment is not None
    assert found.moment.text == "2031-05-11 22:00"


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        pytest.param(
            "The council said 188 homes and three hotels had been destroyed.", "destroy", id="coordinated"
        ),
        pytest.param(
            "About 1,400 residents of Norbury, a village nearby, had left their homes.",
            "displac",
            id="left-homes",
        ),
        pytest.param("Thirty-one people are now confirmed to have died.", "kill", id="confirmed"),
    ],
)
def test_what_happened_is_found_behind_what_else_is_told(sentence: str, deed: str) -> None:
    """Places, appositions and other counts may stand between the counted and their verb."""
    first = mentions(cast_of(sentence))[0]
    assert first.quantity is not None
    assert first.quantity.deed == deed


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The agency extended the recall by four batches.", id="difference"),
        pytest.param("Most of the displaced are under 18.", id="age"),
        pytest.param("He left with 1.8 million pounds, half of which was repaid.", id="part"),
    ],
)
def test_differences_ages_and_parts_are_no_values(sentence: str) -> None:
    """By how much, how old and which part of it are not how many."""
    assert not [one for one in mentions(cast_of(sentence)) if one.value in {"four", "under 18", "18", "half"}]


def test_soldiers_are_no_rivals_of_civilians() -> None:
    """Two groups of people of whom none is counted in the other have no table in common."""
    told = (
        "The Bakers Union said 16 soldiers had been killed.\nThe Ostby Ministry said 9 civilians were killed."
    )
    assert contested_figures(cast_of(told)) == ()


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        pytest.param("Nine miners were killed and 71 others injured.", ("peopl", "injur"), id="others-hurt"),
        pytest.param("Police said four people were reported dead.", ("peopl", "kill"), id="reported-dead"),
        pytest.param("Farmers in 40 villages reported dead and dying bees.", None, id="of-bees"),
    ],
)
def test_a_plight_is_that_of_the_counted(sentence: str, counted: tuple[str, str] | None) -> None:
    """Others are others of what was counted before, and bees that died are no villages."""
    found = [one.quantity for one in mentions(cast_of(sentence)) if one.quantity]
    last = (found[-1].noun, found[-1].deed) if found else None
    assert last == counted
