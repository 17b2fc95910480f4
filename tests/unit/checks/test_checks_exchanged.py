"""Two figures must not change sides."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

CROWD = "They rowed down to the weir; the stewards counted 2,400 rowers, the harbour guard 900."
WAGES = "Wages on the barges fell by 3.2 per cent, those in the locks by 5.7 per cent."
LAMPS = "Vessick has one lamp for every 80 berths. The rule of the guild is one lamp for 35."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The harbour guard counted 2,400 rowers at the weir, the stewards 900.", CROWD, id="who-counts"
        ),
        pytest.param(
            "Wages fell by 5.7 per cent on the barges and by 3.2 per cent in the locks, the guild reported.",
            WAGES,
            id="of-what-in-two-halves",
        ),
        pytest.param(
            "Vessick has one lamp for every 35 berths, where the rule of the guild is one for 80.",
            LAMPS,
            id="in-two-sentences",
        ),
    ],
)
def test_two_figures_that_change_sides_are_found(claim: str, source: str) -> None:
    """Each is in the source, for what the claim tells of the other."""
    assert "misattached-figure" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The harbour guard counted 900 rowers at the weir, the stewards 2,400.", CROWD, id="who-counts"
        ),
        pytest.param(
            "Wages fell by 5.7 per cent in the locks and by 3.2 per cent on the barges.", WAGES, id="of-what"
        ),
        pytest.param(
            "Where the rule of the guild is one lamp for 35 berths, Vessick has one for every 80.",
            LAMPS,
            id="in-two-sentences",
        ),
    ],
)
def test_two_figures_may_be_told_in_another_order(claim: str, source: str) -> None:
    """Each keeps what it is of."""
    assert "misattached-figure" not in blocking(verdict_on(claim, source))
