"""Which word does a prefix deny: "lawful" in "unlawful"?"""

from __future__ import annotations

from typing import Final

from briefer.language.words.lexicon import is_known
from briefer.language.words.tokens import Token, stem

NEGATING: Final = ("non", "un")
"""Prefixes that deny; "in" and "dis" open too many words that deny nothing."""
_UNPREFIXED: Final = frozenset(
    "unless until unite united union unit units unique under understand underway".split()
)
_UNTOLD: Final = frozenset("unnamed unidentified undisclosed unspecified unattributed".split())
"""Words for what a text does not tell: they deny nothing that it tells."""
_SHORTEST_REST: Final = 4


def denied_inside(token: Token) -> Token | None:
    """Return the word that a prefix denies, where it stands in ``token``; None where there is none."""
    if not token.folded.startswith(NEGATING):
        return None
    word = token.folded.removesuffix("'s")
    rest = next(word.removeprefix(prefix) for prefix in NEGATING if word.startswith(prefix))
    if len(rest) < _SHORTEST_REST or word in _UNPREFIXED or word in _UNTOLD or token.text[:1].isupper():
        return None
    bare = stem(rest)
    return Token(rest, token.start, token.end, bare, rest, token.span) if is_known(bare) else None
