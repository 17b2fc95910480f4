"""On which day was what done?"""

from __future__ import annotations

import pytest

from briefer.drafting.dated import done_on, spoken_on
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "passage", "days"),
    [
        pytest.param(
            "Police arrested 19 dockers, the ministry said on Tuesday.",
            "On Tuesday police arrested 19 dockers, the ministry said.",
            ["Tuesday"],
            id="moved",
        ),
        pytest.param(
            "The ministry said on Tuesday that police had arrested 19 dockers.",
            "Police arrested 19 dockers, the ministry said on Tuesday.",
            [],
            id="said-that-day",
        ),
        pytest.param(
            "The ministry said that on Tuesday police arrested 19 dockers.",
            "On Tuesday police arrested 19 dockers, the ministry said.",
            [],
            id="of-what-is-told",
        ),
    ],
)
def test_a_day_stays_with_what_was_done_on_it(sentence: str, passage: str, days: list[str]) -> None:
    """When a thing happened is not when somebody said so."""
    found = [f.claim.of(sentence) for f in spoken_on(Reading(sentence), Reading(passage)) if f.claim]
    assert found == days


FUND = "The board on 10 August announced a fund for households that suffered losses in the fire."


@pytest.mark.parametrize(
    ("sentence", "passage", "days"),
    [
        pytest.param(
            "The board announced a fund for households that suffered losses in the fire on 10 August.",
            FUND,
            ["10 August"],
            id="behind-another-deed",
        ),
        pytest.param(
            "The manager Ana Lind was released on 3 May.",
            "The port released the manager, Ana Lind, from her duties on 3 May.",
            [],
            id="behind-an-aside",
        ),
        pytest.param(
            "Since the ward opened on 3 May, eleven patients had died, two on that night.",
            "Eleven patients had died since the ward opened, two of them on the night of 3 May.",
            ["3 May"],
            id="of-some-only",
        ),
        pytest.param(
            "The board calculates that 90 tonnes were released on 3 May.",
            "From data obtained on 3 May, the board calculates that 90 tonnes were released.",
            ["3 May"],
            id="of-the-data",
        ),
        pytest.param("On 10 August, the board announced a fund for households.", FUND, [], id="at-the-front"),
        pytest.param(
            "The board announced a fund on 10 August for households.", FUND, [], id="behind-its-own-deed"
        ),
        pytest.param(
            "Criminals broke into the offices on 3 October.",
            "On 3 October criminals broke into the offices.",
            [],
            id="from-the-front-to-the-end",
        ),
        pytest.param(
            "A body was found at the gate on 3 October, bringing the number of dead to three.",
            "A body found at the gate on 3 October brought the number of dead to three.",
            [],
            id="of-a-participle",
        ),
    ],
)
def test_a_day_stays_behind_its_deed(sentence: str, passage: str, days: list[str]) -> None:
    """A day that wanders to the end may come to stand behind another verb."""
    assert [f.claim.of(sentence) for f in done_on(Reading(sentence), Reading(passage)) if f.claim] == days
