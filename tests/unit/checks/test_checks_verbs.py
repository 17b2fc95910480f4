"""A reporting verb must not claim more than, or other than, the source's."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Lind admitted that the dam had been unsafe.",
            "Lind said that the dam had been unsafe.",
            id="admitted-for-said",
        ),
        pytest.param(
            "The ministry confirmed that its soldiers had crossed the border.",
            "The ministry denied that its soldiers had crossed the border.",
            id="confirmed-for-denied",
        ),
        pytest.param(
            "Reyes denied that the ferry was full.",
            "Reyes confirmed that the ferry was full.",
            id="denied-for-confirmed",
        ),
        pytest.param(
            "The union promised to end the strike.",
            "The union refused to end the strike.",
            id="promised-for-refused",
        ),
        pytest.param(
            "The party praised the new law on ports.",
            "The party condemned the new law on ports.",
            id="praised-for-condemned",
        ),
        pytest.param(
            "The company apologised for the leak at the plant.",
            "The company described the leak at the plant.",
            id="apologised",
        ),
        pytest.param(
            "The council accepted the offer of the builders.",
            "The council rejected the offer of the builders.",
            id="accepted-for-rejected",
        ),
        pytest.param(
            "Kestrel Freight admitted that the sprinklers had been switched off.",
            FIRE,
            id="admitted-for-denied",
        ),
        pytest.param(
            "Ana Lind warned that 12 workers had been taken to hospital.", FIRE, id="warned-for-said"
        ),
    ],
)
def test_a_false_claim_is_found_by_verbs(claim: str, source: str) -> None:
    """The claim is rejected, and verb-changed is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "verb-changed" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Lind said that the dam had been unsafe.",
            "Lind admitted that the dam had been unsafe.",
            id="said-fits-any",
        ),
        pytest.param(
            "Lind admitted that the dam had been unsafe.",
            "Lind admitted that the dam had been unsafe.",
            id="same",
        ),
        pytest.param(
            "The ministry rejected the claim that its soldiers had crossed the border.",
            "The ministry denied the claim that its soldiers had crossed the border.",
            id="rejected-for-denied",
        ),
        pytest.param(
            "Reyes told reporters that the ferry was full.",
            "Reyes said that the ferry was full.",
            id="told-for-said",
        ),
        pytest.param(
            "The party criticised the new law on ports.",
            "The party condemned the new law on ports.",
            id="criticised-for-condemned",
        ),
        pytest.param(
            "The union demanded an end to night shifts.",
            "The union demanded an end to night shifts at the port.",
            id="demanded",
        ),
        pytest.param(
            "The council stated that the bridge was closed.",
            "The council said that the bridge was closed.",
            id="stated-for-said",
        ),
        pytest.param(
            "Kestrel Freight rejected the claim that the sprinklers had been switched off.",
            FIRE,
            id="rejected-in-an-article",
        ),
        pytest.param(
            "Ana Lind told reporters 12 workers had been taken to hospital.", FIRE, id="told-in-an-article"
        ),
    ],
)
def test_a_true_claim_passes_verbs(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
