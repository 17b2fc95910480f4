"""Figures that are of one thing by a noun beside them, or by what the text before them told."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.figures.contested import contested_figures

SECOND = "The office said the dyke had been hit by a tide height of 3.9 metres."


def _values(*told: Told | str) -> list[list[str]]:
    return [[row.value for row in table.values] for table in contested_figures(cast_of(*told))]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        pytest.param(
            ("The log recorded tides of 2.7 metres, Ann Lee said.", SECOND),
            ["2.7 metres", "3.9 metres"],
            id="one-noun",
        ),
        pytest.param(
            (
                "Ann Lee said it had paid 240 million euros. Bo Ruiz said he could confirm 85 million of that sum.",
            ),
            ["240 million euros", "85 million"],
            id="some-of-that-sum",
        ),
        pytest.param(
            ("The log recorded tides of 2.7 metres, Ann Lee said. Bo Ruiz put them at “four”.",),
            ["2.7 metres", "four"],
            id="put-them-at-in-quotation-marks",
        ),
        pytest.param(
            ("That would leave 4,300. The Bakers Union disagreed: its register listed 6,200 people.",),
            ["6,200", "4,300"],
            id="disagreed",
        ),
        pytest.param(
            ("The Bakers Union said 41 people had died.", Told("The toll of 47 is unchanged.", TUESDAY)),
            ["41", "47"],
            id="the-toll-of",
        ),
        pytest.param(
            (
                "The Bakers Union said 41 people had died.",
                Told(
                    "Our list of the dead has 47 names.", TUESDAY, kind="statement", publisher="Ostby Circle"
                ),
            ),
            ["41", "47"],
            id="names-on-a-list",
        ),
        pytest.param(
            (
                "The Bakers Union asked for a pump fund of 18 million euros.",
                Told(
                    "We demand a pump fund for the valley, which at present prices we put at 23 million euros.",
                    TUESDAY,
                    kind="statement",
                    publisher="Bakers Union",
                ),
            ),
            ["18 million euros", "23 million euros"],
            id="what-which-stands-for",
        ),
        pytest.param(
            (
                Told(
                    "Het dorp telt volgens het waterschap 5.100 gezinnen zonder licht. De gemeente houdt het op 6.400.",
                    language="nl",
                ),
            ),
            ["5.100", "6.400"],
            id="dutch-puts-it-at",
        ),
        pytest.param(
            (
                "The Bakers Union said 41 people had been killed.",
                Told("Le bilan est désormais de 47.", TUESDAY, language="fr"),
            ),
            ["41", "47"],
            id="french-toll",
        ),
        pytest.param(
            (
                "Stewards from the Society for the Care of Ostby Mills spoke of 700 marchers; the police counted 300.",
            ),
            ["700", "300"],
            id="speakers-of-a-body-with-a-long-name",
        ),
    ],
)
def test_figures_are_of_one_thing(told: tuple[Told | str, ...], values: list[str]) -> None:
    """The words beside the second figure say that it is of what the first is of."""
    assert values in _values(*told)


def test_rises_of_two_shares_are_not_of_one_thing() -> None:
    """What is asked for and what is offered are two shares, though each is a rise."""
    asked = "The Bakers Union demanded a pay rise of nine per cent by April."
    assert not _values(asked, "The office has a pay rise of 4.5 per cent on offer.")
