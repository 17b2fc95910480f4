"""PDF pages in other scripts: letters and words in the order in which they are read there."""

from __future__ import annotations

import pytest

from briefer.readers import pdf
from made_pdf import by_hand, unicode_shown


def read(*printed: str) -> str:
    """Return the text of lines that are printed from left to right as given."""
    return pdf.read(by_hand(unicode_shown(*printed))).text


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("םולש רבד", "דבר שלום", id="hebrew"),
        pytest.param(".עגר 25 וניכח", "חכינו 25 רגע.", id="a-figure"),
        pytest.param("םויה (NATO) הדיעו", "ועידה (NATO) היום", id="brackets"),
        pytest.param(
            "The (NATO) word םולש is it.", "The (NATO) word שלום is it.", id="brackets-in-a-latin-line"
        ),
        pytest.param("ءانيملا تاطلس", "سلطات الميناء", id="arabic"),
        pytest.param("ﺀﺎﻨﻴﻤﻟﺍ", "الميناء", id="letters-in-the-shape-of-their-place"),
        pytest.param("The word םולש means peace.", "The word שלום means peace.", id="a-word-in-a-latin-line"),
        pytest.param("Власти порта, сообщили.", "Власти порта, сообщили.", id="cyrillic"),
        pytest.param("e\ufb03cient o\ufb03ce \ufb02ows", "efficient office flows", id="ligatures"),
        pytest.param("1\u00a0250 crowns", "1\u00a0250 crowns", id="no-break-space"),
    ],
)
def test_a_line_is_read_in_the_order_of_its_script(printed: str, expected: str) -> None:
    assert read(printed) == expected


def test_latin_words_keep_their_order_on_a_page_that_runs_leftwards() -> None:
    assert read("תוריחבה לע ויתונויער תא עיצה", "תירבה (NATO Council) הרמא") == (
        "הציע את רעיונותיו על הבחירות\n\nאמרה (NATO Council) הברית"
    )


def test_lines_without_spaces_are_joined_without_one() -> None:
    assert read("港口当局星期四表示，东码头将关闭至本周末", "二十五艘船只在锚地等候。") == (
        "港口当局星期四表示，东码头将关闭至本周末二十五艘船只在锚地等候。"
    )
