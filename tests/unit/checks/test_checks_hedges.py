"""A claim must not be more certain than its source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The fire destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="may-have",
        ),
        pytest.param(
            "The river will flood the lower town.",
            "The river could flood the lower town.",
            id="could-to-will",
        ),
        pytest.param(
            "The pilot fell asleep before the crash.",
            "The pilot apparently fell asleep before the crash.",
            id="apparently",
        ),
        pytest.param(
            "Rebels hold the bridge over the Marl.",
            "Rebels reportedly hold the bridge over the Marl.",
            id="reportedly",
        ),
        pytest.param(
            "The storm caused the collapse of the roof.",
            "The storm possibly caused the collapse of the roof.",
            id="possibly",
        ),
        pytest.param(
            "The two men are behind the theft of the paintings.",
            "The two men are believed to be behind the theft of the paintings.",
            id="believed-to-be",
        ),
        pytest.param(
            "The officers fired on the crowd.",
            "The officers appeared to have fired on the crowd.",
            id="appeared-to",
        ),
        pytest.param("Ana Lind said the fire started in a battery store.", FIRE, id="may-in-speech"),
        pytest.param("Lind said the fire had definitely started in a battery store.", FIRE, id="definitely"),
    ],
)
def test_a_false_claim_is_found_by_hedges(claim: str, source: str) -> None:
    """The claim is rejected, and hedge-dropped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "hedge-dropped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The fire may have destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="same",
        ),
        pytest.param(
            "The fire might have destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="might-for-may",
        ),
        pytest.param(
            "The river might flood the lower town.",
            "The river could flood the lower town.",
            id="might-for-could",
        ),
        pytest.param(
            "The pilot seems to have fallen asleep before the crash.",
            "The pilot apparently fell asleep before the crash.",
            id="seems-for-apparently",
        ),
        pytest.param(
            "Rebels are said to hold the bridge over the Marl.",
            "Rebels reportedly hold the bridge over the Marl.",
            id="said-to-for-reportedly",
        ),
        pytest.param(
            "The bridge was closed by the flood.",
            "The bridge was closed by the flood. It could reopen in June.",
            id="hedge-in-the-next-sentence",
        ),
        pytest.param(
            "Ana Lind said the fire might have started in a battery store.", FIRE, id="might-in-speech"
        ),
        pytest.param(
            "Ana Lind said it was possible that the fire had started in a battery store.",
            FIRE,
            id="possible-for-may",
        ),
    ],
)
def test_a_true_claim_passes_hedges(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
