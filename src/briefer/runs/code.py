"""By which code was something made? Only the same code makes the same bytes again."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_DISTRIBUTION: Final = "briefer-cli"
_NAME: Final = re.compile(r"[\w.-]+")


@cache
def code_digest() -> str:
    """Return a digest of this code, of the libraries that it needs, and of Python: readers and fonts decide too."""
    found = hashlib.sha256(" ".join((f"python=={sys.version_info[:2]}", *sorted(_libraries()))).encode())
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _libraries() -> Iterator[str]:
    for requirement in metadata.requires(_DISTRIBUTION) or ():
        name = _NAME.match(requirement)
        if name and "extra ==" not in requirement:
            with suppress(metadata.PackageNotFoundError):  # one that other systems need
                yield f"{name[0]}=={metadata.version(name[0])}"
