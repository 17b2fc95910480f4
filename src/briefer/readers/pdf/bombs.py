"""Does a file unpack to more than a text ever needs?"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY_REACH = 1_024
"""Bytes before a stream in which its dictionary is looked for."""
_IMAGE = re.compile(rb"/Subtype\s*/Image\b|/Width\b")
_PACKING = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")

STREAM_LIMIT_BYTES = 48_000_000
"""Largest unpacked stream that is no image: twice the largest font; a page of prose is some 30 kB."""
TOTAL_LIMIT_BYTES = 200_000_000
"""Largest sum of them: with the library's own copies it stays below the memory that a reader is given."""
_STEP_BYTES = 65_536


def check_unpacked_size(data: bytes) -> None:
    """Refuse a file whose packed streams would fill the memory; images are never unpacked, so never counted.

    Raises:
        SkippedFileError: a stream, or all of them, are over the limit, or one is packed more than once.
    """
    total = 0
    for dictionary, start in _streams(data):
        if len(_PACKING.findall(dictionary)) > 1:
            msg = "a part of it is packed more than once, as no program for texts does"
            raise SkippedFileError(msg)
        total += _unpacked(data, start)
        if total > TOTAL_LIMIT_BYTES:
            msg = f"it unpacks to more than {TOTAL_LIMIT_BYTES // 1_000_000} MB"
            raise SkippedFileError(msg)


def _streams(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield the dictionary of each packed stream that is no image, and where its bytes start."""
    for found in _STREAM.finditer(data):
        before = data[max(0, found.start() - _DICTIONARY_REACH) : found.start()]
        dictionary = before[before.rfind(b" obj") + 1 :]
        if _PACKING.search(dictionary) and not _IMAGE.search(dictionary):
            yield dictionary, found.end()


def _unpacked(data: bytes, start: int) -> int:
    """Return how many bytes the stream at ``start`` unpacks to; what is not deflated counts as nothing.

    Raises:
        SkippedFileError: it is over the limit.
    """
    unpacker = zlib.decompressobj()
    size, at = 0, start
    try:
        while at < len(data) and not unpacker.eof:
            size += len(
                unpacker.decompress(unpacker.unconsumed_tail or data[at : at + _STEP_BYTES], _STEP_BYTES)
            )
            at += 0 if unpacker.unconsumed_tail else _STEP_BYTES
            if size > STREAM_LIMIT_BYTES:
                msg = f"a part of it unpacks to more than {STREAM_LIMIT_BYTES // 1_000_000} MB"
                raise SkippedFileError(msg)
    except zlib.error:
        return size  # damaged or locked streams are PDFium's to judge; it stops at the same byte
    return size
