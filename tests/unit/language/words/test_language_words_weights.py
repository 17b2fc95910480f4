"""Rare words tell much, common ones little, and the words of grammar nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.words.weights import FUNCTION_WORDS, UNSEEN, weight


@pytest.mark.parametrize("word", ["the", "The", "said", "not", "her", "would", "Mr"])
def test_words_of_grammar_weigh_nothing(word: str) -> None:
    """A claim is not supported by sharing them."""
    assert weight(word) == 0.0


@pytest.mark.parametrize("word", ["4", "1,250", "2015", "A4", "Hallinvik", "Tarrantby"])
def test_numbers_and_unknown_names_weigh_one(word: str) -> None:
    """Nothing tells more than a figure or a name that no list holds."""
    assert weight(word) == 1.0


@pytest.mark.parametrize(
    ("common", "rare"),
    [("people", "bridge"), ("bridge", "dredger"), ("city", "estuary"), ("house", "granary")],
)
def test_the_rarer_word_weighs_more(common: str, rare: str) -> None:
    """Weight rises as frequency falls."""
    assert 0 < weight(common) < weight(rare) <= 1


def test_case_accents_and_possessives_do_not_matter() -> None:
    """A word weighs the same however it is printed."""
    assert weight("Bridge") == weight("bridge") == weight("bridge’s")
    assert weight("Café") == weight("cafe")


def test_words_of_grammar_are_those_of_english() -> None:
    """Another language has its own frequencies, or none at all."""
    assert weight("die", "de") < weight("die", "en")
    assert weight("anything", "xx") == 1.0
    assert UNSEEN > 0


@given(st.text(max_size=12), st.sampled_from(["en", "de", "xx"]))
def test_a_weight_is_a_share(word: str, language: str) -> None:
    """Whatever the string, its weight lies between 0 and 1."""
    assert 0 <= weight(word, language) <= 1


def test_words_of_grammar_are_folded() -> None:
    """The list is compared with folded words, so its entries are folded themselves."""
    assert all(word == word.lower() and word.isascii() for word in FUNCTION_WORDS)
