"""A reading gives the words of its parts."""

from __future__ import annotations

from datetime import date
from typing import Any

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


ALIKE = [
    pytest.param({}, True, id="the-same"),
    pytest.param({"known": frozenset({"lind", "tide"})}, True, id="names-that-it-has-not"),
    pytest.param({"known": frozenset()}, False, id="a-name-less"),
    pytest.param({"published": date(2026, 3, 4)}, False, id="another-day"),
]


@pytest.mark.parametrize(("otherwise", "alike"), ALIKE)
def test_a_reading_serves_for_each_source_that_tells_no_other_of_it(
    otherwise: dict[str, Any], *, alike: bool
) -> None:
    """Only the day of a source, and which of the words are names there, can make a claim read otherwise."""
    given: dict[str, Any] = {"known": frozenset({"lind"})}
    one = Reading("Lind left on Monday.", **given)
    assert one.is_read_alike(Reading("Lind left on Monday.", **given | otherwise)) is alike
