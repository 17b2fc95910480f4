"""Words that point from where a quoted speaker stands are found where they stand in our voice."""

from __future__ import annotations

import pytest

from briefer.drafting.unquoted import taken_out
from briefer.language.reading import Reading

PASSAGE = (
    "“Nobody from this branch touched our cable in today’s raid,” Ana Lind said on her way to these talks."
)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        pytest.param("Ana Lind said nobody from this branch touched our cable.", ["this", "our"], id="bare"),
        pytest.param("Ana Lind said nobody touched a cable in today's raid.", ["today's"], id="day"),
        pytest.param("Ana Lind said that “nobody from this branch” had touched a cable.", [], id="quoted"),
        pytest.param("Ana Lind, on her way to these talks, spoke of a cable.", [], id="of-the-reporter"),
    ],
)
def test_what_is_taken_out_of_its_quotation_marks(sentence: str, words: list[str]) -> None:
    """A reporter's own "these" is not the speaker's."""
    found = [f.claim.of(sentence) for f in taken_out(Reading(sentence), Reading(PASSAGE)) if f.claim]
    assert found == words
