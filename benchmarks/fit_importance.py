"""Fit the importance of sentences to what editors took, and say how well it ranks a topic that it was not fitted on.

    python benchmarks/fit_importance.py [--write]

An editor took a sentence if the reference briefing of its topic rests on it, or if it holds one of the facts that a
good briefing must hold. Topics that are only measured are not fitted on. ``--write`` puts the weights into
``src/briefer/drafting/importance/weights.toml``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from logistic import Fit, Rows, fit
from measures import auc, mean

from briefer.drafting.candidates import Place
from briefer.drafting.importance.features import Features, features
from briefer.library import Library, open_library
from briefer.stages.evidence import weighed

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "planted"))

from nuggets import READ, NuggetTopic, group_of, nugget_topics  # noqa: E402 - the tests are no package

RIDGE = 0.05
"""Penalty on the weights; from 0.02 to 0.2 the mean area under the curve of left-out topics moves by 0.003."""
AGAINST = frozenset({"chatty", "opinion", "private"})
"""Features that may only speak against a sentence; the others may only speak for it."""
WEIGHTS = ROOT / "src/briefer/drafting/importance/weights.toml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sentences of a topic: the features of each, and whether an editor took it."""

    name: str
    found: tuple[Features, ...]
    taken: tuple[bool, ...]


def read_sheet(topic: NuggetTopic) -> Sheet:
    """Return the sentences of a topic that could be chosen."""
    library = open_library(topic.sources)
    folder, pool = weighed(library.corpus, library.cast)
    rests_on = _places(library, topic.reference)
    taken = (
        c.place in rests_on or any(nugget.stands_in(c.reading.words) for nugget in topic.nuggets)
        for c in pool
    )
    return Sheet(topic.name, tuple(features(c, folder) for c in pool), tuple(taken))


def _places(library: Library, reference: str) -> set[Place]:
    """Return where the sentences stand on which an editor's briefing rests."""
    verdicts = (verdict for _, verdict in library.verify(reference))
    return {(place.source, place.start) for verdict in verdicts for place in verdict.evidence}


def fitted(sheets: Sequence[Sheet]) -> Fit:
    """Return the model of all sentences, each topic weighing the same."""
    rows = Rows(
        features=[_values(found) for sheet in sheets for found in sheet.found],
        true=[taken for sheet in sheets for taken in sheet.taken],
        weights=[1 / len(sheet.taken) for sheet in sheets for _ in sheet.taken],
    )
    return fit(rows, [-1 if name in AGAINST else 1 for name in Features.__slots__], ridge=RIDGE)


def _values(found: Features) -> list[float]:
    return [float(value) for value in asdict(found).values()]


def ranked(model: Fit, sheet: Sheet) -> float:
    """Return the area under the curve of a topic's sentences."""
    scored = [(model.log_odds(_values(f)), taken) for f, taken in zip(sheet.found, sheet.taken, strict=True)]
    return auc([s for s, taken in scored if taken], [s for s, taken in scored if not taken])


def write(model: Fit) -> None:
    """Put the weights into the file, whose meanings are kept."""
    text = re.sub(r"(?m)^bias = .*$", f"bias = {model.bias:.2f}", WEIGHTS.read_text(encoding="utf-8"))
    for name, weight in zip(Features.__slots__, model.weights, strict=True):
        text = re.sub(rf"(\[features\.{name}\]\nweight = ).*", rf"\g<1>{weight:.2f}", text)
    WEIGHTS.write_text(text, encoding="utf-8")


def main() -> None:
    """Print how each topic is ranked by a model of the others, and the weights fitted on all."""
    sheets = [read_sheet(topic) for topic in nugget_topics() if group_of(topic.name) == READ]
    areas = []
    for sheet in sheets:
        areas.append(ranked(fitted([other for other in sheets if other is not sheet]), sheet))
        sys.stdout.write(
            f"{sheet.name:22} {areas[-1]:.3f} ({sum(sheet.taken)} of {len(sheet.taken)} taken)\n"
        )
    sys.stdout.write(f"{'mean':22} {mean(areas):.3f}\n")
    model = fitted(sheets)
    sys.stdout.write(f"bias {model.bias:.2f}\n")
    for name, weight in zip(Features.__slots__, model.weights, strict=True):
        sys.stdout.write(f"{name:10} {weight:.2f}\n")
    if "--write" in sys.argv[1:]:
        write(model)


if __name__ == "__main__":
    main()
