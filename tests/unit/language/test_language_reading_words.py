"""A reading gives the words of its parts."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.records import Span

TEXT = "Ferrymen cut the ropes, “all of them”, at dawn."
READING = Reading(TEXT)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def texts(tokens: tuple[object, ...]) -> str:
    return " ".join(str(getattr(token, "text", "")) for token in tokens)


def test_words_before_and_after_a_position() -> None:
    """A word that runs through the position belongs to neither."""
    position = TEXT.index("ropes") + 2

    assert texts(READING.tokens_before(position)) == "Ferrymen cut the"
    assert texts(READING.tokens_after(position)) == "all of them at dawn"


@pytest.mark.parametrize(
    ("spans", "within", "left"),
    [
        pytest.param([], None, "Ferrymen cut the ropes all of them at dawn", id="none"),
        pytest.param(["at dawn", "Ferrymen"], None, "cut the ropes all of them", id="out-of-order"),
        pytest.param(["the ropes", "cut the"], None, "Ferrymen all of them at dawn", id="overlapping"),
        pytest.param(["the ropes, “all"], "cut the ropes", "cut", id="beyond-the-part"),
        pytest.param(["Ferrymen", "at dawn"], "cut the ropes", "cut the ropes", id="beside-the-part"),
        pytest.param(["ope"], None, "Ferrymen cut the ropes all of them at dawn", id="half-a-word"),
    ],
)
def test_words_outside_spans(spans: list[str], within: str | None, left: str) -> None:
    """Only words that a span covers wholly are left out."""
    part = span_of(within) if within else None

    assert texts(READING.tokens_outside(map(span_of, spans), within=part)) == left


def test_words_outside_quotations() -> None:
    """Quoted words are left out."""
    assert texts(READING.unquoted) == "Ferrymen cut the ropes at dawn"
