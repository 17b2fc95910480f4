"""Times of day that sources give differently."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of, read

from briefer.analysis.figures.clock import clock_times, clock_times_abroad
from briefer.analysis.figures.contested import contested_figures


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        pytest.param("The alarm was raised at 5:40 p.m. on Monday.", [1060], id="to-the-minute"),
        pytest.param("It rang at ten past six this morning.", [370], id="in-words"),
        pytest.param("By 17:30 nine had been held.", [], id="as-of"),
        pytest.param("They were told to stay in until noon.", [], id="a-bound"),
    ],
)
def test_the_times_at_which_something_happened(text: str, minutes: list[int]) -> None:
    """A time that only bounds a count or an order is none."""
    assert [figure.value for figure in clock_times(read(text)[0].readings[0])] == minutes


def test_a_rough_time_has_bounds() -> None:
    """ "Shortly before 7.45" and "at 8 a.m." are not told to the minute."""
    (rough,) = clock_times(read("It met the train shortly before 7.45am.")[0].readings[0])
    assert (rough.low, rough.high) == (450, 480)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("O carro chegou às 14h31.", "pt", id="portuguese"),
        pytest.param("Der Wagen kam um 14.31 Uhr.", "de", id="german"),
        pytest.param("Il camion è arrivato alle 14.31.", "it", id="italian"),
    ],
)
def test_times_in_other_languages(text: str, language: str) -> None:
    """They are read by their notation."""
    reading = read(Told(text, language=language))[0].readings[0]
    assert [figure.value for figure in clock_times_abroad(reading)] == [871]


def test_two_times_of_one_thing_make_a_table() -> None:
    """What happened twice over, at two times, is disputed; the table has neither unit nor amounts."""
    (table,) = contested_figures(
        cast_of(
            "The council said the warning by text message had been sent at 17:40.",
            "The union said the text message with the warning was sent at 18:25.",
        )
    )
    assert [(row.value, row.amount) for row in table.values] == [("17:40", None), ("18:25", None)]
    assert table.unit == ""


def test_what_is_said_against_a_time_stands_beside_it() -> None:
    """Who disputes it gives another time in words of their own."""
    (table,) = contested_figures(
        cast_of(
            "Residents, said Ann Lee, had been warned at 5:40 p.m. on Monday.\n"
            "That was disputed by Joe Orr, the mayor of Ostby.\n"
            '"My own telephone buzzed at ten past six this morning," he said.'
        )
    )
    assert [row.value for row in table.values] == ["5:40 p.m.", "ten past six"]


def test_a_time_that_was_asked_for_is_no_rival_of_what_was_done() -> None:
    """Who recommended something at four and who ordered it at six do not contradict each other."""
    told = (
        "Ann Lee said she had recommended the evacuation of the resort at 16:10.",
        "The resort was evacuated at 18:45, the council said.",
    )
    assert contested_figures(cast_of(*told)) == ()


def test_times_in_another_language_are_called_times() -> None:
    """The word behind a time there says nothing to a reader of the briefing."""
    text = (
        "O primeiro barco chegou às 14h31, afirma o presidente da junta. "
        "O Serviço Nacional de Bombeiros fala em 14h26."
    )
    (table,) = contested_figures(cast_of("Rain fell.", "Rain fell again.", Told(text, language="pt")))
    assert table.what == "time of day"
