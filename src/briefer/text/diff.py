"""Which words differ between a claim and its source."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from briefer.records import DiffPart
from briefer.text.fold import fold_word

_WORD = re.compile(r"\S+")
REMEMBERED: Final = 20_000
"""Words that are kept as they are compared."""


def word_diff(claim: str, source: str) -> tuple[DiffPart, ...]:
    """Return the two texts merged, word by word; words that only differ in marks or case count as the same.

    >>> [(part.kind, part.text) for part in word_diff("rose by 4 %", "rose by 9 %")]
    [('same', 'rose by'), ('claim', '4'), ('source', '9'), ('same', '%')]
    """
    ours, theirs = _WORD.findall(claim), _WORD.findall(source)
    matcher = SequenceMatcher(None, [_key(w) for w in ours], [_key(w) for w in theirs], autojunk=False)
    parts: list[DiffPart] = []
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            parts.append(DiffPart(kind="same", text=" ".join(theirs[other_start:other_end])))
            continue
        if start < end:
            parts.append(DiffPart(kind="claim", text=" ".join(ours[start:end])))
        if other_start < other_end:
            parts.append(DiffPart(kind="source", text=" ".join(theirs[other_start:other_end])))
    return tuple(parts)


@lru_cache(maxsize=REMEMBERED)
def _key(word: str) -> str:
    return fold_word(word).strip("\"'.,;:!?()[]") or word
