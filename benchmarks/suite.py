"""Compare ``briefer check`` with its peers on the same claims, in one run.

    python benchmarks/suite.py [SETS ...] [--growth] [--out PAGE.md]

SETS are folders of labelled claims, or folders of such folders (see ``labelled.read_sets``); the planted cases of the
tests are always among them. Each tool runs in a process of its own. ``--growth`` measures as well how time grows with
the length of a source and with the number of sources. The tables go to stdout, and between the markers of PAGE.md.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from growth import GROWING, LIMIT_S, Growth, grow
from labelled import LabelledSet, planted, read_sets
from measures import auc, best_threshold, caught_at
from pages import put
from processes import apart, peak_mb
from tools import TOOLS, Answer

BARE = "partial_ratio"
"""The tool whose time is the yardstick."""
COLUMNS = (
    "tool",
    "false caught",
    "true rejected",
    "balanced accuracy",
    "AUC",
    "caught at 10 %",
    "ms a claim",
    "times bare",
    "MB",
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one tool answered on one set: answers in the order of the claims, seconds for each, peak memory."""

    tool: str
    answers: tuple[Answer, ...]
    seconds: tuple[float, ...]
    megabytes: float

    @property
    def milliseconds(self) -> float:
        """The median time for a claim."""
        return 1000 * median(self.seconds)


def run(tool: str, labelled: LabelledSet) -> Run:
    """Return the answers of a tool on all claims of a set, with the processor time for each."""
    opened = TOOLS[tool](labelled.folder)
    answers, seconds = [], []
    for claim in labelled.claims:
        start = time.process_time()
        answers.append(opened.check(claim.text, claim.sources))
        seconds.append(time.process_time() - start)
    return Run(tool, tuple(answers), tuple(seconds), peak_mb())


def set_table(labelled: LabelledSet, runs: Sequence[Run]) -> Iterator[str]:
    """Yield the table of one set."""
    true = sum(claim.true for claim in labelled.claims)
    yield f"### {labelled.name}: {true} true claims, {len(labelled.claims) - true} false ones"
    yield ""
    yield f"| {' | '.join(COLUMNS)} |"
    yield "|---|" + "--:|" * (len(COLUMNS) - 1)
    bare = next(run.milliseconds for run in runs if run.tool == BARE)
    for each in runs:
        yield f"| {' | '.join(_cells(labelled, each, bare))} |"
    yield ""


def _cells(labelled: LabelledSet, each: Run, bare: float) -> Iterator[str]:
    scores = {label: _of(labelled, each, label, lambda answer: answer.score) for label in (True, False)}
    caught, lost = _error_rates(labelled, each, scores)
    yield each.tool if TOOLS[each.tool].decides else f"{each.tool} *"
    yield f"{caught:.1%}"
    yield f"{lost:.1%}"
    yield f"{(caught + 1 - lost) / 2:.3f}"
    yield f"{auc(scores[True], scores[False]):.3f}"
    yield f"{caught_at(scores[True], scores[False]):.1%}"
    yield f"{each.milliseconds:.2f}"
    yield f"{each.milliseconds / bare:.1f}"
    yield f"{each.megabytes:.0f}"


def _error_rates(labelled: LabelledSet, each: Run, scores: dict[bool, list[float]]) -> tuple[float, float]:
    """Return the shares of the false claims caught and of the true ones rejected."""
    if TOOLS[each.tool].decides:
        kept = {label: _of(labelled, each, label, lambda answer: answer.accepted) for label in (True, False)}
        rejected = {label: [not accepted for accepted in kept[label]] for label in kept}
    else:
        least = best_threshold(scores[True], scores[False])
        rejected = {label: [score < least for score in scores[label]] for label in scores}
    return tuple(sum(rejected[label]) / len(rejected[label]) for label in (False, True))


def _of(labelled: LabelledSet, each: Run, label: bool, part: Callable[[Answer], float]) -> list:  # noqa: FBT001 - a label, not a switch
    pairs = zip(labelled.claims, each.answers, strict=True)
    return [part(answer) for claim, answer in pairs if claim.true == label]


def growth_table(found: Iterable[Growth]) -> Iterator[str]:
    """Yield the tables of how time grows."""
    rows = list(found)
    for what in GROWING:
        sizes = [size for size in GROWING[what] if any((r.what, r.size) == (what, size) for r in rows)]
        yield f"### Growth with {what}"
        yield ""
        yield f"| tool | {' | '.join(f'{size:,}' for size in sizes)} |"
        yield f"|---|{'--:|' * len(sizes)}"
        for tool in dict.fromkeys(row.tool for row in rows):
            cells = {r.size: r.cell for r in rows if (r.tool, r.what) == (tool, what)}
            yield f"| {tool} | {' | '.join(cells.get(size, '') for size in sizes)} |"
        yield ""


def compare(sets: Sequence[LabelledSet], tools: Sequence[str]) -> Iterator[str]:
    """Yield the tables of all sets."""
    for labelled in sets:
        runs = []
        for tool in tools:
            runs.append(apart(run, tool, labelled))
            sys.stderr.write(f"{labelled.name}: {tool} {sum(runs[-1].seconds):.1f} s\n")
        yield from set_table(labelled, runs)


def main() -> None:
    """Run what was asked for, print the tables, and write them into the page."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", type=Path, nargs="*")
    parser.add_argument("--tools", nargs="*", choices=list(TOOLS), default=list(TOOLS))
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    sets = [*planted(), *(found for folder in chosen.sets for found in read_sets(folder))]
    tools = list(dict.fromkeys([*chosen.tools, BARE]))
    lines = []
    for line in tables(sets, tools, growth=chosen.growth):
        lines.append(line)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    if chosen.out:
        put(chosen.out, "benchmarks", "\n".join(lines))


def tables(sets: Sequence[LabelledSet], tools: Sequence[str], *, growth: bool) -> Iterator[str]:
    """Yield the lines of all tables, as they come."""
    yield from compare(sets, tools)
    if growth:
        yield from growth_table(
            apart(grow, tool, what, size, limit_s=LIMIT_S) or Growth(tool, what, size)
            for what in GROWING
            for tool in tools
            for size in GROWING[what]
        )


if __name__ == "__main__":
    main()
