"""Which reader opens a file? One format per module; the content decides, not the name."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.readers import text
from briefer.readers.formats import format_of
from briefer.text.decoded import Decoded, SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LIMIT_BYTES = 20_000_000
"""Largest source file: some forty times the longest report, and read in seconds on a small machine."""

_READERS: dict[str, Callable[[bytes], Decoded]] = {"text": text.read}


def read(path: Path) -> SourceFile:
    """Return the text of a source file exactly as it stands there.

    Raises:
        SkippedFileError: it cannot be read; the message is the reason that the briefing shows.
    """
    data = _bytes(path)
    name = format_of(data)
    reader = _READERS.get(name)
    if reader is None:
        msg = f"{name} is not read yet; convert it to text"
        raise SkippedFileError(msg)
    return SourceFile(reader(data), hashlib.sha256(data).hexdigest())


def _bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        # Opening a pipe or a device would wait for ever.
        if not stat.S_ISREG(status.st_mode):
            msg = "not a regular file"
            raise SkippedFileError(msg)
        if status.st_size > LIMIT_BYTES:
            limit_mb = LIMIT_BYTES // 1_000_000
            msg = f"{status.st_size / 1e6:.1f} MB is over the limit of {limit_mb} MB; split the file"
            raise SkippedFileError(msg)
        with path.open("rb") as file:
            return file.read(LIMIT_BYTES)
    except OSError as error:
        msg = f"cannot be opened: {(error.strerror or 'unknown error').lower()}"
        raise SkippedFileError(msg) from error
