"""What may a process that parses a file not do at all? Reach the network, start programs, or touch files.

An audit hook sees what Python does, and cannot be taken out again (PEP 578). Libraries in C are not seen:
they are given bytes, never a path or an address, and the limits of the process hold for them too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.system",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.kill",
    "os.startfile",
    "shutil.",
    "urllib.",
    "http.",
    "smtplib.",
    "ftplib.",
    "webbrowser.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def seal() -> None:
    """Refuse from now on, with PermissionError, all that reading bytes does not need."""
    programs = _folders_of_programs()

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            _check_open(arguments, programs)
        elif event.startswith(_REFUSED):
            msg = f"a reader of files may not do this: {event}"
            raise PermissionError(msg)

    sys.addaudithook(refuse)


def _check_open(arguments: tuple[object, ...], programs: tuple[str, ...]) -> None:
    """Let only files be opened that belong to Python and its packages, and only for reading."""
    path, _, flags = arguments
    if isinstance(path, int):
        return
    name = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]  # noqa: PTH100 - resolve() would open again
    if (isinstance(flags, int) and flags & _WRITING) or not name.startswith(programs):
        msg = f"a reader of files may not open {name}"
        raise PermissionError(msg)


def _folders_of_programs() -> tuple[str, ...]:
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path}
    both = {folder for name in folders if name for folder in (Path(name).absolute(), Path(name).resolve())}
    # The tables of time zones and of character sets, and what a process is told about itself.
    return (*sorted(str(folder) for folder in both), "/usr/share/", "/proc/self/", "/etc/localtime")
