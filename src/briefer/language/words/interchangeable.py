"""Which words say one deed of the news, or the whole of a thing, so that what one denies another states?"""

from __future__ import annotations

from typing import Final

from briefer.language.words.tokens import stem

# A dictionary's synonyms are too many: not every one of them says the same of the same.
_GROUPS: Final = """
inform notify tell
give grant award
determine establish ascertain
receive get obtain
build construct
find discover
answer reply respond
buy purchase
all every each everyone everybody
""".strip().splitlines()
_SETS: Final = tuple(frozenset(stem(word) for word in line.split()) for line in _GROUPS)


def in_other_words(word: str) -> frozenset[str]:
    """Return the stems that say what the stem ``word`` says, with itself.

    >>> sorted(in_other_words("buy"))
    ['buy', 'purchas']
    """
    return frozenset({word}).union(*(group for group in _SETS if word in group))
