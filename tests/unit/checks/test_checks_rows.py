"""A figure of a table belongs to the row that the claim speaks of."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

TABLE = (
    "Wells tested\n\n"
    "Well | Depth | Users | Nitrate (mg)\n"
    "Orrin Lane | 40 m | 1,200 | 58\n"
    "Mill Green | 65 m | 870 | 31\n"
    "Tarn Gate | 22 m | 410 | 74\n"
    "Total | | 2,480 |\n\n"
    "The depth of the well at Tarn Gate was wrongly given as 65 m in the last bulletin."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The well at Mill Green was found to have 58 mg of nitrate.", id="the-row-above"),
        pytest.param("The well at Tarn Gate is 65 m deep.", id="an-error-put-right"),
        pytest.param("Orrin Lane has 410 users.", id="users-of-another"),
    ],
)
def test_the_figure_of_another_row_is_found(claim: str) -> None:
    """The claim names one row and gives the figure of another."""
    assert "misattached-figure" in blocking(verdict_on(claim, TABLE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The well at Mill Green was found to have 31 mg of nitrate.", id="its-own"),
        pytest.param(
            "The depth of the well at Tarn Gate was wrongly given as 65 m in the last bulletin.",
            id="word-for-word",
        ),
        pytest.param("Of the 2,480 users, 410 draw from Tarn Gate.", id="the-total"),
        pytest.param("Orrin Lane has 1,200 users and Tarn Gate 410.", id="two-rows"),
    ],
)
def test_the_figure_of_its_own_row_passes(claim: str) -> None:
    """What the row, or the row of totals, has under some head."""
    assert "misattached-figure" not in blocking(verdict_on(claim, TABLE))


TENTS = "Stock\n\nItem | Needed | Delivered | Pitched\nFamily tents | 900 | 410 | 260\nPumps | 12 | 9 | 7"


@pytest.mark.parametrize(
    ("claim", "elsewhere"),
    [
        pytest.param("Of the 900 family tents needed, 410 have been pitched.", True, id="of-another-column"),
        pytest.param("Of the 900 family tents needed, 260 have been pitched.", False, id="of-its-column"),
        pytest.param("Of the family tents, 410 have arrived.", False, id="no-column-named"),
    ],
)
def test_the_figure_of_another_column_is_found(claim: str, *, elsewhere: bool) -> None:
    """The claim names one column of a row and gives the figure of another."""
    assert ("misattached-figure" in blocking(verdict_on(claim, TENTS))) is elsewhere
