"""Times that a source gives to two events bear out, or turn round, which came first."""

from __future__ import annotations

from datetime import date

import pytest

from made_library import blocking, verdict_on

PUBLISHED = date(2026, 10, 20)
SOURCE = (
    "Ana Orin, who sailed in on Thursday, spoke of her brother. The pilot Piet Orin drowned at the weir on Saturday. "
    "A first diver, a man of forty, was let down on 6 October. The leak was traced by an engineer on 9 October. "
    "Objections must be lodged by 2 November. The launch of the ferry is fixed for 1 November. "
    "At 14:07 the alarm bell rang. Pump 3 stopped at 14:11."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Ana Orin sailed in after learning that the pilot had drowned.", id="weekdays"),
        pytest.param(
            "Only once an engineer had traced the leak was the first diver, a man of forty, let down.",
            id="inverted",
        ),
        pytest.param(
            "The last day for lodging objections falls before the date of the launch.", id="days-as-days"
        ),
        pytest.param("Pump 3 stopped four minutes before the alarm bell rang.", id="clock"),
    ],
)
def test_an_order_that_the_times_turn_round_is_found(claim: str) -> None:
    """Each event is found by its words, and the two are compared by their times."""
    assert "order-flipped" in blocking(verdict_on(claim, SOURCE, published=PUBLISHED))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Ana Orin sailed in before the pilot drowned.", id="weekdays"),
        pytest.param("An engineer traced the leak after a first diver had been let down.", id="days"),
        pytest.param(
            "The last day for lodging objections falls after the date of the launch.", id="days-as-days"
        ),
        pytest.param("Pump 3 stopped four minutes after the alarm bell rang.", id="clock"),
    ],
)
def test_an_order_that_the_times_bear_out_passes(claim: str) -> None:
    """The same events the right way round."""
    assert "order-flipped" not in blocking(verdict_on(claim, SOURCE, published=PUBLISHED))
