"""Test that an index of names finds whom asking each actor finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.naming.roster import find_actors
from briefer.language.naming.same_name import is_form_of, meeting_keys, same_name
from briefer.language.reading import Reading

WORDS = """ana lind lindt hallin hallins harbour union city council of the port h u hcc gustavsen gustafsen
 gustavse""".split()
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(tuple)


@given(NAMES, NAMES)
def test_names_that_may_be_one_meet_under_a_key(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """Whatever two names are taken for one, the index finds the one by the other."""
    assert not same_name(one, other) or set(meeting_keys(one)) & set(meeting_keys(other))


@pytest.mark.parametrize(
    ("word", "name", "expected"),
    [
        pytest.param("korean", "korea", True, id="adjective"),
        pytest.param("portuguese", "portugal", True, id="another-root-vowel"),
        pytest.param("nepalese", "nepali", True, id="two-adjectives"),
        pytest.param("austrian", "australia", False, id="another-country"),
        pytest.param("carter", "cart", False, id="surname"),
        pytest.param("lind", "lindt", False, id="short-name"),
    ],
)
def test_the_adjective_of_a_name(word: str, name: str, *, expected: bool) -> None:
    """A country stands for its people and the other way round; names that only look alike do not."""
    assert is_form_of(word, name) is expected


def test_a_branch_goes_by_the_letters_of_its_body() -> None:
    """The last words of a body's name may be left out of its acronym."""
    assert same_name(("apw",), ("allied", "pipe", "workers", "local"))
    assert not same_name(("ap",), ("allied", "pipe", "workers", "local"))


def test_a_name_without_a_word_is_nobodys() -> None:
    """Marks alone may stand where a name is expected."""
    assert not same_name((), ("ilse", "brandt"))
    assert not same_name((), ())


@pytest.mark.parametrize("between", ["   ", "\t", "\u3000", " — ", " … "])
def test_nothing_between_commas_describes_nobody(between: str) -> None:
    """A pair of commas with no word between them, as careless models write, is read over."""
    reading = Reading(f"Ann Lee,{between}, said so.")
    (actor,) = find_actors(reading.text, [reading])
    assert actor.offices == []


def test_a_body_of_a_company_is_not_the_company() -> None:
    """A board is not whom it oversees; an office speaks for whose it is."""
    assert not same_name(("supervisory", "board", "of", "orsk", "steel"), ("orsk", "steel"))
    assert same_name(("office", "of", "the", "orsk", "governor"), ("orsk", "governor"))
    assert same_name(("ministry", "of", "health"), ("health", "ministry"))
