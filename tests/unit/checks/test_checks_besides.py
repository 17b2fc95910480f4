"""What a speaker is made to say besides must be theirs, too."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

COURT = (
    "Prosecutor Ailsa Renwick told the court that Halloran had opened the bow door. She said the crew had "
    "warned him twice about the swell. The ferry sank within seven minutes. Halloran\u2019s lawyer, Tobias "
    "Quill, said his client would appeal. Quill argued that the owners had known of a faulty door sensor since "
    "August and had done nothing."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Quill said that his client would appeal and that the crew had warned him twice about the swell.",
            id="the-other-side",
        ),
        pytest.param(
            "Renwick said that Halloran had opened the bow door, and that the owners had known of a faulty "
            "door sensor since August.",
            id="with-a-comma",
        ),
    ],
)
def test_nobody_is_made_to_say_what_another_said(claim: str) -> None:
    """The first half is theirs, the second is not."""
    assert "wrong-speaker" in blocking(verdict_on(claim, COURT))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Quill said that his client would appeal and that the owners had known of a faulty door sensor "
            "since August.",
            id="both-theirs",
        ),
        pytest.param(
            "Renwick said that Halloran had opened the bow door, and that the crew had warned him twice about "
            "the swell.",
            id="said-by-a-pronoun",
        ),
        pytest.param(
            "Quill said that his client would appeal, and the ferry sank within seven minutes.",
            id="and-without-that",
        ),
    ],
)
def test_a_speaker_says_two_things(claim: str) -> None:
    """They may stand in two sentences, and a pronoun may stand for the speaker."""
    assert "wrong-speaker" not in blocking(verdict_on(claim, COURT))
