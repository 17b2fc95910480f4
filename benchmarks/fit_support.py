"""Fit the support model and say how well it ranks claims that it was not fitted on.

    python benchmarks/fit_support.py SUMMARY_SETS [--news TOPIC ...] [--write]

SUMMARY_SETS is a folder of labelled sets (see ``labelled.read_sets``): only how they are ranked counts. What is
accepted is decided on news: the planted cases of the tests and the TOPIC folders. ``--write`` puts the weights,
fitted on all of it, into ``src/briefer/checks/support/weights.toml``. Nothing but these weights comes from the sets:
no word, no frequency.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from labelled import Claim, LabelledSet, planted, read_set, read_sets
from logistic import Fit, Rows, fit
from measures import Ranking, mean, ranking

from briefer.checks.every import CHECKS
from briefer.checks.support.features import Features, features
from briefer.checks.support.model import Model, model
from briefer.claims import source_ids
from briefer.language.foreign.traits import is_foreign
from briefer.library import Library, open_library
from briefer.stages.verify import cases, read_claim, read_sentences

RIDGE = 0.1
"""Penalty on the weights. From 0.03 to 0.3 the mean area under the curve of the six sets moves by 0.002."""
NEWS_WEIGHT = 0.1
"""What a set of news weighs beside a summary set. News has few false claims that wording can tell, so with more
weight the facts crowd out the wording: 0.3 costs the six sets 0.003 of their mean area."""
SKIPPED = ("attribution",)
"""Sets in the folder that are news of another kind: direct speech, where wording decides nothing."""
RECOGNISED = 0.01
"""Share of the true news claims, heavy paraphrase aside, that may go unrecognised."""
CERTAIN = 0.10
"""Share of them that may be too far from their passage to be contradicted by it."""
NOTHING_FOUND = -8.0
"""Log odds of a sentence that shares no word with its source."""
WEIGHTS = Path(__file__).resolve().parent.parent / "src/briefer/checks/support/weights.toml"


class Row(NamedTuple):
    """A sentence beside its passage: its features and the rules that blocked it; None where nothing was located."""

    features: Features
    rules: frozenset[str]


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its sentences."""

    claim: Claim
    rows: tuple[Row | None, ...]

    @property
    def blocked(self) -> bool:
        """Whether a check speaks against it, or nothing was found."""
        return any(row is None or row.rules for row in self.rows)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A judged set; ``share`` is what it weighs in a fit."""

    name: str
    judged: tuple[Judged, ...]
    share: float


def judge(labelled: LabelledSet, *, share: float) -> Sheet:
    """Return the set with the features of each claim whose source can be read in its language."""
    library = open_library(labelled.folder)
    found = (_judged(claim, library) for claim in labelled.claims)
    sheet = Sheet(labelled.name, tuple(judged for judged in found if judged), share)
    sys.stderr.write(f"{sheet.name}: {len(sheet.judged)} claims\n")
    return sheet


def _judged(claim: Claim, library: Library) -> Judged | None:
    ids = source_ids(claim.sources, library.corpus)
    cited = [article for article in library.articles if article.source.id in ids]
    readable = [article for article in cited if not is_foreign(article, "en")]
    if not readable:
        return None
    sentences = read_sentences(claim.text, readable)
    return Judged(claim, tuple(_row(sentence, readable) for _, _, sentence in sentences))


def _row(sentence, articles) -> Row | None:
    """Return the row of the passage that decides: the first that nothing speaks against, else the first."""
    first = None
    for case in cases(read_claim(sentence, articles), articles):
        blocking = (finding for check in CHECKS for finding in check(case) if finding.severity == "block")
        rules = frozenset(finding.rule for finding in blocking)
        if not rules:
            return Row(features(case), rules)
        first = first or (case, rules)
    return Row(features(first[0]), first[1]) if first else None


def values(row: Row, shape: Model) -> list[float]:
    """Return the features of a row in the order of the model's weights, then which kinds of findings fired."""
    named = (float(getattr(row.features, name)) for name in (*shape.wording, *shape.facts))
    return [*named, *(float(not row.rules.isdisjoint(kind)) for kind, _ in shape.findings)]


def fitted(sheets: Iterable[Sheet], shape: Model) -> Model:
    """Return the model fitted on claims of one sentence: true and false ones of each set weigh the same."""
    features_, true, weights = [], [], []
    for sheet in sheets:
        single = [judged for judged in sheet.judged if len(judged.rows) == 1 and judged.rows[0]]
        counts = {label: sum(judged.claim.true == label for judged in single) for label in (True, False)}
        for judged in single:
            features_.append(values(judged.rows[0], shape))
            true.append(judged.claim.true)
            weights.append(sheet.share / counts[judged.claim.true])
    named = len(shape.wording) + len(shape.facts)
    signs = [1] * named + [-1] * len(shape.findings)
    return _as_model(fit(Rows(features_, true, weights), signs, ridge=RIDGE), shape)


