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
