"""How a file of results is written: wholly or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from briefer.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def results_to(path: Path | None) -> Iterator[IO[str]]:
    """Give a stream for results: stdout, or with a ``path`` a file that appears once all is written.

    After an interrupt the file holds what was written until then; after another failure the old one stands.

    Raises:
        OutputError: the file cannot be written; what stood there before is intact.
    """
    if path is None:
        yield sys.stdout
    elif path.exists() and not path.is_file():  # a pipe or a device: there is nothing to move into place
        with path.open("w", encoding="utf-8") as stream:
            yield stream
    else:
        with _moved_into_place(path.resolve()) as stream:
            yield stream


@contextmanager
def _moved_into_place(path: Path) -> Iterator[IO[str]]:
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as stream:
            try:
                yield stream
            finally:
                stream.flush()
                os.fsync(stream.fileno())
        beside.replace(path)
    except KeyboardInterrupt:
        beside.replace(path)
        raise
    except OSError as error:
        msg = f"{path}: {error.strerror}; what stood there before is intact"
        raise OutputError(msg) from error
    finally:
        beside.unlink(missing_ok=True)
