"""Sentences have a limit together, and those give way to shorter wordings that save most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.drafting.fitting import fitted, told
from briefer.records import Citation, Published, Verdict

if TYPE_CHECKING:
    from briefer.records.statement import DraftedBy

SOURCE = (Citation(source="S1", file="one.txt", start=0, end=3, quote="One"),)
YES = Verdict(status="supported", score=0.9)


def worded(length: int, by: DraftedBy) -> Published:
    """Build a sentence of so many words."""
    text = " ".join(["word"] * length)
    return Published(id="a", section="Figures", text=text, citations=SOURCE, verdict=YES, drafted_by=by)


WAYS = (
    (worded(9, "model"), worded(8, "source")),
    (worded(12, "model"), worded(9, "source")),
    (worded(10, "model"), worded(9, "model"), worded(7, "source")),
    (),
    (worded(6, "source"),),
)


@pytest.mark.parametrize(
    ("words", "lengths"),
    [
        pytest.param(37, [9, 12, 10, 6], id="all-fits"),
        pytest.param(36, [9, 12, 9, 6], id="a-shorter-one-of-the-model"),
        pytest.param(34, [9, 9, 9, 6], id="then-what-saves-most"),
        pytest.param(32, [9, 9, 7, 6], id="then-the-next"),
        pytest.param(5, [8, 9, 7, 6], id="no-further"),
    ],
)
def test_the_fewest_sentences_give_way(words: int, lengths: list[int]) -> None:
    """In their order, and one that has no wording stays out."""
    chosen = fitted(WAYS, words)
    assert [told([sentence]) for sentence in chosen if sentence] == lengths
    assert chosen[3] is None
