"""How does a run reach the disk so that a reader sees the old briefing or the new one, never half of one?

Everything is written into a hidden folder beside the final one, forced to the disk, and renamed into place;
the run before then moves to ``runs/<id>/`` inside, with those that were there already. A folder that no run
has written is never moved. A process that dies
between the two renames leaves the old run under a hidden name; the next write puts it back first.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from briefer.errors import OutputError

Writer = Callable[[Path, bytes], None]

_NAME = re.compile(r"[^\s./\\:*?\"<>|\x00-\x1f][^/\\:*?\"<>|\x00-\x1f]*")
_RUNS = "runs"
_RECORD = "run.json"
"""Stands in the folder of each run, and tells it from a folder of the user's."""
_ADVICE = {
    errno.ENOSPC: "free some space, or name another folder with --out",
    errno.EDQUOT: "free some space, or name another folder with --out",
}
_ADVICE_ELSE = "name a folder that you may write to with --out"


def write_file(path: Path, data: bytes) -> None:
    """Write ``data`` to a new file and force it to the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_run(
    parent: Path, topic: str, files: Mapping[str, bytes], *, run_id: str, write: Writer = write_file
) -> Path:
    """Write ``files`` (POSIX names to bytes) as the folder ``<parent>/<topic>/`` and return that folder.

    The run before is kept as ``runs/<id>/``, where ``id`` is the ``"id"`` of its ``run.json``, or ``before-``
    and ``run_id`` where it has none.

    Raises:
        OutputError: a name is not one that may be written, the folder is there and is no run of ours, or the
            disk refused; what stood there is intact.
    """
    _refuse_unsafe(topic, run_id, files)
    final, staged, old = parent / topic, parent / f".{topic}.new", parent / f".{topic}.old"
    try:
        parent.mkdir(parents=True, exist_ok=True)
        for folder in (final, old):
            _refuse_foreign(folder)
        _recover(final, old, run_id)
        shutil.rmtree(staged, ignore_errors=True)
        _build(staged, files, write)
        _swap(final, staged, old)
    except OSError as error:
        raise OutputError(_refusal(error, final)) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    _archive_or_say(old, final, run_id)
    return final


def _refuse_unsafe(topic: str, run_id: str, files: Mapping[str, bytes]) -> None:
    for name in (topic, run_id):
        if not _NAME.fullmatch(name):
            msg = f"{name!r} cannot be the name of a folder; use letters, digits and hyphens"
            raise OutputError(msg)
    for name in files:
        parts = name.split("/")
        if parts[0] == _RUNS or not all(map(_NAME.fullmatch, parts)):
            msg = f"{name!r} cannot be a file of a run's folder; use plain names such as texts/S1.txt"
            raise OutputError(msg)


def _refuse_foreign(folder: Path) -> None:
    """Refuse to move a folder that holds something and was not written by a run."""
    if not folder.is_dir() or (folder / _RECORD).is_file() or not any(folder.iterdir()):
        return
    msg = (
        f"{folder}: this folder holds other files (there is no {_RECORD} in it), and a briefing would take its "
        "place; nothing was changed; name another folder with --out"
    )
    raise OutputError(msg)


def _recover(final: Path, old: Path, run_id: str) -> None:
    """Finish or undo what a process that died between two renames had begun."""
    if not old.exists():
        return
    if final.exists():
        _archive(old, final, run_id)
    else:
        old.rename(final)


def _build(staged: Path, files: Mapping[str, bytes], write: Writer) -> None:
    staged.mkdir()
    for name, data in files.items():
        path = staged.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, data)
    for folder in {staged, *(path.parent for path in staged.rglob("*"))}:
        _sync(folder)


def _swap(final: Path, staged: Path, old: Path) -> None:
    if final.exists() and not final.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(final))
    if final.exists() and not any(final.iterdir()):
        final.rmdir()
    elif final.exists():
        final.rename(old)
    try:
        staged.rename(final)
    except OSError:
        if old.exists():
            old.rename(final)
        raise
    _sync(final.parent)


def _archive_or_say(old: Path, final: Path, run_id: str) -> None:
    try:
        _archive(old, final, run_id)
    except OSError as error:
        msg = f"{final}: the new run is written, but the run before stays in {old} ({error.strerror})"
        raise OutputError(msg) from error


def _archive(old: Path, final: Path, run_id: str) -> None:
    """Move the run before, and the runs it kept, into ``runs/`` of the new one."""
    if not old.exists():
        return
    runs = final / _RUNS
    runs.mkdir(exist_ok=True)
    kept = old / _RUNS
    for run in sorted(kept.iterdir()) if kept.is_dir() else ():
        run.rename(_free(runs, run.name))
    if kept.is_dir():
        kept.rmdir()
    old.rename(_free(runs, _id_of(old) or f"before-{run_id}"))
    _sync(runs)


def _id_of(run: Path) -> str | None:
    with suppress(OSError, ValueError):
        found = json.loads((run / _RECORD).read_bytes())
        name = found.get("id") if isinstance(found, dict) else None
        return name if isinstance(name, str) and _NAME.fullmatch(name) else None
    return None


def _free(runs: Path, name: str) -> Path:
    taken = {run.name for run in runs.iterdir()}
    count = 2
    free = name
    while free in taken:
        free, count = f"{name}-{count}", count + 1
    return runs / free


def _sync(folder: Path) -> None:
    """Force the folder's entries to the disk, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows cannot open a folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refusal(error: OSError, final: Path) -> str:
    where = error.filename or final
    why = error.strerror or str(error)
    advice = _ADVICE.get(error.errno or 0, _ADVICE_ELSE)
    return f"{where}: {why}; nothing in {final} was changed; {advice}"
