"""Markup is told from prose, and every character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.text.markdown.prose import HIDDEN, read_prose

MARKUP = "ab .\n>#-*[]()^:|`<!\\_~=\t1"


@pytest.mark.parametrize(
    ("markdown", "paragraphs"),
    [
        pytest.param("One.\n\nTwo\nlines.", ["One.\n", "Two\nlines."], id="paragraphs"),
        pytest.param("Head\n---\nText.", ["Text."], id="underlined-heading"),
        pytest.param("- one\n- two\n", ["one\n", "two\n"], id="items"),
        pytest.param("1. one\n   goes on\n2) two", ["one\n   goes on\n", "two"], id="numbered-items"),
        pytest.param("a | b\n--|--\nc | d\n\nText.", ["Text."], id="table-without-edges"),
        pytest.param("***\nText.\n\n- - -", ["Text.\n"], id="rules"),
        pytest.param("~~~\ncode\n~~~\nText.", ["Text."], id="tilde-fence"),
        pytest.param("```\nnever closed", [], id="open-fence"),
        pytest.param(
            "- item\n\n    in the item\n", ["item\n", "    in the item\n"], id="item-of-two-paragraphs"
        ),
        pytest.param("<b>Bold</b> text.", ["Bold text."], id="tags"),
        pytest.param("A ![picture](p.png) here.", ["A  here."], id="image"),
        pytest.param("[^1]: Note.\n    Goes on.\n\nText.[^1]", ["Text.[^1]"], id="note"),
    ],
)
def test_only_prose_is_left(markdown: str, paragraphs: list[str]) -> None:
    """Paragraphs hold what a reader reads as text."""
    prose = read_prose(markdown)
    assert [span.of(prose.text).replace(HIDDEN, "") for span in prose.paragraphs] == paragraphs


def test_notes_are_kept_by_name() -> None:
    """The text of a footnote is one line, its indented lines with it."""
    assert read_prose("A.[^x]\n\n[^x]: One\n    two.\n[^y]: Three.\n").notes == {
        "x": "One two.",
        "y": "Three.",
    }


@given(st.text(alphabet=MARKUP, max_size=150))
def test_every_character_keeps_its_place(markdown: str) -> None:
    """Each character is either itself or hidden, and paragraphs lie apart and in order."""
    prose = read_prose(markdown)
    assert len(prose.text) == len(markdown)
    assert all(new in {old, HIDDEN} for new, old in zip(prose.text, markdown, strict=True))
    ends = [0, *(span.end for span in prose.paragraphs)]
    assert all(end <= span.start for end, span in zip(ends, prose.paragraphs, strict=False))


@pytest.mark.parametrize(
    "sign", ['[a](b "c', "[a](b (c", "<http:", "[^a]: x\n", "<!--", "~~~\n", "`", "| a "]
)
def test_many_open_marks_are_read_at_once(sign: str) -> None:
    assert read_prose(sign * 20_000).text
