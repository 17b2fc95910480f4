"""Does a sentence leave open what a word of it says: denied, doubted, or not to be found out?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.mood.held import STOP
from briefer.language.reading import Reading

_NOT_KNOWN: Final = re.compile(
    r"\b(?:(?:unable to|could(?: not|n['’]t)|can(?:not|['’]t)|did(?: not|n['’]t)|(?:has|have|had) not(?: yet)?|"
    r"failed to|refused to|declined to)\s(?:\w+\s)?"
    r"(?:establish\w*|say|said|tell|told|determine\w*|find out|found out|know|known|confirm\w*|learn\w*|discover\w*)|"
    r"(?:un|not )(?:clear|known|certain|sure))\s(?:[\w’']+\s){0,3}?"
    r"(?:whether|if|who|whose|whom|when|where|why|how|which|what)\b",
    re.IGNORECASE,
)
_CHARGE: Final = re.compile(
    r"\b(?:charge|claim|allegation|accusation|suggestion|rumou?r|notion|idea|suspicion|assertion|belief|fear)s? "
    r"that\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(r",\s(?:and|but|so)\b|\bbut\b")
"""Where something else begins that may be stated again."""


def is_left_open(reading: Reading, position: int) -> bool:
    """Tell whether a word at ``position`` is what somebody denies, doubts or alleges, or could not find out."""
    doubting = (s.verb.end for s in reading.speech if s.cue in {"deny", "doubt"} and not s.negated)
    unknown = (match.end() for match in _NOT_KNOWN.finditer(reading.text, reading.span.start, position))
    charged = (match.end() for match in _CHARGE.finditer(reading.text, reading.span.start, position))
    starts = (*doubting, *unknown, *charged)
    return any(start <= position and _governs(reading.text, start, position) for start in starts)


def _governs(text: str, start: int, end: int) -> bool:
    return not (STOP.search(text, start, end) or _GOES_ON.search(text, start, end))
