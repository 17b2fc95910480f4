"""A choice of words that is sorted by first letters finds the same."""

from __future__ import annotations

import re

import pytest

from briefer.text.choices import by_first_letter


@pytest.mark.parametrize(
    "choice",
    [
        pytest.param("rise[ns]?|rose|f[ae]ll(?:s|en)?|fit", id="classes-and-groups"),
        pytest.param("s?rose|rise|(?:un)?fit|[ab]ll", id="not-only-letters"),
        pytest.param("fallen|fall|fallow", id="one-inside-another"),
        pytest.param(r"fell\b|rose \| fell|[|]", id="bars-that-part-nothing"),
    ],
)
def test_finds_the_same(choice: str) -> None:
    """Whatever the choice holds, every match is found, and the same way of each."""
    text = "Rose fell; srose RISES, riseN unfit all fallen Fallow fits rose | fell fall ball"

    found = [match.span() for match in re.finditer(choice, text, re.IGNORECASE)]
    sorted_ones = [match.span() for match in re.finditer(by_first_letter(choice), text, re.IGNORECASE)]

    assert found == sorted_ones != []
