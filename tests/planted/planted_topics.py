"""Invented topics with labelled claims, by authors who had not seen the rules: what a desk would meet.

Each folder has ``sources/``, ``claims.jsonl`` (true and false claims of many kinds, as a model would write them) and
``reference-briefing.md``, a briefing in which every sentence is true. ``topics/`` was read while the rules were made;
``aside/`` was not, and is to be measured only: its numbers are the honest ones.

Some have ``fresh.jsonl`` as well: claims written when the rules had been made, by somebody who knew neither these nor
the other claims. True ones are reworded and fused as an editor does it, and each false one goes wrong in one place, in
the source's own words; they were measured before they were read. ``closed.jsonl`` holds claims of the same kind that
nobody has read since: with ``aside/`` they tell what to expect of a new subject. ``prose.jsonl``, and
``closed_prose.jsonl`` which is not read, hold the free prose of an editor: 30 true sentences that fuse, shorten, count
anew and turn round what the sources say, and ten false ones. ``kinds.jsonl``, and ``closed_kinds.jsonl`` which is not
read, hold claims of one family of errors each (the letter in their ids: ``p`` for yes and no and how surely, ``s`` for
what kind, how much, compared with what, when and why), with true ones that look like them.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from planted_measure import library_of
from planted_truths import HERE

from briefer.claims import source_ids

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.library import Library

TOPICS = HERE / "topics"
ASIDE = HERE / "aside"

HEAVY = "heavy_paraphrase"
CLAIMS = "claims.jsonl"
FRESH = "fresh.jsonl"
CLOSED = "closed.jsonl"
LATER = {"fresh": FRESH, "prose": "prose.jsonl", "kinds": "kinds.jsonl"}
"""Claims of read topics that were written when the rules had been made, by the name of their floors."""
SHUT = {"closed": CLOSED, "closed prose": "closed_prose.jsonl", "closed kinds": "closed_kinds.jsonl"}
"""The same, unread: they have no floors."""


@dataclass(frozen=True, slots=True)
class Score:
    """How the claims of a topic came out; ``wrong`` counts those of each label and kind that came out wrong.

    ``true`` and ``false`` are claims on sources in English, without heavy paraphrase, which is counted by itself.
    ``waved_through`` are claims on a source in another language that were accepted, true or not.
    """

    true: int
    rejected: int
    contradicted: int
    heavy: int
    heavy_rejected: int
    false: int
    caught: int
    waved_through: int
    wrong: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def rejected_share(self) -> float:
        """Share of the true claims that were rejected, 0 to 1."""
        return self.rejected / self.true

    @property
    def caught_share(self) -> float:
        """Share of the false claims that were caught, 0 to 1."""
        return self.caught / self.false


def topics(folder: Path = TOPICS) -> list[Path]:
    """Return the topics of a folder, by name."""
    return sorted(path for path in folder.iterdir() if path.is_dir())


def having(claims: str, folder: Path = TOPICS) -> list[Path]:
    """Return the topics of a folder that have such a file of claims, by name."""
    return [topic for topic in topics(folder) if (topic / claims).is_file()]


@cache
def score(topic: Path, claims: str) -> Score:
    """Check every claim of one file of a topic, once."""
    library = library_of(topic / "sources")
    lines = (topic / claims).read_text(encoding="utf-8").splitlines()
    found = Counter(_outcome(json.loads(line), library) for line in lines)
    english = {key: count for key, count in found.items() if key[2] == "en"}

    def sum_of(label: str, *, heavy: bool, statuses: str) -> int:
        return sum(
            count
            for (name, kind, _, status), count in english.items()
            if name == label and (kind == HEAVY) == heavy and status in statuses.split()
        )

    every, rejected = (
        "supported contradicted unsupported unverifiable",
        "contradicted unsupported unverifiable",
    )
    wrong = Counter(
        {
            key[:2]: count
            for key, count in english.items()
            if (key[3] == "supported") != (key[0] == "supported")
        }
    )
    return Score(
        true=sum_of("supported", heavy=False, statuses=every),
        rejected=sum_of("supported", heavy=False, statuses=rejected),
        contradicted=sum_of("supported", heavy=False, statuses="contradicted"),
        heavy=sum_of("supported", heavy=True, statuses=every),
        heavy_rejected=sum_of("supported", heavy=True, statuses=rejected),
        false=sum_of("unsupported", heavy=False, statuses=every),
        caught=sum_of("unsupported", heavy=False, statuses=rejected),
        waved_through=sum(n for key, n in found.items() if key[2] != "en" and key[3] == "supported"),
        wrong=wrong,
    )


def briefing_rejections(topic: Path) -> tuple[int, int]:
    """Return how many sentences of the true briefing that rest on English sources are rejected, and of how many."""
    library = library_of(topic / "sources")
    draft = (topic / "reference-briefing.md").read_text(encoding="utf-8")
    verdicts = [
        verdict
        for sentence, verdict in library.verify(draft)
        if all(library.corpus.document(source).source.language == "en" for source in sentence.sources)
    ]
    return sum(not verdict.accepted for verdict in verdicts), len(verdicts)


def _outcome(claim: dict[str, str | list[str]], library: Library) -> tuple[str, str, str, str]:
    named = claim["source"]
    ids = source_ids([named] if isinstance(named, str) else named, library.corpus)
    languages = {library.corpus.document(source).source.language for source in ids}
    language = "en" if languages == {"en"} else "other"
    verdict = library.check(str(claim["claim"]), sources=ids)
    return str(claim["label"]), str(claim["kind"]), language, verdict.status
