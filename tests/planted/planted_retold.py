"""True sentences that retell a source in a writer's own words: how many are rejected, and how many contradicted?

``retold.txt`` holds them below the topic and source that they retell. They were written from the sources alone, as an
editor writes, by somebody who did not look at what the verifier makes of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from planted_measure import library_of
from planted_topics import TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterator

RETOLD = Path(__file__).with_name("retold.txt")


def retold() -> dict[str, list[tuple[str, str]]]:
    """Return for each topic its sentences, each with the stem of the source that it retells."""
    found: dict[str, list[tuple[str, str]]] = {}
    for block in RETOLD.read_text(encoding="utf-8").split("# ")[1:]:
        place, *sentences = block.splitlines()
        topic, stem = place.split("/")
        found.setdefault(topic, []).extend((stem, sentence) for sentence in sentences if sentence)
    return found


def statuses() -> Counter[str]:
    """Return how many of the sentences have each status."""
    return Counter(status for topic, told in retold().items() for status in _statuses(topic, told))


def _statuses(topic: str, told: list[tuple[str, str]]) -> Iterator[str]:
    library = library_of(TOPICS / topic / "sources")
    ids = {Path(document.source.file).stem: document.source.id for document in library.corpus.documents}
    for stem, sentence in told:
        yield library.check(sentence, sources=[ids[stem]]).status
