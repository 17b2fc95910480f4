"""A not must neither get lost nor be added."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The dam was inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="not-lost",
        ),
        pytest.param(
            "The council did not approve the plan for the bridge.",
            "The council approved the plan for the bridge.",
            id="not-added",
        ),
        pytest.param(
            "Reyes said the ferry had been overloaded.",
            "Reyes said the ferry had not been overloaded.",
            id="not-lost-in-speech",
        ),
        pytest.param(
            "Officers were told to wait for the mayor.",
            "Officers were never told to wait for the mayor.",
            id="never-lost",
        ),
        pytest.param(
            "The hospital has not received new medicine since May.",
            "The hospital has received new medicine since May.",
            id="not-added-in-perfect",
        ),
        pytest.param(
            "The ministry could confirm the number of the dead.",
            "The ministry could not confirm the number of the dead.",
            id="could-not",
        ),
        pytest.param(
            "Passengers were given life jackets on the ferry.",
            "No passengers were given life jackets on the ferry.",
            id="no-lost",
        ),
        pytest.param("Police could confirm that the exits had been locked.", FIRE, id="could-confirm"),
        pytest.param("Kestrel Freight did not buy the warehouse from the city.", FIRE, id="did-not-buy"),
    ],
)
def test_a_false_claim_is_found_by_polarity(claim: str, source: str) -> None:
    """The claim is rejected, and negation-flipped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "negation-flipped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The dam was not inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="same",
        ),
        pytest.param(
            "The dam wasn't inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="short-form",
        ),
        pytest.param(
            "The council approved the plan for the bridge.",
            "The council approved the plan for the bridge, but not the loan.",
            id="not-elsewhere",
        ),
        pytest.param(
            "No passengers were given life jackets.",
            "No passengers were given life jackets on the ferry.",
            id="no",
        ),
        pytest.param(
            "The bridge was closed on Friday.",
            "The bridge was closed on Friday. It was not damaged.",
            id="not-in-the-next-sentence",
        ),
        pytest.param("Lind said “we did not know”.", "“We did not know,” Lind said.", id="quoted-not"),
        pytest.param("Residents were told to keep windows shut.", FIRE, id="plain"),
    ],
)
def test_a_true_claim_passes_polarity(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
