"""Is the claim's "first" or "largest" held for longer, or of more, than the source holds it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.records import Finding, Span

_SUPERLATIVE: Final = re.compile(
    r"\bfirst\b|\bthe (?:only|last|most|least)\b|\b(?:larg|bigg|high|low|wor|be|long|short|deadli|costli|heavi|strong"
    r"|weak|young|old|earli|hott|cold|wett|dri|busi|small|great|fast|slow|rich|poor|steep|sharp|fierc|bloodi|grav"
    r"|clos|hard)e?st\b",
    re.IGNORECASE,
)
_LIMIT: Final = re.compile(
    r"\bsince\s(?:\w+\s)?(?:\d{4}|the)\b|\b(?:in|for)\s(?:\w+\s){0,4}(?:years|decades|months|weeks)\b"
    r"|\bso far\b|\bof (?:the|this) (?:year|season)\b",
    re.IGNORECASE,
)
_LIMITED: Final = re.compile(
    r"\b(?:since|years?|decades?|months?|weeks?|so far|for (?:a|the|more|over)|this|time|recent\w*|modern|\d{4})\b",
    re.IGNORECASE,
)
REACH: Final = 60
"""Code points behind the word in which its limit stands."""
MOST: Final = 0.6
"""Share of the claim's content that the sentence must hold."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a superlative that the source bounds in time, and the claim does not."""
    claim = case.claim
    words = {match[0].lower() for match in _SUPERLATIVE.finditer(claim.words)}
    if claim.language != "en" or not words or _LIMITED.search(claim.words):
        return
    for article, reading in case.passages:
        if case.held_by(reading) < MOST * sum(case.weights.values()):
            continue
        bound = next((span for span in _bounded(reading, words) if span), None)
        if bound:
            message = f"The source says so only of a time: “{bound.of(article.text)}”."
            yield case.finding("quantifier-changed", message, claim=claim.span, source=(article, bound))
            return


def _bounded(reading: Reading, words: set[str]) -> Iterator[Span | None]:
    """Yield where each of these superlatives stands with its limit, None for one without."""
    for match in _SUPERLATIVE.finditer(reading.text, reading.span.start, reading.span.end):
        limit = _LIMIT.search(reading.text, match.end(), min(match.end() + REACH, reading.span.end))
        together = limit and not re.search(r"[,;:]", reading.text[match.end() : limit.start()])
        if match[0].lower() in words:
            yield Span(match.start(), limit.end()) if limit and together else None
