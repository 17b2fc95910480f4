"""Which calls has this run finished already? Nothing that was answered is ever asked twice.

One line of JSON for each finished call, forced to the disk before the reply is used; so a run that is killed
at any moment loses at most the calls that were still open. The journal holds digests of requests and the
replies to them, not the sources.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from pydantic import ValidationError

from briefer.errors import OutputError
from briefer.llm.model import Identity, Model
from briefer.llm.requests import Reply, Request
from briefer.records import Record


class Entry(Record):
    """A line of a journal: the model, the digest of the request, the name of its prompt, the reply."""

    model: str
    digest: str
    prompt: str
    reply: Reply


class Journal:
    """The finished calls of a run, in a file that only grows; safe in several threads.

    ``unreadable`` counts the lines that could not be read: the half-written last one of a run that was killed,
    which is cut off, or damage. What stood there is asked again.

    Raises:
        OutputError: the file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        try:
            entries = tuple(self._opened())
        except OSError as error:
            raise OutputError(_refusal(path, error)) from error
        self._replies = {
            (entry.model, entry.digest): entry.reply for entry in entries if isinstance(entry, Entry)
        }
        self.unreadable = sum(entry is None for entry in entries)

    def __len__(self) -> int:
        """Return the number of calls whose replies are known."""
        return len(self._replies)

    def find(self, model: str, request: Request) -> Reply | None:
        """Return the reply that ``model`` gave to an equal request."""
        with self._lock:
            return self._replies.get((model, request.digest))

    def keep(self, model: str, request: Request, reply: Reply) -> None:
        """Write a finished call; when this returns it is on the disk.

        Raises:
            OutputError: the disk refused.
        """
        entry = Entry(model=model, digest=request.digest, prompt=request.prompt, reply=reply)
        line = entry.model_dump_json().encode() + b"\n"
        with self._lock:
            try:
                _append(self._path, line)
            except OSError as error:
                raise OutputError(_refusal(self._path, error)) from error
            self._replies[model, request.digest] = reply

    def _opened(self) -> Iterator[Entry | None]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lines = self._path.read_bytes().splitlines(keepends=True) if self._path.exists() else []
        if lines and not lines[-1].endswith(b"\n"):
            os.truncate(self._path, sum(map(len, lines[:-1])))
            lines[-1] = b""
        return map(_read, lines)


class Journalled:
    """A model that answers from a journal where it can, and enters there what it is asked."""

    def __init__(self, model: Model, journal: Journal) -> None:
        self._model = model
        self._journal = journal

    @property
    def identity(self) -> Identity:
        """That of the model that is asked."""
        return self._model.identity

    def complete(self, request: Request) -> Reply:
        """Return the answer, ``cached`` if it is from the journal.

        Raises:
            ModelError: there is none.
            OutputError: it could not be kept.
        """
        known = self._journal.find(self.identity.name, request)
        if known is not None:
            return known.replace(cached=True)
        reply = self._model.complete(request)
        self._journal.keep(self.identity.name, request, reply)
        return reply


def _read(line: bytes) -> Entry | None:
    try:
        return Entry.model_validate_json(line)
    except ValidationError:
        return None


def _append(path: Path, line: bytes) -> None:
    with path.open("ab") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


def _refusal(path: Path, error: OSError) -> str:
    return f"{path}: {error.strerror or error}; the calls of this run cannot be kept there"
