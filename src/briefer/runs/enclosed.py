"""What does a bundle hold besides the briefing: its sources, and how it was made?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from briefer.errors import OutputError, SkippedFileError
from briefer.reading.folder import located, source_files
from briefer.reading.opening import bytes_of
from briefer.reading.topic import FILE_NAME
from briefer.records import Corpus
from briefer.runs.manifest import digest
from briefer.runs.opened import Earlier
from briefer.runs.sealed import SINCE, SOURCES
from briefer.settings import NO_MODEL, Settings


def enclosed(
    folder: Path, corpus: Corpus, settings: Settings, *, earlier: Earlier | None
) -> dict[str, bytes]:
    """Return the files of a bundle besides the briefing, by their names; ``corpus`` was read from ``folder``.

    Raises:
        OutputError: a source is not the one any more that was read.
    """
    files = {f"{SOURCES}{file}": data for file, data in _sources(folder, corpus).items()}
    files["run.json"] = _record(settings)
    taken = settings.record or settings.replay
    if taken and taken.is_file():
        files["recording.yaml"] = taken.read_bytes()
    if earlier:
        files[SINCE] = earlier.data
    return files


def _record(settings: Settings) -> bytes:
    """Return how the run was asked for.

    Unlike the record beside the briefing it holds no clock and no path of this machine: two runs on the same input
    are one bundle, and it may be sent to anybody.
    """
    judge = None if settings.judge == NO_MODEL else settings.judge
    return (json.dumps({"words": settings.words, "judge": judge}, indent=1) + "\n").encode()


def _sources(folder: Path, corpus: Corpus) -> dict[str, bytes]:
    """Return each file of ``folder`` that can be opened, by its path, with what ``topic.toml`` says of them."""
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
