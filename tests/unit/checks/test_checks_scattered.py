"""One clause rests on one place, or on two that are about the same."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Nine miners were hurt in Monday\u2019s fall of rock. Two of them died on Tuesday night in hospital. "
    "The inspector, Ada Brink, wants the timber of the upper gallery to be replaced. "
    "Nobody had been asked about it, said Jon Veld, who speaks for the union. "
    "The river has been brown since then. Fresh graves have been dug beside the chapel on the hill. "
    "The owners, Kessel Copper, gave a winter concert for the children of the valley. A bus runs twice a day. "
    "The telephone line to the lower chamber was cut in the storm of January. Snow is expected."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "The two who died at night in the hospital lie in fresh graves beside the chapel.",
            id="relative-clause",
        ),
        pytest.param(
            "Jon Veld has dug fresh graves beside the chapel on the hill.", id="a-name-from-elsewhere"
        ),
        pytest.param(
            "Children of the valley were given a winter concert over the telephone line to the chamber.",
            id="where-it-was",
        ),
    ],
)
def test_two_places_are_not_made_one(claim: str) -> None:
    """Each half stands in the source, and nothing there says that they belong together."""
    verdict = verdict_on(claim, SOURCE)
    assert verdict.status == "unsupported"
    assert "merged-sources" in blocking(verdict)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Fresh graves have been dug beside the chapel, and Kessel Copper gave a winter concert.",
            id="joined-by-and",
        ),
        pytest.param("Two of the miners who were hurt in the fall of rock died in Tarnow.", id="neighbours"),
        pytest.param(
            "Ada Brink, the inspector, wants the timber of the upper gallery replaced.", id="one-sentence"
        ),
        pytest.param("Kessel Copper gave a concert in winter for children.", id="in-other-words"),
    ],
)
def test_what_belongs_together_may_be_told_together(claim: str) -> None:
    """A sentence, two in a row, or two facts that "and" only adds."""
    assert "merged-sources" not in blocking(verdict_on(claim, SOURCE))
