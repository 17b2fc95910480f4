"""What a sentence asks is what the figures behind it are of, and one deed has many words."""

from __future__ import annotations

import pytest
from analysis_sources import cast_of

from briefer.analysis.figures.contested import contested_figures

_TOLD = "Ledvik Dairies said that 310 tonnes of whey had leaked into the stream."


def values(*texts: str) -> list[set[str]]:
    """Return the values of the tables."""
    return [{row.value for row in table.values} for table in contested_figures(cast_of(*texts))]


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("How much whey leaked is in dispute.", id="is-in-dispute"),
        pytest.param("Nobody agrees on how much whey leaked.", id="nobody-agrees"),
        pytest.param("How much whey leaked?", id="asked"),
        pytest.param("Estimates of the whey leaked differ widely.", id="estimates-differ"),
    ],
)
def test_a_figure_answers_the_question_before_it(asked: str) -> None:
    """The generic noun takes up what was asked."""
    assert values(_TOLD, f"{asked} The Anglers' Union put the quantity at 520 tonnes.") == [
        {"310 tonnes", "520 tonnes"}
    ]


def test_a_bare_count_answers_how_many() -> None:
    """The question names what is counted."""
    asked = "How many casks burst is disputed. {} put the figure at {}."
    assert values(asked.format("The Anglers' Union", 41), asked.format("Ledvik Dairies", 58)) == [
        {"41", "58"}
    ]


def test_a_bare_count_answers_what_befell_how_many() -> None:
    """The deed of the question is that of the count: who else counts the burst ones is a rival."""
    asked = "How many casks were emptied is disputed. The Anglers' Union put the figure at 41."
    assert values(asked, "Ledvik Dairies said 58 casks had been emptied.") == [{"41", "58"}]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param(
            "The union said 520 tonnes of grain had been lost to damp.", True, id="what-rots-is-lost"
        ),
        pytest.param("The union said 520 tonnes of grain had been sold.", False, id="what-is-sold-is-not"),
        pytest.param(
            "The union said 520 tonnes of maize had been lost to damp.", False, id="another-substance"
        ),
    ],
)
def test_one_thing_is_done_in_many_words(told: str, *, found: bool) -> None:
    """What has one name and befell by one deed is one quantity."""
    assert bool(values("The mill said 310 tonnes of grain had rotted in its old silo.", told)) is found


def test_what_was_done_otherwise_is_no_rival() -> None:
    """A rare substance is not enough where the deeds differ."""
    assert values(_TOLD, "The union said 520 tonnes of whey had been sold.") == []
