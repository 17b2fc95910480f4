"""Who answers what somebody else has just said."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.parties.charges import charges
from briefer.analysis.parties.exchanges import exchanges
from briefer.analysis.parties.utterances import utterances


def answered(*told: Told | str) -> list[tuple[str, str, str | None]]:
    """Return each exchange as who accuses, who is accused, and in which words they answer."""
    cast = cast_of(*told)
    made = exchanges(cast, utterances(cast))
    return [(one.giver.label, one.accused, one.answer.text if one.answer else None) for one in made]


@pytest.mark.parametrize(
    ("charge", "answer"),
    [
        pytest.param(
            "Ann Lee said her letters had gone into a drawer.", "The Water Board denied it.", id="denied-it"
        ),
        pytest.param(
            "Ann Lee said the board had sold the pumps.",
            "The Water Board rejected that account.",
            id="that-account",
        ),
        pytest.param(
            "Ann Lee said the board had sold the pumps.",
            "The Water Board calls that untrue.",
            id="no-verb-of-speech",
        ),
        pytest.param(
            "Ann Lee asked why nine days had passed before the board shut the sluice.",
            "The Water Board replied that the keys had been lost.",
            id="why",
        ),
        pytest.param(
            "Ann Lee said she had asked for a second pump four times.",
            "The Water Board says there were two requests.",
            id="other-count",
        ),
    ],
)
def test_what_is_answered_at_once_is_an_accusation(charge: str, answer: str) -> None:
    """What a body answers in the next sentence was said against it, whatever its words."""
    assert answered(f"{charge} {answer}") == [("Ann Lee", "Water Board", answer)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ann Lee said rain was expected. The Water Board said the lake was full.", id="no-answer"
        ),
        pytest.param("Ann Lee offered a truce. The Water Board rejected the offer.", id="an-offer"),
        pytest.param(
            "Asked whether rain would come, the Water Board replied that it would.", id="a-reporter-asks"
        ),
        pytest.param(
            "The Water Board said the dam was safe. It denied that it had leaked.", id="one-speaker"
        ),
    ],
)
def test_other_neighbours_are_no_exchange(text: str) -> None:
    """Two who speak one after the other do not accuse each other by that."""
    assert answered(text) == []


def test_a_lawyer_answers_for_the_client() -> None:
    """The accused is the one whom the lawyer defends, not the lawyer."""
    text = (
        "Ann Lee said Joe Orr had sold the pumps. Max Hill, representing Joe Orr, called that a lie. "
        "“It never happened,” he said."
    )
    assert answered(text) == [
        ("Ann Lee", "Joe Orr", "Max Hill, representing Joe Orr, called that a lie."),
    ]


def test_silence_after_a_reproach_makes_it_an_unanswered_one() -> None:
    """Who "did not respond" is the one of whom somebody has just complained."""
    text = "Ann Lee said the Water Board had cut its staff. The Water Board did not respond to a request for comment."
    assert answered(text) == [("Ann Lee", "Water Board", None)]


def test_a_reply_to_what_was_just_said_answers_all_of_it() -> None:
    """The answer of a body stands beside the fuller sentence, not beside the last quip."""
    text = (
        "Ann Lee said the Water Board had sold the pumps and kept the money. “A pump is a pump,” she said. "
        "The Water Board rejected that account."
    )
    assert answered(text)[0][:2] == ("Ann Lee", "Water Board")


def test_a_report_prints_the_answer_to_what_it_says_itself() -> None:
    """Whom a report asked answers "to us", behind what the report holds."""
    text = (
        "Three payments of the Orr Shipping Company fall outside the books. "
        "The Orr Shipping Company wrote to us that they concern a different harbour."
    )
    cast = cast_of(Told(text, kind="report", publisher="Clean Harbour Watch"))
    (made,) = charges(cast, utterances(cast))
    assert (made.giver.label, made.accused) == ("Clean Harbour Watch", "Orr Shipping Company")
    assert made.answer is not None
