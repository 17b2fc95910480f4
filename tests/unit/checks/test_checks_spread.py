"""A speaker answers for their own words alone."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

BESIDE = (
    "President Ana Lind called the raid a warning to smugglers, and the Defence Ministry said its boats had destroyed "
    "eight landing stages."
)
INSIDE = (
    "The Defence Ministry said that President Ana Lind called the raid a warning to smugglers. Its boats had destroyed "
    "eight landing stages, it said."
)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The Defence Ministry said that President Ana Lind called the raid a warning to smugglers, and that its "
            "boats had destroyed eight landing stages.",
            BESIDE,
            id="made-to-report-another",
        ),
        pytest.param(
            "Police said that the old bridge over the Tarn fell on Monday.",
            "The old bridge over the Tarn fell on Monday, but police said nobody had been on foot there.",
            id="made-to-report-the-event",
        ),
    ],
)
def test_a_speaker_is_not_made_to_say_what_stands_beside(claim: str, source: str) -> None:
    """The clause before is the source's own, or another's."""
    assert "wrong-speaker" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The Defence Ministry said that President Ana Lind called the raid a warning to smugglers.",
            INSIDE,
            id="the-source-nests-them-too",
        ),
        pytest.param(BESIDE, BESIDE, id="beside-each-other-on-both-sides"),
        pytest.param(
            "The Defence Ministry said that its boats had destroyed eight landing stages.",
            BESIDE,
            id="their-own-words",
        ),
        pytest.param(
            "Police said that the bridge fell at noon.",
            "The bridge fell at noon, police said, and police said nobody had been on foot there.",
            id="said-twice",
        ),
    ],
)
def test_what_a_speaker_says_passes(claim: str, source: str) -> None:
    """What the source lets somebody say may be told so."""
    assert verdict_on(claim, source).accepted
