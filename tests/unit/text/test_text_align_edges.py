"""A quotation does not end inside a number or a contracted word."""

from __future__ import annotations

import pytest

from briefer.text.align import find_all
from briefer.text.fold import fold


@pytest.mark.parametrize(
    ("needle", "haystack"),
    [
        pytest.param("rose 4", "prices rose 4,500 crowns", id="thousands"),
        pytest.param("rose 3", "prices rose 3.5 percent", id="decimals"),
        pytest.param("we won", "we won't go", id="contraction"),
        pytest.param("500 crowns", "4,500 crowns", id="end-of-number"),
    ],
)
def test_half_a_number_or_word_is_not_found(needle: str, haystack: str) -> None:
    """What stands there is another number or word."""
    assert list(find_all(needle, fold(haystack))) == []


def test_a_number_before_a_full_stop_is_found() -> None:
    """A mark that ends a sentence is no part of the number."""
    assert len(list(find_all("rose 4", fold("Prices rose 4. Then they fell.")))) == 1
