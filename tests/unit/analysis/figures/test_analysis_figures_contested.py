"""Figures that differ between those who give them."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of
from hypothesis import given
from hypothesis import strategies as st

from briefer.analysis.figures.contested import contested_figures

UNION = "The Bakers Union said 52 people had been detained."
POLICE = "Police arrested 34 people, the Ostby Constabulary said."


def rows(*told: Told | str) -> list[list[tuple[str, str, str]]]:
    """Return the tables as rows of value, giver and status."""
    return [[(v.value, v.who, v.status) for v in table.values] for table in contested_figures(cast_of(*told))]


def test_two_givers_dispute_a_figure() -> None:
    """Each value stands with who gives it, and none is called right."""
    assert rows(f"{POLICE}\n{UNION}") == [
        [("34", "Ostby Constabulary", "rival"), ("52", "Bakers Union", "rival")],
    ]


def test_a_later_count_of_the_same_giver_supersedes_the_earlier() -> None:
    """States of one count are no dispute: the latest is current."""
    later = Told("The number of people arrested has risen to 41, the Ostby Constabulary said.", TUESDAY)
    assert rows(POLICE, later) == [
        [("34", "Ostby Constabulary", "superseded"), ("41", "Ostby Constabulary", "current")],
    ]


def test_a_withdrawn_value_is_marked_as_corrected() -> None:
    """A correction notice withdraws a value, which stays visible."""
    told = (
        "Twelve people have been charged, the Ostby Constabulary said.\n"
        "Correction: An earlier version of this article said that 47 people had been charged."
    )
    assert rows(told) == [[("twelve", "Ostby Constabulary", "current"), ("47", "Paper 1", "corrected")]]


def test_a_source_that_corrects_itself_makes_a_table() -> None:
    """The withdrawn value and the one that holds stand side by side, though one source tells both."""
    told = (
        "Six grocers are known to have died.\n"
        "Correction: An earlier version of this article said that nineteen grocers had been killed."
    )
    assert rows(told) == [[("six", "Paper 1", "current"), ("nineteen", "Paper 1", "corrected")]]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Lawyers for the guests filed a claim for 95 million euros.\n"
            "Correction: An earlier version of this article gave the sum claimed for the guests by their lawyers "
            "as 59 million euros.",
            [("95 million euros", "current"), ("59 million euros", "corrected")],
            id="a-sum-put-right",
        ),
        pytest.param(
            "The ministry said two people had been hurt. We say five.",
            [("two", "rival"), ("five", "rival")],
            id="we-say",
        ),
    ],
)
def test_values_that_one_text_sets_against_each_other(text: str, values: list[tuple[str, str]]) -> None:
    """A correction and a bare answer each make a table."""
    assert [[(value, status) for value, _, status in table] for table in rows(text)] == [values]


def test_what_was_planned_is_overtaken_by_what_it_came_to() -> None:
    """ "Was to cost 86 million but ended up at 118 million" holds two values of one cost."""
    told = "The stadium was to cost 86 million euros but ended up at 118 million euros, the auditors said."
    other = "The auditors put the final cost at 118 million euros."
    assert [(value, status) for table in rows(told, other) for value, _, status in table] == [
        ("86 million euros", "superseded"),
        ("118 million euros", "current"),
    ]


def test_an_opinion_that_repeats_a_value_is_cited_beside_it() -> None:
    """It makes no row of its own, and a value of its own makes none."""
    column = Told("Fifty-two people were arrested, and I fear 60.", kind="opinion", author="Al Orr")
    (table,) = contested_figures(cast_of(POLICE, UNION, column))
    assert [(row.value, [c.source for c in row.citations]) for row in table.values] == [
        ("34", ["S1"]),
        ("52", ["S2", "S3"]),
    ]


def test_nobody_becomes_a_row_once_the_same_giver_counts() -> None:
    """ "Nobody" is a value of a count only beside a later count of the giver."""
    none = "Nobody has been charged, the Ostby Constabulary said."
    some = Told("Twelve people have been charged, the Ostby Constabulary said.", TUESDAY)
    assert rows(none, some) == [
        [("nobody", "Ostby Constabulary", "superseded"), ("twelve", "Ostby Constabulary", "current")],
    ]
    assert rows(none, "Twelve people have been charged, the Bakers Union said.") == []


@pytest.mark.parametrize(
    "told",
    [
        pytest.param((POLICE, POLICE), id="same-value"),
        pytest.param((POLICE, "About 34 people were arrested, the Bakers Union said."), id="agreeing-values"),
        pytest.param((POLICE, "The Bakers Union said 52 people had been hurt."), id="other-deed"),
        pytest.param(
            (POLICE, "In 2019 police arrested 300 people, the Bakers Union said."), id="an-earlier-event"
        ),
        pytest.param(
            (POLICE, Told("Five people had been held for an hour, the Ostby Constabulary said.", TUESDAY)),
            id="a-part-of-the-count",
        ),
        pytest.param(
            (POLICE, Told("Fifty people were arrested.", kind="opinion", author="Al Orr")), id="opinion"
        ),
        pytest.param((POLICE, Told("Aresztowano 50 osób.", language="pl")), id="a-language-not-read"),
    ],
)
def test_what_does_not_differ_is_no_table(told: tuple[Told | str, ...]) -> None:
    """Values that agree, or count something else, are not set against each other."""
    assert rows(*told) == []


def test_two_lists_are_paired_by_what_they_count() -> None:
    """The old value of "84,000 packs in ten lots, up from 47,000 packs in six lots" is the one of packs."""
    told = (
        "The recall covers 84,000 packs in ten lots, the Alder Agency said, up from 47,000 packs in six lots."
    )
    other = Told("The Bakers Union said 90,000 packs in eleven lots had been recalled.", TUESDAY)
    assert rows(told, other) == [
        [
            ("47,000", "Alder Agency", "superseded"),
            ("84,000", "Alder Agency", "rival"),
            ("90,000", "Bakers Union", "rival"),
        ],
        [
            ("six", "Alder Agency", "superseded"),
            ("ten", "Alder Agency", "rival"),
            ("eleven", "Bakers Union", "rival"),
        ],
    ]


def test_one_body_has_one_voice() -> None:
    """A person who speaks for a body gives the body's count."""
    chief = Told("Ann Lee, chief of the Ostby Constabulary, said 41 people had been arrested.", TUESDAY)
    assert rows(POLICE, chief) == [
        [("34", "Ostby Constabulary", "superseded"), ("41", "Ann Lee (Ostby Constabulary)", "current")],
    ]


