"""Folding takes away what never changes meaning, and each folded character knows where it came from."""

from __future__ import annotations

import sys
import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefer.records import Span
from briefer.text.fold import fold, fold_word

# Any code point at all, lone surrogates too, with those that newspapers use made frequent.
NEWSPRINT = (
    "“”‘’«»„\"'–—-…\u00a0\u202f\u200b\u200d\ufeff\u2028\n\r\t ﬁéÉßİΣς½①ﷺaA.[]\u0301\u202e\ud800\x00\x1f"
)
hostile = st.text(st.one_of(st.sampled_from(NEWSPRINT), st.characters(codec=None)), max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("“Don’t”", '"don\'t"', id="curly-quotes"),
        pytest.param("«Non», „nein“, ＂no＂", '"non", "nein", "no"', id="foreign-quotes"),
        pytest.param("‹no› ´no´", "'no' 'no'", id="single-quotes"),
        pytest.param("1914–18 — pre‑war −5", "1914-18 - pre-war -5", id="dashes"),
        pytest.param("a\u00a0b\u202fc\u2003d", "a b c d", id="spaces"),
        pytest.param("a \u00a0\r\n\t b", "a b", id="run-of-white-space"),
        pytest.param("wait…", "wait...", id="ellipsis"),
        pytest.param("ﬁre oﬃce", "fire office", id="ligatures"),
        pytest.param("Café Malmö", "cafe malmo", id="accents"),
        pytest.param("Cafe\u0301", "cafe", id="combining-accent"),
        pytest.param("ad\u200bmin\u00ad \ufeffyes\u2060", "admin yes", id="invisible"),
        pytest.param("\u202eevil\u202c", "evil", id="bidi-controls"),
        pytest.param("HALLIN", "hallin", id="case"),
        pytest.param("İstanbul ΣΑΣ", "istanbul σασ", id="case-that-changes-length-or-form"),
        pytest.param("5 km²", "5 km2", id="compatibility-forms"),
        pytest.param("", "", id="empty"),
    ],
)
def test_what_folds_to_what(text: str, folded: str) -> None:
    """Marks, spaces, accents and case meet in their ASCII kin."""
    assert fold(text).text == folded
    assert fold_word(text) == (folded if not text.isascii() else text.lower())


@given(hostile)
@example("İ\u0301ﷺ…")
def test_each_folded_character_maps_back(text: str) -> None:
    """There is one origin per character and one for the end; origins never run backwards or outside."""
    folded = fold(text)
    origin = list(folded.origin)
    assert len(origin) == len(folded.text) + 1
    assert all(a <= b for a, b in pairwise(origin))
    assert origin[-1] == len(text)
    assert all(0 <= place <= len(text) for place in origin)


@given(hostile, st.integers(0, 200), st.integers(0, 200))
def test_the_span_of_a_stretch_folds_to_that_stretch(text: str, one: int, other: int) -> None:
    """What a folded stretch came from folds to it again, with the rest of a character that was cut in two."""
    folded = fold(text)
    start, end = sorted((one % (len(folded.text) + 1), other % (len(folded.text) + 1)))
    span = folded.span(start, end)
    assert span.end <= len(text)
    if start < end:
        assert folded.text[start:end] in fold(span.of(text)).text


@given(hostile, st.integers(0, 60))
def test_an_offset_finds_its_folded_index(text: str, position: int) -> None:
    """``index`` is the first folded character that came from there or later."""
    folded = fold(text)
    position = min(position, len(text))
    index = folded.index(position)
    assert folded.origin[index] >= position
    assert index == 0 or folded.origin[index - 1] < position


@given(hostile)
def test_folding_twice_is_folding_once(text: str) -> None:
    """The words of a folded text stay as they are."""
    once = fold(text).text
    assert fold(once).text.split() == once.split()


@given(st.text("abcdefghij .,:;!?", max_size=40).filter(lambda text: "  " not in text))
def test_plain_text_stays_where_it_is(text: str) -> None:
    """Lower-case ASCII with single spaces folds to itself, each offset to itself."""
    folded = fold(text)
    assert (folded.text, list(folded.origin)) == (text, list(range(len(text) + 1)))
    assert folded.span(0, len(text)) == Span(0, len(text))


def test_every_code_point_folds() -> None:
    """No character of Unicode makes folding fail or lose the way back."""
    text = "".join(map(chr, range(0, sys.maxunicode + 1, 7)))
    folded = fold(text)
    assert len(folded.origin) == len(folded.text) + 1


@pytest.mark.parametrize("unit", ["“", " \u00a0", "é", "…", "\u0301", "a", "\ud800"])
def test_a_long_text_folds_in_linear_time(unit: str) -> None:
    """A hundred thousand times the same character costs well under five seconds."""
    started = time.process_time()
    fold(unit * 100_000)
    assert time.process_time() - started < 5
