"""Which words do characters make by their places alone?

PDFium puts writing that runs from right to left into an order of its own, and errs where it is mixed with figures,
brackets and Latin words. On pages with such writing the places decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.readers.pdf.glyphs import Glyphs
from briefer.readers.pdf.leftwards import Placed, spelt
from briefer.readers.pdf.styles import NO_RUN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.pdf.glyphs import Characters
    from briefer.readers.pdf.page import Box
    from briefer.readers.pdf.styles import Type

_SPACE = 0.15
"""Share of the type size from which a gap is a space."""
_OVER = 0.2
"""Share of the type size by which base lines of one line may differ."""


class _One(NamedTuple):
    number: int
    character: str
    box: Box
    base: tuple[float, float]
    type: Type


def placed_glyphs(characters: Characters) -> Iterator[Glyphs]:
    """Yield the words of a page line by line, from left to right, their letters in the order of reading."""
    line: list[_One] = []
    for one in sorted(_printed(characters), key=lambda one: -one.base[1]):
        if line and line[0].base[1] - one.base[1] > _OVER * one.type.style.size:
            yield from _words(line)
            line = []
        line.append(one)
    yield from _words(line)


def _printed(characters: Characters) -> Iterator[_One]:
    for i, character in enumerate(characters.text):
        if characters.types.key(i) != NO_RUN:
            yield _One(i, character, characters.box(i, i + 1), characters.base(i), characters.types.of(i))


def _words(line: list[_One]) -> Iterator[Glyphs]:
    word: list[_One] = []
    for one in sorted(line, key=lambda one: (one.box.left, one.number)):
        if word and (one.character.isspace() or _is_parted(word, one)):
            yield _word(word)
            word = []
        if not one.character.isspace():
            word.append(one)
    if word:
        yield _word(word)


def _is_parted(word: list[_One], one: _One) -> bool:
    gap = one.box.left - max(other.box.right for other in word[-2:])
    return gap > _SPACE * one.type.style.size or word[-1].type[1:-1] != one.type[1:-1]


def _word(word: list[_One]) -> Glyphs:
    text = spelt([Placed(one.character, one.box.left, one.box.right) for one in word])
    lefts, tops, rights, bottoms = zip(*(one.box for one in word), strict=True)
    box = word[0].box._replace(left=min(lefts), top=max(tops), right=max(rights), bottom=min(bottoms))
    return Glyphs(text, box, word[0].base, word[0].type, glued=False)