def _as_model(found: Fit, shape: Model) -> Model:
    left = iter(found.weights)
    return replace(
        shape,
        bias=found.bias,
        wording={name: next(left) for name in shape.wording},
        facts={name: next(left) for name in shape.facts},
        findings=tuple((kind, next(left)) for kind, _ in shape.findings),
    )


def with_thresholds(found: Model, news: Iterable[Sheet]) -> Model:
    """Return the model with the log odds below which the fixed shares of true news claims lie."""
    odds = sorted(
        min(found.wording_of(row.features) for row in judged.rows)
        for sheet in news
        for judged in sheet.judged
        if judged.claim.true and not judged.claim.heavy and None not in judged.rows
    )
    return replace(
        found,
        recognised_from=odds[int(RECOGNISED * len(odds))],
        certain_from=odds[int(CERTAIN * len(odds))],
    )


def accepts(judged: Judged, found: Model) -> bool:
    """Tell whether the verifier would accept the claim: nothing speaks against it, and its passages are recognised."""
    return not judged.blocked and all(
        found.wording_of(row.features) >= found.recognised_from for row in judged.rows
    )


def scored(judged: Judged, found: Model) -> tuple[bool, float]:
    """Return what the verifier's score ranks by: accepted or not, then the least log odds of its sentences."""
    odds = [NOTHING_FOUND if row is None else found.log_odds(row.features, row.rules) for row in judged.rows]
    return accepts(judged, found), min(odds)


def rank(sheet: Sheet, found: Model) -> Ranking:
    """Return how the model ranks the claims of a set."""
    scores = [(judged.claim.true, scored(judged, found)) for judged in sheet.judged]
    return ranking([s for true, s in scores if true], [s for true, s in scores if not true])


def accepted_share(sheet: Sheet, found: Model, *, true: bool) -> float:
    """Return the share of the true or of the false claims that would be accepted, heavy paraphrase aside."""
    claims = [j for j in sheet.judged if j.claim.true == true and not j.claim.heavy]
    return mean([float(accepts(judged, found)) for judged in claims])


def table(sheets: Sequence[Sheet], news: Sequence[Sheet], shape: Model) -> Iterator[str]:
    """Yield the lines of the table: each summary set ranked by weights not fitted on it, then the news."""
    yield f"{'set':16} {'AUC':>6} {'caught at 10 %':>15}"
    found = []
    for sheet in sheets:
        others = [other for other in (*sheets, *news) if other is not sheet]
        found.append(rank(sheet, with_thresholds(fitted(others, shape), news)))
        yield f"{sheet.name:16} {found[-1].auc:6.3f} {found[-1].caught:15.3f}"
    yield f"{'mean':16} {mean([r.auc for r in found]):6.3f} {mean([r.caught for r in found]):15.3f}"


def news_table(news: Sequence[Sheet], found: Model) -> Iterator[str]:
    """Yield the error rates on the news that the thresholds were chosen on."""
    yield f"{'news':16} {'true rejected':>14} {'false caught':>13}"
    for sheet in news:
        lost, caught = (1 - accepted_share(sheet, found, true=true) for true in (True, False))
        yield f"{sheet.name:16} {lost:14.3f} {caught:13.3f}"


def rewritten(text: str, found: Model, names: Sequence[str]) -> str:
    """Return the weights file with the numbers of a model; ``names`` are those of its kinds of findings."""
    kinds = {name: value for name, (_, value) in zip(names, found.findings, strict=True)}
    parts = {"wording": found.wording, "facts": found.facts, "findings": kinds}
    for part, weights in parts.items():
        for name, value in weights.items():
            text = re.sub(rf"(\[{part}\.{name}\]\nweight = )\S+", rf"\g<1>{value:.2f}", text)
    for name in ("bias", "recognised_from", "certain_from"):
        text = re.sub(rf"(?m)^({name} = )\S+", rf"\g<1>{getattr(found, name):.2f}", text)
    return text


def main() -> None:
    """Judge all sets, print both tables, and write the weights if asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", type=Path)
    parser.add_argument("--news", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    sheets = [judge(s, share=1.0) for s in read_sets(chosen.sets) if s.name not in SKIPPED]
    topics = [*planted(), *(read_set(folder) for folder in chosen.news)]
    news = [judge(topic, share=NEWS_WEIGHT) for topic in topics]
    found = with_thresholds(fitted([*sheets, *news], model()), news)
    sys.stdout.write("\n".join([*table(sheets, news, model()), "", *news_table(news, found)]) + "\n")
    if chosen.write:
        text = WEIGHTS.read_text("utf-8")
        names = re.findall(r"\[findings\.(\w+)\]", text)
        WEIGHTS.write_text(rewritten(text, found, names), encoding="utf-8")


if __name__ == "__main__":
    main()
