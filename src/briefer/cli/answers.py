"""What ``briefer check`` answers to each line of a claims file, and how the answers are written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final, Protocol

from briefer.claims import BrokenLine, ClaimLine, source_ids
from briefer.cli.verdict_text import show
from briefer.cli.verdicts import Row, verdict_row
from briefer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefer.records import Corpus, Verdict


class Library(Protocol):
    """What is asked of a corpus that is ready for checking; ``sources`` are source ids."""

    @property
    def corpus(self) -> Corpus:
        """What was read."""

    def check(self, claim: str, *, sources: Sequence[str] | None) -> Verdict:
        """Say whether those sources together, or with None any single one, support ``claim``."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim and what the verifier says of it."""

    line: ClaimLine
    verdict: Verdict


Answer = Checked | BrokenLine


def answers(lines: Iterable[ClaimLine | BrokenLine], library: Library) -> Iterator[Answer]:
    """Yield one answer for each line, in order; a line that cannot be checked stops no other."""
    for line in lines:
        yield line if isinstance(line, BrokenLine) else _answer(line, library)


def _answer(line: ClaimLine, library: Library) -> Answer:
    try:
        sources = None if line.sources is None else source_ids(line.sources, library.corpus)
    except InputError as error:
        return BrokenLine(number=line.number, id=line.id, error=f"line {line.number}: {error}")
    return Checked(line, library.check(line.claim, sources=sources))


def write_jsonl(given: Iterable[Answer], stream: IO[str]) -> int:
    """Write each answer as soon as it is known; return how many lines could not be checked."""
    faults = 0
    for answer in given:
        stream.write(json.dumps(_as_json(answer)) + "\n")
        faults += isinstance(answer, BrokenLine)
    return faults


def write_table(given: Iterable[Answer], stream: IO[str]) -> int:
    """Write all answers for people, also those known when interrupted; return how many lines were faulty."""
    rows: list[Row] = []
    faults = 0
    try:
        for answer in given:
            rows.append(_as_row(answer))
            faults += isinstance(answer, BrokenLine)
    finally:
        show(rows, stream)
    return faults


WRITERS: Final[dict[str, Callable[[Iterable[Answer], IO[str]], int]]] = {
    "jsonl": write_jsonl,
    "table": write_table,
}


def _as_json(answer: Answer) -> dict[str, object]:
    if isinstance(answer, BrokenLine):
        return {"id": answer.id, "line": answer.number, "status": "unverifiable", "error": answer.error}
    return {"id": answer.line.id, **answer.verdict.model_dump(mode="json")}


def _as_row(answer: Answer) -> Row:
    if isinstance(answer, BrokenLine):
        return Row(label=str(answer.id), status="unverifiable", text="", messages=(answer.error,))
    return verdict_row(str(answer.line.id), answer.line.claim, answer.verdict)
