"""Checks of figures, dates and order stay quick on text that no newspaper prints."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.checks import comparisons, dates, figures, order, quantifiers
from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.records import Document, Finding, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = (
    "12 34 about more than half of all most some no few Monday March 2026 before after the police said rose fell "
    "higher lower percent million euros, people; 17:30 two-thirds twice if"
).split()


def _found(claim: str, text: str) -> Iterator[Finding]:
    source = Source(id="S1", file="a.txt", published=date(2026, 3, 4), sha256="0", text_sha256="0")
    article = Article(Document(source=source, text=text, sentences=(Span(0, len(text)),)))
    case = Case(Reading(claim, published=date(2026, 3, 4)), (Passage(article, article.readings[0]),))
    for check in (figures.check, dates.check, quantifiers.check, comparisons.check, order.check):
        yield from check(case)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join))
def test_a_sentence_never_contradicts_itself(sentence: str) -> None:
    """Whatever a sentence says, the same sentence as its source says it."""
    assert list(_found(sentence, sentence)) == []


@given(st.text(min_size=1, max_size=120), st.text(min_size=1, max_size=120))
def test_any_pair_of_texts_is_compared(claim: str, text: str) -> None:
    """No text makes a check fail, and every span lies inside its text."""
    for finding in _found(claim, text):
        assert finding.claim is None or finding.claim.end <= len(claim)
        assert (
            finding.source is None or finding.source.quote == text[finding.source.start : finding.source.end]
        )


@pytest.mark.parametrize("unit", ["all if ", "after x ", "Monday ", "12 men ", "more than ", "rose fell "])
def test_long_lines_take_linear_time(unit: str) -> None:
    """A claim and a source of 100 kB without a stop are compared at once."""
    text = unit * (100_000 // len(unit))
    start = time.process_time()
    list(_found(text, text))
    list(_found("All 13 men left after noon on Sunday.", text))
    assert time.process_time() - start < 4.0
