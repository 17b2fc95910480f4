"""Does the verifier do at least as well on the invented topics as it has been measured to do?"""

from __future__ import annotations

import tomllib

import pytest
from planted_topics import TOPICS, score, topics
from planted_truths import HERE

FLOORS = tomllib.loads((HERE / "topics.toml").read_text(encoding="utf-8"))


def test_every_topic_has_its_floors() -> None:
    """A topic that is added is measured too."""
    assert sorted(FLOORS) == [topic.name for topic in topics()]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_topic_falls_below_its_floors(name: str) -> None:
    """The shares of true claims accepted and of false ones caught never sink."""
    found = score(TOPICS / name)
    assert 1 - found.rejected_share >= FLOORS[name]["accepted"], found
    assert found.caught_share >= FLOORS[name]["caught"], found


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_claim_on_a_foreign_source_is_waved_through(name: str) -> None:
    """Nobody has translated it."""
    assert score(TOPICS / name).waved_through == 0
