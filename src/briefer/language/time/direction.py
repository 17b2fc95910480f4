"""Does the clause around a date speak of what has been, or of what is to come?"""

from __future__ import annotations

import re
from typing import Literal

from briefer.records import Span

Direction = Literal["past", "either", "ahead"]

_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected|planned|likely)|due"
    r"|scheduled|plans? to|plans an?|until|till|next|upcoming"
    r"|(?:can|cannot|must) (?:not )?(?!have\b)[a-z]+ on"
    r"|going to|to (?!(?:the|an?|his|her|its|their|our)\b)(?-i:[a-z]+)(?: [a-z]+){0,2} on)\b",
    re.IGNORECASE,
)
_PERHAPS_AHEAD = re.compile(
    (
        r"\b(?:would|(?:was|were) (?:to|due|set|scheduled|expected|planned)|could"
        r"|may|might|can|should|must|planned|called)\b"
    ),
    re.IGNORECASE,
)
_DAY_OF_PLAN = re.compile(
    r"\b(?:by|from|for) (?:late |early |noon on |the (?:(?:start|beginning|middle|end|close) of )?)?$",
    re.IGNORECASE,
)
"""Right before a day that may lie ahead: "talks for Friday", "a report by the end of March"."""
_TOLD = re.compile(
    r"\b(?:said|told|announced|added|warned|confirmed|denied|wrote|reported|stated|declared)\b[^.;,]{0,24}$",
    re.IGNORECASE,
)
_BACK = re.compile(r"\bhad (?:\w+ly |been |not )?\w+(?: [\w’'-]+){0,6} $")
_REPORTED = re.compile(r"\b(?:said|told|announced|added|confirmed|denied|wrote|stated)\b[^.;,]{0,24}\bthat$")
"""What "had" follows when it only tells in the past what somebody said: "confirmed that it had come on Monday"."""
_CLAUSE_CUT = re.compile(
    r"[;:—–]|\.\s(?=(?-i:[A-Z]))|,\s(?:who|which|whose|but|he|she|they|it)\b|\bthat\b", re.IGNORECASE
)
_CLAUSE_BEFORE = 200
_CLAUSE_BEHIND = 80


def direction(text: str, span: Span, *, scope: Span) -> Direction:
    """Return where the clause around ``span`` points; the day on which something was said is past.

    >>> text = "The port will reopen on Friday."
    >>> direction(text, Span(24, 30), scope=Span(0, len(text)))
    'ahead'
    """
    start = _clause_start(text, span, scope)
    if _TOLD.search(text, start, span.start):
        return "past"
    end = _clause_end(text, span, scope)
    if _AHEAD.search(text, start, end):
        return "ahead"
    perhaps = _PERHAPS_AHEAD.search(text, start, end) or _DAY_OF_PLAN.search(text, start, span.start)
    return "either" if perhaps else "past"


def lies_further_back(text: str, span: Span, *, scope: Span) -> bool:
    """Tell whether the clause before ``span`` tells what had been before something else ("had left on")."""
    start = _clause_start(text, span, scope)
    if _REPORTED.search(text, scope.start, start):
        return False
    return _BACK.search(text, start, span.start) is not None


def _clause_start(text: str, span: Span, scope: Span) -> int:
    start = max(scope.start, span.start - _CLAUSE_BEFORE)
    cuts = [match.end() for match in _CLAUSE_CUT.finditer(text, start, span.start)]
    return cuts[-1] if cuts else start


def _clause_end(text: str, span: Span, scope: Span) -> int:
    end = min(scope.end, span.end + _CLAUSE_BEHIND)
    cut = _CLAUSE_CUT.search(text, span.end, end)
    return cut.start() if cut else end
