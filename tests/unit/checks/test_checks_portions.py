"""Counts of a part and of all there were bear a quantifier out, or speak against it."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "The clinic was treating 54 people, nine of them for severe burns, said Dr Ana Dorn. "
    "The harbour police put arrests at 131 on Thursday. Of those, the chief said, 58 had already been freed. "
    "Between May and July at least six pilots reported that the buoy was adrift. Four wrote in and two used the radio. "
    "Sixty-one of the seventy-four offices have replied to the union. "
    "Examinations have been completed in twelve cases; fifteen sailors died."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Most of the patients at the clinic had severe burns, Dr Dorn said.", id="nine-of-54"),
        pytest.param("Nearly all of the 131 people arrested had been freed by Thursday.", id="58-of-131"),
        pytest.param("Most of the pilots used the radio to report the buoy.", id="two-of-six"),
        pytest.param("Only a handful of the offices have answered the union.", id="61-of-74"),
        pytest.param("Examinations of all the sailors have been completed.", id="twelve-cases"),
    ],
)
def test_a_quantifier_that_the_counts_speak_against_is_found(claim: str) -> None:
    """The share of the counts is not what the word says."""
    assert "quantifier-changed" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Most of the offices have replied to the union.", id="61-of-74"),
        pytest.param("Most of the pilots who reported that the buoy was adrift wrote in.", id="four-of-six"),
        pytest.param("Some of the patients at the clinic had severe burns, Dr Dorn said.", id="some"),
    ],
)
def test_a_quantifier_that_the_counts_bear_out_passes(claim: str) -> None:
    """The same counts under a word that fits them."""
    assert "quantifier-changed" not in blocking(verdict_on(claim, SOURCE))
