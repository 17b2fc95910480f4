"""Does the verifier do at least as well on the invented topics as it has been measured to do?"""

from __future__ import annotations

import tomllib

import pytest
from planted_topics import CLAIMS, LATER, TOPICS, having, score, topics
from planted_truths import HERE

FLOORS = tomllib.loads((HERE / "topics.toml").read_text(encoding="utf-8"))


def test_every_topic_has_its_floors() -> None:
    """A topic that is added is measured too, and so are the claims that are added to one."""
    assert sorted(FLOORS) == [topic.name for topic in topics()]
    for kind, claims in LATER.items():
        assert {name for name in FLOORS if kind in FLOORS[name]} == {topic.name for topic in having(claims)}


@pytest.mark.parametrize(
    ("name", "claims", "floors"),
    [pytest.param(name, CLAIMS, floors, id=name) for name, floors in sorted(FLOORS.items())]
    + [
        pytest.param(name, LATER[kind], floors[kind], id=f"{name}-{kind}")
        for name, floors in sorted(FLOORS.items())
        for kind in LATER
        if kind in floors
    ],
)
def test_no_topic_falls_below_its_floors(name: str, claims: str, floors: dict[str, float]) -> None:
    """The shares of true claims accepted and of false ones caught never sink."""
    found = score(TOPICS / name, claims)
    assert 1 - found.rejected_share >= floors["accepted"], found
    assert found.caught_share >= floors["caught"], found


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_claim_on_a_foreign_source_is_waved_through(name: str) -> None:
    """Nobody has translated it."""
    assert score(TOPICS / name, CLAIMS).waved_through == 0
