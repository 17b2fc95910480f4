"""May a file be opened, and which bytes does it hold?"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError

if TYPE_CHECKING:
    from pathlib import Path

LIMIT_BYTES = 20_000_000
"""Largest source file: some forty times the longest report, and read in seconds on a small machine."""


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a regular file of at most ``LIMIT_BYTES``.

    Raises:
        SkippedFileError: it is no file, too large, or may not be opened; the message is the reason to show.
    """
    try:
        status = path.stat()
        # Opening a pipe or a device would wait for ever.
        if not stat.S_ISREG(status.st_mode):
            msg = "not a regular file"
            raise SkippedFileError(msg)
        check_size(status.st_size)
        with path.open("rb") as file:
            return file.read(LIMIT_BYTES)
    except OSError as error:
        msg = f"cannot be opened: {(error.strerror or 'unknown error').lower()}"
        raise SkippedFileError(msg) from error


def check_size(size: int) -> None:
    """Pass a file of ``size`` bytes that is not too large.

    Raises:
        SkippedFileError: it is; the message names the limit.
    """
    if size > LIMIT_BYTES:
        msg = f"{size / 1e6:.1f} MB is over the limit of {LIMIT_BYTES // 1_000_000} MB; split the file"
        raise SkippedFileError(msg)
