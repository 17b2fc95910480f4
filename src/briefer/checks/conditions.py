"""Does what the source makes hang on a condition come about anyway in the sentence, or the other way round?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.reading import Reading
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_ANYWAY: Final = re.compile(
    r"\b(?:whether or not|regardless(?: of)?|irrespective of|no matter (?:if|whether|what|who|how)|even if|"
    r"with or without|unconditional(?:ly)?|without (?:any )?(?:pre)?conditions?)\b",
    re.IGNORECASE,
)
_ONLY_IF: Final = re.compile(
    r"\b(?:(?:only |but not )?if(?! (?:not|any|so)\b)|unless|provided(?: that|(?= the\b))|as long as|so long as|"
    r"on (?:the )?condition(?: that)?|subject to|depending on|conditional on|contingent on|only (?:when|once|after)|"
    r"not without)\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if|unless|[Ss]hould(?= (?:the|a|an|it|he|she|they|any)\b))\b", re.IGNORECASE
)
_OPEN: Final = re.compile(
    r"\b(?:if|unless|provided|as long as|condition\w*|subject to|depend\w*|should|when|whether|once|needed|necessary|"
    r"(?-i:may)|might|could|would|can|until|possib\w+|only after|in case|event|were|any\w*|whoever|those who)\b",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[,;:—–”\"]|\bthen\b")
_ASKED: Final = re.compile(r"\b(?:ask\w*|see|know\w*|decid\w*|wonder\w*|unclear|clear|say|even|as)\W*$")
SUPPOSED: Final = 0.75
"""Share of the content of a condition that a claim must have to state what is only supposed."""
FEWEST: Final = 3
"""Words of content that it must have."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where one of both names a condition and the other says that it holds in any case."""
    if case.claim.language != "en":
        return
    for passage in case.passages:
        found = (passage in case.carrying and _turned(case, passage)) or _stated(case, passage)
        if found:
            yield found
            return


def _turned(case: Case, passage: Passage) -> Finding | None:
    """Return that "whether or not" stands for "on condition that", or the other way round."""
    claim, source = case.claim, passage.reading
    for ours, theirs in ((_ANYWAY, _ONLY_IF), (_ONLY_IF, _ANYWAY)):
        cue, there = _first(ours, claim), _first(theirs, source)
        if cue and there and not (_first(theirs, claim) or _first(ours, source)):
            message = f"The source says “{there.of(source.text)}”, not “{cue.of(claim.text)}”."
            return case.finding("hedge-dropped", message, claim=cue, source=(passage.article, there))
    return None


def _first(cue: re.Pattern[str], reading: Reading) -> Span | None:
    found = (
        Span(*match.span()) for match in cue.finditer(reading.text, reading.span.start, reading.span.end)
    )
    return next(
        (span for span in found if not _ASKED.search(reading.text, reading.span.start, span.start)), None
    )


def _stated(case: Case, passage: Passage) -> Finding | None:
    """Return that the claim tells as fact what the passage has in a clause that only supposes it."""
    if _OPEN.search(case.claim.words):
        return None
    source = passage.reading
    for match in _SUPPOSED.finditer(source.text, source.span.start, source.span.end):
        if _ASKED.search(source.text, source.span.start, match.start()):
            continue
        end = _ENDS.search(source.text, match.end(), source.span.end)
        clause = Span(match.start(), end.start() if end else source.span.end)
        told = {t.stem: weight(t.text) for t in source.tokens_in(clause) if weight(t.text) > 0}
        held = [stem for stem in told if stem in case.claim.stems]
        if len(held) >= FEWEST and sum(told[s] for s in held) >= SUPPOSED * sum(told.values()):
            message = f"The source only supposes this: “{clause.of(source.text)}”."
            return case.finding(
                "hedge-dropped", message, claim=case.claim.span, source=(passage.article, clause)
            )
    return None
