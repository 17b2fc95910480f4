"""Each count of a sentence is found with the words of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.language.numbers.counts import counted_in
from briefer.language.words.tokens import stem

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Guards searched 47 boats.", {"47": "guards searched boats"}, id="words-before-the-first"
        ),
        pytest.param(
            "Of 31 shops 12 closed their doors.",
            {"31": "shops", "12": "closed doors"},
            id="words-up-to-the-next",
        ),
        pytest.param("Twelve shops did not close.", {}, id="denied"),
        pytest.param("Between 12 and 15 shops closed.", {}, id="range"),
        pytest.param("The bread costs 14.20 crowns.", {}, id="amount"),
    ],
)
def test_counts(make_case: MakeCase, text: str, expected: dict[str, str]) -> None:
    """A count has what its clause says; what is denied, a range and an amount count nobody."""
    found = {one.words: one.stems for one in counted_in(make_case("Shops closed.", text).beside)}
    assert found == {figure: frozenset(map(stem, words.split())) for figure, words in expected.items()}
