"""What does the sentence before a figure ask or call disputed, so that the figure can only be its answer?"""

from __future__ import annotations

import re
from typing import Final

from briefer.analysis.figures.about import told_in
from briefer.analysis.figures.families import noun_family
from briefer.analysis.figures.quantity import Quantity, of_phrase
from briefer.language.article import Article
from briefer.language.numbers.counted import counted_noun
from briefer.language.numbers.figures import Figure
from briefer.language.words.tokens import stem
from briefer.records import Span

_HOW: Final = r"(?:what|how (?:much|many|long|wide|far|often|large|big|high|deep|loud|hot|old|heavy))\b"
_OPEN: Final = (
    r"(?:disput\w+|contest\w+|unclear|unknown|uncertain|agree\w*|differ\w*|var(?:y|ies)|diverge\w*|range|question|"
    r"open|unsettled|controversial|contradict\w+|apart)"
)
_SIZE: Final = (
    r"(?:number|amount|quantity|volume|share|extent|scale|cost|size|length|area|width|time|duration|price|sum|weight|"
    r"proportion|total|toll|estimates|figures|counts|accounts|opinions)"
)
_QUESTION: Final = re.compile(
    rf"\W*(?:(?:But|And|Just|Exactly|Even|So) )*(?P<how>{_HOW}[^?.;]{{3,120}})"
    rf"(?=\?|,| (?:is|are|was|were|remains?|has|have) (?:\w+ ){{0,4}}?{_OPEN}\b)"
    rf"|\b{_OPEN}\b[^?.;]{{0,40}} (?P<over>{_HOW}[^?.;]{{3,120}})"
    rf"|\W*(?:The |the )?(?P<size>{_SIZE} (?:of|for|on|about) [^?.;]{{3,90}}?) (?:(?:is|are|was|were|remains?|still|"
    rf"has|have|been|in|an|widely|sharply) )*{_OPEN}\b",
    re.IGNORECASE,
)
_MANY: Final = re.compile(
    r"\b(?:how many|(?:number|counts?|estimates|figures) (?:of|for))(?=\s)", re.IGNORECASE
)
_MEASURES: Final = frozenset(
    stem(word)
    for word in """quantity amount volume length area width time sum price share calibre level temperature capacity size
    extent scale true real actual closer near duration distance weight cost proportion rate count hold""".split()
)
"""Stems of words that say only what kind of measure a figure is."""


def asked_about(article: Article, number: int, figure: Figure) -> dict[str, float]:
    """Return the stems of what the sentence before a figure asks, with their weights; none where it asks nothing."""
    question = _question(article, number)
    return told_in(article.readings[number - 1], figure, question) if question else {}


def asked_quantity(article: Article, number: int) -> Quantity | None:
    """Return what the sentence before asks the number of: "how many barrels had burst"; None where it asks for none.

    The deed is empty where it is not told.
    """
    question = _question(article, number)
    many = _MANY.search(article.text, question.start, question.end) if question else None
    if question is None or many is None:
        return None
    phrase = article.text[many.end() : question.end]
    noun = counted_noun(phrase, 0, len(phrase), plural=True)[0]
    return of_phrase(phrase.strip()) or (Quantity(noun_family(noun), "", noun_word=noun) if noun else None)


def says_only_how(told: dict[str, float]) -> bool:
    """Tell whether the words around a figure say no more than that it is a quantity, a length, a share."""
    return told.keys() <= _MEASURES


def _question(article: Article, number: int) -> Span | None:
    """Return the stretch of the sentence before that tells what is asked, in the same paragraph."""
    if not number or article.paragraphs[number] != article.paragraphs[number - 1]:
        return None
    before = article.readings[number - 1]
    found = _QUESTION.match(before.words) or _QUESTION.search(before.words)
    if found is None or any(figure.kind != "zero" for figure in before.figures):
        return None
    group = next(name for name in ("how", "over", "size") if found[name])
    start = before.text.find(found[group], before.span.start)
    return Span(start, start + len(found[group])) if start >= 0 else None
