"""Does a text give one word as short for a name that holds the other: "the Land Audit Office (LAO)"?"""

from __future__ import annotations

import re
from typing import Final

LEAST: Final = 3
"""Letters of a short form from which on it is looked for."""


def is_short_for(short: str, word: str, text: str) -> bool:
    """Tell whether ``text`` gives ``short`` in brackets behind a name with ``word``, in capitals both.

    >>> text = "The Land Audit Office (LAO) met. The office was full."
    >>> [is_short_for(short, "Office", text) for short in ("LAO", "LAB")]
    [True, False]
    """
    if len(short) < LEAST or not short.isupper() or not word[:1].isupper():
        return False
    name = rf"\b{re.escape(word)}\b(?: (?:[A-Z][\w’'-]*|of|for|and|the)){{0,8}} \({re.escape(short)}\)"
    return re.search(name, text) is not None
