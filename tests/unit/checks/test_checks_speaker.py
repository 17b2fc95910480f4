"""Whoever a claim says is speaking must be the one who speaks there in the source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The police said the fire had started in the kitchen.",
            "The fire brigade said the fire had started in the kitchen. The police closed the street.",
            id="another-body",
        ),
        pytest.param(
            "“The rudder did not answer,” said Ana Lind.",
            "“The rudder did not answer,” said Captain Tom Reyes. Ana Lind opened an inquiry.",
            id="quotation-of-another",
        ),
        pytest.param(
            "According to the union, 300 jobs would be lost.",
            "According to the ministry, 300 jobs would be lost. The union walked out of the talks.",
            id="according-to",
        ),
        pytest.param(
            "Ana Lind told reporters that the dam was safe.",
            "Engineer Tom Reyes told reporters that the dam was safe. Mayor Ana Lind stood beside him.",
            id="told-reporters",
        ),
        pytest.param(
            "The minister said the talks had failed.",
            "The rebels said the talks had failed. The minister flew home on Friday.",
            id="the-other-side",
        ),
        pytest.param(
            "Lind warned that the river would rise again.",
            "Mayor Ana Lind visited the camp. The weather service warned that the river would rise again.",
            id="one-who-was-only-there",
        ),
        pytest.param(
            "Tom Reyes said 12 workers had been taken to hospital.", FIRE, id="director-for-fire-chief"
        ),
        pytest.param("Ana Lind said the exits had been locked.", FIRE, id="fire-chief-for-union"),
        pytest.param(
            "Vera Holm said the fire may have started in a battery store.", FIRE, id="union-for-fire-chief"
        ),
    ],
)
def test_a_false_claim_is_found_by_speaker(claim: str, source: str) -> None:
    """The claim is rejected, and wrong-speaker is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "wrong-speaker" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Ana Lind said the bridge would reopen in May.",
            "Ana Lind said the bridge would reopen in May.",
            id="same",
        ),
        pytest.param(
            "Mayor Ana Lind said the bridge would reopen in May.",
            "Mayor Ana Lind opened the hall. She said the bridge would reopen in May.",
            id="pronoun-in-the-source",
        ),
        pytest.param(
            "Reyes said the dam was safe.",
            "Engineer Tom Reyes told reporters on Monday that the dam was safe.",
            id="surname",
        ),
        pytest.param(
            "The fire brigade said the fire had started in the kitchen.",
            "The fire had started in the kitchen, the fire brigade said.",
            id="speaker-last",
        ),
        pytest.param(
            "“The rudder did not answer,” Captain Tom Reyes said.",
            "“The rudder did not answer,” said Captain Tom Reyes.",
            id="inverted",
        ),
        pytest.param(
            "According to the ministry, 300 jobs would be lost.",
            "The ministry said that 300 jobs would be lost.",
            id="according-to",
        ),
        pytest.param(
            "Ana Lind said that nine people had been rescued.",
            "“Nine people have been rescued,” Ana Lind said.",
            id="quotation-reported",
        ),
        pytest.param(
            "Kestrel Freight denied that the sprinklers had been switched off.",
            FIRE,
            id="owner-in-an-article",
        ),
        pytest.param("Vera Holm said the exits had been locked.", FIRE, id="named-in-apposition"),
        pytest.param("The fire chief said 12 workers had been taken to hospital.", FIRE, id="by-office"),
    ],
)
def test_a_true_claim_passes_speaker(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
