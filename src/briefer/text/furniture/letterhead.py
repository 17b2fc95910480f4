"""Whose paper is a document printed on: which name stands in its page header and again above its title?"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from briefer.text.decoded import Stated
from briefer.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.text.lines import Line

_PARTS = re.compile(r"\s*[•·|;/]\s*|\s+[–—-]\s+|,\s+|\s*\t\s*")
"""What parts the name, the office and the address of a letterhead."""
_SHORT_FORM = re.compile(r"\s*\([\w.&-]{2,15}\)$")
_PLACES = frozenset({"page header", "page footer"})


def letterhead(lines: Sequence[Line]) -> dict[str, Stated]:
    """Return as 'publisher' the name that the pages and the lines above the title share, as the pages print it.

    One of the two alone may be a running title, a place or a slogan.

    >>> from briefer.text.lines import Line
    >>> pages = Line("Port of Orr | 1 Quay Street", "furniture", "page header")
    >>> letterhead([pages, Line("PORT OF ORR (PO)"), Line("Dues rise", "heading")])["publisher"].value
    'Port of Orr'
    """
    if not any(line.role == "heading" for line in lines):
        return {}
    above = {
        _name(line.words) for line in takewhile(lambda one: one.role != "heading", lines) if not line.role
    }
    for line in lines:
        names = _PARTS.split(line.words) if line.reason in _PLACES else []
        found = next((name for name in names if name and _name(name) in above), None)
        if found:
            return {"publisher": Stated(_SHORT_FORM.sub("", found), line.reason)}
    return {}


def _name(words: str) -> str:
    return fold(_SHORT_FORM.sub("", words.strip())).text
