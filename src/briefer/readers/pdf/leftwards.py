"""In which order are characters and words read where some run from right to left?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

LEFTWARDS = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A letter of Hebrew, Arabic, Syriac and their kin, also in the shape that it has inside a word."""
_LAM, _ALEFS = "\u0644", "\u0627\u0622\u0623\u0625\u0671"
_PAIRS = ("()", "[]", "{}", "«»")
_OPENING = {pair[1]: pair[0] for pair in _PAIRS}
_CLOSING = {pair[0]: pair[1] for pair in _PAIRS}
_BRACKETS = frozenset("".join(_PAIRS))
_LEFT_EDGE = re.compile(r"[.,;:!?()\[\]{}«»\"“”]+(?=.*\w)")
_RIGHT_EDGE = re.compile(r"(?<=\w)[.,;:!?()\[\]{}«»\"“”]+$")

_T = TypeVar("_T")


class Placed(NamedTuple):
    """A character where it is printed."""

    character: str
    left: float
    right: float


def runs_left(texts: Iterable[str]) -> bool:
    """Tell whether most letters are of a script that is written from right to left."""
    beyond = [text for text in texts if not text.isascii()]
    if not any(LEFTWARDS.search(text) for text in beyond):
        return False
    ways = Counter(unicodedata.bidirectional(letter) for text in texts for letter in text)
    return ways["R"] + ways["AL"] > ways["L"]


def spelt(characters: Sequence[Placed]) -> str:
    """Return the word that characters printed side by side make; figures and Latin letters in it run rightwards.

    >>> spelt([Placed("ב", 0, 1), Placed("א", 1, 2)])
    'אב'
    """
    clusters = _clusters(sorted(characters, key=lambda one: (one.left + one.right) / 2))
    if not any(LEFTWARDS.search(cluster) for cluster in clusters):
        return _paired("".join(clusters))
    return _paired("".join(in_order(clusters, leftwards=True, way=_way_of_cluster)))


def within_leftward(across: Sequence[str]) -> list[str]:
    """Return the words of a line that runs leftwards, as they stand from left to right, each as it is read.

    What stands left of figures or of Latin words comes after them, what stands right of them before.

    >>> within_leftward([",(UNO", "Council)", "אב"])
    ['(UNO', 'Council),', 'אב']
    """
    ways = _settled([way_of(word) for word in across], "R")
    read = list(across)
    for i, j in _stretches(ways, across):
        left, right = _LEFT_EDGE.match(read[i]), _RIGHT_EDGE.search(read[j])
        before, after = (right[0][::-1] if right else ""), (left[0][::-1] if left else "")
        read[j] = read[j][: right.start() if right else None]
        read[i] = before + read[i][left.end() if left else 0 :]
        read[j] += after
        read[i], read[j] = _paired(read[i]), _paired(read[j])
    return read


def _stretches(ways: Sequence[str], across: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of each stretch that runs rightwards; a lone figure is one, too."""
    start = 0
    for kind, run in groupby(ways):
        length = sum(1 for _ in run)
        if kind == "L":
            yield start, start + length - 1
        else:
            yield from ((i, i) for i in range(start, start + length) if not LEFTWARDS.search(across[i]))
        start += length


def _paired(word: str) -> str:
    """Return a word whose brackets open before they close: PDFium mirrors some of them, by its own order."""
    brackets = [i for i, letter in enumerate(word) if letter in _BRACKETS]
    turned = list(word)
    for n, i in enumerate(brackets):
        opens = i < len(word) / 2 if len(brackets) == 1 else n % 2 == 0
        turned[i] = _OPENING.get(word[i], word[i]) if opens else _CLOSING.get(word[i], word[i])
    return "".join(turned)


def in_order(across: Sequence[_T], *, leftwards: bool, way: Callable[[_T], str]) -> list[_T]:
    """Return things that stand side by side in the order in which they are read.

    ``way`` says of each whether it runs 'L' (rightwards), 'R' (leftwards) or '' (as its neighbours do). What
    runs against the whole keeps its own order.
    """
    ways = _settled([way(one) for one in across], "R" if leftwards else "L")
    runs = [
        [one for one, _ in run]
        for _, run in groupby(zip(across, ways, strict=True), key=lambda pair: pair[1])
    ]
    kinds = [kind for kind, _ in groupby(ways)]
    turned = [run[::-1] if kind == "R" else run for run, kind in zip(runs, kinds, strict=True)]
    return [one for run in (reversed(turned) if leftwards else turned) for one in run]


def _settled(ways: list[str], whole: str) -> list[str]:
    """Return the ways with what is neutral between two of one way running as these do."""
    settled = list(ways)
    for i, way in enumerate(ways):
        if not way:
            before = next((other for other in reversed(ways[:i]) if other), whole)
            after = next((other for other in ways[i + 1 :] if other), whole)
            settled[i] = before if before == after else whole
    return settled


def way_of(word: str) -> str:
    """Return the way in which a word runs, '' for figures and signs.

    >>> way_of("שלום"), way_of("UNO"), way_of("25")
    ('R', 'L', '')
    """
    if LEFTWARDS.search(word):
        return "R"
    return "L" if any(letter.isalpha() for letter in word) else ""


def _way_of_cluster(cluster: str) -> str:
    return "L" if cluster.isdigit() else way_of(cluster)


def _clusters(across: Sequence[Placed]) -> list[str]:
    """Return the characters with marks and the parts of a ligature on one place behind each other."""
    found: list[tuple[str, Placed]] = []
    for one in across:
        last = found[-1] if found else None
        if last and _on_one_place(last[1], one):
            text = _ligature(last[0] + one.character)
            found[-1] = (text, last[1])
        else:
            found.append((one.character, one))
    return [text for text, _ in found]


def _on_one_place(one: Placed, other: Placed) -> bool:
    if unicodedata.combining(one.character) or unicodedata.combining(other.character):
        return min(one.right, other.right) - max(one.left, other.left) > 0
    return abs(one.left - other.left) + abs(one.right - other.right) < 0.1 * max(1.0, one.right - one.left)


def _ligature(text: str) -> str:
    """Return letters printed on one place in the order of writing: marks last, lam before alef."""
    ordered = sorted(
        text, key=lambda letter: (bool(unicodedata.combining(letter)), letter in _ALEFS and _LAM in text)
    )
    return "".join(ordered)
