"""Where does a clause leave the words that it copies?"""

from __future__ import annotations

import pytest

from briefer.language.words.near_copy import only_change, says_grammar, wording_of
from briefer.language.words.tokens import tokenize

DAM = "The keeper said the dam will burst in the next heavy rain."


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        pytest.param("The dam will burst in the next heavy rain.", None, id="copied"),
        pytest.param("The dam would burst in the next heavy rain.", None, id="grammar-differs"),
        pytest.param("The dam will burst in the next heavy storm.", ("storm", "rain"), id="last-word"),
        pytest.param("The dam will shine in the next heavy rain.", ("shine", "burst"), id="inner-word"),
        pytest.param("A wall will burst in the next heavy rain.", None, id="two-words-at-the-beginning"),
        pytest.param("The dam will not burst in the next heavy rain.", ("not", None), id="denial-put-in"),
        pytest.param(
            "The dam won't burst in the next heavy rain.", ("won't", None), id="denial-in-a-contraction"
        ),
        pytest.param("The wall will crack in the next heavy storm.", None, id="no-copy"),
        pytest.param("The dam will shine.", None, id="too-short"),
    ],
)
def test_the_one_place_that_differs_is_returned(clause: str, place: tuple[str, str | None] | None) -> None:
    """It is returned with the word of each side, and only where the rest is a copy."""
    found = only_change(wording_of(tokenize(clause)), wording_of(tokenize(DAM)))
    words = found and (found.new and found.new.text, found.old and found.old.text)
    assert words == place


@pytest.mark.parametrize(
    ("word", "grammar"),
    [
        pytest.param("they'll", True, id="contraction"),
        pytest.param("the", True, id="article"),
        pytest.param("storm", False, id="noun"),
    ],
)
def test_words_of_grammar_are_known(word: str, grammar: bool) -> None:  # noqa: FBT001 - a parametrised value
    """A contraction of two words of grammar is one as well."""
    assert says_grammar(tokenize(word)[0]) is grammar


def test_per_cent_is_one_word() -> None:
    """That some write it as two words is no change."""
    pair = (
        "It rose from 40 per cent in March to 42 per cent in May, he says.",
        "It rose from 40 percent in March to 42 percent in May, he says.",
    )
    assert only_change(*(wording_of(tokenize(text)) for text in pair)) is None
