"""Which words of a sentence can go when there is no room for them?"""

from __future__ import annotations

import re
from typing import Final

_THAT: Final = re.compile(
    r"\b(said|says) that (?!(?:if|when|while|after|before|because|although|in|on|at|by)\b)"
)
_WEEKDAY: Final = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d{1,2} "
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


def terser(text: str) -> str | None:
    """Return ``text`` without the "that" behind "said" and without the weekday of a date; None where it has neither.

    A "that" that a second one answers to stays.

    >>> terser("Ana Lind said that the port was shut."), terser("Ana Lind said it was shut.")
    ('Ana Lind said the port was shut.', None)
    >>> terser("Ana Lind said on Monday 9 March that it was shut.")
    'Ana Lind said on 9 March that it was shut.'
    """
    single = len(_THAT.findall(text)) == 1 and " and that " not in text
    short = _WEEKDAY.sub("", _THAT.sub(r"\1 ", text) if single else text)
    return short if short != text else None
