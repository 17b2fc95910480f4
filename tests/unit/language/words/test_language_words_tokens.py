"""Words are cut where they stand, and variants of one word meet under one stem."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.words.tokens import stem, tokenize
from briefer.records import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The bridge was shut.", ["The", "bridge", "was", "shut"], id="plain"),
        pytest.param(
            "It rose 4.5 percent to 1,250.", ["It", "rose", "4.5", "percent", "to", "1,250"], id="numbers"
        ),
        pytest.param("In 2015, 40 left.", ["In", "2015", "40", "left"], id="comma-after-a-number"),
        pytest.param("1\u202f250 homes", ["1\u202f250", "homes"], id="thin-space-in-a-number"),
        pytest.param("the U.N. envoy", ["the", "U.N.", "envoy"], id="acronym-with-stops"),
        pytest.param("Lund’s dog isn't his", ["Lund’s", "dog", "isn't", "his"], id="apostrophes"),
        pytest.param("the dockers’ pay", ["the", "dockers", "pay"], id="plural-possessive"),
        pytest.param("pre-war e-mail", ["pre", "war", "e-mail"], id="hyphens"),
        pytest.param("a_b 20% $5", ["a", "b", "20", "5"], id="marks"),
        pytest.param("“No,”she—left…", ["No", "she", "left"], id="marks-without-spaces"),
        pytest.param("Łódź, Ærø, Україна", ["Łódź", "Ærø", "Україна"], id="other-letters"),
        pytest.param(" \n\u200b…", [], id="no-words"),
    ],
)
def test_where_words_begin_and_end(text: str, words: list[str]) -> None:
    """Numbers, acronyms and contractions are one word each; hyphens separate."""
    assert [token.text for token in tokenize(text)] == words


@given(st.text(max_size=30), st.text(min_size=1, max_size=30), st.text(max_size=30))
def test_a_word_is_what_stands_at_its_span(before: str, inside: str, after: str) -> None:
    """Each word is cut from the text, in order, inside the given stretch, and has a stem."""
    text, start, end = before + inside + after, len(before), len(before) + len(inside)
    tokens = tokenize(text, Span(start, end))
    assert all(token.span.of(text) == token.text for token in tokens)
    assert all(token.stem for token in tokens)
    assert all(Span(start, end).covers(token.span) for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))


@pytest.mark.parametrize(
    "variants",
    [
        pytest.param("harbour harbours harbor Harbors harbour’s", id="our"),
        pytest.param("organise organised organizing organization organisations", id="ise"),
        pytest.param("travel travelled traveled travelling", id="doubled-l"),
        pytest.param("centre centers center", id="re"),
        pytest.param("defence defense", id="ce"),
        pytest.param("strike struck strikes striking", id="strong-verb"),
        pytest.param("rise rose risen rising", id="past-that-is-a-noun"),
        pytest.param("fall fell falling", id="fell"),
        pytest.param("leave left leaving", id="left"),
        pytest.param("find found finding", id="found"),
        pytest.param("say said says", id="said"),
        pytest.param("child children", id="irregular-plural"),
        pytest.param("woman women", id="women"),
        pytest.param("cafe Café cafés", id="accents"),
        pytest.param("U.N. UN", id="acronym"),
        pytest.param("e-mail email", id="hyphen"),
        pytest.param("tonne tonnes", id="tonnes"),
        pytest.param("programme program programmes", id="programme"),
    ],
)
def test_variants_meet_under_one_stem(variants: str) -> None:
    """Inflection, spelling, accents and possessives do not make another word."""
    assert len({stem(word) for word in variants.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("police policy", id="police"),
        pytest.param("universe university", id="university"),
        pytest.param("general generous", id="general"),
        pytest.param("organ organisation", id="organ"),
        pytest.param("news new", id="news"),
        pytest.param("party part", id="party"),
        pytest.param("army arm", id="army"),
        pytest.param("ministry minister", id="ministry"),
        pytest.param("statement state station", id="state"),
        pytest.param("secretary secret", id="secretary"),
    ],
)
def test_other_words_keep_apart(words: str) -> None:
    """A stem is not a prefix: words that only look alike stay two."""
    assert len({stem(word) for word in words.split()}) == len(words.split())


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        pytest.param("Häuser", "de", "haus", id="german"),
        pytest.param("4.5", "en", "45", id="number"),
        pytest.param("5m", "en", "5m", id="letters-and-digits"),
        pytest.param("слова", "xx", "слова", id="language-without-a-stemmer"),
    ],
)
def test_stems_outside_english_words(word: str, language: str, expected: str) -> None:
    """What is no word stays as it is, and each language has its own rules or none."""
    assert stem(word, language) == expected
