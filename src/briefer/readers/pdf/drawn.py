"""What is drawn on a page beside its characters: images, and filled or framed shapes?"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfPage

    from briefer.readers.pdf.styles import Colour

_DEEPEST = 4
"""Forms inside forms that are entered; programs that set pages need two."""
_MOST = 20_000
"""Most objects looked at: maps and charts of vector graphics have more, and no text depends on them."""
_RECTANGLE_SEGMENTS = 5

_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1, 0, 0, 1, 0, 0)


class Drawn(NamedTuple):
    """A thing on a page, in the file's coordinates, with its place among all things that are painted.

    ``fill`` is the colour that covers what lies below, None where nothing is covered; ``plain`` tells that
    the shape is its box (a rectangle or a straight line).
    """

    kind: str
    left: float
    bottom: float
    right: float
    top: float
    fill: Colour | None = None
    stroked: bool = False
    plain: bool = True
    run: bytes = b""
    """The run of text that stands at this place of the order, for text only."""


def drawn(page: PdfPage) -> list[Drawn]:
    """Return what is painted on the page in the order of painting; at most 20,000 things."""
    found: list[Drawn] = []
    for thing in _things(page):
        found.append(thing)
        if len(found) >= _MOST:
            break
    return found


def _things(page: PdfPage) -> Iterator[Drawn]:
    for i in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _thing(pdfium.FPDFPage_GetObject(page, i), _SAME, depth=0)


def _thing(handle: pdfium.FPDF_PAGEOBJECT, outer: _Matrix, *, depth: int) -> Iterator[Drawn]:
    match pdfium.FPDFPageObj_GetType(handle):
        case pdfium.FPDF_PAGEOBJ_TEXT:
            yield Drawn("text", 0, 0, 0, 0, run=bytes(handle))
        case pdfium.FPDF_PAGEOBJ_PATH:
            yield _path(handle, outer)
        case pdfium.FPDF_PAGEOBJ_IMAGE:
            yield Drawn("image", *_bounds(handle, outer))
        case pdfium.FPDF_PAGEOBJ_SHADING:
            yield Drawn("shading", *_bounds(handle, outer))
        case pdfium.FPDF_PAGEOBJ_FORM if depth < _DEEPEST:
            inner = _product(_matrix(handle), outer)
            for i in range(pdfium.FPDFFormObj_CountObjects(handle)):
                yield from _thing(pdfium.FPDFFormObj_GetObject(handle, i), inner, depth=depth + 1)


def _path(handle: pdfium.FPDF_PAGEOBJECT, outer: _Matrix) -> Drawn:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, mode, stroked)
    return Drawn(
        "path",
        *_bounds(handle, outer),
        _fill(handle) if mode.value != pdfium.FPDF_FILLMODE_NONE else None,
        bool(stroked.value),
        pdfium.FPDFPath_CountSegments(handle) <= _RECTANGLE_SEGMENTS,
    )


def _fill(handle: pdfium.FPDF_PAGEOBJECT) -> Colour | None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = pdfium.FPDFPageObj_GetFillColor(handle, red, green, blue, alpha)
    # A marker laid over words (blend mode 'multiply') lets them through.
    if not known or pdfium.FPDFPageObj_HasTransparency(handle):
        return None
    return (red.value, green.value, blue.value, alpha.value)


def _bounds(handle: pdfium.FPDF_PAGEOBJECT, outer: _Matrix) -> tuple[float, float, float, float]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    corners = [_moved(x.value, y.value, outer) for x in (left, right) for y in (bottom, top)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def _matrix(handle: pdfium.FPDF_PAGEOBJECT) -> _Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _product(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _moved(x: float, y: float, matrix: _Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
