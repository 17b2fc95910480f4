"""Which lines of a page does trafilatura take for its article?"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final

import trafilatura

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.outline import Outline

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read is this reader's to say

LARGEST: Final = 2_000_000
"""Characters of markup that are put to the vote: trafilatura copies the tree several times."""
_RUN: Final = 4
"""Words of a run; runs of the same four words hardly occur on a page by chance."""
_SHARE: Final = 0.6
_WORD: Final = re.compile(r"\w+")


def votes(characters: str, outline: Outline) -> frozenset[int] | None:
    """Return the numbers of the lines that are in trafilatura's extraction, None where it gives none."""
    if len(characters) > LARGEST:
        return None
    extracted = _extracted(characters)
    if not extracted:
        return None
    lines = [tuple(_words(line)) for line in extracted.split("\n")]
    whole = {line for line in lines if line}
    runs = {run for line in lines for run in _runs(line)}
    words = ((number, tuple(_words(line.text))) for number, line in enumerate(outline.lines))
    return frozenset(number for number, line in words if line in whole or _found(line, runs))


def _extracted(characters: str) -> str:
    return trafilatura.extract(characters, include_comments=False, include_tables=True) or ""


def _found(line: tuple[str, ...], runs: set[tuple[str, ...]]) -> bool:
    own = list(_runs(line))
    return bool(own) and sum(run in runs for run in own) >= _SHARE * len(own)


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[i : i + _RUN] for i in range(len(words) - _RUN + 1))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
