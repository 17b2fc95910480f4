"""Which lines does a text have that was broken by hand, with ``<br>`` or in ``<pre>``?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

BREAK: Final = "\x0b"
"""Stands for a break until a line is whole; no page holds it, for control characters are taken out before."""
BULLETED: Final = re.compile(r"[-–—•·*▪■►]\s")
_WRAPPED: Final = 45
"""Characters from which a line is a row of a paragraph rather than a line of an address."""
_CLOSED: Final = re.compile(r"[.!?:;…。！？؟۔][\"'”’»“)\]]*$")


def broken(text: str) -> Iterator[str]:
    r"""Yield the lines of a text with breaks: a row of a paragraph is joined to the next, all else stands alone.

    >>> list(broken("Mill Lane 4\x0bVell"))
    ['Mill Lane 4', 'Vell']
    >>> list(broken("A row of a paragraph that was cut by a program\x0bgoes on here."))
    ['A row of a paragraph that was cut by a program goes on here.']
    """
    line = ""
    for row in (row.strip() for row in text.split(BREAK)):
        goes_on = len(line) >= _WRAPPED and row and not (_CLOSED.search(line) or BULLETED.match(row))
        if line and not goes_on:
            yield line
            line = row
        else:
            line = f"{line} {row}".strip()
    if line:
        yield line
