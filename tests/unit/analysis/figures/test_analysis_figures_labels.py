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
    ],
)
def test_a_table_is_named_in_the_sources_words(one: str, two: str, name: str) -> None:
    """The name is a phrase that a source has, or the counted noun with what was done."""
    (table,) = contested_figures(cast_of(one, Told(two, TUESDAY)))
    assert table.what == name
