"""Fold away what never changes meaning (quotes, dashes, spaces, case, accents), and keep the way back."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefer.records import Span

_ONE_TO_ONE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛`´′ʼʹ＇‹›", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    }
)
# Everything that does not fold one character to one: runs of white space, invisible format characters,
# combining marks, and characters that Unicode's compatibility decomposition (NFKD) takes apart.
_SPECIAL = re.compile(r"\s{2,}|[^\S ]|[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``origin[i]`` is where its character i came from, with one more entry for the end."""

    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """Return the span of the original text that folded characters ``start`` to ``end`` came from."""
        if start >= end:
            return Span(self.origin[start], self.origin[start])
        return Span(self.origin[start], self.origin[end - 1] + 1)

    def index(self, position: int) -> int:
        """Return the first folded index that came from ``position`` of the original or later."""
        return bisect_left(self.origin, position)


def fold(text: str) -> Folded:
    r"""Return ``text`` folded for comparison.

    Quotation marks, dashes and spaces become their ASCII kin, runs of white space one space, ligatures and
    "…" their letters, accents and invisible characters go, case goes.

    >>> fold("“Don’t” – café…").text
    '"don\'t" - cafe...'
    >>> fold("a \u00a0 b").span(2, 3)
    Span(start=4, end=5)
    """
    pieces: list[str] = []
    origin = array("I")  # a list of numbers takes nine times as much, and texts have millions of characters
    done = 0
    for match in _SPECIAL.finditer(text):
        replacement = _folded_special(match[0])
        if replacement == match[0]:
            continue
        start = match.start()
        pieces.append(text[done:start])
        origin.extend(range(done, start))
        pieces.append(replacement)
        origin.extend([start] * len(replacement))
        done = match.end()
    pieces.append(text[done:])
    origin.extend(range(done, len(text) + 1))
    return Folded("".join(pieces).lower(), origin)


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """Return ``word`` folded, without an offset map.

    >>> fold_word("Léontine’s")
    "leontine's"
    """
    return word.lower() if word.isascii() else fold(word).text


@lru_cache(maxsize=4_096)
def _folded_special(run: str) -> str:
    if run.isspace():
        return " "
    mapped = run.translate(_ONE_TO_ONE)
    if mapped != run:
        return mapped
    parts = unicodedata.normalize("NFKD", run)
    kept = "".join(part for part in parts if unicodedata.category(part) not in {"Mn", "Cf", "Cc"})
    # Lower-casing later must not change the length, so a letter that grows is lowered here.
    return kept.translate(_ONE_TO_ONE).lower()
