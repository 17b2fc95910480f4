"""What readers met in odd texts: other languages, endless sentences, spans that cover nothing."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.language.reading import Reading
from briefer.language.time.dates import find_dates
from briefer.language.words.tokens import tokenize
from briefer.records import Span


def test_a_text_in_a_language_without_a_calendar_is_read() -> None:
    """An English "today" in it means the day of the text."""
    found = find_dates("today", published=date(2031, 5, 3), language="ru")
    assert [mention.first for mention in found] in ([], [date(2031, 5, 3)])


@pytest.mark.parametrize("text", ["Brandt, who said " * 300, "said " * 4000, "was accused by " * 1500])
def test_speech_without_full_stops_is_cut_short(text: str) -> None:
    """A sentence holds a bounded number of acts of speech, however long it is."""
    assert len(Reading(text).speech) <= 40


def test_an_empty_span_holds_no_words() -> None:
    """A span of no length is still the place that was asked for."""
    assert tokenize("one two", Span(0, 0)) == ()


def test_the_month_of_may_hedges_nothing() -> None:
    """Only the verb does."""
    assert Reading("The talks resume in May.").hedges == ()
    assert [marker.word for marker in Reading("The talks may resume.").hedges] == ["may"]