def test_reprints_are_one_row_with_all_citations() -> None:
    """The same value from the same giver stands once and cites each place."""
    (table,) = contested_figures(cast_of(POLICE, POLICE, UNION))
    assert [[c.source for c in value.citations] for value in table.values] == [["S1", "S2"], ["S3"]]


@pytest.mark.parametrize(
    ("sentence", "as_of"),
    [
        pytest.param(
            "By 17:30 on Sunday 52 people had been detained, the union said.", "2031-05-11 17:30", id="time"
        ),
        pytest.param(
            "By Sunday evening 52 people had been detained, the union said.", "2031-05-11", id="weekday"
        ),
        pytest.param(
            "52 people were detained on Sunday, the union said.", "2031-05-12", id="day-of-the-deed"
        ),
        pytest.param(
            "52 people have been detained since Sunday, the union said.", "2031-05-12", id="day-of-the-first"
        ),
        pytest.param(
            "As of midnight on Sunday 52 people were detained, the union said.",
            "2031-05-11 24:00",
            id="midnight",
        ),
        pytest.param(
            "52 people were detained, the union said, adding that it counts only those known up to midnight on Sunday.",
            "2031-05-11 24:00",
            id="up-to-midnight",
        ),
    ],
)
def test_a_row_says_as_of_when_it_holds(sentence: str, as_of: str) -> None:
    """The day of a count is what the sentence says, else the day of the text; never the day of the deed."""
    (table,) = contested_figures(cast_of(POLICE, sentence))
    assert next(value.as_of for value in table.values if value.value == "52") == as_of


