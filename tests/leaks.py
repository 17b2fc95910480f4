"""What must not stand in a recording: keys, cookies, machines, people."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PATTERNS = re.compile(
    r"authorization|cookie|bearer|api[_-]key|\bx-[a-z]+(?:-[a-z]+)+:|"  # headers of a request or reply
    r"\b(?:sk|pk|gsk|xai|hf|ghp|AIza)[-_][\w-]{6,}|\b(?:org|proj|acct)-\w{6,}|"  # keys and accounts
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b|localhost|\b[\w-]+\.(?:local|lan|internal)\b|"  # machines
    r"/home/|/root\b|/Users/|\\Users\\|/tmp/|/mnt/|[\w.+-]+@[\w-]+\.\w{2,}",  # folders and people
    re.IGNORECASE,
)
SHORTEST = 5
"""Letters from which a name of a machine or user is no ordinary word, as "root" and "user" are."""


def leaks(text: str, *, names: Iterable[str] = ()) -> list[str]:
    """Return what should not stand in ``text``: by its form, or because it is one of the ``names``."""
    own = [name for name in names if len(name) >= SHORTEST and re.search(rf"\b{re.escape(name)}\b", text)]
    return [found[0] for found in _PATTERNS.finditer(text)] + own
