"""Which office does whoever signs a letter, a circular or a statement give below their name?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.records import Span

_APART: Final = re.compile(r"[\s,;|–—-]+")
_LONGEST: Final = 80
"""Code points of a line that may be an office: longer ones are sentences or addresses."""


def signed_offices(name: str, text: str, lines: Sequence[Span]) -> Iterator[str]:
    """Yield what stands after ``name``, or alone in the next line, where a line opens with the name.

    ``lines`` are the lines around an article, in order: bylines, signatures and the rest of a page.

    >>> text = "Ana Lind, General Secretary"
    >>> list(signed_offices("Ana Lind", text, [Span(0, len(text))]))
    ['General Secretary']
    """
    for place, line in enumerate(lines):
        said = line.of(text).strip()
        if not said.startswith(name):
            continue
        behind = _APART.sub(" ", said[len(name) :]).strip()
        below = lines[place + 1].of(text).strip() if place + 1 < len(lines) else ""
        office = behind or below
        if office and len(office) <= _LONGEST and not any(sign.isdigit() for sign in office):
            yield office
