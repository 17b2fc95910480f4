"""Figures of two kinds are never set against each other."""

from __future__ import annotations

import pytest
from analysis_sources import cast_of

from briefer.analysis.figures.contested import contested_figures


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(
            "The clinic said nine people had died of cholera.",
            "The army said 22 people had been killed in the shelling.",
            id="illness-and-violence",
        ),
        pytest.param(
            "Prosecutors asked the court to fine the builder 9 million euros.",
            "The court fined the builder 6 million euros.",
            id="asked-for-and-imposed",
        ),
        pytest.param(
            "The shares of the builder closed 8.3 percent lower, the exchange said.",
            "The shares of the builder closed up 4.1 percent, traders said.",
            id="down-and-up",
        ),
        pytest.param(
            "The spores in Block B were above the guideline value of 500 units, the council said.",
            "The spores in Block B measured 740 units, the parents said.",
            id="a-norm-and-a-value",
        ),
        pytest.param(
            "Gusts on the ridge had topped 60 mph, the fire service said.",
            "Gusts on the ridge of up to 90km/h were forecast, the weather office said.",
            id="forecast-and-measured",
        ),
        pytest.param(
            "Core inflation stood at 6.2 per cent in May, the statistics office said.",
            "Inflation stood at 8.1 per cent in May, traders said.",
            id="core-and-headline-inflation",
        ),
        pytest.param(
            "The bank expects inflation of 7.5 per cent at the end of the year.",
            "Inflation was 8.1 per cent in May, the statistics office said.",
            id="expected-and-measured-inflation",
        ),
        pytest.param(
            "The army said the enemy had lost at least 45 men.",
            "The army said it had lost two men to a mine.",
            id="own-losses-and-those-of-the-enemy",
        ),
        pytest.param(
            "Osmark said nine of its citizens were killed in the blast.",
            "The governor said 26 people were killed in the blast.",
            id="citizens-of-one-state-and-all",
        ),
    ],
)
def test_what_is_of_two_kinds_makes_no_table(one: str, two: str) -> None:
    """The words are alike, but the one is no value of the other."""
    assert contested_figures(cast_of(one, two)) == ()


def test_deaths_of_one_cause_meet_though_another_came_first() -> None:
    """Two counts of the dead of an illness are one table beside the dead of a war."""
    told = (
        "The army said 22 people had been killed in the shelling.",
        "The clinic said nine people had died of cholera.",
        "The ministry said 14 people had died of cholera.",
    )
    assert [[row.value for row in table.values] for table in contested_figures(cast_of(*told))] == [
        ["nine", "14"]
    ]


def test_who_says_not_whom_counts_others_than_who_does() -> None:
    """Where soldiers and civilians are counted apart, a bare count of the dead stands by neither."""
    told = (
        "The army said 14 soldiers had been killed.",
        "The ministry said nine civilians had been killed.",
        "The ministry said 16 soldiers had been killed.",
        "Osmark has acknowledged 22 dead.",
    )
    assert [[row.value for row in table.values] for table in contested_figures(cast_of(*told))] == [
        ["14", "16"]
    ]


def test_of_a_text_the_largest_count_of_the_dead_is_no_part() -> None:
    """What a patrol lost is a part of all losses that its army tells later on."""
    told = (
        "Two men were killed on patrol, the army said.\n\nOur losses are 24 dead, the army said.",
        "The ministry said 60 people were killed.",
    )
    assert [[row.value for row in table.values] for table in contested_figures(cast_of(*told))] == [
        ["24", "60"]
    ]
