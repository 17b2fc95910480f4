"""Print how the verifier does on the invented topics; with ``--aside`` on the topics and claims that nobody reads.

``--floors`` prints what ``topics.toml`` would hold in this state.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from typing import TYPE_CHECKING

from planted_topics import (
    ASIDE,
    CLAIMS,
    LATER,
    SHUT,
    TOPICS,
    Score,
    briefing_rejections,
    having,
    score,
    topics,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def main() -> None:
    """Print a line for each topic, the sum, and which kinds came out wrong how often."""
    folder = ASIDE if "--aside" in sys.argv[1:] else TOPICS
    if "--floors" in sys.argv[1:]:
        sys.stdout.write("\n".join(_floors(folder)) + "\n")
        return
    scores: list[Score] = []
    for topic in topics(folder):
        found = score(topic, CLAIMS)
        scores.append(found)
        rejected, sentences = briefing_rejections(topic)
        sys.stdout.write(
            f"{topic.name:22} {_line(found)} | true briefing rejected {rejected:2} of {sentences}\n"
        )
    sys.stdout.write(f"{'all':22} {_line(_summed(scores))}\n")
    for name, claims in (SHUT if folder == ASIDE else LATER).items():
        later = [score(topic, claims) for topic in having(claims)]
        sys.stdout.write(f"{name:22} {_line(_summed(later))}\n")
        scores += later
    wrong = sum((found.wrong for found in scores), Counter[tuple[str, str]]())
    for (label, kind), count in sorted(wrong.items(), key=lambda each: (each[0][0], -each[1])):
        sys.stdout.write(
            f"  {'true rejected' if label == 'supported' else 'false accepted':15} {kind:24} {count}\n"
        )


def _floors(folder: Path) -> Iterator[str]:
    for topic in topics(folder):
        later = "".join(
            f", {kind} = {{ {_floor(score(topic, claims))} }}"
            for kind, claims in LATER.items()
            if topic in having(claims)
        )
        yield f"{topic.name} = {{ {_floor(score(topic, CLAIMS))}{later} }}"


def _floor(found: Score) -> str:
    accepted, caught = 100 - math.ceil(100 * found.rejected_share), math.floor(100 * found.caught_share)
    return f"accepted = {accepted / 100:.2f}, caught = {caught / 100:.2f}"


def _line(found: Score) -> str:
    return (
        f"true rejected {found.rejected:3} of {found.true} ({found.rejected_share:.1%}, "
        f"{found.contradicted} contradicted), heavy {found.heavy_rejected} of {found.heavy}, "
        f"false caught {found.caught:3} of {found.false} ({found.caught_share:.1%}), "
        f"foreign waved through {found.waved_through}"
    )


def _summed(scores: list[Score]) -> Score:
    names = [name for name in Score.__slots__ if name != "wrong"]
    return Score(**{name: sum(getattr(found, name) for found in scores) for name in names})


if __name__ == "__main__":
    main()
