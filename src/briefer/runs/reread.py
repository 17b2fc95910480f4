"""What do the sources of a run hold today, and what became of each?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from briefer.errors import InputError
from briefer.library import Library
from briefer.records import Briefing, Corpus, Document, SourceEntry
from briefer.runs.opened import Run
from briefer.stages.corpus import gather

State = Literal["same", "described anew", "changed", "moved", "vanished"]

_DESCRIBED: Final = ("title", "publisher", "author", "published", "updated", "language", "url", "kind")
"""What a briefing says about a source besides its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A source of the run and what became of it; ``document`` is None where its text is nowhere to be read.

    ``told`` says it in words for the reader; it is empty where nothing changed.
    """

    entry: SourceEntry
    state: State
    told: str
    document: Document | None

    @property
    def redated(self) -> bool:
        """Whether it is said to have been published at another time."""
        return self.document is not None and self.document.source.published != self.entry.published


@dataclass(frozen=True, slots=True)
class Reread:
    """The sources of a run as they are today, each under the id that it has in the run.

    ``added`` are the files of the folder that the run did not have.
    """

    found: tuple[Found, ...]
    library: Library
    added: tuple[str, ...] = ()

    def of(self, source_id: str) -> Found:
        """Return what became of a source.

        Raises:
            KeyError: the run has no source of that id.
        """
        return {found.entry.id: found for found in self.found}[source_id]


def reread(run: Run, folder: Path | None) -> Reread:
    """Return the sources of ``run`` as they stand in ``folder``, None meaning where the run took them from.

    Raises:
        InputError: no folder is known, or it cannot be used.
    """
    sources = folder or run.sources
    if sources is None:
        msg = f"{run.where}: its record does not say where its sources are; name them with --sources DIR"
        raise InputError(msg)
    if folder is None and not sources.is_dir():
        msg = f"{sources}: the sources of {run.where} are not there any more; name them with --sources DIR"
        raise InputError(msg)
    briefing = run.briefing
    once_there = [*(entry.file for entry in briefing.sources), *(file.file for file in briefing.skipped)]
    corpus = gather(sources, topic=briefing.topic, once_there=once_there)
    found = tuple(_found(entry, corpus) for entry in briefing.sources)
    known = {one.document.source.file for one in found if one.document}
    added = tuple(d.source.file for d in corpus.documents if d.source.file not in known)
    return Reread(found, Library(_renumbered(briefing, found, corpus)), added)


def _found(entry: SourceEntry, corpus: Corpus) -> Found:
    here = next((d for d in corpus.documents if d.source.file == entry.file), None)
    if here is not None:
        return _there(entry, here)
    moved = next((d for d in corpus.documents if d.source.text_sha256 == entry.text_sha256), None)
    if moved is not None:
        told = f"{entry.file} is now {moved.source.file}"
        return Found(entry=entry, state="moved", told=told, document=moved)
    reason = next((skipped.reason for skipped in corpus.skipped if skipped.file == entry.file), None)
    told = f"{entry.file} cannot be read any more: {reason}" if reason else f"{entry.file} is gone"
    return Found(entry=entry, state="vanished", told=told, document=None)


def _there(entry: SourceEntry, document: Document) -> Found:
    if document.source.text_sha256 != entry.text_sha256:
        return Found(entry=entry, state="changed", told=f"{entry.file} was changed", document=document)
    other = list(_described_anew(entry, document))
    if other:
        told = f"{entry.file} has another {' and '.join(other)}"
        return Found(entry=entry, state="described anew", told=told, document=document)
    return Found(entry=entry, state="same", told="", document=document)


def _described_anew(entry: SourceEntry, document: Document) -> Iterator[str]:
    for name in _DESCRIBED:
        if getattr(entry, name) != getattr(document.source, name):
            yield name


def _renumbered(briefing: Briefing, found: Sequence[Found], corpus: Corpus) -> Corpus:
    """Return the corpus of the run's own sources, under the ids and origins that they have there."""
    documents = tuple(_under(one.entry.id, one.document) for one in found if one.document)
    ids = {document.source.id for document in documents}
    origins = (
        o.replace(sources=tuple(s for s in o.sources if s in ids))
        for o in briefing.origins
        if ids & {*o.sources}
    )
    return corpus.replace(documents=documents, origins=tuple(origins))


def _under(source_id: str, document: Document) -> Document:
    return document.replace(source=document.source.replace(id=source_id))
