"""The list of loaded words is one that a person can keep."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from briefer.language.words.tokens import tokenize
from briefer.neutrality.vocabulary import Loaded, entries_at, vocabulary

ENTRIES = [entry for entries in vocabulary().values() for entry in entries]
TABLE = tomllib.loads(files("briefer.neutrality").joinpath("words.toml").read_text(encoding="utf-8"))


def test_every_category_is_in_alphabetical_order() -> None:
    """So that nobody adds a word twice."""
    assert {name: list(told["words"]) for name, told in TABLE.items()} == {
        name: sorted(told["words"]) for name, told in TABLE.items()
    }


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.category}-{'-'.join(entry.words)}")
def test_what_is_to_be_written_instead_is_not_loaded_itself(entry: Loaded) -> None:
    """And every entry is found where it stands by itself."""
    if entry.part == "any":
        assert entry in entries_at(tokenize(" ".join(entry.words)), 0)
    tokens = tokenize(entry.say)
    assert [found for index in range(len(tokens)) for found in entries_at(tokens, index)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("lambasted", ("lambaste",), id="past"),
        pytest.param("terrorising", ("terrorize",), id="british"),
        pytest.param("henchmen", ("henchman",), id="plural"),
        pytest.param("freedom fighters", ("freedom", "fighter"), id="phrase"),
    ],
)
def test_a_word_is_known_in_all_its_forms(text: str, words: tuple[str, ...]) -> None:
    """Past, plural, British, and over several words."""
    assert [entry.words for entry in entries_at(tokenize(text), 0)] == [words]
