"""Which words after a sentence deny, confirm or take up what it tells?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.language.article import Article
from briefer.language.speech.acts import Speech

WITHIN: Final = 3
"""Sentences of the same paragraph after one that are looked at: an answer follows at once, or after a quotation."""
_IT: Final = re.compile(
    r"\s(?:it|this|that|them|all (?:this|that)|(?:any|the|that|this|those|these|all|both|his|her|its|their)\s"
    r"(?:\w+\s)?(?:claims?|reports?|allegations?|accusations?|charges?|figures?|suggestions?|rumours?|rumors?|wrongdoing|"
    r"account|criticism|complaints?|reading|version|view|description|assertions?|idea|interpretation))"
    r"\s?(?:[.,;:]|$|(?:on|in|as|outright|completely|strongly|last|yesterday|today|and|but|saying)\b)"
)
_SUBJECT: Final = r"(?:We|I|It|He|She|They|(?:The|Our|Its|Their|His|Her) \w+|[A-Z]\w+)"
_HELPING: Final = r"(?:did|do|does|was|were|is|are|have|has|had|would|will|shall)"
_UNTRUE: Final = (
    r"(?:not (?:so|true|right|correct|the case|what happened)|untrue|false|wrong|a lie|nonsense|incorrect|baseless|"
    r"unfounded|invented)"
)
_SO: Final = re.compile(
    rf"{_SUBJECT}\s{_HELPING}(?:\snot|n['’]t)\.|"
    rf"(?:That|This|It|None of (?:that|this|it))\s(?:is|was)\s(?:simply |quite |also |all )?{_UNTRUE}[.,;]"
)
_FALSE: Final = re.compile(
    r"\b(?:reports?|claims?|suggestions?|allegations?|rumou?rs?|accusations?|stories|the (?:report|view|idea))\s"
    rf"(?:by .{{3,60}}?\s)?that\s.{{8,200}}?\s(?:is|are|was|were)\s{_UNTRUE}\b",
    re.IGNORECASE,
)


def takes_up(text: str, speech: Speech) -> bool:
    """Tell whether an act of speech bears on what was told before it: "denied it", ", which she rejected"."""
    start = min(span.start for span in (speech.subject, speech.verb) if span)
    return text.endswith(", which ", 0, start) or _IT.match(text, speech.verb.end) is not None


def taking_up(article: Article, number: int) -> Iterator[tuple[int, Speech]]:
    """Yield the acts of speech soon after sentence ``number`` that bear on what it tells: "He denied it"."""
    for place in _following(article, number):
        for speech in article.readings[place].speech:
            if takes_up(article.text, speech):
                yield place, speech


def is_denied(article: Article, number: int) -> bool:
    """Tell whether a source denies, in its own voice, what a sentence says that others report.

    By the next sentence ("It has been said that we fled. We did not.") or the same ("Reports that … are false").
    """
    if _FALSE.search(article.readings[number].words):
        return True
    following = next(iter(_following(article, number)), None)
    return following is not None and _SO.match(article.readings[following].words) is not None


def _following(article: Article, number: int) -> Iterator[int]:
    last = min(number + 1 + WITHIN, len(article.readings))
    paragraph = article.paragraphs[number]
    return (place for place in range(number + 1, last) if article.paragraphs[place] == paragraph)
