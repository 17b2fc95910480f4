"""What is written on a page by hand: filled fields and notes in view, comments behind a sign?"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from briefer.text.decoded import Hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument, PdfPage

_IN_VIEW = frozenset({pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_STAMP})
_MOST = 1_000
"""Annotations of a page that are looked at."""
_MOST_BYTES = 20_000


@contextmanager
def annotated(document: PdfDocument, number: int) -> Iterator[tuple[PdfPage, tuple[Hidden, ...]]]:
    """Give page ``number`` (from 0) with what is in view drawn into it, and the comments that are not.

    Raises:
        PdfiumError: the page cannot be read.
    """
    page = document[number]
    try:
        kinds = {kind for kind, _ in _annotations(page)}
        comments = tuple(_comments(page, place=f"page {number + 1}"))
        if (
            kinds & _IN_VIEW
            and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS
        ):
            page.close()
            page = document[number]
        yield page, comments
    finally:
        page.close()


def _comments(page: PdfPage, *, place: str) -> Iterator[Hidden]:
    for kind, words in _annotations(page):
        if words and kind not in _IN_VIEW:
            yield Hidden(words, place, "comment")


def _annotations(page: PdfPage) -> Iterator[tuple[int, str]]:
    """Yield the kind of each annotation and the words in it."""
    for i in range(min(_MOST, pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, i)
        if not annotation:
            continue
        try:
            yield pdfium.FPDFAnnot_GetSubtype(annotation), _words(annotation)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _words(annotation: pdfium.FPDF_ANNOTATION) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    if length > _MOST_BYTES:
        return ""
    buffer = (pdfium.FPDF_WCHAR * max(1, length // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, length)
    return " ".join(bytes(buffer).decode("utf-16-le", "replace").rstrip("\x00").split())
