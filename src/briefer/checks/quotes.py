"""Do the words in quotation marks stand in the source, letter for letter?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.quotations import Quotation
from briefer.records import Finding, Span
from briefer.text.align import Place, find_all, find_nearest
from briefer.text.diff import word_diff

ALTERED_FROM: Final = 0.75
"""Fuzzy score from which a quotation counts as an altered one rather than an invented one: one word in four
changed. It only chooses the message; neither passes."""
TERM_WORDS: Final = 3
"""A quoted term of at most this many words ("the so-called 'safe zone'") need not be in quotation marks in the
source; more words are a quotation of somebody."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quotation of the claim that is not the source's own words."""
    for quotation in case.claim.quotations:
        if re.search(r"\w", quotation.inner.of(case.claim.text)):
            yield from _check_one(case, quotation)


def quoted_places(quotation: str, article: Article) -> tuple[Place, ...]:
    """Return each place of the article where these words are quoted, or stand as a term."""
    exact = [place for place in find_all(quotation, article.folded) if _citable(article, place.span)]
    if len(quotation.split()) <= TERM_WORDS or article.source.kind == "statement":
        return tuple(exact)
    quoted = [place for place in exact if _is_quoted(article, place.span)]
    return tuple(quoted or _joined(quotation, article))


def _check_one(case: Case, quotation: Quotation) -> Iterator[Finding]:
    words = quotation.inner.of(case.claim.text)
    if any(quoted_places(words, article) for article in case.articles):
        return
    article, place = max(
        ((article, find_nearest(words, article.folded)) for article in case.articles), key=lambda found: found[1].score
    )
    if any(True for article in case.articles for _ in find_all(words, article.folded)):
        message = "The source has these words in its own telling, not as anybody's quoted words."
        yield case.finding("altered-quote", message, claim=quotation.outer, source=(article, place.span))
    elif place.score >= ALTERED_FROM:
        nearest = _whole_words(article.text, place.span)
        diff = word_diff(words, nearest.of(article.text))
        message = f"The source's words are: “{nearest.of(article.text).strip()}”"
        yield case.finding("altered-quote", message, claim=quotation.outer, source=(article, nearest), diff=diff)
    else:
        message = "These quoted words stand nowhere in the cited source."
        yield case.finding("invented-quote", message, claim=quotation.outer)


def _citable(article: Article, span: Span) -> bool:
    return not any(part.span.touches(span) for part in article.document.not_citable)


def _is_quoted(article: Article, span: Span) -> bool:
    """Tell whether most of ``span`` stands in quotation marks (one quotation, or several with the speaker between)."""
    shared = sum(
        max(0, min(q.outer.end, span.end) - max(q.outer.start, span.start))
        for q in article.quotations
        if q.outer.touches(span)
    )
    return shared >= 0.8 * len(span)


def _joined(quotation: str, article: Article) -> Iterator[Place]:
    """Yield places where the words run over the attribution between two quoted halves."""
    return find_all(quotation, article.quoted)


def _whole_words(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)
