"""Did a model write the sentence, or only copy its passage?"""

from __future__ import annotations

from typing import Final

from briefer.language.words.tokens import tokenize
from briefer.text.align import common_in_order

COPIED: Final = 0.95
"""Share of a sentence's words that stand in the passage in the same order, from which it is the passage's own
sentence, shortened at most: one changed word in twenty is no writing."""


def copies(sentence: str, passage: str) -> bool:
    """Tell whether ``sentence`` is the words of ``passage`` in their own order, whole or shortened.

    >>> copies("Police arrested 19 dockers.", "On Tuesday police arrested 19 dockers at the gate.")
    True
    >>> copies("Nineteen dockers were arrested by police.", "Police arrested 19 dockers.")
    False
    """
    ours = [token.folded for token in tokenize(sentence)]
    theirs = [token.folded for token in tokenize(passage)]
    return common_in_order(ours, theirs) >= COPIED * len(ours)
