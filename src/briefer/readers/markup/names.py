"""What do the authors of a page call an element: its classes, id, roles and properties?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefer.readers.markup.parsing import Element

_ATTRIBUTES: Final = ("id", "class", "role", "rel", "itemprop", "aria-label", "data-component", "type")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST: Final = 80


def names_of(element: Element) -> tuple[str, ...]:
    """Return the names of an element in lower case, the words of each joined by hyphens.

    A tag that is itself such a name ('nav', 'time') is the first.
    """
    if not element.attrib:
        return (element.tag,)
    found = (element.get(name) for name in _ATTRIBUTES)
    names = (name for value in found if value for name in value[:400].split())
    return (element.tag, *(_plain(name) for name in names if len(name) <= _LONGEST))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", _CAMEL.sub("-", name).lower()).strip("-")
