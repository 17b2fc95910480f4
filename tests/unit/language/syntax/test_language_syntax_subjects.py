"""Where a subject begins and ends, and who of it is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.reading import Reading
from briefer.language.speech.quotations import find_quotations
from briefer.language.syntax.subjects import (
    core,
    looks_finite,
    opening_subject,
    subject_after,
    subject_before,
    trimmed,
)
from briefer.language.words.tokens import tokenize
from briefer.records import Span


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        pytest.param("The mayor", "The mayor", id="noun"),
        pytest.param("A spokesman for the port", "A spokesman for the port", id="prepositional"),
        pytest.param("On Monday, the mayor of Hallin", "the mayor of Hallin", id="after-a-comma"),
        pytest.param("The river rose and the mayor", "the mayor", id="after-a-clause"),
        pytest.param("The river rose; the mayor", "the mayor", id="after-a-semicolon"),
        pytest.param("“We go,” the mayor", "the mayor", id="after-a-quotation"),
        pytest.param("Lund said that the mayor", "the mayor", id="after-that"),
        pytest.param("While the river rose, Ilse Brandt", "Ilse Brandt", id="after-a-subordinate-clause"),
        pytest.param(
            "Tomas Reyes, who owns a bakery,", "Tomas Reyes, who owns a bakery", id="relative-clause"
        ),
        pytest.param("Ilse Brandt, mayor of Hallin,", "Ilse Brandt, mayor of Hallin", id="apposition"),
        pytest.param("The man who", "The man", id="relative-pronoun"),
        pytest.param(
            "The mill needs a roof, its owner, Ilse Brandt,", "its owner, Ilse Brandt", id="present"
        ),
        pytest.param(
            "On Monday Otto Kamp (Lab) wants a vote, his aide, Ilse Brandt,",
            "his aide, Ilse Brandt",
            id="present-after-a-bracket",
        ),
        pytest.param(
            "On Monday Otto Kamp wanted a vote, his aide, Ilse Brandt,",
            "his aide, Ilse Brandt",
            id="after-a-clause-behind-a-day",
        ),
        pytest.param("On Monday Otto Kamp, his aide,", "Otto Kamp, his aide", id="apposition-behind-a-day"),
        pytest.param(
            "Otto Kamp (Lab), head of works and repairs,",
            "Otto Kamp (Lab), head of works and repairs",
            id="no-verb-in-s",
        ),
    ],
)
def test_the_subject_before_a_verb(before: str, subject: str) -> None:
    """The noun phrase right before a verb, with its apposition."""
    text = f"{before} said no."
    tokens = tokenize(text, Span(0, len(before)))
    found = subject_before(text, tokens, find_quotations(text))
    assert found is not None
    assert found.of(text) == subject


@pytest.mark.parametrize(
    ("after", "subject"),
    [
        pytest.param("the mayor.", "the mayor", id="noun"),
        pytest.param(
            "Ilse Brandt, the mayor of Hallin.", "Ilse Brandt, the mayor of Hallin", id="apposition"
        ),
        pytest.param("Ilse Brandt on Monday.", "Ilse Brandt", id="day"),
        pytest.param("Ilse Brandt, who left in May.", "Ilse Brandt", id="relative-clause"),
        pytest.param("Ilse Brandt, adding: “No.”", "Ilse Brandt", id="participle"),
        pytest.param("J. K. Orlov. She left.", "J. K. Orlov", id="initials"),
        pytest.param("a spokesman for the port; she left.", "a spokesman for the port", id="semicolon"),
        pytest.param("a lawyer during the trial.", "a lawyer", id="circumstance"),
    ],
)
def test_the_subject_after_a_verb(after: str, subject: str) -> None:
    """The noun phrase right after an inverted verb or "by"."""
    found = subject_after(after, tokenize(after))
    assert found is not None
    assert found.of(after) == subject


@pytest.mark.parametrize(
    ("clause", "subject"),
    [
        pytest.param("The mayor opened the bridge", "The mayor", id="plain"),
        pytest.param("Ilse Brandt has left", "Ilse Brandt", id="auxiliary"),
        pytest.param("Lund, who resigned in May, left", "Lund, who resigned in May", id="relative-clause"),
        pytest.param(
            "But Lund, in a letter to Hallin, placed the cost at nine",
            "Lund, in a letter to Hallin",
            id="but",
        ),
        pytest.param("Nothing of note", None, id="no-verb"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_the_subject_of_a_main_clause(clause: str, subject: str | None) -> None:
    """The words up to the first finite verb."""
    found = opening_subject(clause, tokenize(clause))
    assert (found.of(clause) if found else None) == subject


@pytest.mark.parametrize(
    ("phrase", "who"),
    [
        pytest.param("the mayor of Hallin, Ilse Brandt", "Ilse Brandt", id="name-after"),
        pytest.param("Ilse Brandt, the mayor of Hallin", "Ilse Brandt", id="name-before"),
        pytest.param("a friend of Ilse Brandt", "a friend of Ilse Brandt", id="name-that-qualifies"),
        pytest.param("police chief Ivo Lund, 54", "Ivo Lund", id="title-and-age"),
        pytest.param("Mayor Ilse Brandt and her son", "Ilse Brandt", id="titled-first"),
        pytest.param("the union, which has 400 members", "the union", id="relative-clause"),
        pytest.param("the engineer who checked the dam", "the engineer", id="relative-without-comma"),
        pytest.param("3,000 members", "3,000 members", id="comma-in-a-number"),
    ],
)
def test_who_of_a_subject_is_meant(phrase: str, who: str) -> None:
    """The named person, or else the first part."""
    assert core(Span(0, len(phrase)), Reading(phrase).names, phrase).of(phrase) == who


@pytest.mark.parametrize("word", "was has will said told rose fell left opened isn't".split())
def test_finite_verbs(word: str) -> None:
    """Auxiliaries and past forms look finite."""
    assert looks_finite(word)


@pytest.mark.parametrize("word", "bridge the red bed opening Reed open".split())
def test_other_words(word: str) -> None:
    """Other words do not."""
    assert not looks_finite(word)


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_trimmed_stretch_lies_inside(text: str, one: int, other: int) -> None:
    """Marks go from the edges only; None where nothing else is left."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = trimmed(text, start, end)
    if found is not None:
        assert Span(start, end).covers(found)
        assert found.of(text) == found.of(text).strip(" ,–—-\n\t(")


@given(
    st.lists(st.sampled_from("Lund said , that who “ ” by the and mayor ; . \ud800 J.".split()), max_size=15)
)
def test_no_words_are_without_an_answer(some: list[str]) -> None:
    """Whatever the words, a subject is a stretch of them or None."""
    text = " ".join(some)
    tokens = tokenize(text)
    for found in (
        subject_before(text, tokens, ()),
        subject_after(text, tokens),
        opening_subject(text, tokens),
    ):
        assert found is None or found.of(text) in text
