"""Each verb of speech has one class, and the lists agree with each other."""

from __future__ import annotations

from typing import get_args

import pytest

from briefer.language.speech.reporting import CUES, NOUN_TOO, Cue


@pytest.mark.parametrize(
    ("verb", "cue"),
    [
        ("say", "say"),
        ("tell", "say"),
        ("claim", "claim"),
        ("deny", "deny"),
        ("confirm", "confirm"),
        ("admit", "admit"),
        ("accuse", "accuse"),
        ("vow", "promise"),
        ("warn", "warn"),
        ("criticise", "condemn"),
        ("criticize", "condemn"),
        ("apologize", "apologise"),
        ("forecast", "predict"),
    ],
)
def test_what_a_verb_commits_to(verb: str, cue: Cue) -> None:
    """A denial is not a statement, an admission no claim."""
    assert CUES[verb] == cue


def test_each_class_has_a_verb() -> None:
    """No class is empty, and no verb has another class."""
    assert set(CUES.values()) == set(get_args(Cue))


def test_notes_on_verbs_are_on_verbs_of_speech() -> None:
    """What is said of a verb is said of one that is listed."""
    assert CUES.keys() >= NOUN_TOO
