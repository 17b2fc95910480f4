"""Find where words stand in a text: exactly, in pieces, or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq, Levenshtein

from briefer.records import Span
from briefer.text.fold import Folded, fold

# An editor's cut ("...", "[...]", "(...)") or insertion ("[the Russians]"): what lies between must stand
# in this order, but something was left out or put in here.
_EDITED = re.compile(r"\s*(?:[\[(]\s*)?\.\s?\.\s?\.+(?:\s*[\])])?\s*|\s*\[[^\]]*\]\s*")
_SEPARATORS = ",."
_EDGE_MARKS = " \"',.;:!?-"
REACH = 600
"""Folded characters within which the next piece of a cut quotation must follow; longer than any paragraph
of a news story, so that a quotation is never stitched together from two ends of an article."""
REMEMBERED = 256
"""Needles whose pieces are kept: the words of one quotation are looked for again and again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found; ``score`` is 0 to 1, and 1 only for an exact match after folding."""

    span: Span
    score: float


def find_all(needle: str, haystack: Folded) -> Iterator[Place]:
    """Yield each place where the words of ``needle`` stand exactly (after folding), in order.

    Marks at the edges are ignored, and a match must begin and end at word boundaries. Pieces between
    "..." or around "[...]" must follow each other in order.
    """
    pieces = _pieces(needle)
    if not pieces:
        return
    first, *rest = pieces
    for start, end in _occurrences(first, haystack.text, 0, len(haystack.text)):
        last = end
        for piece in rest:
            following = next(_occurrences(piece, haystack.text, last, last + REACH), None)
            if following is None:
                break
            last = following[1]
        else:
            yield Place(haystack.span(start, last), 1.0)


def find_nearest(needle: str, haystack: Folded, within: Span | None = None) -> Place:
    """Return the best fuzzy place of ``needle`` (rapidfuzz's partial ratio); it locates and never clears."""
    start = haystack.index(within.start) if within else 0
    end = haystack.index(within.end) if within else len(haystack.text)
    window = haystack.text[start:end]
    folded = fold(needle).text
    found = fuzz.partial_ratio_alignment(folded, window) if folded and window else None
    if found is None:
        return Place(within or Span(0, 0), 0.0)
    # A needle longer than the window is itself the one that is cut: all of the window is the place.
    inside = (found.dest_start, found.dest_end) if len(folded) <= len(window) else (0, len(window))
    return Place(haystack.span(start + inside[0], start + inside[1]), min(found.score / 100, 0.999))


@dataclass(frozen=True, slots=True)
class Gap:
    """Where two word sequences part: words ``ours`` (indexes, half-open) stand against ``theirs``."""

    ours: range
    theirs: range


def word_gaps(
    ours: Sequence[str], theirs: Sequence[str], *, at_least: float = 0
) -> tuple[int, tuple[Gap, ...]]:
    """Align two sequences of words; return how many agree in order, and the gaps between agreeing words.

    Where fewer than ``at_least`` can agree, none are said to.

    >>> word_gaps(["fuel", "price", "rose"], ["oil", "price", "rose"])
    (2, (Gap(ours=range(0, 1), theirs=range(0, 1)),))
    >>> word_gaps(["fuel", "price", "rose"], ["oil", "price", "rose"], at_least=3)
    (0, ())
    """
    if at_least > 0 and common_in_order(ours, theirs) < at_least:
        return 0, ()
    blocks = Levenshtein.opcodes(ours, theirs)
    equal = sum(op.src_end - op.src_start for op in blocks if op.tag == "equal")
    gaps: list[Gap] = []
    for op in blocks:
        if op.tag == "equal":
            continue
        gap = Gap(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end))
        if gaps and gaps[-1].ours.stop == gap.ours.start and gaps[-1].theirs.stop == gap.theirs.start:
            last = gaps.pop()
            gap = Gap(range(last.ours.start, gap.ours.stop), range(last.theirs.start, gap.theirs.stop))
        gaps.append(gap)
    return equal, tuple(gaps)


def common_in_order(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return the length of the longest run of words, gaps allowed, that both have in the same order."""
    return LCSseq.similarity(ours, theirs)


def words_in_runs(ours: Sequence[str], texts: Iterable[Sequence[str]], *, length: int) -> int:
    """Return how many words of ``ours`` lie in a run of ``length`` that stands unbroken in one of the texts.

    >>> words_in_runs("so the old mill burned down".split(), ["when the old mill fell".split()], length=3)
    3
    """
    theirs = {run for words in texts for run in _runs(words, length)}
    held = [number for number, run in enumerate(_runs(ours, length)) if run in theirs]
    return len({number + further for number in held for further in range(length)})


def _runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[start : start + length]) for start in range(len(words) - length + 1))


def edit_distance(one: str, other: str, *, at_most: int) -> int:
    """Return how many letters two words differ in, ``at_most`` + 1 for more."""
    return Levenshtein.distance(one, other, score_cutoff=at_most)


@lru_cache(maxsize=REMEMBERED)
def _pieces(needle: str) -> tuple[str, ...]:
    pieces = (piece.strip(_EDGE_MARKS) for piece in _EDITED.split(fold(needle).text))
    return tuple(filter(None, pieces))


def _occurrences(piece: str, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    found = text.find(piece, start, end)
    while found >= 0:
        after = found + len(piece)
        if _is_edge(text, found) and _is_edge(text, after):
            yield found, after
        found = text.find(piece, found + 1, end)


def _is_edge(text: str, position: int) -> bool:
    """Tell whether no word or number runs through ``position``: "4" does not stand in "4,500", nor "won" in "won't"."""
    before, after = text[position - 1 : position] if position else "", text[position : position + 1]
    if before.isalnum() and after.isalnum():
        return False
    beyond, behind = text[position + 1 : position + 2], text[max(0, position - 2) : position - 1]
    if before.isdigit() and after in _SEPARATORS and after and beyond.isdigit():
        return False
    if after.isdigit() and before in _SEPARATORS and before and behind.isdigit():
        return False
    return not (before.isalpha() and after == "'" and beyond.isalpha())
