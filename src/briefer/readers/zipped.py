"""What is in a zip, within limits that hold whatever the zip says about itself?"""

from __future__ import annotations

import re
import stat
import struct
import zlib
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from briefer.errors import SkippedFileError
from briefer.text.decoded import Unread

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

INFLATED_LIMIT = 100_000_000
"""Bytes of all parts together: five times the largest file, which only drawings and bombs go beyond."""
PARTS_LIMIT = 10_000
_RATIO_LIMIT, _RATIO_FROM = 200, 10_000_000
"""How often its packed size a part may be, once it has so many bytes; tables of equal rows reach 100."""
_NAME_LIMIT = 1_000

_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_LEAVES = re.compile(r"[/\\]|[A-Za-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)", re.DOTALL)
_BROKEN = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,  # a way of packing that it does not know
    ValueError,
)
"""What zipfile raises on files that are cut off or were tampered with."""


@dataclass(frozen=True, slots=True)
class Zipped:
    """The parts of a zip, those in ``unread`` not to be had; names are data, nothing is written under them."""

    noun: str
    unread: tuple[Unread, ...]
    _file: ZipFile
    _parts: Mapping[str, ZipInfo]

    @property
    def names(self) -> tuple[str, ...]:
        """The parts that can be read, in the order of the zip's own list."""
        return tuple(self._parts)

    def read(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            SkippedFileError: it is not there, cannot be read, or is larger than it may be.
        """
        part = self._parts.get(name)
        if part is None:
            raise SkippedFileError(self._absence(name))
        if part.file_size > max(_RATIO_FROM, _RATIO_LIMIT * part.compress_size):
            msg = f"a part inflates to over {_RATIO_LIMIT} times its size, more than the limit"
            raise SkippedFileError(msg)
        try:
            # Without a number of bytes zipfile inflates all that is packed, also beyond the size declared.
            with self._file.open(part) as stream:
                return stream.read(part.file_size + 1)
        except _BROKEN as error:
            msg = f"damaged {self.noun}: {name} cannot be unpacked"
            raise SkippedFileError(msg) from error

    def _absence(self, name: str) -> str:
        reasons = (part.reason for part in self.unread if part.name == name)
        return next(reasons, f"damaged {self.noun}: {name} is missing")


def opened(data: bytes, noun: str = "ZIP") -> Zipped:
    """Return the parts of a zip; ``noun`` is what the file is called in reasons ('DOCX').

    Raises:
        SkippedFileError: it is damaged, or has more parts or bytes than the limits.
    """
    # Counted before the list is read: a list of half a million empty parts fits into the largest file.
    if data.count(_ENTRY) > PARTS_LIMIT:
        msg = f"holds over {PARTS_LIMIT:,} files, more than the limit"
        raise SkippedFileError(msg)
    try:
        file = ZipFile(BytesIO(data))
    except _BROKEN as error:
        msg = f"damaged {noun}: the list of its parts cannot be read"
        raise SkippedFileError(msg) from error
    parts = [part for part in file.infolist() if not part.filename.endswith("/")]
    if sum(part.file_size for part in parts) > INFLATED_LIMIT:
        msg = f"inflates to over {INFLATED_LIMIT // 1_000_000} MB, more than the limit"
        raise SkippedFileError(msg)
    return _sorted_out(parts, file, noun)


def _sorted_out(parts: Sequence[ZipInfo], file: ZipFile, noun: str) -> Zipped:
    times = Counter(part.filename for part in parts)
    reasons = {part.filename: _reason(part, times=times[part.filename]) for part in parts}
    unread = tuple(Unread(name, reason) for name, reason in reasons.items() if reason)
    return Zipped(noun, unread, file, {part.filename: part for part in parts if not reasons[part.filename]})


def _reason(part: ZipInfo, *, times: int) -> str:
    """Return why a part is not read, '' where it is."""
    reasons = {
        "has no name": not part.filename,
        "its name leaves the archive": _LEAVES.match(part.filename) or len(part.filename) > _NAME_LIMIT,
        "a link, not a file": stat.S_ISLNK(part.external_attr >> 16),
        "the archive holds several files of this name": times > 1,
        "needs a password": part.flag_bits & _ENCRYPTED,
        # The others inflate without a limit on memory, and no program packs documents with them.
        "packed in a way that is not read; pack it as an ordinary zip": (
            part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}
        ),
    }
    return next((reason for reason, holds in reasons.items() if holds), "")
