"""How do words that stand inside a sentence look at its start, and the other way round?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.words.lexicon import entry
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS, ORGANISATIONS

PRONOUNS: Final = frozenset("i we you he she it they who which this that these those one".split())
_TITLED: Final = re.compile(r"[A-Z][a-z]+ (?=[a-z]+ [A-Z])")
"""The capital that only opens a sentence: "Plant manager Ana Lind"."""


def opened(words: str) -> str:
    """Return words as they stand at the start of a sentence."""
    return words[:1].upper() + words[1:]


def inside(who: str) -> str:
    """Return a noun phrase as it stands inside a sentence: "The union" becomes "the union".

    >>> inside("Plant manager Ana Lind"), inside("Clemens Orr"), inside("Residents of Orr")
    ('plant manager Ana Lind', 'Clemens Orr', 'residents of Orr')
    """
    first, _, rest = who.partition(" ")
    plain = first.lower() in DETERMINERS or (not rest and first.lower() in ORGANISATIONS)
    several = first.endswith("s") and bool(entry(stem(first)).broader) and not rest[:1].isupper()
    titled = bool(_TITLED.match(who)) and bool(entry(stem(first)).broader)
    return who[:1].lower() + who[1:] if plain or several or titled else who
