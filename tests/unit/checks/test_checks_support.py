"""A claim must stand in the source at all."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The museum bought nine paintings from a collector.",
            "The council closed the bridge after the flood.",
            id="another-matter",
        ),
        pytest.param(
            "The council closed the bridge and cancelled the summer fair in the park.",
            "The council closed the bridge after the flood.",
            id="half-of-it",
        ),
        pytest.param(
            "The bridge will be replaced by a tunnel for trams.",
            "The bridge was closed after the flood.",
            id="only-the-subject",
        ),
        pytest.param(
            "Lind said pensioners should pay lower taxes.",
            "Lind said the bridge would reopen in May.",
            id="another-speech",
        ),
        pytest.param(
            "The flood destroyed vineyards, cellars and a chapel.",
            "The flood closed the bridge.",
            id="more-than-the-source",
        ),
        pytest.param(
            "A lottery winner bought the old lighthouse.",
            "The keeper of the old lighthouse retired.",
            id="one-shared-thing",
        ),
        pytest.param("The insurers will pay for cars parked outside the warehouse.", FIRE, id="insurers"),
        pytest.param("The warehouse held fireworks and paint.", FIRE, id="contents"),
    ],
)
def test_a_false_claim_is_found_by_support(claim: str, source: str) -> None:
    """The claim is rejected, and not-supported is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "not-supported" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The council closed the bridge after the flood.",
            "The council closed the bridge after the flood.",
            id="same",
        ),
        pytest.param(
            "After the flood, the bridge was closed by the council.",
            "The council closed the bridge after the flood.",
            id="turned-round",
        ),
        pytest.param(
            "The council closed the bridge.",
            "The council closed the bridge after the flood, and the school stayed shut.",
            id="part",
        ),
        pytest.param(
            "The flood closed the bridge, and nine people were rescued.",
            "The flood closed the bridge. Nine people were rescued.",
            id="two-sentences-joined",
        ),
        pytest.param(
            "The bridge was shut after the flood.", "The bridge was closed after the flood.", id="synonym"
        ),
        pytest.param(
            "Lind said the bridge would reopen in May.",
            "Lind told reporters that the bridge would reopen in May.",
            id="told",
        ),
        pytest.param(
            "Twelve of the 40 workers on duty were taken to hospital, Ana Lind said.",
            FIRE,
            id="turned-round-in-an-article",
        ),
        pytest.param(
            "Kestrel Freight, which bought the warehouse in 2019, denied that the sprinklers had been switched off.",
            FIRE,
            id="two-sentences-of-an-article",
        ),
    ],
)
def test_a_true_claim_passes_support(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
