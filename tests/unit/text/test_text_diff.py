"""The diff of a claim and its source holds both, word by word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.text.diff import word_diff


def shown(claim: str, source: str) -> list[tuple[str, str]]:
    return [(part.kind, part.text) for part in word_diff(claim, source)]


@pytest.mark.parametrize(
    ("claim", "source", "parts"),
    [
        pytest.param("It rose.", "It rose.", [("same", "It rose.")], id="same"),
        pytest.param(
            "it “rose” by 4 %",
            'It "rose", by 9 %',
            [("same", 'It "rose", by'), ("claim", "4"), ("source", "9"), ("same", "%")],
            id="marks-and-case-do-not-count",
        ),
        pytest.param(
            "It did rise",
            "It did not rise",
            [("same", "It did"), ("source", "not"), ("same", "rise")],
            id="dropped",
        ),
        pytest.param(
            "It may not rise",
            "It may rise",
            [("same", "It may"), ("claim", "not"), ("same", "rise")],
            id="added",
        ),
        pytest.param("It rose", "", [("claim", "It rose")], id="no-source"),
        pytest.param("", "It rose", [("source", "It rose")], id="no-claim"),
        pytest.param("", "", [], id="nothing"),
        pytest.param("...", "!", [("claim", "..."), ("source", "!")], id="words-that-are-all-marks"),
    ],
)
def test_what_differs(claim: str, source: str, parts: list[tuple[str, str]]) -> None:
    """Words of both texts stand once and in the source's spelling, the others on their side."""
    assert shown(claim, source) == parts


texts = st.lists(st.sampled_from(["the", "ferry", "4", "“rose”", "\ud800", "\u202e!", "no"]), max_size=9)


@given(texts, texts)
def test_a_diff_holds_both_texts(claim: list[str], source: list[str]) -> None:
    """Without the claim's own words the source remains, and the other way round as many words as the claim has."""
    parts = word_diff(" ".join(claim), " ".join(source))
    assert [word for part in parts if part.kind != "claim" for word in part.text.split()] == source
    assert sum(len(part.text.split()) for part in parts if part.kind != "source") == len(claim)


@given(texts, texts)
def test_neighbouring_parts_are_of_different_kinds(claim: list[str], source: list[str]) -> None:
    """Each run of words is one part."""
    kinds = [part.kind for part in word_diff(" ".join(claim), " ".join(source))]
    assert all(one != other for one, other in pairwise(kinds))
