"""Can a file be opened as a PDF, and which of its pages may be read?"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument, PdfiumError

from briefer.errors import SkippedFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PASSWORD, _SECURITY = 4, 5
"""PDFium's codes for a missing password and for a way of locking that it does not know."""

_LOCKED = {
    _PASSWORD: "needs a password to open; save a copy without one",
    _SECURITY: "is locked in a way that cannot be opened; save a copy without protection",
}


@contextmanager
def opened(data: bytes) -> Iterator[PdfDocument]:
    """Give the document in ``data``, and free everything of it at the end.

    A file that only limits what may be done with it opens with the empty password.

    Raises:
        SkippedFileError: it needs a password, or is no PDF that can be mended.
    """
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        msg = _LOCKED.get(error.err_code or 0, "damaged PDF: it cannot be opened")
        raise SkippedFileError(msg) from error
    try:
        yield document
    finally:
        document.close()
