"""How well the verifier does on the planted cases, kind by kind."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from planted_cases import CASES, Case, load
from planted_truths import HERE

from briefer.library import Library, open_library

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefer.records import Verdict

FLOORS = HERE / "floors.toml"

Measure = Literal["accepted", "caught", "named"]
"""Share of true claims accepted, of false claims not accepted, of false claims caught by a rule that fits."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case and the verdict that the verifier gave."""

    case: Case
    verdict: Verdict

    @property
    def right(self) -> bool:
        """Whether a true claim was accepted, or a false one was not."""
        return self.verdict.accepted == (self.case.label == "supported")

    @property
    def named(self) -> bool:
        """Whether a false claim was caught, with a status that fits, by a rule that names its error."""
        rules = {finding.rule for finding in self.verdict.findings}
        return (
            self.right and self.verdict.status in self.case.statuses and not rules.isdisjoint(self.case.rules)
        )


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one kind: how many cases, and in how many the verifier did well."""

    measure: Measure
    kind: str
    cases: int
    good: int

    @property
    def share(self) -> float:
        """Good cases of all, 0 to 1."""
        return self.good / self.cases


def verdict_on(case: Case) -> Verdict:
    """Return the verifier's verdict on the claim against its one source."""
    return ask(case.claim, case.path, stem=case.source)


def ask(claim: str, folder: Path, *, stem: str) -> Verdict:
    """Return the verdict on ``claim`` against the source ``stem`` of ``folder``."""
    library = library_of(folder)
    ids = [
        document.source.id
        for document in library.corpus.documents
        if PurePosixPath(document.source.file).stem == stem
    ]
    return library.check(claim, sources=ids)


@cache
def library_of(folder: Path) -> Library:
    """Return the sources of a folder, read once for all cases."""
    return open_library(folder)


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Check every planted case, once."""
    return tuple(Outcome(case, verdict_on(case)) for case in load(CASES))


def rows(found: Iterable[Outcome]) -> tuple[Row, ...]:
    """Return all measures of all kinds."""
    by_kind: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in found:
        by_kind.setdefault((outcome.case.label, outcome.case.kind), []).append(outcome)
    return tuple(
        row for (label, kind), group in sorted(by_kind.items()) for row in _of_kind(label, kind, group)
    )


def _of_kind(label: str, kind: str, group: list[Outcome]) -> Iterator[Row]:
    right = sum(outcome.right for outcome in group)
    if label == "supported":
        yield Row("accepted", kind, len(group), right)
        return
    yield Row("caught", kind, len(group), right)
    yield Row("named", kind, len(group), sum(outcome.named for outcome in group))


def floors() -> dict[str, dict[str, float]]:
    """Return the least share that is allowed, by measure and kind."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def table(found: Iterable[Row]) -> str:
    """Return the rows as a table for people, with the floors beside the shares."""
    least = floors()
    lines = [f"{'measure':9} {'kind':20} {'cases':>5} {'good':>5} {'share':>6} {'floor':>6}"]
    for row in sorted(found, key=lambda row: (row.measure, row.kind)):
        floor = least.get(row.measure, {}).get(row.kind, 0.0)
        lines.append(
            f"{row.measure:9} {row.kind:20} {row.cases:5} {row.good:5} {row.share:6.1%} {floor:6.0%}"
        )
    return "\n".join(lines)
