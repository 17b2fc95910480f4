"""Which words of a sentence can go when there is no room for them?"""

from __future__ import annotations

import re
from typing import Final

_THAT: Final = re.compile(
    r"\b(said|says) that (?!(?:if|when|while|after|before|because|although|in|on|at|by)\b)"
)


def terser(text: str) -> str | None:
    """Return ``text`` without the "that" right behind "said", None where it has none or needs it for a second one.

    >>> terser("Ana Lind said that the port was shut."), terser("Ana Lind said on Monday that it was shut.")
    ('Ana Lind said the port was shut.', None)
    """
    if len(_THAT.findall(text)) != 1 or " and that " in text:
        return None
    return _THAT.sub(r"\1 ", text)
