"""Unseen characters are shown by name, everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.outputs.visible import line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\u202eb", "a[U+202E]b", id="right-to-left-override"),
        pytest.param("a\u200bb", "a[U+200B]b", id="zero-width-space"),
        pytest.param("a\x00\x1b[2Jb", "a[U+0000][U+001B][2Jb", id="nul-and-escape"),
        pytest.param("a\ud800b", "a[U+D800]b", id="lone-surrogate"),
        pytest.param("soft\u00adhyphen", "soft[U+00AD]hyphen", id="soft-hyphen"),
        pytest.param("tag\U000e0041", "tag[U+E0041]", id="tag-character"),
        pytest.param("jo\u200din", "jo[U+200D]in", id="joiner-inside-latin"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="non-joiner-of-persian-stays"),
        pytest.param("\ufeffHead", "Head", id="byte-order-mark-opens-a-text"),
        pytest.param("He\ufeffad", "He[U+FEFF]ad", id="byte-order-mark-inside"),
        pytest.param("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne", id="all-line-ends-are-one"),
        pytest.param("5\u00a0%\tyes", "5\u00a0%\tyes", id="no-break-space-and-tab-stay"),
    ],
)
def test_visible_names_what_cannot_be_seen(text: str, shown: str) -> None:
    """Each unseen character is named where it stands."""
    assert visible(text) == shown


@given(st.text())
def test_line_is_one_line(text: str) -> None:
    """Whatever comes in, one line comes out, and a second pass changes nothing."""
    shown = line(text)
    assert shown.splitlines() in ([], [shown])
    assert line(shown) == shown
