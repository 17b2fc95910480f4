"""Where does an article quote these words?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.language.article import Article
from briefer.records import Span
from briefer.text.align import Place, find_all

TERM_WORDS: Final = 3
"""A quoted term of at most this many words ("the so-called 'safe zone'") need not be in quotation marks in the
source; more words are a quotation of somebody."""


def quoted_places(quotation: str, article: Article) -> tuple[Place, ...]:
    """Return each place of the article where these words are quoted, or stand as a term."""
    exact = [place for place in find_all(quotation, article.folded) if _citable(article, place.span)]
    if len(quotation.split()) <= TERM_WORDS or article.source.kind == "statement":
        return tuple(exact)
    quoted = [place for place in exact if _is_quoted(article, place.span)]
    return tuple(quoted or _joined(quotation, article))


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
