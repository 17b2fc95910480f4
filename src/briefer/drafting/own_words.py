"""Did a model write the sentence, or only copy its passage?"""

from __future__ import annotations

import re
from typing import Final

from briefer.language.words.tokens import tokenize
from briefer.text.align import common_in_order

_HOUR: Final = re.compile(r"(?<=\d):(?=\d\d)")
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
    ours, theirs = _words(sentence), _words(passage)
    return common_in_order(ours, theirs) >= COPIED * len(ours)


def _words(text: str) -> list[str]:
    """Return the words, an hour as one of them however it is written: "4:40" and "4.40"."""
    return [token.folded for token in tokenize(_HOUR.sub(".", text))]
