"""How much may a process that parses a file use?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

if sys.platform != "win32":  # which has no such limits; there the time on the clock is the only one
    import resource

MEMORY_MB: Final = 400
"""Memory beyond what the reader takes by itself: 20 MB of PDF need some 150 MB at most."""
CPU_S: Final = 20
"""Processor time for one file: a hundred times that of a long report."""
OPEN_FILES: Final = 64
"""Open files: what Python and its libraries need to import a reader, and some more."""

_PAGE_BYTES: Final = 4096


def limit_process() -> None:
    """Let this process write no file and open few, for good."""
    if sys.platform != "win32":
        _lower(resource.RLIMIT_FSIZE, 0)
        _lower(resource.RLIMIT_NOFILE, OPEN_FILES)
        _lower(resource.RLIMIT_CORE, 0)


def limit_memory() -> None:
    """Allow this process ``MEMORY_MB`` beyond what it has mapped now; call it once all is imported."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _lower(resource.RLIMIT_AS, pages * _PAGE_BYTES + MEMORY_MB * 1_000_000, soft_only=True)


def limit_time() -> None:
    """Allow this process ``CPU_S`` seconds of processor time from now; then the system ends it."""
    if sys.platform != "win32":
        usage = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime) + CPU_S, soft_only=True)


if sys.platform != "win32":

    def _lower(what: int, to: int, *, soft_only: bool = False) -> None:
        hard = resource.getrlimit(what)[1]
        limit = to if hard == resource.RLIM_INFINITY else min(to, hard)
        resource.setrlimit(what, (limit, hard if soft_only else limit))
