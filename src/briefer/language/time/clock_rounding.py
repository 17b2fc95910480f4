"""Which clock times does "shortly before midnight" or "about ten" admit?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_DAY: Final = 1440
_REACH: Final = 24
"""Code points before a time in which a word says that it is only near it."""
_SHORTLY: Final = 30
"""Minutes that "shortly before" and "shortly after" reach."""
_ABOUT: Final = 20
"""Minutes that "about" reaches on either side."""
_WORDS: Final = re.compile(
    r"\b(?:(?P<side>(?:shortly|just|soon|a little|a few minutes|(?<!\w )minutes|moments) (?P<way>before|after)|"
    r"(?P<past>just past)|(?P<to>almost|nearly|close to))|"
    r"(?P<about>about|around|roughly|approximately|some time around))\s$",
    re.IGNORECASE,
)


class Approach(NamedTuple):
    """How many minutes before a stated time, and after it, a wording admits."""

    before: int = 0
    after: int = 0


def approach(text: str, position: int) -> Approach:
    """Return how near to the clock time at ``position`` its wording says that something was.

    >>> [approach(text, len(text)) for text in ("at ", "shortly before ", "about ")]
    [Approach(before=0, after=0), Approach(before=30, after=0), Approach(before=20, after=20)]
    """
    found = _WORDS.search(text, max(0, position - _REACH), position)
    if found is None:
        return Approach()
    if found["about"]:
        return Approach(_ABOUT, _ABOUT)
    later = found["past"] or (found["way"] or "").lower() == "after"
    return Approach(after=_SHORTLY) if later else Approach(before=_SHORTLY)


def is_near(one: tuple[Sequence[int], Approach], other: tuple[Sequence[int], Approach]) -> bool:
    """Tell whether two clock times, in minutes since midnight, can be one, as near as either is said to be.

    >>> is_near(((0, 1440), Approach(before=30)), ((1420,), Approach()))
    True
    """
    (minutes, around), (others, beside) = one, other
    if around == beside == Approach():
        return False
    return any(
        -around.before - beside.after
        <= (theirs - ours + _DAY // 2) % _DAY - _DAY // 2
        <= around.after + beside.before
        for ours in minutes
        for theirs in others
    )
