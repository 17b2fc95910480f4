"""What do the checks make of a claim beside its passages?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.checks.every import CHECKS, OF_THE_SOURCES_WORDS, OF_WORDS_HANDED_ON
from briefer.checks.needs import Check, able
from briefer.checks.rules import MISSING, UNDECIDED, UNSTATED
from briefer.checks.support import weigh
from briefer.records import Citation, Finding, Status, Verdict

_QUOTE_RULES: Final = frozenset({"altered-quote"})
LIKE: Final = 0.7
"""Share of the claim's content that a passage must have in the same order before it can contradict the claim: the
wording of a true sentence in words of its own differs from the source's, and not only what it says."""
WORDED_ALIKE: Final = 0.6
"""The same share of all its words, those of the grammar as well: an editor who keeps the names and the matter of a
sentence builds it anew. Of the claims that a passage with the same content would contradict this leaves four fifths of
the false ones, and a third of the true ones."""


def accepts(case: Case) -> bool:
    """Tell whether a case is accepted."""
    return _is_clear(case) and weigh(case).recognised


def says_so(case: Case) -> bool:
    """Tell whether a case is accepted, and its passage certainly about what the claim is about."""
    return weigh(case).certain and _is_clear(case)  # what is certain is recognised


def _is_clear(case: Case) -> bool:
    """Tell whether no check blocks a case, stopping at the first that does."""
    return not any(finding.severity == "block" for finding in _findings(case))


def _findings(case: Case) -> Iterator[Finding]:
    """Yield what the checks find, in their order; of the source's own words only some are asked."""
    for check in able(case, _asked(case)):
        yield from check(case)


def _asked(case: Case) -> Sequence[Check]:
    if case.verbatim:
        return OF_THE_SOURCES_WORDS
    return OF_WORDS_HANDED_ON if case.handed_on else CHECKS


def decide(case: Case) -> Verdict:
    """Return the verdict on a claim beside its passages, with all that speaks against it."""
    found = list(_findings(case))
    weighed = weigh(case)
    findings = found if weighed.recognised else _not_recognised(case, found)
    status = _status(findings)
    if status == "contradicted" and not (weighed.certain and _is_like(case, findings)):
        findings, status = [_unlike(case), *findings], "unsupported"
    score = weighed.score(found, accepted=status == "supported")
    return Verdict(status=status, score=score, findings=tuple(findings), evidence=tuple(evidence_of(case)))


def _is_like(case: Case, findings: Sequence[Finding]) -> bool:
    """Tell whether a passage is worded like the claim, so that what differs is said otherwise there, not left out."""
    quoted = any(finding.severity == "block" and finding.rule in _QUOTE_RULES for finding in findings)
    return quoted or any(
        case.closeness(passage) >= LIKE and case.worded_alike(passage) >= WORDED_ALIKE
        for passage in case.passages
    )


def _not_recognised(case: Case, found: Sequence[Finding]) -> list[Finding]:
    """Return the findings on a claim whose passage was not recognised: what it lacks, and the rest as remarks.

    A passage that may be about something else cannot contradict the claim. Quoted words are the exception:
    they are looked for in the whole source.
    """
    missing = _unlike(case)
    return [
        missing,
        *(
            f if f.rule in _QUOTE_RULES or f.rule in MISSING else f.replace(severity="warn")
            for f in found
            if f.rule != missing.rule
        ),
    ]


def _unlike(case: Case) -> Finding:
    return case.finding("not-supported", "The nearest passage does not say this.", claim=case.claim.span)


def _status(findings: Sequence[Finding]) -> Status:
    """Return the status that the blocking findings leave: contrary evidence weighs most, then missing support."""
    blocking = [finding for finding in findings if finding.severity == "block"]
    if not blocking:
        return "supported"
    if any(finding.source and finding.rule not in MISSING | UNSTATED for finding in blocking):
        return "contradicted"
    if all(finding.rule in UNDECIDED for finding in blocking):
        return "unverifiable"
    return "unsupported"


def evidence_of(case: Case) -> Iterator[Citation]:
    """Yield the passages as citations, the best first."""
    for article, reading in case.passages:
        yield article.cite(reading.span)


def nothing_found() -> Verdict:
    """Return the verdict on a claim for which no passage was located."""
    finding = Finding(rule="not-supported", message="The source says nothing like this.")
    return Verdict(status="unsupported", score=0.0, findings=(finding,))
