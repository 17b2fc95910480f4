"""Each part of a sentence tells of somebody."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.syntax.told_of import told_of


@pytest.mark.parametrize(
    ("sentence", "told", "owner"),
    [
        pytest.param(
            "Orr Hall, which holds 900, burnt in May.", "which holds 900", "Orr Hall", id="relative"
        ),
        pytest.param(
            "Orr Hall, which holds 900, burnt in May.", "burnt in May", "Orr Hall", id="over-a-relative"
        ),
        pytest.param(
            "Founded in 1921, Orsk Dairy sells milk.", "founded in 1921", "Orsk Dairy", id="participle"
        ),
        pytest.param(
            "Orsk Rail cut the fare, citing the price of coal.",
            "citing the price of coal",
            "Orsk Rail",
            id="trailing-participle",
        ),
        pytest.param(
            "Lind, the mayor said, was in the hall.", "was in the hall", "Lind", id="over-a-speaker"
        ),
        pytest.param(
            "Lumen Press, which supplies the schools, shut.",
            "which supplies the schools",
            "Lumen Press",
            id="form-in-s",
        ),
        pytest.param(
            "The Court of Weirs's new figure was too low.", "was too low", "Weirs's new figure", id="owned"
        ),
        pytest.param("The mayor said the fund had paid.", "had paid", "fund", id="what-is-said"),
        pytest.param("At Orsk, Dana Lind put it at 45.", "put it at 45", "Dana Lind", id="behind-a-place"),
        pytest.param("Lind met Ada Orr, a miller, and left.", "a miller", "Ada Orr", id="apposition"),
    ],
)
def test_a_part_tells_of_whom_grammar_says(sentence: str, told: str, owner: str) -> None:
    """The likeliest owner is the one that a reader would take."""
    found = {
        " ".join(t.text for t in part.words): part.owners[0].span.of(sentence)
        for part in told_of(Reading(sentence))
    }
    assert found[told] == owner
