"""Which sources does a label name?"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from briefer.records import Corpus, Source


def called(label: str, corpus: Corpus) -> tuple[Source, ...]:
    """Return the sources that go by ``label``: none, one, or several where it is ambiguous.

    A label is a path, a file name, a stem, or an id such as S1, and is taken for the first of these that fits.
    """
    wanted = normalize("NFC", label)
    every = (document.source for document in corpus.documents)
    # Cutting each path into its labels took a third of the time of checking 4 000 claims over 255 sources.
    sources = [s for s in every if s.id == wanted or wanted in normalize("NFC", s.file)]
    for rank in range(len(labels_of(sources[0])) if sources else 0):
        found = tuple(source for source in sources if labels_of(source)[rank] == wanted)
        if found:
            return found
    return ()


def labels_of(source: Source) -> tuple[str, str, str, str]:
    """Return what a source goes by: path, file name, stem, id."""
    path = PurePosixPath(normalize("NFC", source.file))
    return path.as_posix(), path.name, path.stem, source.id
