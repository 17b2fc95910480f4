"""How does each tool get a process of its own, so that its memory and its imports are its own?"""

from __future__ import annotations

import multiprocessing
import resource
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


def apart(work: Callable[..., Any], *arguments: object, limit_s: float | None = None) -> Any:
    """Return what ``work`` returns in a fresh process, so that memory and imports are a tool's own.

    None where it takes longer than ``limit_s``: the process is ended, whatever it is doing.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(there, work, arguments))
    process.start()
    there.close()
    found = here.recv() if here.poll(limit_s) else None
    process.kill()
    process.join()
    return found


def _send(there: Connection, work: Callable[..., Any], arguments: Sequence[object]) -> None:
    there.send(work(*arguments))


def peak_mb() -> float:
    """Return the most memory that this process has had, in MB."""
    # On Linux the usage counts the process from which this one was started as well; its own peak stands here.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024  # macOS gives bytes
