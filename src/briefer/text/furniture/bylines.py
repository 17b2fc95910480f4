"""Whose name does a byline give?"""

from __future__ import annotations

import re

_JOINING = r"and|und|et|y|e|en|de|van|von|del?|la|in|of|staff|agencies|&"
_NAME = r"[A-Z][\w.’'-]*"
_BYLINE = re.compile(
    rf"[*_]{{0,2}}(?:By|BY|Von|Par|Por|Di|Da|Door)\s+(?P<who>{_NAME}(?:[ ,]+(?:{_NAME}|{_JOINING}))*?)"
    r"\s*[*_|,–—-]{0,3}$"
)
_LONGEST = 200


def byline(line: str) -> str:
    """Return the author that a byline names, '' where the line is none.

    >>> byline("By Ann Orr and Bo Lee")
    'Ann Orr and Bo Lee'
    """
    found = _BYLINE.match(line) if len(line) <= _LONGEST else None
    return found["who"] if found else ""
