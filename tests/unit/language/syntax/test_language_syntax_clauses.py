"""Into which parts a sentence is cut, and which of them are clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.syntax.clauses import is_adverb, is_circumstance, is_verb, main_verb, parts, unbracketed
from briefer.language.syntax.fronted import after_fronted, before_trailing
from briefer.language.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("Ilse Brandt, the mayor", "noun noun", id="apposition"),
        pytest.param("Brandt, who is ill", "noun aside", id="relative-clause"),
        pytest.param("Brandt, who's ill", "noun aside", id="contracted-relative"),
        pytest.param("Brandt, 61", "noun aside", id="age"),
        pytest.param("Brandt, struck by it", "noun aside", id="participle"),
        pytest.param("Speaking in Hallin, Brandt", "aside noun", id="fronted-participle"),
        pytest.param("After the vote, Brandt", "aside noun", id="fronted-circumstance"),
        pytest.param("The river rose, the mayor", "clause noun", id="clause"),
        pytest.param("In Salem, New Tarn, Brandt", "aside aside noun", id="place-in-a-place"),
        pytest.param("Last week, Brandt", "aside noun", id="time"),
        pytest.param("A report published by the port", "noun", id="reduced-relative"),
    ],
)
def test_parts(text: str, kinds: str) -> None:
    """Commas cut; each part is a noun phrase, a clause or an aside."""
    assert " ".join(part.kind for part in parts(text, tokenize(text))) == kinds


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        pytest.param("the man who left came back", "came", id="relative"),
        pytest.param("people briefed on it left", "left", id="reduced"),
        pytest.param("armed groups left", "left", id="adjective"),
        pytest.param("a firm that was recently hired left", "left", id="auxiliary"),
        pytest.param("a hundred men", None, id="no-verb"),
    ],
)
def test_the_main_verb(text: str, verb: str | None) -> None:
    """Verbs of relative clauses, participles and adjectives are passed over."""
    tokens = tokenize(text)
    at = main_verb(tokens)
    assert (tokens[at].text if at is not None else None) == verb


def test_a_present_verb_of_speech_is_a_verb() -> None:
    """ "Lund says" has a verb though the form could be another word's."""
    tokens = tokenize("Lund says so")
    assert is_verb(tokens, 1)


@pytest.mark.parametrize("word", "repeatedly often also never".split())
def test_adverbs(word: str) -> None:
    """Words that stand before verbs."""
    assert is_adverb(word)


@pytest.mark.parametrize("word", "family Sally july bridge".split())
def test_what_is_no_adverb(word: str) -> None:
    """Nouns and names in -ly are none."""
    assert not is_adverb(word)


def test_circumstances() -> None:
    """Ages and times only tell when."""
    assert is_circumstance(tokenize("eight years ago"))
    assert not is_circumstance(tokenize("eight men"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Brandt (Labour) left", ["Brandt", "left"], id="closed"),
        pytest.param("Brandt (I think", ["I", "think"], id="open"),
        pytest.param("Brandt left", ["Brandt", "left"], id="none"),
    ],
)
def test_brackets(text: str, words: list[str]) -> None:
    """What brackets hold is left out, or is all there is while one is open."""
    assert [token.text for token in unbracketed(text, tokenize(text))] == words


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        pytest.param("Last week the mayor", "the mayor", id="time"),
        pytest.param("In May 2014 the mayor", "the mayor", id="month"),
        pytest.param("Then the mayor", "the mayor", id="link"),
        pytest.param("In a letter to the board the mayor", "the mayor", id="circumstance"),
        pytest.param("compared with 23 percent", "23 percent", id="participle"),
        pytest.param("The mayor of Hallin", "The mayor of Hallin", id="nothing"),
        pytest.param("Sunday", "Sunday", id="never-all"),
    ],
)
def test_what_leads_up_to_a_subject(text: str, rest: str) -> None:
    """Times and circumstances before a subject are no part of it."""
    tokens = tokenize(text)
    assert text[tokens[after_fronted(text, tokens)].start :] == rest


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        pytest.param("Ilse Brandt on Monday", "Ilse Brandt", id="day"),
        pytest.param("Ilse Brandt late last week", "Ilse Brandt", id="week"),
        pytest.param("the man of the year", "the man of the year", id="no-time"),
    ],
)
def test_what_trails_a_subject(text: str, rest: str) -> None:
    """A time after a subject is no part of it."""
    kept = before_trailing(text, tokenize(text))
    assert text[kept[0].start : kept[-1].end] == rest


@given(
    st.lists(st.sampled_from("Lund said , that who ( ) — by the and struck in May 61 .".split()), max_size=20)
)
def test_parts_cover_all_words(some: list[str]) -> None:
    """Whatever the words, each belongs to one part."""
    text = " ".join(some)
    tokens = tokenize(text)
    found = parts(text, tokens)
    assert [at for part in found for at in range(part.start, part.end)] == list(range(len(tokens)))