def test_an_undated_source_gives_no_day() -> None:
    """A weekday in an undated text stands for no day."""
    (table,) = contested_figures(cast_of(POLICE, Told(UNION, published=None)))
    assert [value.as_of for value in table.values] == [None, "2031-05-12"]


def test_the_label_is_made_of_the_sources_words() -> None:
    """A table is called by the nouns and deeds that stand in the sources."""
    assert [table.what for table in contested_figures(cast_of(POLICE, UNION))] == [
        "people arrested or detained"
    ]


@given(st.integers(min_value=100, max_value=999), st.integers(min_value=2000, max_value=9999))
def test_every_citation_is_the_sources_own_characters(few: int, many: int) -> None:
    """The quote of each row is the text at its span, and holds the value."""
    cast = cast_of(
        f"Police arrested {few} people, the Ostby Constabulary said.",
        f"The union said {many} people were held.",
    )
    texts = {article.source.id: article.text for article in cast.articles}
    (table,) = contested_figures(cast)
    for value in table.values:
        for cited in value.citations:
            assert cited.quote == texts[cited.source][cited.start : cited.end]
            assert value.value in cited.quote


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            (
                "The mill offered each family 40,000 crowns, the Bakers Union said.",
                Told(
                    "The mill raised its offer to each family from 40,000 crowns to 90,000 crowns.", TUESDAY
                ),
            ),
            [[("40,000 crowns", "superseded"), ("90,000 crowns", "current")]],
            id="a-sum-that-was-raised",
        ),
        pytest.param(
            ("About 60 metres of the wall fell, the Harbour Council said. The union put it at 200 metres.",),
            [[("about 60 metres", "rival"), ("200 metres", "rival")]],
            id="two-measures-one-after-the-other",
        ),
        pytest.param(
            (
                "The recall covers some 47,000 packs, the Food Agency said.",
                Told("The recall now covers 84,000 packs, the Food Agency said.", TUESDAY),
            ),
            [[("some 47,000", "superseded"), ("84,000", "current")]],
            id="things-counted-again",
        ),
        pytest.param(
            ("Turnout was 61.4 percent, down from 66.9 percent four years ago, the Poll Board said.",),
            [],
            id="another-year-is-no-other-count",
        ),
        pytest.param(
            ("The baker will raise the price of a loaf from 3.20 crowns to 3.50 crowns.",),
            [],
            id="a-change-that-one-source-tells",
        ),
        pytest.param(
            ("At least 26 people died, the Ostby Constabulary said.", "74 people were hurt, the mayor said."),
            [],
            id="the-dead-are-no-wounded",
        ),
    ],
)
def test_measures_and_things_are_compared_too(
    told: tuple[Told | str, ...], expected: list[list[tuple[str, str]]]
) -> None:
    """Sums, lengths and things meet by what is said around them; a change over the years does not count."""
    assert [[(value, status) for value, _, status in table] for table in rows(*told)] == expected


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(
            "About 40,000 people have lost their homes, the Ostby Council said.",
            "An estimated 65,000 people are homeless, the Bakers Union said.",
            id="plight-of-several-words",
        ),
        pytest.param(
            "The Ostby Council said 1,200 tents had been delivered.",
            "Only 400 tents have arrived, the Bakers Union said.",
            id="kindred-deeds-of-things",
        ),
        pytest.param(
            "It struck at a depth of 10 kilometres, the Ostby Council said.",
            "It struck at a depth of 18 kilometres, the Bakers Union said.",
            id="depth",
        ),
        pytest.param(
            "The tremor lasted 20 seconds, the Ostby Council said.",
            "The tremor lasted about 40 seconds, the Bakers Union said.",
            id="duration",
        ),
        pytest.param(
            "A third of the houses were destroyed, the Ostby Council said.",
            "Sixty percent of the houses were destroyed, the Bakers Union said.",
            id="share-in-words-and-percent",
        ),
        pytest.param(
            "The Ostby Council put the damage at 200 million dollars.",
            "The damage could reach 350 million dollars, the Bakers Union said.",
            id="damage",
        ),
        pytest.param(
            "Organisers put the march at 35,000 people and police at 22,000.",
            "The road was closed.",
            id="giver-without-a-verb",
        ),
    ],
)
def test_two_values_of_one_thing_make_a_table(one: str, two: str) -> None:
    """Whatever is counted or measured, and however it is worded."""
    assert [len(table) for table in rows(one, two)] == [2]


