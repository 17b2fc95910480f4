"""Which characters does a page print, in which type and where?"""

from __future__ import annotations

import ctypes
import math
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from briefer.readers.pdf.letters import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfTextPage

_WORD = re.compile(r"[^ \t\r\n\x00\x0b\x0c]+")
_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|semibd", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"ital|obliq|kursiv", re.IGNORECASE)
_ITALIC_FLAG = 1 << 6
_FORCED_BOLD_FLAG = 1 << 18
_FIGURE = re.compile(r"[0-9]")
_RAISED, _RAISED_HEIGHT = 0.2, 0.55
"""Shares of the type size from which a figure is raised, and up to which it is small; figures have 0.65."""
_NAME_BYTES = 128
_SLANT = 0.1
"""Shear of upright letters from which they pass for italic ones."""
_LEVEL_DEGREES = 3
_SURROGATES = range(0xD800, 0xE000)
_NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"

Colour = tuple[int, int, int, int]


class Type(NamedTuple):
    """How one run of characters is printed, in the file's own measures.

    ``quarters`` are quarter turns of the writing counter-clockwise, None for a slant; ``mode`` is the
    rendering mode of the PDF standard (3: neither filled nor drawn); ``run`` is the object that prints it.
    """

    run: int | None
    size: float
    bold: bool
    italic: bool
    artifact: bool
    quarters: int | None
    mode: int
    fill: Colour


class Glyphs(NamedTuple):
    """A word of one type: its box and its base line in the coordinates of the file."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    base: tuple[float, float]
    type: Type
    glued: bool


def glyphs(page: PdfTextPage) -> Iterator[Glyphs]:
    """Yield the words of a page in the order of printing, with what is hidden, and each in one type."""
    text = _text(page)
    types = _Types(page)
    for found in _WORD.finditer(text):
        start = found.start()
        for end in _ends(types, start, found.end()):
            yield _glyphs(page, text, types, (found.start(), start, end))
            start = end


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


def _ends(types: _Types, start: int, end: int) -> Iterator[int]:
    """Yield where each stretch of one run ends; a run is contiguous, so equal ends mean one run."""
    if types.key(start) != types.key(end - 1):
        yield from (i for i in range(start + 1, end) if types.key(i) != types.key(i - 1))
    yield end


def _glyphs(page: PdfTextPage, text: str, types: _Types, at: tuple[int, int, int]) -> Glyphs:
    word, start, end = at
    first, last = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(page, start, first)
    pdfium.FPDFText_GetLooseCharBox(page, end - 1, last)
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(page, start, x, y)
    kind = types.of(start)
    letters = text[start:end]
    if kind.quarters == 0 and _FIGURE.search(letters):
        letters = "".join(_with_height(page, kind, y.value, i, text[i]) for i in range(start, end))
    return Glyphs(
        letters,
        min(first.left, last.left),
        min(first.bottom, last.bottom),
        max(first.right, last.right),
        max(first.top, last.top),
        (x.value, y.value),
        kind,
        glued=start > word,
    )


def _with_height(page: PdfTextPage, kind: Type, base: float, i: int, character: str) -> str:
    """Return a character, a figure that a font of its own draws above the line as a raised one."""
    if not _FIGURE.match(character):
        return character
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(page, i, left, right, bottom, top)
    low, high = (edge.value - base for edge in (bottom, top))
    return (
        raised(character)
        if low > _RAISED * kind.size and high - low < _RAISED_HEIGHT * kind.size
        else character
    )


class _Types:
    """The type of each character, asked once a run and not once a character."""

    def __init__(self, page: PdfTextPage) -> None:
        self._page = page
        self._known: dict[int | None, Type] = {}
        self._fonts: dict[int | None, tuple[bool, bool]] = {}

    def key(self, i: int) -> int | None:
        """Return which run the character belongs to; None where PDFium made it up itself."""
        return _address(pdfium.FPDFText_GetTextObject(self._page, i))

    def of(self, i: int) -> Type:
        run = pdfium.FPDFText_GetTextObject(self._page, i)
        key = _address(run)
        if key not in self._known:
            self._known[key] = self._type(i, run)
        return self._known[key]

    def _type(self, i: int, run: pdfium.FPDF_PAGEOBJECT) -> Type:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._page, i, matrix)
        size = pdfium.FPDFText_GetFontSize(self._page, i) * math.hypot(matrix.c, matrix.d)
        bold, italic = self._font(i, run)
        return Type(
            _address(run),
            size,
            bold,
            italic or (matrix.b == 0 and abs(matrix.c) > _SLANT * abs(matrix.d)),
            _is_artifact(run),
            _quarters(matrix.a, matrix.b),
            pdfium.FPDFTextObj_GetTextRenderMode(run),
            _colour(run),
        )

    def _font(self, i: int, run: pdfium.FPDF_PAGEOBJECT) -> tuple[bool, bool]:
        key = _address(pdfium.FPDFTextObj_GetFont(run))
        if key not in self._fonts:
            self._fonts[key] = _look(self._page, i)
        return self._fonts[key]


def _address(pointer: ctypes.c_void_p) -> int | None:
    return ctypes.cast(pointer, ctypes.c_void_p).value


def _look(page: PdfTextPage, i: int) -> tuple[bool, bool]:
    """Return whether the font of a character is bold and whether it is italic."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(_NAME_BYTES)
    pdfium.FPDFText_GetFontInfo(page, i, name, _NAME_BYTES, flags)
    called = name.value.decode("utf-8", "replace")
    weight = pdfium.FPDFText_GetFontWeight(page, i)
    bold = weight >= _BOLD_WEIGHT or bool(flags.value & _FORCED_BOLD_FLAG or _BOLD_NAME.search(called))
    return bold, bool(flags.value & _ITALIC_FLAG or _ITALIC_NAME.search(called))


def _quarters(across: float, up: float) -> int | None:
    """Return the quarter turn of a run by where its base line points, None for a slant."""
    degrees = math.degrees(math.atan2(up, across))
    turn = round(degrees / 90)
    return turn % 4 if abs(degrees - 90 * turn) < _LEVEL_DEGREES else None


def _colour(run: pdfium.FPDF_PAGEOBJECT) -> Colour:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(run, red, green, blue, alpha):
        return (0, 0, 0, 255)
    return (red.value, green.value, blue.value, alpha.value)


def _is_artifact(run: pdfium.FPDF_PAGEOBJECT) -> bool:
    marks = (pdfium.FPDFPageObj_GetMark(run, i) for i in range(max(0, pdfium.FPDFPageObj_CountMarks(run))))
    return any(_mark_name(mark) == "Artifact" for mark in marks)


def _mark_name(mark: pdfium.FPDF_PAGEOBJECTMARK) -> str:
    buffer = (ctypes.c_ushort * 32)()
    length = ctypes.c_ulong()
    pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
    return bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le", "replace")
