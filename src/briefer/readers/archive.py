"""ZIP archives: every file in it as a member of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.zipped import Zipped, opened
from briefer.text.decoded import Decoded, Member, Unread
from briefer.text.member_names import safe_name, unique_names

LIMIT_BYTES: Final = 20_000_000
"""Largest file in an archive, as of one in a folder."""
_OF_SYSTEMS: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
"""What systems put into archives and people do not see."""


def read(data: bytes) -> Decoded:
    """Return the files of an archive in its order; those that people do not see are left out, as in a folder.

    Raises:
        SkippedFileError: it is damaged, empty, or beyond the limits of a ZIP.
    """
    archive = opened(data, "ZIP archive")
    seen = [name for name in archive.names if _is_shown(name)]
    if not seen and not archive.unread:
        msg = "the archive holds no file"
        raise SkippedFileError(msg)
    parts = list(_parts(archive, seen))
    names = unique_names(_path(part.name) for part in parts if isinstance(part, Member))
    files = (part for part in parts if isinstance(part, Member))
    members = tuple(Member(name, part.data) for name, part in zip(names, files, strict=True))
    lost = tuple(part for part in parts if isinstance(part, Unread))
    return Decoded("", "ZIP archive", members=members, unread=(*archive.unread, *lost))


def _is_shown(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return not any(part.startswith(".") or part in _OF_SYSTEMS for part in parts)


def _path(name: str) -> str:
    """Return the path of a file inside the archive, each part of it a safe name."""
    parts = name.replace("\\", "/").split("/")
    return "/".join(safe_name(part, fallback="unnamed") for part in parts if part)


def _parts(archive: Zipped, names: list[str]) -> Iterator[Member | Unread]:
    for name in names:
        try:
            data = archive.read(name)
        except SkippedFileError as error:
            yield Unread(name, str(error))
            continue
        if len(data) > LIMIT_BYTES:
            limit_mb = LIMIT_BYTES // 1_000_000
            yield Unread(name, f"{len(data) / 1e6:.1f} MB is over the limit of {limit_mb} MB; split the file")
        else:
            yield Member(name, data)
