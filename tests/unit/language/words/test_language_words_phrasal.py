"""Verbs and the phrases that stand for them are told to say the same."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.words.phrasal import said_by_phrase, said_otherwise
from briefer.language.words.tokens import stem


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        pytest.param("Surgeons carried out nine operations.", "performed", id="phrase-for-a-verb"),
        pytest.param("Surgeons performed nine operations.", "carried", id="verb-for-a-phrase"),
        pytest.param("The union called the strike off.", "cancelled", id="words-between"),
        pytest.param("Lund left her post on Sunday.", "resigned", id="verb-and-noun"),
    ],
)
def test_what_is_said_otherwise(sentence: str, word: str) -> None:
    """The verb that would say the same is among what the sentence says."""
    assert stem(word) in said_otherwise([Reading(sentence)])


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("She called from the station in the night, when power was off.", id="too-far"),
        pytest.param("The lorries carried sand.", id="no-particle"),
    ],
)
def test_a_verb_alone_says_no_more(sentence: str) -> None:
    """Without its particle close behind, a verb stands for itself."""
    reading = Reading(sentence)
    assert not any(said_by_phrase(reading, place) for place in range(len(reading.tokens)))
