"""Two figures agree as news practice has it: in what is said, not in how."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.numbers.agreement import Agreement, agree, compare
from briefer.language.numbers.arithmetic import follows
from briefer.language.numbers.figures import find_figures


def _compared(claim: str, source: str) -> Agreement:
    return compare(find_figures(claim)[0], find_figures(source)[0])


@pytest.mark.parametrize(
    ("claim", "source", "agreement"),
    [
        pytest.param("19 men", "nineteen men", "same", id="word-and-digit"),
        pytest.param("19 men", "at least 19 men", "bound", id="bound-dropped"),
        pytest.param("at least 19 men", "more than 19 men", "same", id="weaker-bound"),
        pytest.param("more than 19 men", "at least 19 men", "bound", id="stronger-bound"),
        pytest.param("about 60 men", "63 men", "same", id="about-near"),
        pytest.param("about 60 men", "40 men", "different", id="about-far"),
        pytest.param("60 men", "about 60 men", "bound", id="about-dropped"),
        pytest.param("nearly 100 men", "96 men", "same", id="nearly"),
        pytest.param("nearly 100 men", "103 men", "different", id="nearly-but-over"),
        pytest.param("more than 100 men", "146 men", "same", id="more-than-exact"),
        pytest.param("more than 100 men", "34 men", "different", id="more-than-fewer"),
        pytest.param("up to 10 days", "10 days", "same", id="up-to-exact"),
        pytest.param("ten days", "up to ten days", "bound", id="up-to-dropped"),
        pytest.param("a third of it", "33 percent of it", "same", id="share-and-percent"),
        pytest.param("92 percent", "91.9 percent", "same", id="percent-rounded"),
        pytest.param("4 percent", "9 percent", "different", id="percent-changed"),
        pytest.param("1.2 million men", "1,234,567 men", "same", id="millions-rounded"),
        pytest.param("dozens of men", "hundreds of men", "same", id="next-magnitude"),
        pytest.param("hundreds of men", "dozens of men", "different", id="magnitude-raised"),
        pytest.param("200 men", "hundreds of men", "bound", id="invented-precision"),
        pytest.param("three weeks", "21 days", "same", id="weeks-and-days"),
        pytest.param("six euros", "six dollars", "different", id="currencies"),
        pytest.param("two days", "over two days", "same", id="over-as-during"),
    ],
)
def test_agreement(claim: str, source: str, agreement: Agreement) -> None:
    """Each pair is the same, differs in its bound, or differs."""
    assert _compared(claim, source) == agreement


@given(st.integers(min_value=1, max_value=10_000_000))
def test_every_figure_agrees_with_itself(number: int) -> None:
    """A figure repeated is the same figure, whatever bounds it."""
    for bound in ("", "about ", "at least ", "more than ", "up to ", "nearly ", "fewer than "):
        (figure,) = find_figures(f"they saw {bound}{number:,} birds")
        assert agree(figure, figure)


@pytest.mark.parametrize(
    ("claim", "given", "expected"),
    [
        pytest.param("three-quarters of them", "26 men of 34 people", False, id="exact-share-too-far"),
        pytest.param("roughly three-quarters of them", "26 men of 34 people", True, id="rough-share"),
        pytest.param("a total of 57 drones", "30 drones and 27 drones", True, id="total"),
        pytest.param("57 drones", "30 drones and 27 drones", False, id="sum-not-announced"),
        pytest.param("more than nine in ten votes", "2,311 to 204", True, id="share-of-a-score"),
    ],
)
def test_arithmetic_needs_to_be_announced(claim: str, given: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """Shares, totals and differences follow only where the wording says so."""
    figures = find_figures(claim)
    assert follows(figures[0], figures, claim, find_figures(given)) is expected
