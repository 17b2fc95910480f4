"""In what state a text is: cut off, behind a paywall, made by a machine; true cases, and false ones beside them."""

from __future__ import annotations

import pytest

from briefer.reading.furniture import lay_out
from briefer.text.condition import conditions

STORY = (
    "Harbour council delays vote on new lights\n\nThe council of Lumen put off its vote on Monday.\n\n"
    "Two members asked for a second opinion on the cost of the lamps.\n\n"
)
CUT = "ends in the middle of a sentence (line 7): the rest is missing"
OMITTED = "ends with a mark of omission (line 7): the rest may be missing"
WALL = "asks its readers to subscribe or sign in before they read on (line 7): it may not be whole"
MADE = "says that a machine wrote or translated it (line 7)"
LEFT = "holds words that text programs leave behind (line 7)"


def state(text: str) -> list[str]:
    """Return the remarks on a text."""
    return list(conditions(text, lay_out(text)))


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param("The mayor said that the new plan would be", CUT, id="mid-sentence"),
        pytest.param(
            "The mayor told reporters on the steps of the town hall that the plan which had been drawn up by the",
            CUT,
            id="long-mid-sentence",
        ),
        pytest.param("Der Bürgermeister sagte am Abend, dass die", CUT, id="german"),
        pytest.param("The mayor said that the new plan…", OMITTED, id="ellipsis"),
        pytest.param("The mayor said that the plan [+1834 chars]", OMITTED, id="excerpt-of-an-interface"),
        pytest.param("Subscribe to continue reading this story.", WALL, id="subscribe"),
        pytest.param("This article is for subscribers only. Sign in here.", WALL, id="for-subscribers"),
        pytest.param("To keep reading, sign in or create an account.", WALL, id="to-keep-reading"),
        pytest.param("Dieser Text ist nur für Abonnenten.", WALL, id="german-wall"),
        pytest.param(
            "This summary was generated with the help of artificial intelligence.", MADE, id="generated"
        ),
        pytest.param("This article was automatically translated by software.", MADE, id="translated"),
        pytest.param("As an AI language model, I cannot confirm the date.", LEFT, id="left-behind"),
        pytest.param("The vote will be held on [insert date] in the hall.", LEFT, id="placeholder"),
    ],
)
def test_a_state_is_told_with_its_line(last: str, expected: str) -> None:
    """One remark for the sign that the text gives."""
    assert state(f"{STORY}{last}\n") == [expected]


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("The vote is now to be held in June.", id="whole"),
        pytest.param("Photo: harbour office", id="credit"),
        pytest.param("Lumen Echo, harbour desk and Anna Bell", id="footer"),
        pytest.param(
            "Readers who subscribe to the harbour newsletter were told on Sunday.", id="about-subscribers"
        ),
        pytest.param("Follow us and subscribe to our newsletter", id="newsletter"),
        pytest.param(
            "Police said the letter had been written with the help of a lawyer.", id="written-with-help"
        ),
        pytest.param("The lamps are produced by a machine in Ostland.", id="a-machine"),
        pytest.param("The bot answered: “As an AI language model, I cannot vote.”", id="quoted"),
        pytest.param("She asked the council “to be…” and left the hall.", id="quoted-ellipsis"),
    ],
)
def test_a_whole_text_has_no_remark(last: str) -> None:
    """Articles about subscriptions, machines and quotations are articles."""
    assert state(f"{STORY}{last}\n") == []


def test_a_line_that_comes_again_and_again_is_told_once() -> None:
    """Three times is a fact about the text; twice may be a pulled quote."""
    line = "The council of the harbour town will hold its next meeting in the old hall.\n\n"
    assert state(STORY + 3 * line) == ["one line stands in the text 3 times"]
    assert state(STORY + 2 * line) == []
