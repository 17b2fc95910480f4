"""A chart shows the values of a table where they are, and joins only what took the place of what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.outputs.charts import chart
from briefer.outputs.page import Chart
from briefer.records import ContestedFigure, FigureValue
from briefer.records.briefing import FigureStatus
from sample_briefing import STORAGE


def make_value(
    amount: float | None, who: str = "police", status: FigureStatus = "rival", *, open_end: bool = False
) -> FigureValue:
    return FigureValue(
        value=str(amount),
        amount=amount,
        at_least=amount,
        at_most=None if open_end else amount,
        who=who,
        status=status,
        text="x",
        citations=(STORAGE,),
    )


def drawn(*values: FigureValue) -> Chart:
    made = chart(ContestedFigure(what="people hurt", unit="", values=values))
    assert made is not None
    return made


def test_the_scale_begins_at_zero_and_ends_at_a_round_number() -> None:
    """A scale that began elsewhere would make small differences look large."""
    made = drawn(make_value(24), make_value(31))
    assert [(tick.at, tick.label) for tick in made.ticks] == [
        (0.0, "0"),
        (25.0, "10"),
        (50.0, "20"),
        (75.0, "30"),
        (100.0, "40"),
    ]
    assert [track.at for track in made.tracks] == [60.0, 77.5]


def test_a_line_leads_from_a_superseded_value_to_the_next_of_the_same_giver() -> None:
    """It passes the rows of others, and a spokesman speaks for his office."""
    made = drawn(
        make_value(20, "Ada Berg (Harbour Office)", "superseded"),
        make_value(40, "union"),
        make_value(30, "Harbour Office", "current"),
    )
    assert [(t.before, t.passing, t.goes_on) for t in made.tracks] == [
        ((), (), True),
        ((), (50.0,), False),
        ((50.0,), (), False),
    ]


def test_rival_values_of_one_giver_are_not_joined() -> None:
    """Two counts of different things are no development."""
    made = drawn(make_value(20), make_value(40))
    assert not any(track.goes_on or track.before for track in made.tracks)


def test_what_the_wording_leaves_open_stays_open() -> None:
    """ "More than 20" has no end; "dozens" has bounds and no place."""
    more, dozens = make_value(20, open_end=True), make_value(None).replace(at_least=24.0, at_most=30.0)
    first, second = drawn(more, dozens, make_value(40)).tracks[:2]
    assert (first.at, first.low, first.high) == (50.0, 50.0, None)
    assert (second.at, second.low, second.high) == (None, 60.0, 75.0)


@pytest.mark.parametrize(
    "amounts",
    [
        pytest.param((12, None), id="one-amount"),
        pytest.param((None, None), id="no-amount"),
        pytest.param((0, 0), id="all-zero"),
    ],
)
def test_where_there_is_nothing_to_compare_there_is_no_chart(amounts: tuple[float | None, ...]) -> None:
    """The table stands alone."""
    values = tuple(make_value(amount) for amount in amounts)
    assert chart(ContestedFigure(what="people hurt", unit="", values=values)) is None


@given(st.lists(st.floats(0.001, 1e13), min_size=2, max_size=6))
def test_every_value_lies_on_the_scale_in_order(amounts: list[float]) -> None:
    """Whatever the amounts, a few steps reach the greatest, and more stands further right."""
    made = drawn(*(make_value(amount) for amount in amounts))
    places = [track.at or 0.0 for track in made.tracks]
    assert 2 <= len(made.ticks) <= 5
    assert all(0 <= place <= 100 for place in places)
    assert sorted(zip(amounts, places, strict=True)) == sorted(
        zip(sorted(amounts), sorted(places), strict=True)
    )
