"""How are the files of a run and its sources put into one zip, the same bytes for the same files?"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from io import BytesIO
from typing import Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from briefer.errors import OutputError, SkippedFileError
from briefer.readers.zipped import opened
from briefer.runs.manifest import MANIFEST, SEAL, manifest_of, seal_of

BUNDLE: Final = "briefing.zip"
SINCE: Final = "since.json"
"""The earlier briefing in a bundle, where the briefing says what changed since."""
SOURCES: Final = "sources/"
"""Where the sources stand in a bundle, each under its path in the folder that the run was made of."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_PLAIN_FILE: Final = (stat.S_IFREG | 0o644) << 16


def sealed(files: Mapping[str, bytes]) -> bytes:
    """Return the bundle of ``files`` by their names, with a manifest of their digests.

    Raises:
        OutputError: what was packed could not be read again within the limits of a zip.
    """
    manifest = manifest_of(files)
    data = packed({**files, MANIFEST: manifest, SEAL: seal_of(manifest)})
    _refuse_unreadable(data)
    return data


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return the one zip that holds ``members``: in the order of their names, without a clock, nothing compressed.

    How well a library compresses changes from version to version, and the bytes with it.
    """
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_STORED) as archive:
        for name, data in sorted(members.items()):
            archive.writestr(_member(name), data)
    return stream.getvalue()


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, _EPOCH)
    member.create_system = _UNIX
    member.external_attr = _PLAIN_FILE
    return member


def _refuse_unreadable(data: bytes) -> None:
    try:
        unread = opened(data, "bundle").unread
    except SkippedFileError as error:
        msg = f"the bundle {error}; make the briefing without --bundle, or of fewer sources"
        raise OutputError(msg) from error
    for part in unread:
        msg = f"{part.name} cannot stand in a bundle: {part.reason}; rename the file, or leave out --bundle"
        raise OutputError(msg)
