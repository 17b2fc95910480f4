"""Are quoted words cut off behind the "not" that turns them round in the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from briefer.language.speech.quoted import quoted_places
from briefer.records import Span

if TYPE_CHECKING:
    from briefer.checks.case import Case
    from briefer.language.article import Article
    from briefer.records import Finding

_NOT_THESE: Final = re.compile(
    r"(?:\b(?:no|not|never|neither|nor|hardly|scarcely|barely)|n['’]t)\s(?:(?:an?|the|very|so|really)\s)?[“\"‘'«]?$",
    re.IGNORECASE,
)
_DENYING: Final = re.compile(
    r"\b(?:no|not|never|neither|nor|nothing|none|hardly|scarcely|barely|without|den(?:y|ies|ied))\b|n['’]t\b",
    re.IGNORECASE,
)
BEFORE: Final = 24
"""Code points before quoted words in which a "not" that bears on them stands."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quotation that a "not" precedes wherever the source has it, and nothing denies here."""
    claim = case.claim
    for quotation in () if claim.denials else claim.quotations:
        if _DENYING.search(claim.text, claim.span.start, quotation.inner.end):
            continue
        places = list(_places(case, quotation.inner.of(claim.text)))
        turned = [(article, words) for article, span in places if (words := _with_not(article, span))]
        if turned and len(turned) == len(places):
            message = f"The source denies these words: “{turned[0][1].of(turned[0][0].text)}”."
            yield case.finding("altered-quote", message, claim=quotation.outer, source=turned[0])


def _places(case: Case, words: str) -> Iterator[tuple[Article, Span]]:
    for article in case.articles:
        for place in quoted_places(article, words):
            yield article, place.span


def _with_not(article: Article, span: Span) -> Span | None:
    """Return quoted words with the "not" right before them, None where none stands there."""
    start = max(0, span.start - BEFORE)
    found = _NOT_THESE.search(article.text[start : span.start])
    return Span(start + found.start(), span.end) if found else None
