"""A person must hold the office that a claim gives, in the source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Foreign Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="another-ministry",
        ),
        pytest.param(
            "President Ana Lind said the talks would go on.",
            "Prime Minister Ana Lind said the talks would go on.",
            id="president-for-prime-minister",
        ),
        pytest.param(
            "Tom Reyes, a doctor at the clinic, said nine people were hurt.",
            "Tom Reyes, a driver at the clinic, said nine people were hurt.",
            id="apposition",
        ),
        pytest.param(
            "Judge Ana Lind opened the hearing on the fire.",
            "Prosecutor Ana Lind opened the hearing on the fire.",
            id="judge-for-prosecutor",
        ),
        pytest.param(
            "Captain Tom Reyes said the ferry was full.",
            "Harbour master Tom Reyes said the ferry was full.",
            id="captain-for-harbour-master",
        ),
        pytest.param(
            "Deputy Mayor Ana Lind said the school would close.",
            "Ana Lind, the head teacher, said the school would close.",
            id="mayor-for-teacher",
        ),
        pytest.param(
            "Vera Holm, a city official, said the exits had been locked.", FIRE, id="city-for-union"
        ),
        pytest.param(
            "Tom Reyes, a worker at Kestrel Freight, said they had checked them.",
            FIRE,
            id="worker-for-director",
        ),
    ],
)
def test_a_false_claim_is_found_by_titles(claim: str, source: str) -> None:
    """The claim is rejected, and wrong-title is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "wrong-title" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Interior Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="same",
        ),
        pytest.param(
            "Interior Minister Ana Lind said the border would stay open.",
            "Ana Lind, the interior minister, said the border would stay open.",
            id="apposition-in-the-source",
        ),
        pytest.param(
            "Tom Reyes, a spokesman for the hospital, said two men were hurt.",
            "Hospital spokesman Tom Reyes said two men were hurt.",
            id="apposition-in-the-claim",
        ),
        pytest.param(
            "Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="left-out",
        ),
        pytest.param(
            "Ms Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="form-of-address",
        ),
        pytest.param(
            "Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="shortened",
        ),
        pytest.param(
            "Captain Tom Reyes said the ferry was full.",
            "Captain Tom Reyes steered the ferry for nine years. Reyes said the ferry was full.",
            id="given-earlier",
        ),
        pytest.param(
            "Union official Vera Holm said the exits had been locked.", FIRE, id="office-before-the-name"
        ),
        pytest.param(
            "Kestrel Freight director Tom Reyes said “We checked them in April”.", FIRE, id="with-the-body"
        ),
    ],
)
def test_a_true_claim_passes_titles(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
