"""A word that opens a passage keeps its capital inside a sentence only where it may be a name."""

from __future__ import annotations

import pytest

from briefer.drafting.capitals import lowered_as_known
from made_library import make_document, make_library

PASSAGE = "Dockers and the port will meet."
TEXT = "The port said that Dockers and the port will meet."


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        pytest.param(
            "The dockers had left.", "The port said that dockers and the port will meet.", id="no-name"
        ),
        pytest.param("The men had left.", TEXT, id="nothing-known"),
        pytest.param("The dockers had left the Dockers Club.", TEXT, id="a-name-too"),
        pytest.param(
            "The Dockers’ Union spoke for dockers.",
            "The port said that dockers and the port will meet.",
            id="in-a-longer-name",
        ),
    ],
)
def test_the_source_tells_whether_a_first_word_is_a_name(rest: str, expected: str) -> None:
    """It is none where the source has it in small letters and nowhere inside a sentence with a capital."""
    (article,) = make_library(make_document(f"{PASSAGE} {rest}")).articles
    assert lowered_as_known(TEXT, PASSAGE, article) == expected


def test_a_title_keeps_its_capital() -> None:
    """Although the source has it in small letters where no name follows."""
    (article,) = make_library(make_document("Mayor Ana Lind left. The mayor was late.")).articles
    assert (
        lowered_as_known("On Monday, Mayor Ana Lind left.", article.text, article)
        == "On Monday, Mayor Ana Lind left."
    )
