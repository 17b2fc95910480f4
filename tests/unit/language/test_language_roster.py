"""Test that an index of names finds whom asking each actor finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.language.same_name import meeting_keys, same_name

WORDS = """ana lind lindt hallin hallins harbour union city council of the port h u hcc gustavsen gustafsen
 gustavse""".split()
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(tuple)


@given(NAMES, NAMES)
def test_names_that_may_be_one_meet_under_a_key(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """Whatever two names are taken for one, the index finds the one by the other."""
    assert not same_name(one, other) or set(meeting_keys(one)) & set(meeting_keys(other))
