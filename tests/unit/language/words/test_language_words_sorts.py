"""Nouns name persons, bodies of a family, or places."""

from __future__ import annotations

import pytest

from briefer.language.words.sorts import clash, families, is_body, is_person, is_place
from briefer.language.words.tokens import stem


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("union", "company", True, id="two-families"),
        pytest.param("regulator", "department", False, id="one-family"),
        pytest.param("hospital", "centre", False, id="general-word"),
        pytest.param("court", "lamp", False, id="no-body"),
    ],
)
def test_two_families_clash(one: str, other: str, *, expected: bool) -> None:
    """Bodies of two families cannot be one; a general word fits any."""
    assert clash({stem(one)}, {stem(other)}) is expected


def test_a_noun_may_belong_to_several_families() -> None:
    """A federation may be one of workers or of employers."""
    assert families({stem("federation")}) == {"union", "employers"}


def test_nouns_name_persons_bodies_or_places() -> None:
    """The commonest sense of a noun says what it names."""
    assert [is_person(stem("columnist")), is_body(stem("tribunal")), is_place(stem("river"))] == [True] * 3
    assert [is_person(stem("tribunal")), is_body(stem("river")), is_place(stem("columnist"))] == [False] * 3
