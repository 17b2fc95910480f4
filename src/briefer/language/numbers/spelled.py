"""What value do English number words spell, and where does the number stop?"""

from __future__ import annotations

import re

from briefer.language.numbers.lexicon import BASE, ONES, SCALES, TENS

_SPLIT = re.compile(r"[a-z]+", re.IGNORECASE)


def spell(text: str, start: int, end: int) -> tuple[float, int]:
    """Return the value of the number words from ``start`` on, and where the number stops."""
    total, group, stop, last = 0.0, 0.0, start, "start"
    for word in _SPLIT.finditer(text, start, end):
        said = word.group().lower()
        if said == "and":
            if last not in {"scale", "hundred"}:
                break
            continue
        kind = _kind(said)
        if not _may_follow(kind, last):
            break
        if kind == "scale":
            total, group = total + (group or 1) * SCALES[said], 0.0
        elif kind == "hundred":
            group = (group or 1) * 100
        else:
            group += BASE[said]
        stop, last = word.end(), kind
    return total + group, stop


def _kind(word: str) -> str:
    if word in SCALES:
        return "hundred" if word == "hundred" else "scale"
    return "ones" if word in ONES else "tens" if word in TENS else "teens"


def _may_follow(kind: str, last: str) -> bool:
    if last in {"start", "scale"}:
        return True
    if kind in {"scale", "hundred"}:
        return not (kind == last == "hundred")
    return last == "hundred" or (last == "tens" and kind == "ones")
