"""Does the analysis find at least as much of the invented topics as it has been measured to find?"""

from __future__ import annotations

import tomllib

import pytest
from planted_analysis import PARTS, measure, topics
from planted_topics import TOPICS
from planted_truths import HERE

FLOORS = tomllib.loads((HERE / "analysis.toml").read_text(encoding="utf-8"))


def test_every_topic_that_was_read_has_its_floors() -> None:
    """A topic that is added is measured too."""
    assert sorted(FLOORS) == [topic.name for topic in topics()]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_topic_falls_below_its_floors(name: str) -> None:
    """What was found once is found again, and no more rows come in that nobody expected."""
    found = measure(TOPICS / name)
    assert {part: found.share(part) >= FLOORS[name][part] for part in PARTS} == dict.fromkeys(PARTS, True)
    assert len(found.extra) <= FLOORS[name]["extra"], found.extra
