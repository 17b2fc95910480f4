"""Which letters right before a number are a currency's sign: "R350 million", "K5,000", "F4.2m"?

Many currencies have no sign but a letter or two. They are told from the names of roads, aircraft and paper by
the amount: it has groups of thousands, or a magnitude follows it.
"""

from __future__ import annotations

import re
from typing import Final

AMOUNT: Final = (
    r"(?:\d{1,3}(?:,\d{3})+(?!,?\d)"
    r"|\d+(?:\.\d+)?(?:[ \u00a0-]?(?:million|billion|trillion)\b|(?:bn|mn|tn|m|k)\b))"
)
LETTERS_OF_MONEY: Final = (
    rf"(?:[A-Z]{{1,3}}(?={AMOUNT})|[A-Z]{{1,2}}(?=\$\d)|(?:Rs|(?<=R)s)(?=\.?[ \u00a0]?\d))"
)
_LETTERS: Final = re.compile(r"(?<![^\W_])[A-Z]{1,3}$")
_AMOUNT: Final = re.compile(AMOUNT)
_LONGEST: Final = 4
"""Code points before a number in which its letters and what parts them from a word stand."""


def letters_before(text: str, position: int) -> str:
    """Return the letters before the amount of money at ``position``, '' where none stand there.

    >>> letters_before("cost F310,000", 6), letters_before("an F16 jet", 4), letters_before("the A320", 5)
    ('F', '', '')
    """
    found = _LETTERS.search(text, max(0, position - _LONGEST), position)
    return found[0] if found and _AMOUNT.match(text, position) else ""
