"""Which claims are labelled true or false, and against which folder of sources?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefer.drafting.pronouns import opens_with_pronoun
from briefer.records import Corpus
from briefer.stages.draft_reading import read_draft

PLANTED = Path(__file__).resolve().parent.parent / "tests" / "planted"
SEEDS = PLANTED.parent.parent / "seeds" / "russia-strikes"


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim with the names of the sources that it cites, and whether they support it."""

    id: str
    text: str
    sources: tuple[str, ...]
    true: bool
    kind: str

    @property
    def heavy(self) -> bool:
        """Whether it is a paraphrase in quite other words, which is counted apart."""
        return self.kind == "heavy_paraphrase"


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Claims on one folder of sources."""

    name: str
    folder: Path
    claims: tuple[Claim, ...]


def read_set(folder: Path, *, claims: Iterable[str] = ("claims.jsonl",)) -> LabelledSet:
    """Return the set in ``folder``: the files of ``claims`` and the sources in ``plain/`` or ``sources/``."""
    texts = next(folder / name for name in ("plain", "sources") if (folder / name).is_dir())
    return LabelledSet(folder.name, texts, tuple(one for name in claims for one in _claims(folder / name)))


def read_sets(folder: Path) -> tuple[LabelledSet, ...]:
    """Return all sets in the folders of ``folder``, by name; ``folder`` may be a set itself."""
    if (folder / "claims.jsonl").is_file():
        return (read_set(folder),)
    return tuple(read_set(path.parent) for path in sorted(folder.glob("*/claims.jsonl")))


def told(folder: Path, corpus: Corpus) -> Iterator[Claim]:
    """Yield the sentences of the reference briefing of a topic that cite sources of the ``corpus``: all are true.

    One that opens with a pronoun says by itself not whom it is about, and is left out.
    """
    draft = (folder / "reference-briefing.md").read_text("utf-8")
    for number, sentence in enumerate(read_draft(draft, corpus), start=1):
        if sentence.sources and opens_with_pronoun(sentence.text) is None:
            yield Claim(f"briefing-{number}", sentence.text, sentence.sources, true=True, kind="briefing")


def planted() -> tuple[LabelledSet, ...]:
    """Return the planted cases of the tests, one set for each of their two folders of sources."""
    rows = [json.loads(line) for line in (PLANTED / "cases.jsonl").read_text("utf-8").splitlines()]
    folders = {"sources": PLANTED / "sources", "seeds": SEEDS}
    return tuple(
        LabelledSet(f"planted-{name}", folder, tuple(_claim(row) for row in rows if row["folder"] == name))
        for name, folder in folders.items()
    )


def _claims(path: Path) -> Iterator[Claim]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield _claim(json.loads(line))


def _claim(row: dict[str, Any]) -> Claim:
    return Claim(
        id=str(row["id"]),
        text=row["claim"],
        sources=tuple(_listed(row["source"])),
        true=row["label"] == "supported",
        kind=row.get("kind") or "",
    )


def _listed(source: str | list[str]) -> Iterable[str]:
    return [source] if isinstance(source, str) else source
