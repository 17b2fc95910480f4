"""In which plight are the counted, where several words tell it: who is "cut off", who "lost their home"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.numbers.counted import is_plural
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token

_HELPED: Final = r"\s(?:(?:who|were|was|are|is|remain|remained|have|had|has|been|still) )*"
_LACK: Final = rf"{_HELPED}(?:left |lived? )?(?:without|had no|have no|has no|lost) "
_PHRASAL: Final = (
    ("trapped", re.compile(r"\bcut(?:ting)? off\s$"), re.compile(rf"{_HELPED}cut off\b")),
    (
        "displaced",
        re.compile(r"(?!)"),
        re.compile(
            rf"{_HELPED}(?:(?:had to )?(?:left|leave|fled|flee|abandoned) |driven from )(?:their|all) homes?\b"
        ),
    ),
    ("injured", re.compile(r"(?!)"), re.compile(rf"{_HELPED}(?:come|came) to harm\b")),
    ("displaced", re.compile(r"(?!)"), re.compile(rf"{_HELPED}(?:registered|listed|counted) as displaced\b")),
    (
        "treated",
        re.compile(r"(?!)"),
        re.compile(rf"{_HELPED}(?:saw|seen|seen by|consulted) (?:a|their|the) (?:doctor|nurse)\b"),
    ),
    ("cancelled", re.compile(r"(?!)"), re.compile(rf"{_HELPED}(?:called|put) off\b")),
    ("powerless", re.compile(r"(?!)"), re.compile(rf"{_LACK}(?:power|electricity)\b")),
    ("waterless", re.compile(r"(?!)"), re.compile(rf"{_LACK}(?:(?:running|drinking|clean|tap) )*water\b")),
    ("aboard", re.compile(r"\bcarr(?:ied|ying|ies)\s$"), re.compile(rf"{_HELPED}(?:on board|aboard)\b")),
    ("homeless", re.compile(r"(?!)"), re.compile(rf"{_HELPED}(?:lost their|without) homes?\b")),
)
"""Each plight by one word, with what stands before the count and what behind it."""


def plight(before: str, text: str, end: int) -> str | None:
    """Return the word for the plight of those counted up to ``end``; ``before`` are the words ahead of the count."""
    return next((word for word, back, on in _PHRASAL if back.search(before) or on.match(text, end)), None)


def is_of_others(reading: Reading, word: Token) -> bool:
    """Tell whether a plight is that of a noun behind it: "four villages reported dead and dying bees"."""
    following = reading.tokens_after(word.end)[:3]
    noun = following[2:] if following and following[0].folded == "and" else following[:1]
    return bool(noun) and noun[0].text.islower() and is_plural(noun[0].text)
