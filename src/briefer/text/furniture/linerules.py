"""Which rule of a list does a line fit? A reason, the most words of such a line, and patterns from its start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Rule = tuple[str, int, tuple[str, ...]]
"""A reason, the most words of such a line, and the patterns that tell it, from the start of the line."""

Compiled = tuple[str, int, re.Pattern[str]]


def compiled(rules: Iterable[Rule], flags: int) -> tuple[Compiled, ...]:
    """Return the rules, the patterns of each as one."""
    return tuple((reason, most, re.compile("|".join(patterns), flags)) for reason, most, patterns in rules)


def reason_of(line: str, rules: Sequence[Compiled], *, within: int | None = None) -> str:
    """Return the reason of the first rule that ``line`` fits, '' where it fits none.

    Its patterns see the first ``within`` characters, all of them when None.

    >>> reason_of("Page 3", compiled([("page number", 2, (r"page [0-9]",))], re.IGNORECASE))
    'page number'
    """
    words, seen = len(line.split()), line[:within]
    return next((reason for reason, most, known in rules if words <= most and known.match(seen)), "")
