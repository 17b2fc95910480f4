"""What a source only asks is no statement of it."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

QUESTION = "The harbour was closed on Friday. Did the board sell the old cranes to a scrap dealer?"


@pytest.mark.parametrize(
    ("claim", "source", "asked"),
    [
        pytest.param("The board sold the old cranes to a scrap dealer.", QUESTION, True, id="only-asked"),
        pytest.param(
            "It is asked whether the board sold the old cranes to a scrap dealer.",
            QUESTION,
            False,
            id="told-as-asked",
        ),
        pytest.param(
            "The board sold the old cranes to a scrap dealer.",
            QUESTION + " The minutes show that the board sold the cranes to the dealer.",
            False,
            id="answered",
        ),
    ],
)
def test_a_question_is_no_statement(claim: str, source: str, *, asked: bool) -> None:
    """The claim may ask as well, or rest on another sentence that states it."""
    assert ("hedge-dropped" in blocking(verdict_on(claim, source))) is asked
