"""Who speaks first in a claim is not let say what another says."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Dana Orrin, who chairs the council, said the ferry would be painted by June. She added that the quay needed new "
    "lamps. Pavel Tarn, the harbour master, urged passengers to keep away from the northern jetty. He said the mooring "
    "chains had been stolen in April."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Dana Orrin said the ferry would be painted by June, and she urged passengers to keep away from the "
            "northern jetty.",
            id="and-she-urged",
        ),
        pytest.param(
            "Dana Orrin said the ferry would be painted by June and that the mooring chains had been stolen in April.",
            id="and-that",
        ),
    ],
)
def test_what_another_says_is_not_added(claim: str) -> None:
    """The second clause has another speaker in the source."""
    assert "wrong-speaker" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Dana Orrin said the ferry would be painted by June and that the quay needed new lamps.",
            id="herself",
        ),
        pytest.param(
            "Dana Orrin said the ferry would be painted by June, and Pavel Tarn urged passengers to keep away from the "
            "northern jetty.",
            id="by-name",
        ),
    ],
)
def test_what_the_same_one_says_is_added(claim: str) -> None:
    """A speaker goes on, or another is named."""
    assert "wrong-speaker" not in blocking(verdict_on(claim, SOURCE))
