"""Which words does a page print, in which type and where?"""

from __future__ import annotations

import ctypes
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from briefer.readers.pdf.leftwards import LEFTWARDS
from briefer.readers.pdf.letters import raised
from briefer.readers.pdf.page import Box
from briefer.readers.pdf.styles import Types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfTextPage

    from briefer.readers.pdf.styles import Type

_WORD = re.compile(r"[^ \t\r\n\x00\x0b\x0c]+")
_FIGURE = re.compile(r"[0-9]")
_RAISED, _RAISED_HEIGHT = 0.2, 0.55
"""Shares of the type size from which a figure is raised, and up to which it is small; figures have 0.65."""
_SURROGATES = range(0xD800, 0xE000)
_NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"


class Glyphs(NamedTuple):
    """A word of one type: its box (``top`` above ``bottom``) and its base line, as the file counts."""

    text: str
    box: Box
    base: tuple[float, float]
    type: Type
    glued: bool


class Characters:
    """The characters of a page by their number; PDFium's answers are read from the same few variables."""

    def __init__(self, page: PdfTextPage) -> None:
        """Take an open page."""
        self._page = page
        self._first, self._last = pdfium.FS_RECTF(), pdfium.FS_RECTF()
        self._edges = [ctypes.c_double() for _ in range(4)]
        self.text = _text(page)
        self.types = Types(page)

    @property
    def run_left(self) -> bool:
        """Tell whether there is writing from right to left."""
        return bool(LEFTWARDS.search(self.text))

    def box(self, start: int, end: int) -> Box:
        """Return the box of characters that stand beside each other, as high as their font."""
        first, last = self._first, self._last
        pdfium.FPDFText_GetLooseCharBox(self._page, start, first)
        pdfium.FPDFText_GetLooseCharBox(self._page, end - 1, last)
        return Box(
            min(first.left, last.left),
            max(first.top, last.top),
            max(first.right, last.right),
            min(first.bottom, last.bottom),
        )

    def base(self, i: int) -> tuple[float, float]:
        """Return where a character stands on its base line."""
        x, y = self._edges[:2]
        pdfium.FPDFText_GetCharOrigin(self._page, i, x, y)
        return x.value, y.value

    def letters(self, start: int, end: int, kind: Type, base: float) -> str:
        """Return characters of one type, figures that a font draws above the line as raised ones."""
        text = self.text[start:end]
        if kind.quarters != 0 or not _FIGURE.search(text):
            return text
        return "".join(self._with_height(i, kind, base) for i in range(start, end))

    def _with_height(self, i: int, kind: Type, base: float) -> str:
        character = self.text[i]
        if not _FIGURE.match(character):
            return character
        left, right, bottom, top = self._edges
        pdfium.FPDFText_GetCharBox(self._page, i, left, right, bottom, top)
        low, high = bottom.value - base, top.value - base
        small = high - low < _RAISED_HEIGHT * kind.style.size
        return raised(character) if small and low > _RAISED * kind.style.size else character


def glyphs(characters: Characters) -> Iterator[Glyphs]:
    """Yield the words of a page in the order of printing, with what is hidden, and each in one type."""
    for found in _WORD.finditer(characters.text):
        first, last = found.span()
        start, kind = first, characters.types.of(first)
        for end in _ends(characters.types, kind, first, last):
            if start > first:
                kind = characters.types.of(start)
            base = characters.base(start)
            text = characters.letters(start, end, kind, base[1])
            yield Glyphs(text, characters.box(start, end), base, kind, glued=start > first)
            start = end


def _ends(types: Types, kind: Type, start: int, end: int) -> Iterator[int]:
    """Yield where each stretch of one type ends; a run is contiguous, so equal ends mean one run."""
    if end - start > 1 and types.key(end - 1) != kind.run:
        yield from (i for i in range(start + 1, end) if types.changes(i))
    yield end


def _text(page: PdfTextPage) -> str:
    """Return one character for each that PDFium counts, so that places in it are its indices."""
    count = page.count_chars()
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(page, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    return "".join(_character(pdfium.FPDFText_GetUnicode(page, i)) for i in range(count))


def _character(code: int) -> str:
    is_character = 0 < code <= sys.maxunicode and code not in _SURROGATES
    return chr(code) if is_character else _NO_CHARACTER
