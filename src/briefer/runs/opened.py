"""What is in the folder of a finished run?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pydantic import ValidationError

from briefer.errors import InputError
from briefer.records import Briefing
from briefer.runs.citations import citations_of
from briefer.runs.sealed import SOURCES
from briefer.runs.unsealed import Unsealed, read_bundle, unpack

BRIEFING: Final = "briefing.json"
RECORD: Final = "run.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A finished run; ``data`` are the bytes of its briefing.

    ``sources`` is the folder that it was made of, None where its record does not say.
    """

    where: Path
    briefing: Briefing
    data: bytes
    sources: Path | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """The briefing of an earlier run, and the bytes in which it stands."""

    briefing: Briefing
    data: bytes


def earlier_briefing(path: Path) -> Earlier:
    """Return the briefing of the run that ``path`` names, a folder or a bundle.

    Raises:
        InputError: it is no run, its briefing cannot be read, or a bundle was changed.
    """
    with open_run(path) as run:
        return Earlier(run.briefing, run.data)


@contextmanager
def open_run(path: Path) -> Iterator[Run]:
    """Give the finished run that ``path`` names, a folder or a bundle; a bundle is unpacked for as long as it takes.

    Raises:
        InputError: it is no run, its briefing cannot be read, or a bundle was changed.
    """
    if not path.is_file():
        yield _listed(opened_folder(path))
        return
    bundle = read_bundle(path)
    for fault in bundle.faults:
        msg = f"{path}: {fault.where} {fault.what}; see 'briefer verify {path}'"
        raise InputError(msg)
    with TemporaryDirectory(prefix="briefer-") as folder:
        yield _listed(unpacked_run(bundle, Path(folder), where=path))


def unpacked_run(bundle: Unsealed, folder: Path, *, where: Path) -> Run:
    """Return the run in a ``bundle`` without faults, whose files are written under the empty ``folder``.

    Raises:
        InputError: it cannot be unpacked, or its briefing cannot be read.
    """
    unpack(bundle, folder)
    return _run(folder, where=where, sources=folder / SOURCES)


def opened_folder(folder: Path) -> Run:
    """Return the run whose files stand in ``folder``.

    Raises:
        InputError: it is no folder of a run, or its briefing cannot be read.
    """
    if not folder.is_dir():
        msg = f"{folder}: there is no such run; name the folder that 'briefer make' printed, or a bundle"
        raise InputError(msg)
    return _run(folder, where=folder, sources=_sources(folder))


def parsed_briefing(data: bytes, name: str) -> Briefing:
    """Return the briefing that stands in ``data``; ``name`` is what the user calls the file.

    Raises:
        InputError: it is no briefing.
    """
    try:
        return Briefing.model_validate_json(data)
    except ValidationError as error:
        msg = f"{name}: {_first_fault(error)}; make the briefing anew"
        raise InputError(msg) from error


def _listed(run: Run) -> Run:
    """Return ``run`` if it lists every source that it cites.

    Raises:
        InputError: it does not.
    """
    listed = {entry.id for entry in run.briefing.sources}
    for where, citation in citations_of(run.briefing):
        if citation.source not in listed:
            msg = f"{run.where}: {where} cites {citation.source}, which is not listed; make the briefing anew"
            raise InputError(msg)
    return run


def _run(folder: Path, *, where: Path, sources: Path | None) -> Run:
    """Return the run whose files stand in ``folder``; ``where`` is what the user calls it."""
    try:
        data = (folder / BRIEFING).read_bytes()
    except FileNotFoundError as error:
        msg = (
            f"{where}: there is no {BRIEFING} in it; name a run's folder, made with 'json' among its formats"
        )
        raise InputError(msg) from error
    except OSError as error:
        msg = f"{where / BRIEFING}: cannot be opened ({error.strerror}); change its permissions"
        raise InputError(msg) from error
    briefing = parsed_briefing(data, str(where / BRIEFING))
    return Run(where=where, briefing=briefing, data=data, sources=sources)


def _first_fault(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return f"not a briefing of schema 1: {f'{where}: ' if where else ''}{first['msg']}"


def _sources(folder: Path) -> Path | None:
    try:
        record: object = json.loads((folder / RECORD).read_bytes())
    except (
        OSError,
        ValueError,
    ):  # a run can be used without its record; the sources are then named by the user
        return None
    named = record.get("sources") if isinstance(record, Mapping) else None
    return Path(named) if isinstance(named, str) else None
