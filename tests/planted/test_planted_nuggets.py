"""A briefing made without a model holds the facts that a good one must hold, at its usual length."""

from __future__ import annotations

from functools import cache

import pytest
from nuggets import MEASURED_ONLY, Held, held, made, nugget_topics

READ_FLOOR = 0.59
UNREAD_FLOOR = 0.59
"""The shares measured, less a hundredth; a number may only be raised."""
MOST_WORDS = 495
LONGEST = 60


@cache
def found() -> dict[str, Held]:
    """Make the briefing of each topic whose facts are listed, once."""
    topics = [topic for topic in nugget_topics() if topic.nuggets]
    return {t.name: held(t, (sentence.text for sentence in made(t).published)) for t in topics}


@pytest.mark.parametrize(
    ("unread", "floor"),
    [pytest.param(False, READ_FLOOR, id="read"), pytest.param(True, UNREAD_FLOOR, id="unread")],
)
def test_the_facts_that_matter_are_held(*, unread: bool, floor: float) -> None:
    """On average over the topics that were read while the choice was made, and over those that were not."""
    shares = [holds.share for name, holds in found().items() if (name in MEASURED_ONLY) is unread]
    assert sum(shares) / len(shares) >= floor


def test_a_briefing_keeps_its_length() -> None:
    """No briefing and no sentence is longer than promised."""
    assert {
        name for name, holds in found().items() if holds.words > MOST_WORDS or holds.longest > LONGEST
    } == set()
