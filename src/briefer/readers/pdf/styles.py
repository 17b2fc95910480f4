"""How is each character of a page set: size, weight, colour, direction?"""

from __future__ import annotations

import ctypes
import math
import re
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from briefer.readers.pdf.page import Style

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_BOLD_WEIGHT = 700
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|semibd", re.IGNORECASE)
_NAMELESS = re.compile(r"(?:[A-Z]{6}\+)?(?:[A-Z]{1,2}[_\d]*|CIDFont.*|)$")
_ITALIC_NAME = re.compile(r"ital|obliq|kursiv", re.IGNORECASE)
_ITALIC_FLAG = 1 << 6
_FORCED_BOLD_FLAG = 1 << 18
_NAME_BYTES = 128
_UNLIKELY_SIZE, _TALLEST = 3.0, 1.2
"""Points under which a size is doubted, and the size of type as a multiple of its usual letters."""
_SLANT = 0.1
"""Shear of upright letters from which they pass for italic ones."""
_LEVEL_DEGREES = 3
_ONE_LINE = 0.02
"""Share of the type size by which base lines in one word may differ."""

Colour = tuple[int, int, int, int]
NO_RUN = bytes(ctypes.sizeof(ctypes.c_void_p))
"""The address of nothing. Pointers are compared by their bytes, which ctypes gives faster than their value."""


class Type(NamedTuple):
    """How one run of characters is printed, in the file's own measures.

    ``quarters`` are quarter turns of the writing counter-clockwise, None for a slant; ``mode`` is the
    rendering mode of the PDF standard (3: neither filled nor drawn); ``run`` is the object that prints it,
    ``line`` where its base line is, for level writing.
    """

    run: bytes
    style: Style
    quarters: int | None
    mode: int
    fill: Colour
    line: float


class Types:
    """The type of each character, asked once a run and not once a character."""

    def __init__(self, page: PdfTextPage) -> None:
        self._page = page
        self._known: dict[bytes, Type] = {}
        self._fonts: dict[bytes, tuple[bool, bool]] = {}

    def key(self, i: int) -> bytes:
        """Return which run the character belongs to; ``NO_RUN`` where PDFium made it up itself."""
        return bytes(pdfium.FPDFText_GetTextObject(self._page, i))

    def changes(self, i: int) -> bool:
        """Tell whether a character is set otherwise, or on another line, than the one before."""
        if self.key(i) == self.key(i - 1):
            return False
        before, here = self.of(i - 1), self.of(i)
        return before[1:-1] != here[1:-1] or abs(before.line - here.line) > _ONE_LINE * here.style.size

    def of(self, i: int) -> Type:
        """Return the type of a character."""
        run = pdfium.FPDFText_GetTextObject(self._page, i)
        key = bytes(run)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._type(i, run)
        return known

    def _type(self, i: int, run: pdfium.FPDF_PAGEOBJECT) -> Type:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._page, i, matrix)
        size = pdfium.FPDFText_GetFontSize(self._page, i) * math.hypot(matrix.c, matrix.d)
        size = max(size, _TALLEST * self._height(i)) if size < _UNLIKELY_SIZE else size
        bold, italic = self._font(i, run)
        slanted = matrix.b == 0 and abs(matrix.c) > _SLANT * abs(matrix.d)
        return Type(
            bytes(run),
            Style(size, bold, italic or slanted, _is_artifact(run)),
            _quarters(matrix.a, matrix.b),
            pdfium.FPDFTextObj_GetTextRenderMode(run),
            _colour(run),
            matrix.f,
        )

    def _height(self, i: int) -> float:
        """Return how tall a character is drawn: fonts of drawings (Type 3) may be any size at size 1."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._page, i, left, right, bottom, top)
        return max(top.value - bottom.value, right.value - left.value)

    def _font(self, i: int, run: pdfium.FPDF_PAGEOBJECT) -> tuple[bool, bool]:
        key = bytes(pdfium.FPDFTextObj_GetFont(run))
        if key not in self._fonts:
            self._fonts[key] = _look(self._page, i)
        return self._fonts[key]


def _look(page: PdfTextPage, i: int) -> tuple[bool, bool]:
    """Return whether the font of a character is bold and whether it is italic."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(_NAME_BYTES)
    pdfium.FPDFText_GetFontInfo(page, i, name, _NAME_BYTES, flags)
    called = name.value.decode("utf-8", "replace")
    bold = bool(flags.value & _FORCED_BOLD_FLAG or _BOLD_NAME.search(called))
    if _NAMELESS.match(called):
        # PDFium reckons the weight from the stems of letters, and too high for large alphabets.
        bold = pdfium.FPDFText_GetFontWeight(page, i) >= _BOLD_WEIGHT
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