def test_the_tables_of_a_cast_are_worked_out_once() -> None:
    """The choice of sentences and the briefing ask for the same tables."""
    cast = cast_of(f"{POLICE}\n{UNION}")
    assert contested_figures(cast) is contested_figures(cast)


def test_a_value_that_is_denied_is_nobodys() -> None:
    """Who says "22, not 14" does not give the 14; whoever gives it elsewhere does."""
    union = "The Bakers Union said 22 crates were missing, not 14."
    police = "Fourteen crates were missing, the Ostby Constabulary said."
    assert rows(union) == []
    assert rows(f"{union}\n{police}") == [
        [("22", "Bakers Union", "rival"), ("fourteen", "Ostby Constabulary", "rival")],
    ]


def test_the_cost_is_what_is_put_at_a_sum() -> None:
    """The noun before "of" says what is measured, whatever stands before it."""
    told = (
        "The Water Board put the additional cost of running two sites at 2.8 million euros. "
        "The Bakers Union put the likely cost at “comfortably above 4.5 million euros”."
    )
    assert rows(told) == [
        [
            ("2.8 million euros", "Water Board", "rival"),
            ("above 4.5 million euros", "Bakers Union", "rival"),
        ],
    ]


def test_a_number_told_of_something_else_is_no_rival() -> None:
    """Who "spoke of 2,100" counts people as the sentence before does, not the villages."""
    told = (
        "About 1,400 residents of Orm and Tull, the two villages nearest to the dam, had left their homes by Saturday, "
        "according to the provincial fire service. The Lantern Society, which runs a centre in a sports hall, spoke of "
        "nearly 2,100."
    )
    assert [[row.value for row in table.values] for table in contested_figures(cast_of(told))] == [
        ["about 1,400", "nearly 2,100"]
    ]


def test_what_is_counted_by_a_weekday_is_of_the_past() -> None:
    """A count of those who had left "by Saturday" is of the last Saturday, not of the next."""
    told = Told("About 1,400 people had left their homes by Saturday, the fire service said.", TUESDAY)
    other = Told("About 2,300 people had left their homes, the mayor said.", TUESDAY)
    (table,) = contested_figures(cast_of(told, other))
    assert min(row.as_of or "" for row in table.values) < TUESDAY.isoformat()


def test_the_sign_of_a_currency_keeps_its_capital() -> None:
    """A currency's letter before a sum is no word that opens a sentence."""
    one = "Repairs to the dam would cost F11 million, the Bakers Union said."
    two = "Noor Bank said that repairs to the dam would cost F9.6 million."
    values = {value for table in rows(one, two) for value, _, _ in table}
    assert not any(value.startswith("f") for value in values)


def test_what_criminals_ask_for_is_known_from_who_tells_it() -> None:
    """Nobody has heard the criminals: the body that tells of the demand gives the sum."""
    own = Told("The criminals demanded 4 million crowns.", kind="statement", publisher="Noor Bank")
    other = "The note of the criminals demands 6 million crowns, Ann Lee said."
    (table,) = rows(own, other)
    assert {who for _, who, _ in table} == {"Ann Lee", "Noor Bank"}
