"""Does the source only ask what the claim states?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.reading import Reading
from briefer.language.words.likeness import ROOT, likeness
from briefer.records import Finding

_ASKS: Final = re.compile(r"\?[”\"’']?\s*$")
_TOLD_AS_ASKED: Final = re.compile(
    r"\?|\b(?:whether|ask(?:s|ing)?|question\w*|wonder\w*|why|how|what|who)\b", re.IGNORECASE
)
MOST: Final = 0.6
"""Share of the claim's content that the question must have."""
SOME: Final = 0.5
"""The same for a sentence that states it, beside or before the question."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a statement of which the source has no more than the question."""
    claim = case.claim
    if claim.language != "en" or _TOLD_AS_ASKED.search(claim.words):
        return
    article, reading = max(case.passages, key=lambda passage: _share(case, passage.reading))
    if _asks(reading) and _share(case, reading) >= MOST and not _is_stated(case):
        message = "The source only asks whether it is so."
        yield case.finding("hedge-dropped", message, claim=claim.span, source=(article, reading.span))


def _asks(reading: Reading) -> bool:
    return _ASKS.search(reading.words) is not None


def _is_stated(case: Case) -> bool:
    return any(
        _share(case, reading) >= SOME
        for article in case.articles
        for reading in article.readings
        if not _asks(reading)
    )


def _share(case: Case, reading: Reading) -> float:
    """Return the share of the claim's content that a sentence says in these or in kindred words, 0 to 1."""
    total = sum(case.weights.values())
    said = sum(value for word, value in case.weights.items() if likeness(word, reading.stems) >= ROOT)
    return said / total if total else 0.0
