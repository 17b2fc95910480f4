"""How is a folder of files of any format read, so that no file can do harm?"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.reading.children import Children
from briefer.reading.contents import contents
from briefer.reading.folder import located, shown
from briefer.reading.opening import bytes_of
from briefer.records import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefer.reading.contents import Found

_MOST_AT_ONCE = 4
"""Files read side by side; more would only need more memory."""


def read_files(folder: Path, files: Sequence[str]) -> Iterator[Found]:
    """Yield what each of ``files`` (POSIX paths in ``folder``) holds, in their order: texts, or why there is none.

    A container (an archive, a mailbox) gives several. Formats other than plain text are parsed in child
    processes that have little memory and time, no network and no way to write.
    """
    at_once = min(_MOST_AT_ONCE, os.cpu_count() or 1)
    with Children() as children, ThreadPoolExecutor(at_once) as pool:
        for found in pool.map(lambda file: _read(folder, file, children), files):
            yield from found


def _read(folder: Path, file: str, children: Children) -> tuple[Found, ...]:
    try:
        data = bytes_of(located(folder, file))
        return contents(data, name=file, children=children)
    except SkippedFileError as error:
        return (Skipped(file=shown(file), reason=str(error)),)
