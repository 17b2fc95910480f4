"""What does a plain text file say?"""

from __future__ import annotations

import re

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.text.decoded import Decoded

_WORD = re.compile(r"[^\W_]")


def read(data: bytes) -> Decoded:
    """Return the text of ``data`` with its newlines and its byte-order mark as they are.

    Raises:
        SkippedFileError: the bytes are no text of a known character set, or the text holds no word.
    """
    if not data:
        msg = "the file is empty"
        raise SkippedFileError(msg)
    found = characters(data)
    if not _WORD.search(found.text):
        msg = "holds no text: only white space or symbols"
        raise SkippedFileError(msg)
    return Decoded(found.text, "text", notes=found.notes)
