"""Fit how likely a rejected claim is true from its form, and say how it does on topics that it was not fitted on.

    python benchmarks/fit_fused.py [--write]

The claims are those of ``tests/planted`` that the checks reject: the planted cases, and all that is read of the topics,
heavy paraphrase aside. ``--write`` puts the weights into ``src/briefer/checks/support/fused.toml``.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import NamedTuple

from labelled import PLANTED, Claim, LabelledSet, planted, read_set
from logistic import Fit, Rows, fit

from briefer.checks.every import CHECKS
from briefer.checks.support.fused import form_of, may_be_doubted, model
from briefer.claims import source_ids
from briefer.language.foreign.traits import is_foreign
from briefer.library import Library, open_library
from briefer.stages.verify import cases, read_claim

READ = ("claims", "fresh", "prose", "kinds")
"""Names of the files of a topic that were read while the rules were made."""
RIDGE = 0.001
"""Penalty on the weights. Four features, each of which tells something by itself, need none to speak of."""
SIGNS = (-1, 1, 1, -1)
WEIGHTS = Path(__file__).resolve().parent.parent / "src/briefer/checks/support/fused.toml"


class Row(NamedTuple):
    """A rejected claim: its form, and whether it is true."""

    form: tuple[float, ...]
    true: bool


def sets() -> Iterator[LabelledSet]:
    """Yield the planted cases and the topics."""
    yield from planted()
    for folder in sorted((PLANTED / "topics").iterdir()):
        names = (f"{name}.jsonl" for name in READ)
        yield read_set(folder, claims=[name for name in names if (folder / name).is_file()])


def rejected(labelled: LabelledSet) -> list[Row]:
    """Return the claims of a set of which every passage is blocked, and none by a firm rule alone."""
    library = open_library(labelled.folder)
    rows = (_row(claim, library) for claim in labelled.claims if not claim.heavy)
    return [row for row in rows if row]


def _row(claim: Claim, library: Library) -> Row | None:
    ids = source_ids(claim.sources, library.corpus)
    cited = [article for article in library.articles if article.source.id in ids]
    if not cited or any(is_foreign(article, "en") for article in cited):
        return None
    found = [
        (case, {f.rule for check in CHECKS for f in check(case) if f.severity == "block"})
        for case in cases(read_claim(claim.text, cited), cited)
    ]
    if not found or not all(rules for _, rules in found):
        return None
    case, rules = found[0]
    return Row(astuple(form_of(case, rules)), claim.true) if may_be_doubted(rules) else None


def fitted(sheets: Iterable[Sequence[Row]]) -> Fit:
    """Return the model fitted on all rows of the sheets, each of which weighs the same."""
    rows = [row for sheet in sheets for row in sheet]
    found = Rows([row.form for row in rows], [row.true for row in rows], [1.0] * len(rows))
    return fit(found, SIGNS, ridge=RIDGE)


def table(sheets: Sequence[Sequence[Row]]) -> Iterator[str]:
    """Yield for some thresholds how many true and false claims lie above, by weights fitted on the other sets."""
    found = [
        (fitted(other for other in sheets if other is not sheet).log_odds(row.form), row.true)
        for sheet in sheets
        for row in sheet
    ]
    yield f"{'log odds from':14} {'true':>5} {'false':>6}"
    for least in (-0.4, -0.2, 0.0, 0.2, 0.4, 0.6):
        above = [true for odds, true in found if odds >= least]
        yield f"{least:14.1f} {sum(above):5} {len(above) - sum(above):6}"


def rewritten(text: str, found: Fit) -> str:
    """Return the weights file with the numbers of a model."""
    text = re.sub(r"(?m)^(bias = )\S+", rf"\g<1>{found.bias:.2f}", text)
    for name, value in zip(model().weights, found.weights, strict=True):
        text = re.sub(rf"(\[weights\.{name}\]\nweight = )\S+", rf"\g<1>{value:.2f}", text)
    return text


def main() -> None:
    """Print the table, and write the weights if asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    sheets = [rejected(labelled) for labelled in sets()]
    found = fitted(sheets)
    sys.stdout.write("\n".join([*table(sheets), f"{found.bias:.2f} {found.weights}"]) + "\n")
    if chosen.write:
        WEIGHTS.write_text(rewritten(WEIGHTS.read_text("utf-8"), found), encoding="utf-8")


if __name__ == "__main__":
    main()
