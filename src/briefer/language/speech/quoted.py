"""Where does an article quote these words?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from briefer.language.article import Article
from briefer.language.once import once, once_each
from briefer.language.speech.quotations import Quotation
from briefer.language.words.vocabulary import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from briefer.records import Span
from briefer.text.align import Place, find_all
from briefer.text.fold import fold_word

TERM_WORDS: Final = 3
"""A quoted term of at most this many words ("the so-called 'safe zone'") need not be in quotation marks in the
source; more words are a quotation of somebody."""
BETWEEN: Final = 250
"""Code points that an attribution between two halves of a quotation may fill."""
_WORD: Final = re.compile(r"[\w'’-]+")
LONGEST_WORD: Final = 40
"""Code points in which the last word of a quotation is looked for."""
_SMALL: Final = DETERMINERS | PREPOSITIONS | CONJUNCTIONS
"""What a title leaves small."""
_OWN_WORDS: Final = frozenset({"statement", "opinion", "blog", "report"})
"""Kinds of source whose own telling is somebody's words: its publisher's or its author's."""


@once_each
def quoted_places(article: Article, quotation: str) -> tuple[Place, ...]:
    """Return each place of the article where these words are quoted, or stand as a term."""
    exact = own_places(quotation, article)
    named = len(quotation.split()) <= TERM_WORDS or is_title(quotation)
    if named or article.source.kind in _OWN_WORDS:
        return tuple(exact)
    quoted = [place for place in exact if _is_quoted(article, place.span)]
    return tuple(quoted or _joined(quotation, article))


def is_title(quotation: str) -> bool:
    """Tell whether quoted words are capitalised as a title is, which need not be quoted: "The Salt and the Tide"."""
    words = _WORD.findall(quotation)
    if not words or not words[0][0].isupper():
        return False
    if any(not word[0].isupper() and fold_word(word) not in _SMALL for word in words):
        return False
    return sum(fold_word(word) not in _SMALL for word in words) > 1


def own_places(quotation: str, article: Article) -> list[Place]:
    """Return each citable place where these words stand, quoted or not."""
    return [place for place in find_all(quotation, article.folded) if _citable(article, place.span)]


def _citable(article: Article, span: Span) -> bool:
    return not any(barred.touches(span) for barred, _ in article.barred)


def _is_quoted(article: Article, span: Span) -> bool:
    """Tell whether most of ``span`` stands in quotation marks (one quotation, or several with the speaker between)."""
    shared = sum(
        max(0, min(q.outer.end, span.end) - max(q.outer.start, span.start))
        for q in article.quotations
        if q.outer.touches(span)
    )
    return shared >= 0.8 * len(span)


def _joined(quotation: str, article: Article) -> Iterator[Place]:
    """Yield places where the words run over the attribution between two quoted halves.

    The mark at the joint may differ: "We go," she said. "Now." may be joined with a comma or a stop.
    """
    found = list(find_all(quotation, article.quoted))
    if found:
        yield from found
        return
    words = list(_WORD.finditer(quotation))
    joints = {
        (fold_word(one[0]), fold_word(other[0])): (one.end(), other.start()) for one, other in pairwise(words)
    }
    for one, other, joint in _halves(article):
        cut = joints.get(joint)
        if cut:
            yield from _over_attribution(
                quotation[: cut[0]], quotation[cut[1] :], article, halves=(one, other)
            )


@once
def _halves(article: Article) -> tuple[tuple[Quotation, Quotation, tuple[str, str]], ...]:
    """Return the quotations that may be halves of one, with the words that meet where they are joined."""
    return tuple(
        (one, other, (_last_word(article.text, one.inner), _first_word(article.text, other.inner)))
        for one, other in pairwise(article.quotations)
        if other.outer.start - one.outer.end <= BETWEEN
    )


def _first_word(text: str, span: Span) -> str:
    found = _WORD.search(text, span.start, span.end)
    return fold_word(found[0]) if found else ""


def _last_word(text: str, span: Span) -> str:
    found = list(_WORD.finditer(text, max(span.start, span.end - LONGEST_WORD), span.end))
    return fold_word(found[-1][0]) if found else ""


def _over_attribution(
    left: str, right: str, article: Article, *, halves: tuple[Quotation, Quotation]
) -> Iterator[Place]:
    """Yield where ``left`` ends one half of a quotation and ``right`` starts the other."""
    one, other = halves
    ends = next((p for p in find_all(left, article.folded) if _ends(article, p.span, one)), None)
    starts = ends and next((p for p in find_all(right, article.folded) if _starts(p.span, other)), None)
    if ends and starts:
        yield Place(Span(ends.span.start, starts.span.end), 1.0)


def _ends(article: Article, span: Span, quotation: Quotation) -> bool:
    inside = quotation.inner.start <= span.start and span.end <= quotation.inner.end
    return inside and not article.text[span.end : quotation.inner.end].strip(" ,.;")


def _starts(span: Span, quotation: Quotation) -> bool:
    return span.start == quotation.inner.start and span.end <= quotation.inner.end
