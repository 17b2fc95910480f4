"""Which bytes were a briefing's sources?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefer.errors import OutputError, SkippedFileError
from briefer.reading.folder import located, source_files
from briefer.reading.opening import bytes_of
from briefer.reading.topic import FILE_NAME
from briefer.records import Corpus
from briefer.runs.manifest import digest


def collected(folder: Path, corpus: Corpus) -> dict[str, bytes]:
    """Return each file of ``folder`` that can be opened, by its path, with what ``topic.toml`` says of them.

    Raises:
        OutputError: a file is not the one any more that ``corpus`` was read from.
    """
    files = dict(_opened(folder))
    for document in corpus.documents:
        source = document.source
        if source.file in files and digest(files[source.file]) != source.sha256:
            msg = f"{folder / source.file}: changed while the briefing was made; make it again"
            raise OutputError(msg)
    return files


def _opened(folder: Path) -> Iterator[tuple[str, bytes]]:
    said = (FILE_NAME,) if (folder / FILE_NAME).is_file() else ()
    for file in (*source_files(folder), *said):
        try:
            yield file, bytes_of(located(folder, file))
        except SkippedFileError:  # the briefing lists it as not read, with the reason
            continue
