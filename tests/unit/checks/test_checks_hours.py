"""An hour belongs to its day."""

from __future__ import annotations

from datetime import date

import pytest

from made_library import blocking, verdict_on

PUMPS = (
    "The pumps at Orsk were switched off on Saturday. They failed at 3:20 a.m. on Sunday, the keeper said. "
    "The gates were opened at noon on Saturday and again at noon on Sunday."
)


@pytest.mark.parametrize(
    ("claim", "moved"),
    [
        pytest.param(
            "The pumps at Orsk failed at 3:20 a.m. on Saturday, the keeper said.", True, id="other-day"
        ),
        pytest.param("On Saturday at 3:20 a.m. the pumps at Orsk failed.", True, id="day-first"),
        pytest.param(
            "The pumps at Orsk failed at 3:20 a.m. on Sunday, the keeper said.", False, id="its-day"
        ),
        pytest.param("The gates at Orsk were opened at noon on Saturday.", False, id="both-days"),
    ],
)
def test_an_hour_is_not_moved_to_another_day(claim: str, *, moved: bool) -> None:
    """The day may stand elsewhere in the source, but not beside this hour."""
    assert ("wrong-date" in blocking(verdict_on(claim, PUMPS))) is moved


def test_an_hour_of_today_is_one_of_that_day() -> None:
    """A bulletin says "noon today" of the day on which it is issued."""
    text = "By noon today the keeper had counted 58 boats. The next count is due at noon on Saturday."
    day = date(2026, 6, 4)  # a Thursday
    assert not blocking(
        verdict_on("The keeper had counted 58 boats by noon on Thursday.", text, published=day)
    )
    assert "wrong-date" in blocking(
        verdict_on("The keeper had counted 58 boats by noon on Friday.", text, published=day)
    )
