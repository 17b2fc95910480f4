"""Two events of a kind are not told as one."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "The coastguard towed 14 yachts into Orsk on Monday after the buoys had broken loose.\n\n"
    "On Friday nine yachts were towed into Lumen by a fishing crew, which asked for no pay. “Eleven yachts were "
    "towed into Tarn on Sunday,” a boy claimed.\n\n"
    "The coastguard was thanked in Orsk on Friday. It also mended 30 nets there."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Nine yachts were towed into Orsk.", id="place"),
        pytest.param("The coastguard towed 14 yachts on Friday.", id="day"),
        pytest.param("A fishing crew towed 14 yachts.", id="who"),
        pytest.param("14 yachts were towed into Lumen and nine yachts into Orsk.", id="crosswise"),
        pytest.param(
            "While 14 yachts were towed into port on Friday, nine yachts were on Monday.",
            id="crosswise-in-clauses",
        ),
    ],
)
def test_circumstances_of_two_events_are_not_told_of_one(claim: str) -> None:
    """Where one stands, another of the other's kind stands as well."""
    assert "merged-sources" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The coastguard towed 14 yachts into Orsk on Monday.", id="one-event"),
        pytest.param("14 yachts were towed into Orsk and nine yachts into Lumen.", id="both-in-order"),
        pytest.param(
            "While 14 yachts were towed into port on Monday, nine yachts were on Friday.",
            id="both-in-clauses",
        ),
        pytest.param("The coastguard mended 30 nets in Orsk.", id="carried-on-by-a-pronoun"),
        pytest.param("The coastguard was thanked on Friday.", id="day-of-both"),
    ],
)
def test_what_belongs_together_stands(claim: str) -> None:
    """Two events may be told in one sentence, and one in two."""
    assert "merged-sources" not in blocking(verdict_on(claim, SOURCE))
