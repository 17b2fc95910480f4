"""Do the words in quotation marks stand in the source, letter for letter?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.speech.claimed import claimed_speaker
from briefer.language.speech.own_voice import is_own_voice
from briefer.language.speech.quotations import Quotation
from briefer.language.speech.quoted import own_places, quoted_places
from briefer.records import Finding, Span
from briefer.text.align import find_all, find_nearest
from briefer.text.diff import word_diff

_WORD: Final = re.compile(r"\w")
ALTERED_FROM: Final = 0.75
"""Fuzzy score from which a quotation counts as an altered one rather than an invented one: one word in four
changed. It only chooses the message; neither passes."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each quotation of the claim that is not the source's own words."""
    for quotation in _quoted(case.claim):
        if not _stands(case.claim, quotation, case.articles):
            yield _finding(case, quotation)


def all_stand(claim: Reading, articles: Sequence[Article]) -> bool:
    """Tell whether ``check`` finds nothing on a claim beside any passages of ``articles``."""
    return all(_stands(claim, quotation, articles) for quotation in _quoted(claim))


def _quoted(claim: Reading) -> Iterator[Quotation]:
    return (q for q in claim.quotations if _WORD.search(claim.text, q.inner.start, q.inner.end))


def _stands(claim: Reading, quotation: Quotation, articles: Sequence[Article]) -> bool:
    words = quotation.inner.of(claim.text)
    return any(quoted_places(article, words) or _tells(claim, words, article) for article in articles)


def _finding(case: Case, quotation: Quotation) -> Finding:
    words = quotation.inner.of(case.claim.text)
    article, place = max(
        ((article, find_nearest(words, article.folded)) for article in case.articles),
        key=lambda found: found[1].score,
    )
    if any(True for article in case.articles for _ in find_all(words, article.folded)):
        message = "The source has these words in its own telling, not as anybody's quoted words."
        return case.finding("altered-quote", message, claim=quotation.outer, source=(article, place.span))
    if place.score >= ALTERED_FROM:
        nearest = _whole_words(article.text, place.span)
        diff = word_diff(words, nearest.of(article.text))
        message = f"The source's words are: “{nearest.of(article.text).strip()}”"
        return case.finding(
            "altered-quote", message, claim=quotation.outer, source=(article, nearest), diff=diff
        )
    message = "These quoted words stand nowhere in the cited source."
    return case.finding("invented-quote", message, claim=quotation.outer)


def _tells(claim: Reading, words: str, article: Article) -> bool:
    """Tell whether the claim quotes the source itself, or its author, and these are its own words."""
    if not own_places(words, article):
        return False
    speakers = (claimed for speech in claim.speech if (claimed := claimed_speaker(claim, speech)))
    return any(is_own_voice(claimed, article) for claimed in speakers)


def _whole_words(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)
