"""What is in the folder of a finished run?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from briefer.errors import InputError
from briefer.records import Briefing

BRIEFING: Final = "briefing.json"
RECORD: Final = "run.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A finished run; ``sources`` is the folder that it was made of, None where its record does not say."""

    where: Path
    briefing: Briefing
    sources: Path | None


@contextmanager
def open_run(path: Path) -> Iterator[Run]:
    """Give the finished run that ``path`` names.

    Raises:
        InputError: it is no run, or its briefing cannot be read.
    """
    yield opened_folder(path)


def opened_folder(folder: Path) -> Run:
    """Return the run whose files stand in ``folder``.

    Raises:
        InputError: it is no folder of a run, or its briefing cannot be read.
    """
    if not folder.is_dir():
        msg = f"{folder}: there is no such run; name the folder that 'briefer make' printed, or a bundle"
        raise InputError(msg)
    return Run(where=folder, briefing=_briefing(folder), sources=_sources(folder))


def _briefing(folder: Path) -> Briefing:
    path = folder / BRIEFING
    try:
        return Briefing.model_validate_json(path.read_bytes())
    except FileNotFoundError as error:
        msg = (
            f"{folder}: there is no {BRIEFING} in it; name a run's folder, made with 'json' among its formats"
        )
        raise InputError(msg) from error
    except OSError as error:
        msg = f"{path}: cannot be opened ({error.strerror}); change its permissions"
        raise InputError(msg) from error
    except ValidationError as error:
        msg = f"{path}: {_first_fault(error)}; make the briefing anew"
        raise InputError(msg) from error


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
