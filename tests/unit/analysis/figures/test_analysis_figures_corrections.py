"""What the sources correct themselves."""

from __future__ import annotations

import pytest
from analysis_sources import read

from briefer.analysis.figures.corrections import corrections


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param(
            "An earlier version of this article said that two had died. Nobody has died.",
            "An earlier version of this article said that two had died. Nobody has died.",
            id="what-is-right-stands-in-the-next-sentence",
        ),
        pytest.param(
            "The figures of 43 and 21 published on Monday were wrong. The road is open.",
            "The figures of 43 and 21 published on Monday were wrong.",
            id="wrong-figures",
        ),
        pytest.param(
            "This bulletin replaces bulletin no. 4.", "This bulletin replaces bulletin no. 4.", id="replaced"
        ),
        pytest.param(
            "The figures below replace those of bulletin no. 4, issued on Sunday.",
            "The figures below replace those of bulletin no. 4, issued on Sunday.",
            id="those-of",
        ),
        pytest.param(
            "She corrected an earlier statement by her office.",
            "She corrected an earlier statement by her office.",
            id="a-statement-of-ones-own",
        ),
        pytest.param(
            "The rate has been revised down by half a point.",
            "The rate has been revised down by half a point.",
            id="revised",
        ),
    ],
)
def test_a_correction_is_told_with_its_source(text: str, quoted: str) -> None:
    """The reader sees what was wrong in the source's own words."""
    (note,) = corrections(read(text))
    assert note.text.startswith("Paper 1 (S1) ")
    assert note.text.endswith(f": “{quoted}”")


def test_a_paper_that_tells_of_a_correction_has_not_corrected_itself() -> None:
    """Who apologises for what is told beside it, and a bare apology says nothing where the text says what was wrong."""
    text = (
        "The Institute has corrected its study: 22 forms stood there twice. "
        "Ann Lee apologised for the mistake."
    )
    assert [note.text for note in corrections(read(text))] == [
        "Paper 1 (S1) tells of a correction: “The Institute has corrected its study: 22 forms stood there twice.”"
    ]
    own = "Correction: Nine sheep drowned."
    assert [note.text for note in corrections(read(own))] == [f"Paper 1 (S1) corrects: “{own}”"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He said the minister was wrong about the dam.", id="a-reproach"),
        pytest.param("The committee revised its plans for the harbour.", id="a-plan"),
        pytest.param("A new pump replaces the old one.", id="a-thing"),
    ],
)
def test_not_every_wrong_is_a_correction(text: str) -> None:
    """Somebody's opinion that somebody erred corrects no text."""
    assert list(corrections(read(text))) == []
