"""How do template sentences list names?"""

from __future__ import annotations

from collections.abc import Sequence


def listed(names: Sequence[str]) -> str:
    """Return names as a list in words; there must be at least one.

    >>> listed(["S1", "S2", "S3"])
    'S1, S2 and S3'
    """
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
