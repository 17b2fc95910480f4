"""Which of the facts that a good briefing must hold does a briefing hold?

``nuggets.jsonl`` lists them for a topic, written from its sources; for all but four topics, which are only fitted on
beside others, before any selection was looked at. Those in ``MEASURED_ONLY`` are for measuring: nobody reads what is
chosen from them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planted_measure import library_of
from planted_topics import TOPICS

from briefer.pipeline import brief
from briefer.settings import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefer.records import Briefing

MEASURED_ONLY = frozenset({"ondarzo-vote", "ostrel-mine"})
WRITTEN_LATER = frozenset(
    {"dremmen-airline", "ferrow-mutiny", "isket-blackout", "palvo-ceasefire-line", "uldane-ferry-inquiry"}
)
"""Topics that were written when the choice had been fitted: they tell what a new subject may expect."""
PORT = TOPICS.parent.parent / "topics" / "port-lisse-strike"


GROUPS = READ, NOT_READ, LATER = "read", "not read", "written later"


def group_of(name: str) -> str:
    """Return with which topics one is measured."""
    return NOT_READ if name in MEASURED_ONLY else LATER if name in WRITTEN_LATER else READ


@dataclass(frozen=True, slots=True)
class Nugget:
    """A fact: what it weighs (3 must not be missing), and strings of which one set stands in a sentence that has it."""

    weight: int
    patterns: tuple[tuple[str, ...], ...]

    def stands_in(self, sentence: str) -> bool:
        """Tell whether a sentence holds the fact."""
        folded = re.sub(r"\s+", " ", sentence).lower().replace("’", "'")
        return any(all(part in folded for part in pattern) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class NuggetTopic:
    """A topic with its sources and facts; there are none where nobody has listed them."""

    name: str
    folder: Path
    sources: Path
    nuggets: tuple[Nugget, ...]

    @property
    def reference(self) -> str:
        """A briefing by an editor, in which every sentence is true."""
        return (self.folder / "reference-briefing.md").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Held:
    """What a briefing holds of a topic's facts: the share of their weight, and in how many words."""

    share: float
    words: int
    longest: int


def nugget_topics() -> Iterator[NuggetTopic]:
    """Yield the topics of the tests, by name."""
    yield NuggetTopic(PORT.name, PORT, PORT / "plain", _nuggets(PORT))
    for folder in sorted(path for path in TOPICS.iterdir() if path.is_dir()):
        yield NuggetTopic(folder.name, folder, folder / "sources", _nuggets(folder))


def made(topic: NuggetTopic) -> Briefing:
    """Return the briefing of the usual length that is made of a topic without a model."""
    return brief(library_of(topic.sources), words=WORDS, progress=lambda _: None)


def held(topic: NuggetTopic, sentences: Iterable[str]) -> Held:
    """Return what some sentences hold of a topic's facts."""
    told = list(sentences)
    weights = [
        (nugget.weight, any(nugget.stands_in(sentence) for sentence in told)) for nugget in topic.nuggets
    ]
    lengths = [len(sentence.split()) for sentence in told]
    share = sum(weight for weight, found in weights if found) / sum(weight for weight, _ in weights)
    return Held(share, sum(lengths), max(lengths))


def _nuggets(folder: Path) -> tuple[Nugget, ...]:
    path = folder / "nuggets.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return tuple(_nugget(json.loads(line)) for line in lines)


def _nugget(row: dict[str, object]) -> Nugget:
    weight, patterns = row["weight"], row["patterns"]
    assert isinstance(weight, int)
    assert isinstance(patterns, list)
    return Nugget(weight, tuple(tuple(pattern) for pattern in patterns))
