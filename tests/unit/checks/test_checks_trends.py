"""What a source tells of then and now says which way it went."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Public clients accounted for 57 percent of the yard's revenue in 2025, up from 51 percent a year earlier. "
    "Turnout was 61.4 percent, the office said, down from 66.9 percent four years ago. "
    "Of the 64 harbours we asked this year, 41 keep no register of visits. In 2022 the number was 47."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Public clients made up a smaller share of the yard's revenue in 2025 than in the year before.",
            id="up",
        ),
        pytest.param("Turnout was higher than four years ago, the office said.", id="down"),
        pytest.param(
            "The number of harbours without a register of visits has gone up since 2022.", id="in-the-next"
        ),
    ],
)
def test_a_change_told_the_other_way_is_found(claim: str) -> None:
    """The figures of then and now go the other way."""
    assert "comparison-flipped" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Public clients made up a larger share of the yard's revenue in 2025 than in the year before.",
            id="up",
        ),
        pytest.param("Turnout was lower than four years ago, the office said.", id="down"),
        pytest.param("The number of harbours without a register has gone down since 2022.", id="in-the-next"),
    ],
)
def test_a_change_told_the_same_way_passes(claim: str) -> None:
    """The same figures, and the way they went."""
    assert "comparison-flipped" not in blocking(verdict_on(claim, SOURCE))


ROADS = "The pass is the short way in, 40 minutes by cart; the road from Orsk takes eleven hours."


def test_what_takes_longer_is_not_quicker() -> None:
    """Of durations the smaller is the quicker."""
    claim = "By cart the road from Orsk is a quicker way in than the pass."
    assert "comparison-flipped" in blocking(verdict_on(claim, ROADS))
    claim = "By cart the road from Orsk is a slower way in than the pass."
    assert "comparison-flipped" not in blocking(verdict_on(claim, ROADS))


HALL = (
    "Some 140 people slept in the hall on Friday night. On Tuesday, when it snowed, there were twice as many."
)


def test_twice_as_many_then_is_not_more_now() -> None:
    """Which of two days had the more is told by a multiple in the sentence on one of them."""
    claim = "More people slept in the hall on Friday night than had been there on Tuesday."
    assert "comparison-flipped" in blocking(verdict_on(claim, HALL))
    claim = "Fewer people slept in the hall on Friday night than had been there on Tuesday."
    assert "comparison-flipped" not in blocking(verdict_on(claim, HALL))
