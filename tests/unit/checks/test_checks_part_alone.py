"""What a source says of some of a number must not be said of them all."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

BOATS = "Two of the nine boats in the harbour are insured, one for its hull alone."


def test_what_holds_for_a_part_is_not_said_of_the_whole() -> None:
    """The number of all is told with what the source says of two."""
    assert "wrong-figure" in blocking(verdict_on("The nine boats in the harbour are insured.", BOATS))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Two of the nine boats in the harbour are insured.", id="same"),
        pytest.param("Of nine boats in the harbour only two are insured.", id="turned"),
        pytest.param("Some of the nine boats in the harbour are insured.", id="some"),
        pytest.param("There are nine boats in the harbour.", id="whole-with-nothing-said"),
    ],
)
def test_a_whole_that_is_told_apart_from_its_part_passes(claim: str) -> None:
    """A claim that keeps to the part, or says nothing of the whole, is no error of figures."""
    assert "wrong-figure" not in blocking(verdict_on(claim, BOATS))
