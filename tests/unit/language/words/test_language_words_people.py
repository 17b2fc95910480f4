"""A group and the persons who may be it."""

from __future__ import annotations

import pytest

from briefer.language.words.people import may_be_same_people
from briefer.language.words.tokens import tokenize


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("crews miners", True, id="group-and-its-people"),
        pytest.param("miners crews", True, id="either-way"),
        pytest.param("crews miner", False, id="one-person"),
        pytest.param("soldiers police", False, id="a-body-of-its-own"),
        pytest.param("miners guards", False, id="two-sorts-of-people"),
        pytest.param("crews ships", False, id="things"),
    ],
)
def test_whether_a_group_may_be_these_persons(words: str, *, expected: bool) -> None:
    """Nothing tells a crew from miners; that soldiers are no police, or guards no miners, is known."""
    one, other = tokenize(words)
    assert may_be_same_people(one, other) is expected
