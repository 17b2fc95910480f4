"""Two rival values are known again where another source has both."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures

_CRATES = (
    "Fourteen crates never reached the depot, the trust said, while the Nurses' Union put the number at 22."
)


def rows(*texts: str | Told) -> list[list[tuple[str, str]]]:
    """Return the rows of the tables, value and giver."""
    return [[(row.value, row.who) for row in table.values] for table in contested_figures(cast_of(*texts))]


def test_the_same_two_values_are_of_the_same_thing() -> None:
    """ "22, not 14" of another source is cited with the rivals, whatever its words."""
    (table,) = contested_figures(cast_of(_CRATES, "Twenty-two crates are missing, not 14, the union said."))
    assert [len(row.citations) for row in table.values if row.amount == 22] == [2]


def test_who_is_left_out_gives_no_value() -> None:
    """Italian leaves out the subject: "aveva parlato di 14" is not what the newspaper says."""
    told = Told(
        "Sul numero delle casse ha dovuto correggersi. Aveva parlato di 14; erano 22, dice il sindacato.",
        language="it",
    )
    assert [who for table in rows(_CRATES, told) for value, who in table if value == "14"] == []


@pytest.mark.parametrize(
    ("one", "two", "values"),
    [
        pytest.param(
            "What witnesses described as six or seven explosions came at noon.",
            "Krol counted eight explosions.",
            {"six or seven", "eight"},
            id="who-counts-says-no-more",
        ),
        pytest.param(
            "The burned area, measured from the air, came to 6,100 hectares, the fire service said.",
            "A team of Umva University put the area at 6,450 hectares on the basis of satellite images.",
            {"6,100 hectares", "6,450 hectares"},
            id="an-area-is-named",
        ),
        pytest.param(
            "The quake struck at a depth of 10 kilometres, the Geological Institute said.",
            "The Noor Institute gave its depth as 14 kilometres.",
            {"10 kilometres", "14 kilometres"},
            id="a-depth-is-named",
        ),
        pytest.param(
            "The power cut lasted three hours, the grid operator said.",
            "Residents said the power cut had lasted seven hours.",
            {"three hours", "seven hours"},
            id="who-speaks-is-not-what-is-told",
        ),
        pytest.param(
            "Eleven villages remain cut off, the army said.",
            "Nineteen villages are still cut off from the road, according to the Red Lantern.",
            {"eleven", "nineteen"},
            id="villages-that-remain-are-no-remains",
        ),
        pytest.param(
            "About 3,000 litres of solvent leaked into the river, the company said.",
            "The environment agency estimates that 12,000 litres of solvent escaped.",
            {"about 3,000 litres", "12,000 litres"},
            id="kindred-deeds-of-a-measure",
        ),
        pytest.param(
            "Inflation was 8.1 percent in September, Noor Bank said.",
            "The consumer price index rose by 7.9 per cent in the year to September, the statistics office said.",
            {"8.1 percent", "7.9 per cent"},
            id="consumer-prices-are-inflation",
        ),
    ],
)
def test_other_words_for_one_thing_meet(one: str, two: str, values: set[str]) -> None:
    """Where a count, a measure or a rate is named, few words need be shared."""
    assert [{value for value, _ in table} for table in rows(one, two)] == [values]


def test_as_somebody_has_it_names_the_giver() -> None:
    """A columnist who weighs two figures gives neither."""
    told = (
        "Will the cranes destroy 340 jobs, as the union insists, or touch 180, as the port authority has it?"
    )
    assert {who for table in rows(told) for _, who in table} <= {"union", "port authority"}


def test_a_measure_in_brackets_is_no_second_value() -> None:
    """An area told in hectares and acres is one."""
    told = "The fire had burned 3,200 hectares (7,900 acres) of pine, Col. Baltasar Orn said."
    other = "The fire had burned 4,100 hectares of pine, the mayor said."
    (table,) = rows(told, other)
    assert {value for value, _ in table} == {"3,200 hectares", "4,100 hectares"}


def test_the_correct_figure_replaces_the_one_before() -> None:
    """What "the correct figure is" stands for is what the sentence before gave."""
    told = (
        "This bulletin replaces no. 2, in which the area treated was given as 12,600 hectares. "
        "The correct figure, taken from the logs, is 11,900 hectares."
    )
    other = "The service said the planes had treated 12,600 hectares."
    (table,) = contested_figures(cast_of(told, other))
    assert {(row.value, row.status) for row in table.values} == {
        ("12,600 hectares", "superseded"),
        ("11,900 hectares", "current"),
    }


def test_behind_a_withdrawn_count_the_next_is_right() -> None:
    """A notice says what was wrong, then what is right."""
    told = (
        "Correction: An earlier version of this article said that the records of 1,870 members of staff had been "
        "published. They were copied; those of 260 have been published."
    )
    (table,) = contested_figures(cast_of(told))
    assert {(row.value, row.status) for row in table.values} == {("1,870", "corrected"), ("260", "current")}


@pytest.mark.parametrize(
    ("told", "values"),
    [
        pytest.param(
            "A study found it deadly to bees for as long as four days, the union said; the label speaks of two.",
            {"as long as four days", "two"},
            id="days-that-a-label-speaks-of",
        ),
        pytest.param(
            "The parents' test showed 740 units of mould, above the guideline of 500. The ministry had measured 460.",
            {"740", "460"},
            id="not-the-limit-between",
        ),
        pytest.param(
            "The union says seventy per cent of hives are dead when 26 of the 67 apiaries have yet to be seen. "
            "Professor Brisk makes it forty-four.",
            {"seventy per cent", "forty-four"},
            id="not-the-parts-between",
        ),
    ],
)
def test_a_bare_number_that_is_put_is_in_the_unit_before_it(told: str, values: set[str]) -> None:
    """Limits, and parts of a whole, are passed over."""
    assert {value for table in rows(told) for value, _ in table} == values


def test_nobody_stands_against_an_earlier_count_of_another() -> None:
    """Who says a day later that nobody was hurt denies the twelve."""
    told = Told("Nobody was injured, the Ostby Constabulary said.", TUESDAY)
    (table,) = rows("Twelve people were injured, the Bakers Union said.", told)
    assert {value for value, _ in table} == {"nobody", "twelve"}


@pytest.mark.parametrize("body", ["The coastguard", "The diocese", "The shipyard", "Villagers"])
def test_who_is_only_described_may_count(body: str) -> None:
    """A body that news calls by what it is says how many."""
    (table,) = rows(f"{body} said 530 people had died.", "Police said 412 people had died.")
    assert {value for value, _ in table} == {"530", "412"}
