"""How much of what an editor finds by reading a topic's sources does the analysis find?

``topics/*/expected.json`` was written by reading the sources, before the analysis was looked at: contested figures with
every value, accusations with and without a reply, corrections. ``KEPT_ASIDE`` names the topics whose misses nobody has
read while the rules were made: their numbers are the honest ones.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from planted_measure import library_of
from planted_topics import TOPICS

from briefer.stages.analyse import analyse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefer.analysis.result import Analysis
    from briefer.records import Accusation, Citation, Corpus, FigureValue

KEPT_ASIDE = frozenset({"calder-leak", "ondarzo-vote"})
PARTS = ("figures", "answered", "unanswered", "corrections")
_STOP = frozenset(
    """a an and as at be been by for from had has have in is it its of on or that the their they this to was
    were with who not no""".split()
)
_COMMON = 3
"""Telling words that an accusation shares with the expected one."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of what a topic holds, part by part, with the misses and the rows nobody expected."""

    found: dict[str, int]
    expected: dict[str, int]
    misses: tuple[str, ...]
    extra: tuple[str, ...]

    def share(self, part: str) -> float:
        """Share of a part that was found, 0 to 1."""
        return self.found[part] / self.expected[part] if self.expected[part] else 1.0


@dataclass(frozen=True, slots=True)
class _Made:
    """The analysis of one topic, with the stems of the files that its citations name."""

    corpus: Corpus
    analysis: Analysis

    def stems(self, cited: Iterable[Citation]) -> set[str]:
        files = {document.source.id: document.source.file for document in self.corpus.documents}
        return {files[citation.source].rsplit(".", 1)[0] for citation in cited}

    def rows(self) -> list[FigureValue]:
        return [row for table in self.analysis.contested for row in table.values]

    def accusations(self) -> list[Accusation]:
        return [made for position in self.analysis.positions for made in position.accusations]

    def corrected(self) -> set[str]:
        """The stems of the sources whose corrections are told."""
        notes = " ".join(note.text for note in self.analysis.audit if note.kind == "correction")
        named = {
            d.source.file.rsplit(".", 1)[0] for d in self.corpus.documents if f"({d.source.id})" in notes
        }
        rows = [row for row in self.rows() if row.status == "corrected"]
        return named | {stem for row in rows for stem in self.stems(row.citations)}


def topics() -> list[Path]:
    """Return the topics that have been read for it."""
    return sorted(path.parent for path in TOPICS.glob("*/expected.json"))


@cache
def measure(topic: Path) -> Found:
    """Analyse a topic, once, and compare."""
    expected = json.loads((topic / "expected.json").read_text(encoding="utf-8"))
    library = library_of(topic / "sources")
    made = _Made(library.corpus, analyse(library.corpus, library.cast, published=(), rejected=()))
    values = [value for figure in expected["contested_figures"] for value in figure["values"]]
    hits = {id(value): [row for row in made.rows() if _gives(made, row, value)] for value in values}
    parts: dict[str, list[tuple[str, bool]]] = {
        "figures": [
            (f"{one['value']} ({one['source']}: {one['wording']})", bool(hits[id(one)])) for one in values
        ],
        "answered": list(_answered(made, expected["accusations_with_reply"])),
        "unanswered": list(_unanswered(made, expected["unanswered_accusations"])),
        "corrections": [
            (f"{one['wrong']} ({one['source']})", one["source"] in made.corrected())
            for one in expected["corrections"]
        ],
    }
    known = {id(row) for rows in hits.values() for row in rows}
    return Found(
        found={part: sum(ok for _, ok in told) for part, told in parts.items()},
        expected={part: len(told) for part, told in parts.items()},
        misses=tuple(f"{part:12} {what}" for part, told in parts.items() for what, ok in told if not ok),
        extra=tuple(
            f"{table.what}: {row.value} | {row.who} | {row.status} | {row.text}"
            for table in made.analysis.contested
            for row in table.values
            if id(row) not in known
        ),
    )


def _gives(made: _Made, row: FigureValue, value: dict[str, Any]) -> bool:
    """Tell whether a row cites the value's source and holds its wording, or all its digits."""
    if not made.stems(row.citations) & {value["source"], *value.get("also", [])}:
        return False
    said = _plain(" ".join([row.value, row.text, *(citation.quote for citation in row.citations)]))
    digits = set(re.findall(r"\d[\d,.]*\d|\d", value["value"]))
    return _plain(value["wording"]) in said or bool(
        digits and digits <= set(re.findall(r"\d[\d,.]*\d|\d", said))
    )


def _answered(made: _Made, expected: Iterable[dict[str, Any]]) -> Iterator[tuple[str, bool]]:
    for one in expected:
        replies = [each.reply for each in _alike(made, one)]
        sources = set(one["reply_source"])
        yield _told(one), any(reply and made.stems(reply.citations) & sources for reply in replies)


def _unanswered(made: _Made, expected: Iterable[dict[str, Any]]) -> Iterator[tuple[str, bool]]:
    for one in expected:
        yield _told(one), any(each.reply is None for each in _alike(made, one))


def _alike(made: _Made, one: dict[str, Any]) -> list[Accusation]:
    """Return the accusations that cite an expected source and share words with the expected one."""
    words = _words(one["accusation"])
    return [
        each
        for each in made.accusations()
        if made.stems(each.citations) & set(one["source"])
        and len(words & _words(" ".join([each.text, *(c.quote for c in each.citations)]))) >= _COMMON
    ]


def _told(one: dict[str, Any]) -> str:
    return f"{one['accuser']} v {one['accused']}: {one['accusation']}"


def _plain(text: str) -> str:
    return " ".join(text.split()).lower().translate(str.maketrans("’‘“”", "''\"\""))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower())) - _STOP
