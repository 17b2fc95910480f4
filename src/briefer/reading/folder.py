"""Which files of a folder are sources?"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import InputError, SkippedFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_SOURCES = frozenset({"topic.toml"})


def source_files(folder: Path) -> tuple[str, ...]:
    """Return the files of ``folder`` as sorted POSIX paths relative to it, links included, hidden ones not.

    A link to a folder is listed and not entered, so that no ring of links is walked; a folder that may not be
    opened is listed too, so that ``located`` can say why nothing of it was read.

    Raises:
        InputError: the folder is missing, is not a folder, may not be opened, or holds no file.
    """
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "there is no such folder"
        msg = f"{folder}: {what}; name the folder that holds the source files"
        raise InputError(msg)
    files = tuple(sorted(_walk(folder)))
    if files == (".",):
        msg = f"{folder}: the folder cannot be opened; change its permissions"
        raise InputError(msg)
    if not files:
        msg = f"{folder}: the folder holds no source files; put the documents into it, one file each"
        raise InputError(msg)
    return files


def located(folder: Path, file: str) -> Path:
    """Return where ``file`` stands, once it is sure that it may be opened.

    Raises:
        SkippedFileError: it is a link that leaves the folder or leads nowhere, or its name is not UTF-8.
    """
    path = folder / file
    if shown(file) != file:
        msg = "its name is not UTF-8; rename the file"
        raise SkippedFileError(msg)
    if path.is_symlink():
        _check_link(path, folder)
    if path.is_dir():
        msg = "a folder that cannot be opened; change its permissions"
        raise SkippedFileError(msg)
    return path


def shown(file: str) -> str:
    """Return a file name that can be written as UTF-8; bytes that cannot become U+FFFD."""
    return file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _check_link(path: Path, folder: Path) -> None:
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:  # RuntimeError is what Python 3.11 says of a ring of links
        msg = "a link that leads nowhere"
        raise SkippedFileError(msg) from error
    if not target.is_relative_to(folder.resolve()):
        msg = "a link that leaves the folder; copy the file into it"
        raise SkippedFileError(msg)
    if target.is_dir():
        msg = "a link to a folder is not followed"
        raise SkippedFileError(msg)


def _walk(folder: Path) -> Iterator[str]:
    closed: list[str] = []
    for parent, folders, files in os.walk(folder, onerror=lambda error: closed.append(error.filename)):
        links = [name for name in folders if Path(parent, name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".") and name not in links]
        for name in (*files, *links):
            if not name.startswith(".") and name not in NOT_SOURCES:
                yield Path(parent, name).relative_to(folder).as_posix()
    yield from (Path(name).relative_to(folder).as_posix() for name in closed)
