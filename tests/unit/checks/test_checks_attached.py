"""A figure must stand where the source tells what the claim tells of it."""

from __future__ import annotations

import pytest

from briefer.language.numbers.stretches import figure_stretches
from briefer.language.reading import Reading
from made_library import blocking, verdict_on

ROSTER = (
    "Of the 52 drivers who replied, 37 had slept badly, had headaches or felt dizzy since August, and 15 had asked "
    "for shorter shifts. The depot has 80 drivers."
)
SENTENCES = "For Oda Brenn, the firm's former treasurer, the court was asked for six years; for her cousin, 18 months."
APPEAL = "So far 340 of you have put £12,500 into the appeal. We need £20,000 for a lawyer."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Of the 52 drivers, 37 had asked for shorter shifts.", ROSTER, id="of-another-clause"),
        pytest.param(
            "For Oda Brenn, the firm's former treasurer, the court was asked for 18 months.",
            SENTENCES,
            id="of-another-person",
        ),
        pytest.param("So far 340 people have put £20,000 into the appeal.", APPEAL, id="of-another-sentence"),
    ],
)
def test_a_figure_of_something_else_is_found(claim: str, source: str) -> None:
    """The words around the figure stand around another figure in the source."""
    assert "misattached-figure" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Of the 52 drivers, 15 had asked for shorter shifts.", ROSTER, id="its-own-clause"),
        pytest.param(
            "Of the 52 who replied, 37 slept badly and 15 wanted shorter shifts.", ROSTER, id="both"
        ),
        pytest.param("For Oda Brenn the court was asked for six years.", SENTENCES, id="its-own-person"),
        pytest.param("So far 340 people have put £12,500 into the appeal.", APPEAL, id="its-own-sentence"),
        pytest.param("The appeal needs £20,000 for a lawyer.", APPEAL, id="told-of-the-sentence-before"),
        pytest.param(
            "Almost half of the patients are under five.",
            "Just under half of all patients (101) are younger than five.",
            id="small-number-of-nothing",
        ),
    ],
)
def test_a_figure_of_the_same_is_let_be(claim: str, source: str) -> None:
    """Where the claim's own figure has the words nearby, another one beside it is no rival."""
    assert "misattached-figure" not in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("sentence", "stretches"),
    [
        pytest.param(
            SENTENCES,
            [
                "For Oda Brenn, the firm's former treasurer, the court was asked for six years",
                "; for her cousin, 18 months.",
            ],
            id="names-open",
        ),
        pytest.param(
            "It rose to 6 percent, said the bank, and 3 branches closed.",
            ["It rose to 6 percent, said the bank,", "and 3 branches closed."],
            id="words-behind",
        ),
        pytest.param("Nobody counted them.", [], id="no-figure"),
    ],
)
def test_words_go_with_the_figure_they_tell_of(sentence: str, stretches: list[str]) -> None:
    """Each stretch holds a figure; words without one go with the figure before, or open the next half."""
    found = [stretch.span.of(sentence).strip() for stretch in figure_stretches(Reading(sentence))]
    assert found == stretches
