"""What the source tells as done is not left open."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Orsk Dairy closed nine shops in Lumen on Thursday.\n\n"
    "The board considers a sale. Vidal Mills sold two barges on Monday, and plans to sell its last barge."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Orsk Dairy plans to close nine shops in Lumen.", id="planned"),
        pytest.param("Orsk Dairy may have closed nine shops in Lumen.", id="doubted"),
    ],
)
def test_what_is_done_is_not_left_open(claim: str) -> None:
    """A deed that is told in the source's own voice is neither planned nor doubtful."""
    assert "not-supported" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Orsk Dairy closed nine shops in Lumen.", id="done"),
        pytest.param("Vidal Mills plans to sell its last barge.", id="planned-there"),
    ],
)
def test_what_is_told_alike_stands(claim: str) -> None:
    """A plan of the source is kept."""
    assert verdict_on(claim, SOURCE).accepted
