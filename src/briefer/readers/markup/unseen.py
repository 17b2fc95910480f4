"""The words of a page that nobody sees, gathered where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml.html import defs

from briefer.text.decoded import Hidden
from briefer.text.orders.instructions import addresses_machine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.parsing import Element

COMMENT: Final = "comment"

_MARKUP: Final = re.compile(r"(?:<!)?\[(?:if|endif|CDATA)\b[^\[\]]*[\]\[]>?|<[^>]*>|\]\]", re.IGNORECASE)
_SPACE: Final = re.compile(r"\s+")
_SEVERAL: Final = re.compile(r"\s*\S+(?:\s+\S+){2}")
_SHORTEST: Final = 12
"""Characters, and words, from which an attribute may hold an order."""
_MOST: Final = 1_000
_LONGEST: Final = 4_000
"""Characters of one passage, and passages of a page; both far beyond what any honest page hides."""


class Unseen:
    """Gathers hidden words; those that follow each other with nothing visible between them are one passage.

    An order to machines that is cut into words, each hidden by itself, is one order all the same.
    """

    def __init__(self) -> None:
        self._found: list[Hidden] = []
        self._last_at: object = None
        self.words = 0

    def add(self, words: str, element: Element, *, how: str, at: object) -> None:
        """Take in words that stand in ``element``; ``at`` is the same as long as nothing visible came between."""
        words = _SPACE.sub(" ", words).strip()
        if not any(map(str.isalnum, words)):
            return
        self.words += len(words.split()) if how != COMMENT else 0
        last = self._found[-1] if self._found and self._last_at == at else None
        self._last_at = at
        if last and last.kind == how and len(last.words) + len(words) < _LONGEST:
            self._found[-1] = Hidden(f"{last.words} {words}", last.place, how)
        elif len(self._found) < _MOST:
            self._found.append(Hidden(words[:_LONGEST], _place(element), how))

    @property
    def found(self) -> tuple[Hidden, ...]:
        """Return the passages in the order of the page."""
        return tuple(self._found)


def orders_in(element: Element) -> Iterator[tuple[str, str]]:
    """Yield each attribute that addresses a machine, with its words: a picture's description, a data attribute.

    Other attributes are no hidden words: pages describe their pictures and name their parts in them.
    """
    for name, value in element.attrib.items():
        if len(value) >= _SHORTEST and _SEVERAL.match(value) and addresses_machine(value[:_LONGEST]):
            yield (
                f"{name} attribute" if name in defs.safe_attrs or name == "content" else "an attribute",
                value,
            )


def said_in_comment(comment: str) -> str:
    """Return the words of a comment without the markup and the conditions that stand in it.

    >>> said_in_comment("[if IE]><p>Few see <b>this</b></p><![endif]")
    'Few see this'
    """
    return " ".join(_MARKUP.sub(" ", comment).split())


def _place(element: Element) -> str:
    """Say where words stand; a name that the page made up could be words itself, and is not repeated."""
    if not isinstance(element.tag, str):
        name = COMMENT
    else:
        name = f"<{element.tag}>" if element.tag in defs.tags else "an element"
    return f"{name} in line {element.sourceline} of the file"
