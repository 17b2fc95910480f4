"""Say of each check how many claims it speaks against, and how many it alone rejects.

    python benchmarks/ablation.py [SETS ...] [--places] [--out CLAIMS.jsonl]

SETS are folders of labelled claims, or folders of such folders (see ``labelled.read_sets``); the planted cases of the
tests are always among them. Each claim that is rejected is checked again without each of the checks that spoke against
it: if it is accepted then, that check alone rejected it. ``--places`` asks the same of each line that yields a finding.
``--out`` writes which check did what to which claim, one claim a line.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from inspect import isgenerator
from pathlib import Path

from labelled import Claim, LabelledSet, planted, read_sets

from briefer.checks import decide
from briefer.checks.case import Case
from briefer.claims import source_ids
from briefer.library import Library, open_library
from briefer.records import Finding

COLUMNS = ("check", "false", "true", "false / true", "false alone", "true alone")


@dataclass(slots=True)
class Watch:
    """Which checks spoke against a claim; ``silenced`` is the one that is not heard."""

    spoke: set[str] = field(default_factory=set)
    silenced: str = ""


@dataclass(frozen=True, slots=True)
class Watched:
    """A check that is watched; ``by_place`` tells apart the lines that yield its findings."""

    check: Callable[[Case], Iterator[Finding]]
    watch: Watch
    by_place: bool

    @property
    def name(self) -> str:
        """The module that asks the question."""
        return self.check.__module__.rpartition(".")[2]

    def __call__(self, case: Case) -> Iterator[Finding]:
        """Yield what the check finds, unless it is silenced."""
        findings = self.check(case)
        for finding in findings:
            place = self._place(findings)
            if finding.severity == "block":
                self.watch.spoke.add(place)
            if place != self.watch.silenced:
                yield finding

    def _place(self, findings: Iterator[Finding]) -> str:
        """Return the name of the check, or the line at which its ``findings`` halted to yield one."""
        if not self.by_place or not isgenerator(findings):
            return self.name
        while isgenerator(findings.gi_yieldfrom):
            findings = findings.gi_yieldfrom
        return f"{Path(findings.gi_code.co_filename).stem}:{findings.gi_frame.f_lineno}"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A rejected claim: what spoke against it, and each check without which it would have been accepted."""

    set: str
    id: str
    true: bool
    spoke: tuple[str, ...]
    alone: tuple[str, ...]


def rejected(labelled: LabelledSet, watch: Watch) -> Iterator[Rejected]:
    """Yield the claims of a set that are rejected."""
    library = open_library(labelled.folder)
    for claim in labelled.claims:
        if not _accepted(claim, library, watch, without=""):
            spoke = sorted(watch.spoke)
            alone = [name for name in spoke if _accepted(claim, library, watch, without=name)]
            yield Rejected(labelled.name, claim.id, claim.true, tuple(spoke), tuple(alone))


def _accepted(claim: Claim, library: Library, watch: Watch, *, without: str) -> bool:
    watch.spoke, watch.silenced = set(), without
    return library.check(claim.text, sources=source_ids(claim.sources, library.corpus)).accepted


def table(names: Iterable[str], found: Sequence[Rejected], claims: Counter[bool]) -> Iterator[str]:
    """Yield the table: the checks that alone reject the most false claims come first.

    ``names`` are shown even if they never spoke; ``claims`` is how many true and false ones there are.
    """
    spoke = Counter((name, each.true) for each in found for name in each.spoke)
    alone = Counter((name, each.true) for each in found for name in each.alone)
    yield f"| {' | '.join(COLUMNS)} |"
    yield "|---|" + "--:|" * (len(COLUMNS) - 1)
    for name in sorted(
        {*names, *(name for name, _ in spoke)}, key=lambda n: (-alone[n, False], -spoke[n, False], n)
    ):
        shares = [spoke[name, true] / claims[true] for true in (False, True)]
        ratio = f"{shares[0] / shares[1]:.1f}" if shares[1] else ""
        cells = (spoke[name, False], spoke[name, True], ratio, alone[name, False], alone[name, True])
        yield f"| {name} | {' | '.join(map(str, cells))} |"


def main() -> None:
    """Check all sets, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", type=Path, nargs="*")
    parser.add_argument("--places", action="store_true")
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    sets = [*planted(), *(found for folder in chosen.sets for found in read_sets(folder))]
    watch, found = Watch(), []
    watched = tuple(Watched(check, watch, chosen.places) for check in decide.CHECKS)
    decide.CHECKS = watched  # no argument of the verifier: nobody but this script wants other checks
    for labelled in sets:
        found += rejected(labelled, watch)
        sys.stderr.write(f"{labelled.name}: {len(labelled.claims)} claims\n")
    claims = Counter(claim.true for labelled in sets for claim in labelled.claims)
    names = () if chosen.places else [check.name for check in watched]
    sys.stdout.write("\n".join(table(names, found, claims)) + "\n")
    if chosen.out:
        chosen.out.write_text("".join(f"{json.dumps(asdict(each))}\n" for each in found), encoding="utf-8")


if __name__ == "__main__":
    main()
