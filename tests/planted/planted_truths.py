"""What the annotated true claims are: one file a source, one claim a line, errors possible at marked slots.

    cast | Name; Name                    people who may be swapped for one another
    names | ...                          bodies, likewise; places | ... likewise
    say Name | Quoted words.             words that stand verbatim in the source, with their speaker
    1 passive_voice @other | A claim.    distance 0 to 3, kind, stems of sources that do not say it
    - mutants | A claim.                 only its mutations are planted

A slot ``{kind:words}`` may be replaced by the tables, ``{kind:words>other>third}`` by what is written there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
SEEDS = HERE.parents[1] / "seeds" / "russia-strikes"
TRUTHS = HERE / "truths"

_SLOT = re.compile(r"\{(?P<kind>[a-z]+):(?P<options>[^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Slot:
    """Words at ``start`` of a true claim that an error may replace, and what by (empty: ask the tables)."""

    kind: str
    start: int
    words: str
    others: tuple[str, ...]

    @property
    def end(self) -> int:
        """Where the words end, exclusive."""
        return self.start + len(self.words)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its slots taken out of the markup."""

    text: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """A true claim; ``distance`` is None where only its mutations are planted."""

    line: int
    kind: str
    distance: int | None
    marked: Marked
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of a source within quotation marks, and who said them."""

    line: int
    speaker: str
    marked: Marked


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is annotated for one source."""

    stem: str
    pools: dict[str, tuple[str, ...]]
    sayings: tuple[Saying, ...]
    truths: tuple[Truth, ...]

    @property
    def folder(self) -> Path:
        """The sources folder in which the source lies."""
        return SOURCES if (SOURCES / f"{self.stem}.txt").exists() else SEEDS

    @property
    def source_text(self) -> str:
        """The source as it stands."""
        return (self.folder / f"{self.stem}.txt").read_text(encoding="utf-8")


def parse_markup(markup: str) -> Marked:
    """Take the slots out of a marked text.

    >>> parse_markup("It {comparison:rose} by {figure:4>9}.").text
    'It rose by 4.'
    """
    text, slots, done = "", [], 0
    for match in _SLOT.finditer(markup):
        text += markup[done : match.start()]
        words, *others = match["options"].split(">")
        slots.append(Slot(match["kind"], len(text), words, tuple(others)))
        text += words
        done = match.end()
    return Marked(text + markup[done:], tuple(slots))


@cache
def sheets() -> tuple[Sheet, ...]:
    """Read every annotation, in the order of file names."""
    return tuple(_read(path) for path in sorted(TRUTHS.glob("*.txt")))


def _read(path: Path) -> Sheet:
    pools: dict[str, tuple[str, ...]] = {}
    sayings: list[Saying] = []
    truths: list[Truth] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        head, body = line.split(" | ", 1)
        match head.split():
            case ["cast" | "names" | "places" as pool]:
                pools[pool] = tuple(body.split("; "))
            case ["say", *name]:
                sayings.append(Saying(number, " ".join(name), parse_markup(body)))
            case [distance, kind, *elsewhere]:
                stems = tuple(stem.removeprefix("@") for stem in elsewhere)
                truths.append(Truth(number, kind, _distance(distance), parse_markup(body), stems))
    return Sheet(path.stem, pools, tuple(sayings), tuple(truths))


def draw(key: str) -> Random:
    """Return a source of chance that is always the same for ``key``."""
    return Random(key)  # noqa: S311 - chooses test cases, guards no secret


def _distance(text: str) -> int | None:
    return None if text == "-" else int(text)
