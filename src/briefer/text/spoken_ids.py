"""How is an identifier made of what it stands for, short enough to be read out over a telephone?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final

_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"
_BYTES: Final = 4
"""32 bits: among the 50 sentences of a briefing two get the same syllables once in three million briefings."""


def spoken_id(*parts: str) -> str:
    """Return the identifier of some texts in their order: the same texts, the same identifier.

    Its syllables are a proquint (arXiv:0901.4016), of letters that are hard to mistake for each other.

    >>> spoken_id("It rained.", "Rain fell.")
    'hufof-navoz'
    """
    digest = hashlib.sha256(json.dumps(parts).encode()).digest()[:_BYTES]
    return "-".join(_five_letters(int.from_bytes(digest[at : at + 2])) for at in range(0, _BYTES, 2))


def told_apart(ids: Iterable[str]) -> Iterator[str]:
    """Yield ``ids`` in order, those that were there before with a number behind them.

    >>> list(told_apart(["babab", "dadad", "babab"]))
    ['babab', 'dadad', 'babab-2']
    """
    taken: set[str] = set()
    for one in ids:
        free = one if one not in taken else next(n for k in count(2) if (n := f"{one}-{k}") not in taken)
        taken.add(free)
        yield free


def _five_letters(value: int) -> str:
    """Return 16 bits as consonant, vowel, consonant, vowel, consonant, the highest bits first."""
    consonants = [_CONSONANTS[value >> shift & 0xF] for shift in (12, 6, 0)]
    vowels = [_VOWELS[value >> shift & 0x3] for shift in (10, 4)]
    return "".join((consonants[0], vowels[0], consonants[1], vowels[1], consonants[2]))
