"""Which words of a text are dates and times, rather than verbs, names or quantities that look like them?"""

from __future__ import annotations

import re
from functools import lru_cache

from briefer.language.numbers.counted import counted_noun
from briefer.language.time.patterns import DOUBTFUL_MONTH, MONTH_CUE, date_pattern
from briefer.records import Span

_NAME_FOLLOWS = re.compile(r"\s(?!I\b|Mr|Ms|Mrs|Dr)[A-Z][a-z]")
_DAY_CUE = re.compile(
    (
        r"(?:^|(?<!\w)(?:on|last|next|this|late|early|by|until|till|since|from|of|and|to"
        r"|before|after|or|for|said|over|through|between)|[,.;:(—–-])\s?[\"“'‘(]?$"
    ),
    re.IGNORECASE,
)
_YEAR_CUE = re.compile(
    (
        r"(?<!\w)(?:in|since|until|till|by|of|from|before|after|during|for|late|early|mid|year"
        r"|summer|winter|spring|autumn|and|to|through|between|im|jahr|seit|bis|en|nel|del"
        r"|desde|em|de|depuis|sinds|vor|nach|the|a|an|der|die|das)[ \u00a0-]?$|[(–-]$"
    ),
    re.IGNORECASE,
)
_YEAR_TAIL = re.compile(
    r"\s(?:people|men|women|children|workers|percent|per cent|million|metres|meters|km"
    r"|miles|jobs|soldiers|homes|dollars|euros|pounds)\b|[%€$]"
)
_WEAK_YEAR_CUE = re.compile(r"(?<!\w)(?:of|and|to|for|by|from)[ \u00a0]$", re.IGNORECASE)
_ORDER_NUMBER = re.compile(r"\d-$")  # "work order 88-2041"
_NOUN_REACH = 40  # code points in which the noun that a number counts begins
_ARTICLE = re.compile(r"(?:the|a|an|der|die|das)[ \u00a0]$", re.IGNORECASE)


@lru_cache(maxsize=64)  # figures and dates of one sentence are asked for one after the other
def scan(text: str, scope: Span, language: str) -> tuple[re.Match[str], ...]:
    """Return the matches that are dates or times by their wording."""
    return tuple(
        match
        for match in date_pattern(language).finditer(text, scope.start, scope.end)
        if _is_meant(match, text, scope.start)
    )


def _is_meant(match: re.Match[str], text: str, floor: int) -> bool:
    """Tell whether the wording around shows a date rather than a verb, a name or a quantity."""
    kind = match.lastgroup
    before = text[max(floor, match.start() - 12) : match.start()]
    if kind == "m4" and DOUBTFUL_MONTH.match(match["m4"]):
        return MONTH_CUE.search(before) is not None and not _NAME_FOLLOWS.match(text, match.end())
    if kind == "weekday":
        return (
            not _NAME_FOLLOWS.match(text, match.end())
            or _DAY_CUE.search(before) is not None
            or bool(match.groupdict().get("which"))
        )
    if kind == "year":
        return not _ORDER_NUMBER.search(before) and _is_year(text, match.end(), before)
    return True


def _is_year(text: str, end: int, before: str) -> bool:
    if _YEAR_TAIL.match(text, end):
        return False
    counts = counted_noun(text, end, min(len(text), end + _NOUN_REACH), plural=True)[0] is not None
    if not _YEAR_CUE.search(before):
        return text[end - 4 : end - 2] in {"19", "20"} and not counts
    if counts and _WEAK_YEAR_CUE.search(before):
        return False
    return not (_ARTICLE.search(before) and not text[end : end + 2].strip().isalpha())
