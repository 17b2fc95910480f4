"""Which words of a paragraph does a person see, and how are the others hidden?"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefer.text.decoded import Hidden
from briefer.text.lines import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DELETED = "deleted text"
COMMENT = "comment"
VANISHED = "hidden text"
TINY = "tiny letters"
BLENDED = "the colour of its background"
CROSSED_OUT = "crossed out"
"""Seen, but not meant: a correction withdrew it."""


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Piece(NamedTuple):
    """Words of a paragraph; ``hidden`` says how they are hidden, '' where a person sees them."""

    words: str
    hidden: str = ""


def seen(pieces: Iterable[Piece]) -> str:
    """Return the words that a person sees."""
    return "".join(piece.words for piece in pieces if not piece.hidden)


def unseen(pieces: Iterable[Piece], place: str) -> Iterator[Hidden]:
    """Yield the hidden words, neighbours that are hidden in one way as one.

    >>> [one.words for one in unseen([Piece("a", TINY), Piece(" "), Piece("b", TINY), Piece("c")], "line 1")]
    ['a b']
    """
    # White space is as little seen where it is shown as where it is hidden.
    pieces = [piece for piece in pieces if piece.words]
    kinds = _kinds(pieces)
    for kind, group in groupby(zip(pieces, kinds, strict=True), key=lambda pair: pair[1]):
        words = collapsed("".join(piece.words for piece, _ in group))
        if kind and words:
            yield Hidden(words, place, kind)


def _kinds(pieces: Iterable[Piece]) -> list[str]:
    """Return how each piece is hidden; white space is like what stands before it."""
    kinds: list[str] = []
    for piece in pieces:
        kinds.append(piece.hidden if piece.words.strip() or not kinds else kinds[-1])
    return kinds


def raised(words: str) -> str:
    """Return words that are set above the line; a number among them would else be part of the one before.

    >>> raised("6"), raised("th")
    ('⁶', 'th')
    """
    return words.translate(_RAISED) if words.isdigit() else words
