"""The same deed stands on the day on which the source puts it."""

from __future__ import annotations

from datetime import date

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "The panel will hear Governor Ana Dorn on 3 September. Deputy Orin is to submit a draft report by 30 October. "
    "The ferry resumes on 4 September. The hearing opened on 1 August. A second hearing is to begin on 9 September."
)


def test_a_deed_on_the_day_of_another_is_found() -> None:
    """Both days stand in the source, each with a deed of its own."""
    claim = "The panel will hear Governor Ana Dorn on 30 October."
    assert "wrong-date" in blocking(verdict_on(claim, SOURCE, published=date(2026, 8, 20)))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The panel will hear Governor Ana Dorn on Thursday 3 September.", id="with-the-weekday"),
        pytest.param("Deputy Orin is to submit a draft report by 30 October.", id="another-deed"),
        pytest.param("A second hearing opens on 9 September.", id="the-same-deed-by-another-verb"),
    ],
)
def test_a_deed_on_its_own_day_passes(claim: str) -> None:
    """The same day, however written."""
    assert "wrong-date" not in blocking(verdict_on(claim, SOURCE, published=date(2026, 8, 20)))
