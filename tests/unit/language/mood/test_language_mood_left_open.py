"""What a sentence says only as denied, doubted, or not to be found out."""

from __future__ import annotations

import pytest

from briefer.language.mood.left_open import is_left_open
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        pytest.param("The board could not find out whose barge had leaked.", "leaked", True, id="could-not"),
        pytest.param("It is unclear whether the barge leaked.", "leaked", True, id="unclear"),
        pytest.param("The board denied that it knew of the leak.", "knew", True, id="denied"),
        pytest.param("The charge that the barge leaked was rejected.", "leaked", True, id="charge"),
        pytest.param("The board said the barge had leaked.", "leaked", False, id="said"),
        pytest.param("The board did not deny that it knew.", "knew", False, id="denied-to-deny"),
        pytest.param("The board denied a leak, but the barge sank.", "sank", False, id="goes-on"),
        pytest.param("The board knew, but denied it.", "knew", False, id="before-the-denial"),
    ],
)
def test_what_is_left_open(sentence: str, word: str, *, expected: bool) -> None:
    """What stands under a denial, a doubt or an open question states nothing; what goes on behind it does."""
    assert is_left_open(Reading(sentence), sentence.index(word)) is expected
