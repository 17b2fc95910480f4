"""What does a press office put below a release: who it is, and whom to call?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ABOUT: Final = "about box"
CONTACT: Final = "contact line"

_ABOUT: Final = re.compile(
    r"(?:about|über|à propos d[e'’u]|acerca de|sobre|chi è) +(?P<who>.{2,60}?):?$", re.IGNORECASE
)
_CONTACTS: Final = re.compile(
    r"(?:(?:media|press|press office|further) )?(?:contacts?|inquiries|enquiries)"
    r"(?: details| for (?:the )?(?:media|press|journalists))?:?$|(?:presse)?kontakte?:?$|pressekontakt|"
    r"contacts? (?:de )?presse:?$|contactos? de prensa:?$",
    re.IGNORECASE,
)
_ARTICLES: Final = frozenset("the die der das la le el".split())
_OPENING: Final = 5
"""Words within which a text about somebody names them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A line as far as it matters here: a heading, or prose, or else a label; ``reason`` if it is furniture."""

    text: str
    heading: bool
    prose: bool
    reason: str = ""


def told(lines: Sequence[Block]) -> Iterator[str]:
    """Yield the reason of each line: its own, else that of the heading or label under which it stands."""
    now = ""
    for number, line in enumerate(lines):
        if not line.prose and not line.reason:
            below = lines[number + 1].text if number + 1 < len(lines) else ""
            now = _announced(line.text, below) or ("" if line.heading or now == ABOUT else now)
        elif now == CONTACT and line.prose:
            now = ""
        yield line.reason or now


def _announced(label: str, below: str) -> str:
    if _CONTACTS.match(label):
        return CONTACT
    about = _ABOUT.match(label)
    return ABOUT if about and _about_itself(about["who"], below) else ""


def _about_itself(who: str, below: str) -> bool:
    """Tell whether the text below 'About X' begins with X, as that of a company about itself does.

    >>> _about_itself("Marlow Lines", "Marlow Lines plc runs ferries."), _about_itself("the survey", "It was held.")
    (True, False)
    """
    words = [word for word in who.casefold().split() if word not in _ARTICLES]
    return bool(words) and words[0] in below.casefold().split()[:_OPENING]
