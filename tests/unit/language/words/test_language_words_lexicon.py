"""Words relate as general English has it."""

from __future__ import annotations

import pytest

from briefer.language.words.lexicon import Relation, is_known, relation
from briefer.language.words.tokens import stem

_REVERSED: dict[Relation, Relation] = {"broader": "narrower", "narrower": "broader"}
PAIRS: list[tuple[str, str, Relation]] = [
    ("bridge", "bridges", "same"),
    ("police", "constabulary", "same"),
    ("request", "ask", "synonym"),
    ("rise", "fall", "opposite"),
    ("vehicle", "car", "broader"),
    ("car", "vehicle", "narrower"),
    ("bridge", "denied", "none"),
]


@pytest.mark.parametrize(("word", "other", "expected"), PAIRS)
def test_how_two_words_relate(word: str, other: str, expected: Relation) -> None:
    """The relation of two words, by their stems."""
    assert relation(stem(word), stem(other)) == expected


@pytest.mark.parametrize(("word", "other", "expected"), PAIRS)
def test_relations_can_be_read_from_both_sides(word: str, other: str, expected: Relation) -> None:
    """What is broader one way is narrower the other way; the other relations are symmetric."""
    assert relation(stem(other), stem(word)) == _REVERSED.get(expected, expected)


@pytest.mark.parametrize("word", ["hallinvik", "", "4"])
def test_what_the_table_does_not_hold_relates_to_nothing(word: str) -> None:
    """Unknown words are the same as themselves only."""
    assert not is_known(word)
    assert relation(word, word) == "same"
    assert relation(word, "bridg") == "none"


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("employees", "staff", id="people"),
        pytest.param("projection", "forecast", id="outlook"),
        pytest.param("lowered", "trimmed", id="deed"),
        pytest.param("launched", "began", id="start"),
        pytest.param("money", "funds", id="money"),
        pytest.param("secured", "won", id="got"),
        pytest.param("captives", "prisoners", id="held"),
        pytest.param("troops", "soldiers", id="army"),
        pytest.param("uncovered", "discovered", id="found"),
        pytest.param("facility", "plant", id="works"),
    ],
)
def test_words_of_the_news_for_one_thing(word: str, other: str) -> None:
    """Words that reporters use for one thing are synonyms either way."""
    assert relation(stem(word), stem(other)) == relation(stem(other), stem(word)) == "synonym"
