"""How does the time for a claim grow with the length of its source, and with the number of sources?"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import TOOLS

GROWING = {
    "the words of a source": (1_000, 10_000, 100_000, 1_000_000),
    "the number of sources of 100 words": (1, 10, 100, 1_000, 10_000),
}
"""What grows, and the sizes measured."""
CLAIM = "Ferry operator Marlow Lines said 14 of its 60 boats had been taken out of service on Friday."
LIMIT_S = 120
"""Seconds after which a tool is given up."""
CLAIMS = 5
"""How often the claim is checked; the first pays for whatever is worked out only once."""

_WHO = "The council|The union|Police|The port|The ministry|The company|The mayor|Residents".split("|")
_DID = "closed|opened|visited|rejected|announced|discussed|repaired|sold|inspected|praised".split("|")
_WHAT = "the bridge|a new school|the harbour|its budget|the old mill|two roads|a report".split("|")
_WHEN = "on Monday|last week|in March|after the flood|before the vote|at noon|again".split("|")


@dataclass(frozen=True, slots=True)
class Growth:
    """Time of one tool at one size: to open the folder with the first claim, and for each further one.

    None where it was given up.
    """

    tool: str
    what: str
    size: int
    first_s: float | None = None
    next_ms: float | None = None

    @property
    def cell(self) -> str:
        """The times as the table shows them."""
        if self.first_s is None:
            return f"over {LIMIT_S} s"
        return f"{self.first_s:.2f} s, {self.next_ms:.1f} ms"


def grow(tool: str, what: str, size: int) -> Growth:
    """Return the times of a tool at a size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many = what.startswith("the number")
        _write(folder, count=size if many else 1, words=100 if many else size)
        return Growth(tool, what, size, *_timed(tool, folder, sources=None if many else ["s0"]))


def _timed(tool: str, folder: Path, *, sources: list[str] | None) -> tuple[float, float]:
    start = time.process_time()
    opened = TOOLS[tool](folder)
    opened.check(CLAIM, sources)
    first = time.process_time() - start
    start = time.process_time()
    for _ in range(CLAIMS):
        opened.check(CLAIM, sources)
    return first, 1000 * (time.process_time() - start) / CLAIMS


def _write(folder: Path, *, count: int, words: int) -> None:
    """Write ``count`` made-up sources; the claim stands in the middle of the last one, in other words."""
    chance = random.Random(1)  # noqa: S311 - made-up sentences, the same in every run
    for number in range(count):
        made = list(sentences(chance, words))
        if number == count - 1:
            told = "Marlow Lines, a ferry operator, said it had taken 14 of its 60 boats out of service on Friday."
            made.insert(len(made) // 2, told)
        text = "\n\n".join(" ".join(made[i : i + 4]) for i in range(0, len(made), 4))
        (folder / f"s{number}.txt").write_text(text, encoding="utf-8")


def sentences(chance: random.Random, words: int) -> Iterator[str]:
    """Yield made-up sentences of so many words in all."""
    written = 0
    while written < words:
        name = "".join(chance.choices("abdeiklmnorstu", k=6)).capitalize()
        parts = (
            chance.choice(_WHO),
            chance.choice(_DID),
            chance.choice(_WHAT),
            f"near {name}",
            chance.choice(_WHEN),
        )
        yield " ".join(parts) + "."
        written += 8
