"""Which values does a text take back: in a correction, or by what it says of an earlier version of itself?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.article import Article
from briefer.language.foreign.correcting import NOT_ABROAD, NOTICE_ABROAD, VERSION_ABROAD
from briefer.records import Span

NOT: Final = re.compile(
    r"(?:\s[^\W\d_]+){0,2},?\s(?:and )?not (?:the )?(?:[^\W\d_]+ ){0,2}$|\.\s(?:That|This|It) is, not $"
    r"|(?:\s[^\W\d_]+){0,2},?\s(?:rather than|instead of) (?:the )?(?:[^\W\d_]+ ){0,2}$"
    rf"|(?:\s[^\W\d_]+){{0,2}},?\s{NOT_ABROAD}\s$"
)
"""Words between a value that holds and one that does not: "9,900, not"."""
RIGHT: Final = re.compile(
    r"\W*(?:The|Its|Our|That) (?:correct(?:ed)?|right|true|actual) (?:figure|number|count|total|sum|area|value|share)\b"
)
"""What opens a sentence that puts a value right."""
_GAVE: Final = r"(?:said|stated|gave|put|reported|listed|printed|spoke|claimed|wrote|counted)"
_VERSION: Final = re.compile(
    rf"\b(?:(?:earlier|previous) version of (?:this|the) (?:article|story|report)\b.{{0,40}}\b{_GAVE}"
    rf"|(?:wrongly|incorrectly|mistakenly) {_GAVE}|misstated)\b",
    re.IGNORECASE,
)
_TEXT: Final = re.compile(
    r"\b(?:edition|version|article|story|report|bulletin|notice|statement|release|page|circular|table|headline|caption|graphic|"
    rf"issue|(?:news)?paper|we)\b[^;:]{{0,60}}?\b{_GAVE}\b",
    re.IGNORECASE,
)
"""A text, with the verb by which it gave what is then put right."""
_NOTICE: Final = re.compile(
    rf"\W*(?:corrections?|clarification|erratum|corrigendum|{NOTICE_ABROAD})\b", re.IGNORECASE
)


def is_withdrawn(article: Article, number: int, figure: Span) -> bool:
    """Tell whether the text itself calls the value at ``figure``, of its sentence ``number``, wrong.

    "An earlier version of this article said 40"; in a correction "the printed edition gave 40" and "41, not 40"; before
    "The correct figure is 41" also "Bulletin 2 stated that 40".
    """
    text, start = article.text, article.readings[number].span.start
    if _VERSION.search(text, start, figure.start) or VERSION_ABROAD.search(text, start, figure.start):
        return True
    gave = _TEXT.search(text, start, figure.start) is not None
    noticed = is_in_notice(article, number)
    return (noticed and (gave or NOT.search(text[start : figure.start]) is not None)) or (
        gave and _is_put_right_behind(article, number)
    )


def is_in_notice(article: Article, number: int) -> bool:
    """Tell whether the paragraph of a sentence opens as a correction."""
    first = article.paragraphs.index(article.paragraphs[number])
    return _NOTICE.match(article.readings[first].words) is not None


def _is_put_right_behind(article: Article, number: int) -> bool:
    """Tell whether the next sentence of the paragraph has the right value."""
    behind = number + 1
    if behind >= len(article.readings) or article.paragraphs[behind] != article.paragraphs[number]:
        return False
    return RIGHT.match(article.readings[behind].words) is not None
