"""Print how the verifier does on the planted cases; ``--help`` lists what else can be printed."""

from __future__ import annotations

import argparse
import math
import sys
from itertools import chain
from typing import TYPE_CHECKING

from planted_measure import Outcome, Row, ask, outcomes, rows, table
from planted_variants import Quoted, Told, quoted, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MEASURES = ("accepted", "caught", "named")


def main() -> None:
    """Print the table, and on demand the misses or the floors that this state would allow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list every case that came out wrong")
    parser.add_argument(
        "--floors", action="store_true", help="print the measured state as floors.toml holds it"
    )
    parser.add_argument("--breaches", action="store_true", help="list every breach of what must always hold")
    chosen = parser.parse_args()
    found = outcomes()
    parts = [as_floors(rows(found))] if chosen.floors else [table(rows(found)), totals(found)]
    if chosen.misses:
        parts += [line for outcome in found if not outcome.right for line in describe(outcome)]
    if chosen.breaches:
        parts += ["", *breaches()]
    sys.stdout.write("\n".join(parts) + "\n")


def totals(found: Iterable[Outcome]) -> str:
    """Return both error rates over all kinds, and how often a true claim was said to be contradicted."""
    true = [outcome for outcome in found if outcome.case.label == "supported"]
    false = [outcome for outcome in found if outcome.case.label == "unsupported"]
    rejected = [outcome for outcome in true if not outcome.right]
    contradicted = sum(outcome.verdict.status == "contradicted" for outcome in rejected)
    return "\n".join(
        [
            f"false claims caught {_share(sum(outcome.right for outcome in false), len(false))}",
            f"true claims rejected {_share(len(rejected), len(true))}",
            f"  as contradicted {_share(contradicted, len(true))}",
            *_by_distance(true),
        ]
    )


def _by_distance(true: list[Outcome]) -> Iterable[str]:
    for distance in range(4):
        group = [outcome for outcome in true if outcome.case.distance == distance]
        accepted = sum(outcome.right for outcome in group)
        yield f"  accepted at distance {distance}: {_share(accepted, len(group))}"


def describe(outcome: Outcome) -> Iterable[str]:
    """Yield the lines that tell what came out wrong."""
    case, verdict = outcome.case, outcome.verdict
    yield f"\n{case.id} [{case.label}, {case.kind}] -> {verdict.status} {verdict.score:.2f}"
    yield f"  {case.claim}"
    if case.note:
        yield f"  planted: {case.note}"
    yield from (f"  {finding.rule}: {finding.message}" for finding in verdict.findings)


def breaches() -> Iterator[str]:
    """Yield verbatim sentences that are rejected, and those with one change that are accepted."""
    for sentence in told():
        yield from _breaches(sentence, sentence.text, false=sentence.with_other_figures())
    for quotation in quoted():
        changed = chain(quotation.by_others(), quotation.turned(), quotation.with_figure(97))
        yield from _breaches(quotation, quotation.marked.text, false=changed)


def _breaches(truth: Told | Quoted, claim: str, *, false: Iterator[str]) -> Iterator[str]:
    sheet = truth.sheet
    if not ask(claim, sheet.folder, stem=sheet.stem).accepted:
        yield f"rejected though verbatim in {sheet.stem}: {claim}"
    for changed in false:
        if ask(changed, sheet.folder, stem=sheet.stem).accepted:
            yield f"accepted though false in {sheet.stem}: {changed}"


def as_floors(found: Iterable[Row]) -> str:
    """Return the shares as the tables of ``floors.toml``, rounded down to whole percents."""
    lines: list[str] = []
    for measure in MEASURES:
        lines += ["", f"[{measure}]"]
        lines += [f"{row.kind} = {_floor(row):.2f}" for row in found if row.measure == measure]
    return "\n".join(lines)


def _floor(row: Row) -> float:
    return math.floor(row.share * 100) / 100


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / whole:.1%})"


if __name__ == "__main__":
    main()
