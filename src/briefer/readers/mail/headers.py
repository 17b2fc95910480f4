"""What do the headers of a mail state about its text?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Final

from briefer.readers.mail.encoded_words import header_text
from briefer.readers.mail.message import LONGEST_HEADER, Mail
from briefer.text.decoded import Stated
from briefer.text.furniture.senders import sender

_PLAIN: Final = {
    "title": "Subject",
    "message_id": "Message-ID",
    "language": "Content-Language",
    "url": "Archived-At",
}
_ALL: Final = (*_PLAIN.values(), "From", "Date", "Organization", "Organisation")
_COMMENT: Final = re.compile(r"\s*[^\s()]+@[^\s()]+\s*\((?P<name>[^()]*)\)\s*")
_ADDRESS: Final = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


def header(message: Mail, name: str) -> str:
    """Return the first header of that name as a reader sees it, '' where there is none or one of a whole page."""
    value = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return "" if len(str(value)) >= LONGEST_HEADER else header_text(str(value))


def stated(message: Mail) -> tuple[dict[str, Stated], tuple[str, ...]]:
    """Return what the headers state, by field, and a note for each that is too long to be one."""
    values: dict[str, Stated] = {}
    for field, value, name in _found(message):
        if value:
            values.setdefault(field, Stated(value, f"header {name}"))
    return values, tuple(_left_out(message))


def _found(message: Mail) -> Iterator[tuple[str, str, str]]:
    for field, name in _PLAIN.items():
        value = header(message, name)
        yield field, _linked(value) if field == "url" else value, name
    yield "published", written(header(message, "Date")), "Date"
    for name in ("Organization", "Organisation"):
        yield "publisher", header(message, name), name
    author, publisher = sender(_display(header(message, "From")))
    yield "author", author, "From"
    yield "publisher", publisher, "From"


def _display(value: str) -> str:
    r"""Return the name of the first sender, before or behind the address; the library's parser follows every bracket.

    >>> _display('"Orr, Ann" <a@b.example>, Bo <b@b.example>'), _display("a@b.example (Ann Orr)")
    ('Orr, Ann', 'Ann Orr')
    """
    before, _bracket, _rest = value.partition("<")
    inside = _COMMENT.fullmatch(value)
    name = before if _bracket else inside["name"] if inside else ""
    return name.strip(" \"'").replace('\\"', '"')


def written(date: str) -> str:
    """Return the moment of a Date header in ISO 8601 with its zone, or as it stands where it is none.

    >>> written("Tue, 03 Mar 2026 18:05:12 +0100"), written("yesterday")
    ('2026-03-03T18:05:12+01:00', 'yesterday')
    """
    try:
        return parsedate_to_datetime(date).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return date


def _linked(value: str) -> str:
    found = _ADDRESS.search(value)
    return found[0] if found else ""


def _left_out(message: Mail) -> Iterator[str]:
    for name in _ALL:
        if len(str(message.get(name, ""))) >= LONGEST_HEADER:
            yield f"header {name} is over {LONGEST_HEADER:,} characters long and was left out"
