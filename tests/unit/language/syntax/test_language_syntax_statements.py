"""A sentence is cut into clauses that each say something, and quoted words are never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.reading import Reading
from briefer.language.syntax.statements import clauses


def cut(sentence: str) -> list[str]:
    return [span.of(sentence) for span in clauses(Reading(sentence))]


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("Two men were held|, while a third fled to Spain.", id="while"),
        pytest.param("The bridge was shut| and cars were sent back.", id="and"),
        pytest.param("The mayor said the bridge was shut|, adding that repairs had begun.", id="adding"),
        pytest.param("Prices rose 4 percent|; wages fell sharply.", id="semicolon"),
        pytest.param(
            "Lund puts the loss at 4 million|, whereas the union puts it at 6 million.", id="present-tense"
        ),
        pytest.param("The river rose.", id="one-clause"),
        pytest.param("Brandt and Lund met and talked.", id="too-short-to-stand-alone"),
        pytest.param("He said “the bridge was shut and cars were sent back” on Monday.", id="quotation"),
        pytest.param(
            "Lund said 30 boats had sunk, including six trawlers|, and that the harbour was shut.",
            id="a-list",
        ),
        pytest.param("Lund shut the harbour and the two piers| before the storm arrived.", id="joined-nouns"),
        pytest.param("", id="nothing"),
    ],
)
def test_where_clauses_part(marked: str) -> None:
    """Clauses part at connectives where both sides state something; | marks the cuts."""
    assert cut(marked.replace("|", "")) == marked.split("|")


words = st.lists(
    st.sampled_from("Lund said, ; : and but while “ ” – the bridge was shut adding who 4 . \ud800".split()),
    max_size=25,
)


@given(words)
def test_clauses_cover_the_sentence(some: list[str]) -> None:
    """Whatever the words, the clauses put together are the sentence."""
    sentence = " ".join(some)
    assert "".join(cut(sentence)) == sentence
