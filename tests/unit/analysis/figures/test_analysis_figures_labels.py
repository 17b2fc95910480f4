"""What a table of figures is called."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures


@pytest.mark.parametrize(
    ("one", "two", "name"),
    [
        pytest.param(
            "Police arrested 34 people, the Ostby Constabulary said.",
            "The Bakers Union said 52 people had been detained.",
            "people arrested or detained",
            id="people-and-deeds",
        ),
        pytest.param(
            "The fire killed 12 people, the mayor said.",
            "The Bakers Union said 15 people had been killed, killing the hope of many.",
            "people killed",
            id="no-two-forms-of-one-deed",
        ),
        pytest.param(
            "The insured losses came to 640 million euros, Ancora Mutual said.",
            "The Bakers Union put insured losses at 900 million euros.",
            "insured losses",
            id="sum",
        ),
        pytest.param(
            "The odds of a recession next year are 35 percent, Noor Bank said.",
            "The Bakers Union put the odds of a recession next year at 60 percent.",
            "odds of a recession",
            id="share",
        ),
        pytest.param(
            "The bank cut its growth forecast for this year to 0.8 percent, Noor Bank said.",
            "The Bakers Union said economic growth would be 1.4 percent this year.",
            "economic growth",
            id="the-phrase-that-says-most",
        ),
        pytest.param(
            "The service said the planes had treated 12,600 of the 14,000 hectares by noon.",
            "By Sunday 11,900 hectares had been treated, the Bakers Union said.",
            "area treated",
            id="what-a-unit-measures",
        ),
    ],
)
def test_a_table_is_named_in_the_sources_words(one: str, two: str, name: str) -> None:
    """The name is a phrase that a source has, or the counted noun with what was done."""
    (table,) = contested_figures(cast_of(one, Told(two, TUESDAY)))
    assert table.what == name


def test_a_table_says_on_which_side_the_dead_are() -> None:
    """One army counts its own dead, the other those of its enemy: nobody may take them for all."""
    army = Told("Enemy dead are put at no fewer than 60.", kind="statement", publisher="Ostby Ministry")
    (table,) = contested_figures(cast_of("Velia has acknowledged 22 dead.", army))
    assert table.what == "people dead, on the side of Velia"


def test_a_table_says_what_was_done_to_what_it_names() -> None:
    """Twelve per cent of the trains ran, or were cancelled: only the second is what both count."""
    told = "The port said 12 per cent of its trains were cancelled; the union said it was nearly a quarter."
    (table,) = contested_figures(cast_of(told))
    assert table.what == "trains cancelled"


def test_no_table_is_called_by_who_speaks() -> None:
    """A former clerk showed the letter; of the clerk nothing is counted."""
    told = "According to a letter shown by a former clerk, gas stays in the soil four days; the label speaks of two."
    (table,) = contested_figures(cast_of(Told(told, kind="statement", publisher="Bakers Union")))
    assert "clerk" not in table.what


def test_dozens_dispute_no_count() -> None:
    """Whoever speaks of dozens contradicts neither 14 nor 19."""
    told = "The Bakers Union said 19 soldiers had been killed. Residents said dozens of soldiers had been killed."
    (table,) = contested_figures(cast_of("The Ostby Ministry said 14 soldiers had been killed.", told))
    assert [row.value for row in table.values] == ["14", "19"]


def test_a_table_is_never_called_by_who_counts() -> None:
    """Where nothing else is shared, the name of who counts says nothing of what is counted."""
    text = "Parents who came to the ford on Sunday put their number at 250. Ostby police counted around 120."
    (table,) = contested_figures(cast_of(text))
    assert table.what == "number"


def test_a_table_of_money_that_names_only_a_deed_tells_of_a_sum() -> None:
    """ "Demanded" is no title: what was demanded is a sum."""
    told = "According to Bo Ruiz, they had at first demanded 19 million euros."
    (table,) = contested_figures(cast_of("Ann Lee said the attackers had demanded 14 million euros.", told))
    assert table.what == "sum demanded"


def test_a_table_is_not_called_the_correct_number() -> None:
    """A word for any figure says nothing of what this one is of."""
    text = "Bulletin 7 stated that three of the stewards had been charged. The correct number is four."
    (table,) = contested_figures(cast_of(text))
    assert table.what == "stewards charged"
