"""The answers of an interview are somebody's own words, without quotation marks."""

from __future__ import annotations

import pytest

from briefer.language.speech.interviews import find_turns

INTERVIEW = """Otto Kamp receives us on Monday.

Mr Kamp, who knew?

Otto Kamp: We all did. Nobody spoke.

Since when?

OK: Since May. It was "an open secret".

Outside it rains.
"""


def test_who_answers_is_named_once_and_by_initials_later() -> None:
    """Each answer is the words behind its label, to the end of its paragraph."""
    turns = find_turns(INTERVIEW)
    assert [turn.words.of(INTERVIEW) for turn in turns] == [
        "We all did. Nobody spoke.",
        'Since May. It was "an open secret".',
    ]
    assert {turn.speaker.of(INTERVIEW) for turn in turns} == {"Otto Kamp"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Otto Kamp: Man of the year\n\nHe was born in Hallin.", id="a-heading"),
        pytest.param("Otto Kamp: 12 votes\n\nAda Moss: 9 votes\n\nOtto Kamp: elected", id="a-list"),
        pytest.param("Who knew?\n\nOtto Kamp: All of us did.\n\nHe left.", id="one-answer"),
        pytest.param("Who knew?\n\nXY: All did.\n\nXY: Since May.", id="initials-of-nobody"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_texts_have_no_answers(text: str) -> None:
    """A label answers a question, and more than once."""
    assert find_turns(text) == ()
