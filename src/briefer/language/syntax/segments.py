"""Where does the stretch of a sentence around a word begin and end?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefer.records import Span

# A comma inside a number ("2,311"), a colon and a stop inside a time ("10:15", "6 p.m.") end nothing.
_CUT = re.compile(
    r"[;—–()]|[:,](?!\d)|\.(?=\s+[A-Z])|\s-\s"
    r"|\b(?:who|whom|which|whose|that|while|whereas|although|though|because|but|when|where"
    r"|after|before|if|as)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\band\b(?!\s[\d$€£])|(?<=[a-z]\s)and\b", re.IGNORECASE)
_RANGE = re.compile(r"\b(?:between|both)\s[^,;]{1,30}$", re.IGNORECASE)


def segments(text: str, within: Span, *, coordinated: bool = False) -> Iterator[Span]:
    """Yield the stretches of one sentence between punctuation and connectives, in order.

    With ``coordinated`` it is also cut at "and", but not inside a range ("between 4 and 6").
    """
    cuts = [match.start() for match in _CUT.finditer(text, within.start, within.end)]
    if coordinated:
        joints = (match.start() for match in _AND.finditer(text, within.start, within.end))
        cuts += [at for at in joints if not _RANGE.search(text, within.start, at)]
    start = within.start
    for cut in [*sorted(cuts), within.end]:
        if cut > start:
            yield Span(start, cut)
            start = cut


def segment_around(text: str, within: Span, position: int) -> Span:
    """Return the stretch of the sentence ``within`` in which ``position`` stands."""
    for segment in segments(text, within):
        if segment.start <= position < segment.end:
            return segment
    return within
