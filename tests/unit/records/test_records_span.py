"""A span is two offsets into a text, half-open."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.records import Span

offsets = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)
spans = offsets.map(lambda pair: Span(pair[0], pair[1]))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(-1, 2, id="starts-before-the-text"),
        pytest.param(3, 2, id="runs-backwards"),
        pytest.param(-3, -1, id="wholly-before-the-text"),
    ],
)
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    """A span never runs backwards and never starts before the text."""
    with pytest.raises(ValueError, match=f"not a span: {start} to {end}"):
        Span(start, end)


def test_a_span_never_changes() -> None:
    """A span is a value."""
    with pytest.raises(FrozenInstanceError):
        Span(1, 2).start = 0  # type: ignore[misc]  # the attempt is the point


@given(st.text(max_size=60), spans)
def test_a_span_covers_as_many_code_points_as_it_is_long(text: str, span: Span) -> None:
    """Inside a text, the length of a span is the length of what it covers."""
    if span.end <= len(text):
        assert len(span.of(text)) == len(span)
    assert span.of(text) in text


@given(st.text(max_size=60), st.text(max_size=20), spans)
def test_a_shifted_span_covers_the_same_characters(text: str, before: str, span: Span) -> None:
    """Counting from an earlier point moves a span, not what it covers."""
    assert span.shift(len(before)).of(before + text) == span.of(text)
    assert span.shift(5).shift(-5) == span


@given(spans, spans)
def test_covering_and_touching_are_those_of_sets(one: Span, other: Span) -> None:
    """Spans relate as the sets of their positions do."""
    ours, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.touches(other) == other.touches(one)
    if ours and theirs:
        assert one.covers(other) == (theirs <= ours)
        assert one.touches(other) == bool(ours & theirs)


@given(st.lists(spans, max_size=8))
def test_spans_sort_in_reading_order(some: list[Span]) -> None:
    """Sorted spans stand in the order of their starts, the shorter first."""
    assert sorted(some) == sorted(some, key=lambda span: (span.start, span.end))
