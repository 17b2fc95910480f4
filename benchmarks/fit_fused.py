"""Fit how likely a rejected claim is true from its form, and say how it does on topics that it was not fitted on.

    python benchmarks/fit_fused.py SUMMARY_SETS [--write]

The claims are those of ``tests/planted`` that are rejected and may be doubted: the planted cases, all that is read of
the topics, heavy paraphrase aside, and the sentences of their reference briefings. SUMMARY_SETS is a folder of labelled
sets (see ``labelled.read_sets``) whose false claims are as long as the true ones, which those of the topics are not:
they hold the weight of mere length down. ``--write`` puts the weights into ``src/briefer/checks/support/fused.toml``.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import NamedTuple

from labelled import PLANTED, Claim, LabelledSet, planted, read_set, read_sets, told
from logistic import Fit, Rows, fit

from briefer.checks.support.fused import doubtful, model
from briefer.claims import source_ids
from briefer.language.foreign.traits import is_foreign
from briefer.library import Library, open_library
from briefer.stages.verify import cases, read_claim, read_sentences

READ = ("claims", "fresh", "kinds", "prose")
"""Names of the files of a topic that were read while the rules were made."""
FORMS = ("prose", "briefing", "others", "summaries")
"""What is counted by itself: an editor's prose, true sentences of briefings, other claims of topics, summary sets."""
USED = ("summedits", "wice", "ragtruth_sum")
"""Summary sets whose claims are sentences of news or of articles; answers and atoms of facts are no editor's."""
SUMMARIES_WEIGHT = 0.1
"""What a claim of a summary set weighs beside one of a topic: they are as many, and no editor wrote them."""
RIDGE = 0.001
"""Penalty on the weights. Few features, each of which tells something by itself, need none to speak of."""
SIGNS = {"words": 1, "statements": 1, "order": -1, "runs": -1, "rules": -1}
WEIGHTS = Path(__file__).resolve().parent.parent / "src/briefer/checks/support/fused.toml"


class Row(NamedTuple):
    """A rejected claim that may be doubted: its form, whether it is true, and which of ``FORMS`` it is of."""

    form: tuple[float, ...]
    true: bool
    of: str

    @property
    def weight(self) -> float:
        """What it weighs in the fit."""
        return SUMMARIES_WEIGHT if self.of == "summaries" else 1.0


def sheets(summaries: Path) -> Iterator[list[Row]]:
    """Yield the rows of the planted cases, of each topic and of each summary set."""
    for labelled in planted():
        yield rejected(labelled, open_library(labelled.folder))
    for folder in sorted((PLANTED / "topics").iterdir()):
        names = (f"{name}.jsonl" for name in READ)
        labelled = read_set(folder, claims=[name for name in names if (folder / name).is_file()])
        library = open_library(labelled.folder)
        yield rejected(labelled, library, *told(folder, library.corpus))
    for labelled in read_sets(summaries):
        if labelled.name in USED:
            found = rejected(labelled, open_library(labelled.folder))
            yield [row._replace(of="summaries") for row in found]


def rejected(labelled: LabelledSet, library: Library, *further: Claim) -> list[Row]:
    """Return the claims of a set, and further ones on its sources, that are rejected and may be doubted."""
    claims = (claim for claim in (*labelled.claims, *further) if not claim.heavy)
    rows = [row for claim in claims if (row := _row(claim, library))]
    sys.stderr.write(f"{labelled.name}: {len(rows)} rows\n")
    return rows


def _row(claim: Claim, library: Library) -> Row | None:
    """Return the row of a claim of one sentence that ``verify`` would ask about its form, None of any other."""
    ids = source_ids(claim.sources, library.corpus)
    cited = [a for a in library.articles if a.source.id in ids and not is_foreign(a, "en")]
    verdict = library.check(claim.text, sources=ids, doubting=False)
    sentences = [sentence for _, _, sentence in read_sentences(claim.text, cited)] if cited else []
    if verdict.accepted or len(sentences) != 1:
        return None
    rules = {finding.rule for finding in verdict.findings if finding.severity == "block"}
    case = next(cases(read_claim(sentences[0], cited), cited), None)
    form = doubtful(case, rules) if case else None
    of = claim.kind if claim.kind in FORMS else "others"
    return Row(astuple(form), claim.true, of) if form else None


def fitted(found: Iterable[Sequence[Row]]) -> Fit:
    """Return the model fitted on all rows of the sheets."""
    rows = [row for sheet in found for row in sheet]
    columns = Rows([row.form for row in rows], [row.true for row in rows], [row.weight for row in rows])
    return fit(columns, [SIGNS[name] for name in model().weights], ridge=RIDGE)


def table(found: Sequence[Sequence[Row]]) -> Iterator[str]:
    """Yield for some thresholds how many true and false rows lie above, by weights fitted on the other sheets."""
    odds = []
    for sheet in found:
        others = fitted(other for other in found if other is not sheet)
        odds += [(others.log_odds(row.form), row) for row in sheet]
    yield f"{'log odds from':14}" + "".join(f"{of:>12} true false" for of in FORMS)
    for least in (-9.0, -0.4, -0.2, 0.0, 0.2, 0.3, 0.35, 0.4, 0.6):
        above = Counter((row.of, row.true) for value, row in odds if value >= least)
        yield f"{least:14.2f}" + "".join(f"{above[of, True]:17} {above[of, False]:5}" for of in FORMS)


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
    parser.add_argument("summaries", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    rows = list(sheets(chosen.summaries))
    found = fitted(rows)
    weights = ", ".join(
        f"{name} {value:.2f}" for name, value in zip(model().weights, found.weights, strict=True)
    )
    sys.stdout.write("\n".join([*table(rows), f"bias {found.bias:.2f}, {weights}"]) + "\n")
    if chosen.write:
        WEIGHTS.write_text(rewritten(WEIGHTS.read_text("utf-8"), found), encoding="utf-8")


if __name__ == "__main__":
    main()
