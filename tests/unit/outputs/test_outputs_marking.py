"""Runs are a partition of the text, and windows show each passage whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.outputs.excerpts import closes_inside, opens_inside, windows
from briefer.outputs.marking import runs
from briefer.outputs.numbering import Passage
from briefer.records import Citation, Document, NotCitable, Span
from sample_briefing import make_corpus

TEXT = "Lead. One. Two. Three. Four. Five. Six.\n\nNext paragraph.\nLast."
SENTENCES = tuple(
    Span(TEXT.index(part), TEXT.index(part) + len(part))
    for part in ("Lead.", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Next paragraph.", "Last.")
)


def make_document(sentences: tuple[Span, ...] = SENTENCES, barred: tuple[Span, ...] = ()) -> Document:
    source = make_corpus().documents[0].source
    parts = tuple(NotCitable(span=span, reason="navigation") for span in barred)
    return Document(source=source, text=TEXT, sentences=sentences, not_citable=parts)


def make_passage(number: int, span: Span) -> Passage:
    citation = Citation(source="S1", file="a.txt", start=span.start, end=span.end, quote=span.of(TEXT))
    return Passage(number, citation, ("sentence-1",))


def passage_of(number: int, quote: str) -> Passage:
    return make_passage(number, Span(TEXT.index(quote), TEXT.index(quote) + len(quote)))


spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(min(ends), max(ends))
)
some_spans = st.lists(spans.filter(len), max_size=5)


@given(cited=some_spans, barred=some_spans)
def test_runs_joined_are_the_text(cited: list[Span], barred: list[Span]) -> None:
    """No character is lost or told twice; each passage opens once, closes once, and is whole."""
    passages = [make_passage(number, span) for number, span in enumerate(cited, start=1)]
    cut = runs(make_document(barred=tuple(barred)), passages)
    assert "".join(run.text for run in cut) == TEXT
    for passage in passages:
        number = passage.number
        assert "".join(run.text for run in cut if number in run.numbers) == passage.citation.quote
        assert sum(number in run.opens for run in cut) == sum(number in run.closes for run in cut) == 1


@given(cited=some_spans)
def test_windows_hold_each_passage_and_stand_apart(cited: list[Span]) -> None:
    """Every passage lies inside one window, and no character is shown twice."""
    passages = [make_passage(number, span) for number, span in enumerate(cited, start=1)]
    shown = windows(make_document(), passages)
    assert all(sum(window.covers(span) for window in shown) == 1 for span in cited)
    assert all(left.end < right.start for left, right in pairwise(shown))


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        pytest.param("Three.", ["One. Two. Three. Four. Five."], id="two-sentences-each-side"),
        pytest.param("Lead.", ["Lead. One. Two."], id="never-before-the-paragraph"),
        pytest.param("Next paragraph.", ["Next paragraph."], id="a-paragraph-of-one-sentence"),
        pytest.param("Last.", ["Last."], id="the-end-of-the-text"),
    ],
)
def test_a_window_is_the_passage_and_two_sentences_around(quote: str, shown: list[str]) -> None:
    """Enough is shown to see who speaks, never more than the paragraph."""
    found = windows(make_document(), [passage_of(1, quote)])
    assert [window.of(TEXT) for window in found] == shown


def test_without_sentences_the_paragraph_is_shown() -> None:
    """A text whose sentences are not known is cut at its line ends."""
    found = windows(make_document(sentences=()), [passage_of(1, "Three.")])
    assert [window.of(TEXT) for window in found] == ["Lead. One. Two. Three. Four. Five. Six."]


def test_a_window_knows_where_words_are_left_out() -> None:
    """Only words of the same paragraph count as left out."""
    inside = SENTENCES[2]
    paragraph = Span(0, TEXT.index("\n"))
    assert (opens_inside(inside, TEXT), closes_inside(inside, TEXT)) == (True, True)
    assert (opens_inside(paragraph, TEXT), closes_inside(paragraph, TEXT)) == (False, False)
