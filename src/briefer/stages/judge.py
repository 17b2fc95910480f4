"""What may somebody who reads for sense change about a verdict?

This is the seam for a semantic tier: an entailment model, a language model, a person. Nothing here calls one. A judge
is asked about a claim that the rules have decided on; code holds its answer against the sources. It may take support
away from any claim. It may give support only where nothing but recognition was missing: to an *unsupported* claim
without contrary evidence, on words that stand in a cited source, at a place where every typed check passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from briefer.language.article import Article
from briefer.language.locate import locate
from briefer.language.reading import Reading
from briefer.records import Citation, Finding, Rule, Status, Verdict
from briefer.text.align import find_all

SHOWN: Final = 5
"""Passages of each source that a judge is shown; a paraphrase that shares no word may stand in none of them, so a judge
may quote from the whole source."""
RESCUED_SCORE: Final = 0.55
"""Score of a claim that only a judge recognised: above the half that stands for support, below what rules recognise."""
DOUBTED_SCORE: Final = 0.45
RECOGNITION: Final[frozenset[Rule]] = frozenset({"not-supported"})
"""Rules that say no more than that the words were not recognised. A finding of any other rule is a fault, which no
judge can argue away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a judge is given: the claim, what the rules made of it, and the passages it may rest on, best first."""

    claim: str
    status: Status
    findings: tuple[Finding, ...]
    passages: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What a judge answers.

    ``passage`` are the words of the source that say it, as they stand there; only "supported" needs them. ``reason``
    is one sentence for the reader.
    """

    said: Literal["supported", "contradicted", "not supported", "undecided"]
    passage: str = ""
    reason: str = ""


class Judge(Protocol):
    """Anybody who can tell whether passages say what a claim says."""

    @property
    def name(self) -> str:
        """What the reader is told who judged."""

    def __call__(self, question: Question) -> Opinion:
        """Return an opinion; it is not trusted further than code can check it."""


Faults = Callable[[str, Article, Sequence[int]], Sequence[Finding]]
"""Runs every typed check on a claim at given sentences of an article and returns the findings that block."""


def reconsider(
    verdict: Verdict, claim: str, cited: Sequence[Article], *, judge: Judge, faults: Faults
) -> Verdict:
    """Return the verdict after a judge was heard.

    A judge is not asked where nothing it says could change anything.
    """
    if not (verdict.accepted or _may_be_rescued(verdict)):
        return verdict
    opinion = judge(
        Question(
            claim=claim,
            status=verdict.status,
            findings=verdict.findings,
            passages=tuple(_passages(verdict, claim, cited)),
        )
    )
    match opinion.said:
        case "contradicted" | "not supported" if verdict.accepted:
            return _doubted(verdict, judge.name, opinion)
        case "supported" if not verdict.accepted:
            return _rescued(verdict, claim, cited, judge=(judge.name, opinion), faults=faults)
        case _:
            return verdict


def _may_be_rescued(verdict: Verdict) -> bool:
    blocking = {finding.rule for finding in verdict.findings if finding.severity == "block"}
    return verdict.status == "unsupported" and blocking <= RECOGNITION


def _passages(verdict: Verdict, claim: str, cited: Sequence[Article]) -> Iterator[Citation]:
    """Yield the evidence, then the sentences of each source that share most with the claim, each once."""
    seen = {(citation.source, citation.start) for citation in verdict.evidence}
    yield from verdict.evidence
    for article in cited:
        found = locate(Reading(claim), article)
        near = (number for candidate in found for number in candidate.sentences)
        # A claim that shares no word with its source can rest on anything; news says what matters first.
        numbers = dict.fromkeys([*near, *range(min(SHOWN, len(article.readings)))])
        for number in [*numbers][:SHOWN]:
            citation = article.cite(article.readings[number].span)
            if (citation.source, citation.start) not in seen:
                yield citation


def _doubted(verdict: Verdict, name: str, opinion: Opinion) -> Verdict:
    message = f"{name} does not find this in the passage{_because(opinion)}"
    finding = Finding(rule="not-supported", message=message)
    return verdict.replace(status="unsupported", score=DOUBTED_SCORE, findings=(finding, *verdict.findings))


def _rescued(
    verdict: Verdict, claim: str, cited: Sequence[Article], *, judge: tuple[str, Opinion], faults: Faults
) -> Verdict:
    """Return a supported verdict, if the words that the judge gives stand in a source and no check objects to them."""
    name, opinion = judge
    for article, numbers in _places(opinion.passage, cited):
        if not faults(claim, article, numbers):
            message = f"No rule recognises this; {name} reads it in the passage{_because(opinion)}"
            remark = Finding(rule="not-supported", severity="warn", message=message)
            evidence = tuple(article.cite(article.readings[number].span) for number in numbers)
            return Verdict(status="supported", score=RESCUED_SCORE, findings=(remark,), evidence=evidence)
    return verdict


def _places(words: str, cited: Sequence[Article]) -> Iterator[tuple[Article, list[int]]]:
    """Yield the sentences over which the quoted words run, exactly as they stand, at each place that may be cited."""
    for article in cited:
        for place in find_all(words, article.folded):
            first = article.sentence_at(place.span.start)
            last = article.sentence_at(place.span.end - 1)
            if first is not None and last is not None:
                yield article, list(range(first, last + 1))


def _because(opinion: Opinion) -> str:
    return f": {opinion.reason}" if opinion.reason else "."
