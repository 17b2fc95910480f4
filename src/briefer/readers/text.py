"""How are the bytes of a plain text file read as characters?"""

from __future__ import annotations

import codecs
import re

from briefer.errors import SkippedFileError
from briefer.text.decoded import Decoded

_MARKS: tuple[tuple[bytes, str], ...] = (
    # UTF-32's little-endian mark begins with UTF-16's, so it is asked first
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}

_CONTROL = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
_BINARY_SHARE = 0.02
"""Share of control bytes from which bytes are no text: 0 in texts of any character set, 0.05 in noise."""

_WORD = re.compile(r"[^\W_]")


def read(data: bytes) -> Decoded:
    """Return the text of ``data`` with its newlines and its byte-order mark as they are.

    Raises:
        SkippedFileError: the bytes are not Unicode text, or the text holds no word.
    """
    if not data:
        msg = "the file is empty"
        raise SkippedFileError(msg)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and _looks_binary(data):
        msg = "binary data, not text"
        raise SkippedFileError(msg)
    text = _decoded(data, encoding)
    if not _WORD.search(text):
        msg = "holds no text: only white space or symbols"
        raise SkippedFileError(msg)
    return Decoded(text, "text")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = _NAMES[encoding]
        msg = f"byte {error.start} is not {name}; save the file as UTF-8"
        raise SkippedFileError(msg) from error


def _looks_binary(data: bytes) -> bool:
    return 0 in data or len(data) - len(data.translate(None, _CONTROL)) > _BINARY_SHARE * len(data)
