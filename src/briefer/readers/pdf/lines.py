"""Which words of a page stand on one line?"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

from briefer.readers.pdf.leftwards import in_order, runs_left, way_of, within_leftward
from briefer.readers.pdf.letters import raised

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.readers.pdf.page import Style, Word

_SAME_BASE = 0.2
"""Share of the type size by which base lines of one line may differ; lines stand a full size apart."""
_SMALL = 0.85
"""Share of the size of a line up to which a word is a raised or lowered sign of it."""
_HIGHEST, _LOWEST = 0.7, 0.35
"""Shares of the size by which a sign is raised above, or lowered below, the base line of its word."""
_BESIDE = 0.4
"""Share of the size that may lie between a sign and its word."""
_TOUCHING = 0.12
"""Share of the size under which a gap between two words is no space."""
_INITIAL = 1.8
"""How much larger than the text an initial over several lines is, at least."""
_MOST_INITIAL = 2
"""Characters of an initial: a letter, with a quotation mark before it."""
_FEWEST_SPACED, _WIDEST_SPACED, _WORD_SPACE = 4, 0.7, 1.6
"""Letters of a spaced word, the share of their size between them, and how much wider a space is than that."""


@dataclass(frozen=True, eq=False)
class Line:
    """Words on one base line in the order in which they are read."""

    words: tuple[Word, ...]
    base: float
    size: float
    leftwards: bool = False

    @cached_property
    def left(self) -> float:
        """Return where the first ink is."""
        return min([word.left for word in self.words])

    @cached_property
    def right(self) -> float:
        """Return where the last ink is."""
        return max([word.right for word in self.words])

    @cached_property
    def text(self) -> str:
        """Return the words with the spaces between them."""
        return spaced(self.words)


def lines(words: Sequence[Word]) -> list[Line]:
    """Return the lines of a page from top to bottom, side by side ones as one."""
    text_size = usual_size(words)
    initials = [word for word in words if _is_initial(word, text_size)]
    found = [list(line) for line in _on_one_base(word for word in words if not _is_initial(word, text_size))]
    found = _with_signs(found)
    for initial in initials:
        _begin_with(found, initial)
    page_does = runs_left([word.text for word in words])
    return [_line(line, page_does=page_does) for line in sorted(found, key=lambda line: line[-1].base)]


def _line(words: list[Word], *, page_does: bool) -> Line:
    words = _closed_up(words)
    leftwards = _runs_left(words, page_does=page_does)
    return line_of(_as_read(words) if leftwards else words, leftwards=leftwards)


def line_of(words: Sequence[Word], *, leftwards: bool) -> Line:
    """Return words as a line: in the order of the writing, with its usual base line and size."""
    size = usual_size(words)
    base = median(word.base for word in words if word.style.size >= _SMALL * size)
    return Line(_in_order(words, leftwards=leftwards), base, size, leftwards)


def usual_size(words: Iterable[Word]) -> float:
    """Return the size in which most characters are set, 0 for none."""
    counted: dict[float, int] = defaultdict(int)
    for word in words:
        counted[word.style.size] += len(word.text)
    if len(counted) <= 1:
        return round(next(iter(counted), 0.0), 1)
    rounded: Counter[float] = Counter()
    for size, count in counted.items():
        rounded[round(size, 1)] += count
    return rounded.most_common(1)[0][0]


def usual_style(words: Iterable[Word]) -> Style:
    """Return the style in which most characters are set."""
    counted: Counter[Style] = Counter()
    for word in words:
        counted[word.style] += len(word.text)
    return counted.most_common(1)[0][0]


def spaced(words: Sequence[Word]) -> str:
    """Return the words in one string, with a space wherever the page shows one."""
    pieces: list[str] = []
    for i, word in enumerate(words):
        pieces.append(" " if i and _is_space(words[i - 1], word) else "")
        pieces.append(word.text)
    return "".join(pieces)


def _is_space(before: Word, word: Word) -> bool:
    if word.order == before.order + 1:
        return not word.glued
    gap = max(word.left - before.right, before.left - word.right)
    return gap > _TOUCHING * min(word.style.size, before.style.size)


def _on_one_base(words: Iterable[Word]) -> Iterator[list[Word]]:
    line: list[Word] = []
    for word in sorted(words, key=lambda word: word.base):
        size = min(word.style.size, line[0].style.size) if line else 0
        if line and word.base - line[0].base > _SAME_BASE * size:
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def _with_signs(found: list[list[Word]]) -> list[list[Word]]:
    """Return the lines with note marks, exponents and indices beside the words that they belong to."""
    kept: list[list[Word]] = [[] for _ in found]
    sizes = [usual_size(line) for line in found]
    for i, line in enumerate(found):
        for word in line:
            host = _host(word, found, sizes, at=i)
            if host is None:
                kept[i].append(word)
            else:
                kept[host].append(_sign(word, found[host]))
    return [line for line in kept if line]


def _host(word: Word, found: Sequence[list[Word]], sizes: Sequence[float], *, at: int) -> int | None:
    """Return which line near ``at`` has a larger word that ``word`` is a raised or lowered sign of."""
    for i in (at + 1, at - 1, at + 2, at - 2):
        if not 0 <= i < len(found) or word.style.size > _SMALL * sizes[i]:
            continue
        raised_by = (found[i][0].base - word.base) / sizes[i]
        if -_LOWEST <= raised_by <= _HIGHEST and any(_beside(word, other, sizes[i]) for other in found[i]):
            return i
    return None


def _beside(sign: Word, word: Word, size: float) -> bool:
    gap = max(sign.left - word.right, word.left - sign.right)
    return -_BESIDE / 2 * size <= gap <= _BESIDE * size and word.style.size * _SMALL >= sign.style.size


def _sign(word: Word, line: Sequence[Word]) -> Word:
    """Return a sign with raised figures in the characters for these; letters ('1st') stay what they are."""
    return word._replace(text=raised(word.text)) if word.base < line[0].base else word


def _is_initial(word: Word, text_size: float) -> bool:
    letter = len(word.text) <= _MOST_INITIAL and word.text[-1:].isupper()
    return letter and word.style.size >= _INITIAL * text_size > 0


def _begin_with(found: list[list[Word]], initial: Word) -> None:
    """Put an initial before the first of the lines that stand beside it; on a line of its own where none do.

    All of these lines begin where the initial does: they are not indented.
    """
    beside = [line for line in sorted(found, key=lambda line: line[0].base) if _is_beside(line, initial)]
    for i, line in enumerate(beside):
        first = min(line, key=lambda word: word.left)
        text = first.text if i else initial.text + first.text
        line[line.index(first)] = first._replace(text=text, left=initial.left)
    if not beside:
        found.append([initial])


def _is_beside(line: Sequence[Word], initial: Word) -> bool:
    first = min(line, key=lambda word: word.left)
    top, size = initial.base - 0.8 * initial.style.size, first.style.size
    near = -0.3 * initial.style.size <= first.left - initial.right <= 2 * size
    return near and top + 0.3 * size < first.base < initial.base + 0.3 * size


def _closed_up(line: list[Word]) -> list[Word]:
    """Return a line with the letters of a word that is set with a space between each put together."""
    across = sorted(line, key=lambda word: word.left)
    whole: list[Word] = []
    for single, run in groupby(across, key=lambda word: len(word.text) == 1 and word.text.isalpha()):
        letters = list(run)
        whole += _words_of(letters) if single and len(letters) >= _FEWEST_SPACED else letters
    return whole


def _words_of(letters: Sequence[Word]) -> list[Word]:
    gaps = [after.left - before.right for before, after in pairwise(letters)]
    usual = median(gaps)
    if not 0 < usual < _WIDEST_SPACED * letters[0].style.size:
        return list(letters)
    words = [letters[0]]
    for gap, letter in zip(gaps, letters[1:], strict=True):
        if gap > _WORD_SPACE * usual:
            words.append(letter)
        else:
            words[-1] = words[-1]._replace(text=words[-1].text + letter.text, right=letter.right)
    return words


def _in_order(words: Sequence[Word], *, leftwards: bool) -> tuple[Word, ...]:
    across = sorted(words, key=lambda word: word.left)
    if all(word.text.isascii() for word in across):
        return tuple(across)
    return tuple(in_order(across, leftwards=leftwards, way=lambda word: way_of(word.text)))


def _runs_left(words: Sequence[Word], *, page_does: bool) -> bool:
    texts = [word.text for word in words]
    return runs_left(texts) or (page_does and any(way_of(text) == "R" for text in texts))


def _as_read(words: list[Word]) -> list[Word]:
    """Return the words of a line that runs leftwards with what stands left of a figure behind it."""
    across = sorted(words, key=lambda word: word.left)
    texts = within_leftward([word.text for word in across])
    return [word._replace(text=text) for word, text in zip(across, texts, strict=True)]
