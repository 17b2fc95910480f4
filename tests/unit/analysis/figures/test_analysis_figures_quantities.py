"""What a figure in a sentence counts."""

from __future__ import annotations

import pytest
from analysis_sources import read

from briefer.analysis.figures.quantities import counted_in
from briefer.analysis.figures.quantity import Counted
from briefer.language.words.tokens import stem


def counted(text: str) -> list[Counted]:
    """Return what the last sentence of a one-paragraph text counts."""
    before: tuple[Counted, ...] = ()
    found: tuple[Counted, ...] = ()
    for reading in read(text)[0].readings:
        found = counted_in(reading, before)
        before = found or before
    return list(found)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(
            "Police arrested at least 19 people.", "34 people had been detained.", id="kindred-deeds"
        ),
        pytest.param(
            "Eight officers were hurt.", "Eleven police officers have been injured.", id="kindred-nouns"
        ),
        pytest.param("Twelve have been charged.", "47 people were charged.", id="bare-number"),
        pytest.param("The blast killed 30 civilians.", "The death toll rose to 36.", id="toll"),
        pytest.param("Nine people died.", "Nine people died as a result of the leak.", id="died-as-a-result"),
        pytest.param("Enemy dead are put at no fewer than 60.", "About 20 people died.", id="are-put-at"),
        pytest.param(
            "Two of them, a girl of six and a man of 71, were admitted.",
            "Eleven of the 94 had been admitted.",
            id="some-of-those-counted-before",
        ),
        pytest.param(
            "We put the loss, in hives and honey, at 11 million thalers.",
            "The service estimates the damage at 3 million thalers.",
            id="what-a-sum-is-put-at",
        ),
        pytest.param(
            "The clinic treated 23 people.", "The clinic closed its own tally at 37 patients.", id="patients"
        ),
        pytest.param("The number of dead was put at 19.", "About 20 people died.", id="number-of-dead"),
        pytest.param(
            "About 4,000 parcels had been delayed.",
            "The number of delayed parcels has climbed to 6,500.",
            id="number-of",
        ),
        pytest.param(
            "Organisers put the crowd at 12,000.", "Police estimated the crowd at 5,000.", id="measure"
        ),
        pytest.param(
            "He put the cost at 18 million dollars a day.",
            "She estimated the cost of the stoppage at 25 million dollars a day.",
            id="cost-a-day",
        ),
        pytest.param(
            "Six members of the public received treatment.", "The clinic treated 23 people.", id="light-verb"
        ),
    ],
)
def test_figures_for_one_thing_have_one_quantity(one: str, two: str) -> None:
    """Two ways of counting the same thing meet."""
    assert counted(one)[0].quantity == counted(two)[0].quantity


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param("Nine people were killed.", "Nine people were hurt.", id="other-deed"),
        pytest.param("Nine officers were hurt.", "Nine people were hurt.", id="part-of-all-people"),
        pytest.param("Nine ships were delayed.", "Nine trains were delayed.", id="other-things"),
        pytest.param(
            "He put the cost at 3 million dollars a day.",
            "He put the cost at 3 million dollars.",
            id="other-rate",
        ),
        pytest.param(
            "He put the cost at 3 million dollars.", "He put the cost at 3 million euros.", id="other-money"
        ),
    ],
)
def test_figures_for_other_things_do_not_meet(one: str, two: str) -> None:
    """What differs in noun, deed, unit or rate is another quantity."""
    assert counted(one)[0].quantity != counted(two)[0].quantity


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The strike entered its third week.", id="ordinal"),
        pytest.param("Nineteen of the injured have broken bones.", id="part-of-a-count"),
        pytest.param("The talks lasted two hours.", id="duration"),
        pytest.param("The other thirty-five have been released.", id="remainder"),
        pytest.param("The hall held 5,800 people.", id="a-hall-holds-people-too"),
        pytest.param("There were many.", id="nothing-counted"),
        pytest.param("Six of the people who stood there are dead.", id="some-of-those-told-apart"),
        pytest.param("The trust runs a hospital for 900 patients a year.", id="patients-need-not-be-hurt"),
    ],
)
def test_what_cannot_be_told_is_left_out(text: str) -> None:
    """A figure whose quantity is not clear gives no row."""
    assert counted(text) == []


def test_the_parts_of_a_count_are_no_counts_of_their_own() -> None:
    """Bare numbers that add up to the count before are its breakdown."""
    text = "Police arrested 34 people. Twenty-six were arrested for obstruction and eight were arrested for theft."
    assert counted(text) == []


def test_a_part_inherits_the_deed_of_the_whole() -> None:
    """In "treated 23 people, nine of them officers" nine officers were treated."""
    whole, part = counted("The clinic treated 23 people, nine of them officers.")
    assert (whole.value, part.value) == ("23", "nine")
    assert (part.quantity.noun, part.quantity.deed) == (stem("officer"), whole.quantity.deed)


def test_of_which_keeps_the_noun() -> None:
    """In "5,600 houses, of which 1,900 collapsed" houses collapsed."""
    _, part = counted("The quake damaged 5,600 houses, of which 1,900 collapsed.")
    assert part.quantity == counted("More than 2,000 houses collapsed.")[0].quantity


def test_a_figure_leans_on_the_sentence_before() -> None:
    """ "The number" is that of what was just counted."""
    one = counted("Some 2,600 nurses had joined the strike.")[0]
    two = counted("Some 2,600 nurses had joined the strike. The board put the number at about 1,900.")[0]
    assert (two.value, two.quantity) == ("about 1,900", one.quantity)


def test_the_value_is_in_the_words_of_the_source() -> None:
    """Bounds and estimates stay as they are said."""
    said = [
        counted(text)[0].value
        for text in ("At least 19 people were arrested.", "Dozens of people were hurt.", "Nobody was killed.")
    ]
    assert said == ["at least 19", "dozens", "nobody"]


def test_a_bare_number_behind_and_counts_the_same_people() -> None:
    """In "14 soldiers dead and 38 wounded" soldiers were wounded."""
    dead, hurt = counted("The army put its losses at 14 soldiers dead and 38 wounded.")
    assert (dead.quantity.noun, hurt.quantity) == (
        stem("soldier"),
        counted("Thirty soldiers were hurt.")[0].quantity,
    )
