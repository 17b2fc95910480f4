"""A briefing made without a model holds the facts that a good one must hold, at its usual length."""

from __future__ import annotations

from functools import cache

import pytest
from nuggets import LATER, NOT_READ, READ, Held, group_of, held, made, nugget_topics

FLOORS = {READ: 0.59, NOT_READ: 0.59, LATER: 0.36}
"""The shares measured, less a hundredth; a number may only be raised."""
MOST_WORDS = 495
LONGEST = 60


@cache
def found() -> dict[str, Held]:
    """Make the briefing of each topic whose facts are listed, once."""
    topics = [topic for topic in nugget_topics() if topic.nuggets]
    return {t.name: held(t, (sentence.text for sentence in made(t).published)) for t in topics}


@pytest.mark.parametrize(("group", "floor"), FLOORS.items())
def test_the_facts_that_matter_are_held(group: str, floor: float) -> None:
    """On average over the topics that were read while the choice was made, over those that were not, and new ones."""
    shares = [holds.share for name, holds in found().items() if group_of(name) == group]
    assert sum(shares) / len(shares) >= floor


def test_a_briefing_keeps_its_length() -> None:
    """No briefing and no sentence is longer than promised."""
    assert {
        name for name, holds in found().items() if holds.words > MOST_WORDS or holds.longest > LONGEST
    } == set()
