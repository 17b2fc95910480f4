"""Print what the analysis finds on the invented topics; ``--misses`` and ``--extra`` list the rows.

The topics kept aside are listed only with their numbers. ``--floors`` prints what ``analysis.toml`` would hold.
"""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from planted_analysis import KEPT_ASIDE, PARTS, Found, measure, topics

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def main() -> None:
    """Print one line a topic, then what is asked for."""
    flags = set(sys.argv[1:])
    lines = floors() if "--floors" in flags else (line for topic in topics() for line in _lines(topic, flags))
    for line in lines:
        sys.stdout.write(line + "\n")


def floors() -> Iterator[str]:
    """Yield the state as ``analysis.toml`` holds it."""
    for topic in topics():
        found = measure(topic)
        shares = ", ".join(f"{part} = {math.floor(100 * found.share(part)) / 100:.2f}" for part in PARTS)
        yield f"{topic.name} = {{ {shares}, extra = {len(found.extra)} }}"


def _lines(topic: Path, flags: set[str]) -> Iterator[str]:
    found = measure(topic)
    aside = topic.name in KEPT_ASIDE
    yield f"{topic.name:20}{' (aside)' if aside else '':9}{_counts(found)}"
    if not aside:
        yield from (f"    miss  {line}" for line in found.misses if "--misses" in flags)
        yield from (f"    extra {line}" for line in found.extra if "--extra" in flags)


def _counts(found: Found) -> str:
    counts = ", ".join(f"{part} {found.found[part]} of {found.expected[part]}" for part in PARTS)
    return f"{counts}, {len(found.extra)} extra"


if __name__ == "__main__":
    main()
