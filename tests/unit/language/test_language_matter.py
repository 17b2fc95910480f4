"""Whether two words stand in the same matter."""

from __future__ import annotations

import pytest

from briefer.language.matter import one_matter
from briefer.language.reading import Reading
from briefer.language.words.tokens import stem


@pytest.mark.parametrize(
    ("one", "other", "word", "expected"),
    [
        pytest.param(
            "The dam was inspected in May.", "In May the dam was inspected.", "inspected", True, id="same"
        ),
        pytest.param(
            "The dam was inspected in May.", "Crews inspected a lorry.", "inspected", False, id="other"
        ),
        pytest.param(
            "The judge wrote and made no order on costs.",
            "The dam must be closed, the court ordered.",
            "order",
            False,
            id="other-clause",
        ),
        pytest.param(
            "The coroner ordered a test and says it may not settle the matter.",
            "The test may not settle how he died, the coroner said.",
            "settle",
            True,
            id="nothing-else-said",
        ),
    ],
)
def test_the_words_around_decide(one: str, other: str, word: str, *, expected: bool) -> None:
    """Half of what stands around one of the words must stand in the other sentence."""
    first, second = Reading(one), Reading(other)
    here, there = (next(t.start for t in r.tokens if t.stem == stem(word)) for r in (first, second))
    assert one_matter(first, here, second, there, aside=frozenset({stem(word)})) is expected
