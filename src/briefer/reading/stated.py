"""What do the fields around a text (meta tags, headers, properties) say about it, as values?"""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from briefer.text.furniture.days import dated
from briefer.text.furniture.senders import sender

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.records import When
    from briefer.text.decoded import Stated

PROPERTIES: Final = "document properties"
"""Where an office program notes who typed a file and when: believed only after what is printed in it."""

_BY: Final = re.compile(r"(?:by|von|par|por|di|door)\s*:?\s+(?=\S)", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"([a-z]{2})(?=$|[-_])", re.IGNORECASE)
_WEB: Final = re.compile(r"https?://\S+$", re.IGNORECASE)
_LONGEST: Final = 500
"""Characters of a field; longer ones are text that was put into the wrong place."""


def values(stated: Mapping[str, Stated], *, properties: bool) -> Iterator[tuple[str, object, str]]:
    """Yield field, value and place of what is stated in document properties, or of all that is stated elsewhere.

    A value that cannot be one (a date that names no day, an address that is no web address) is left out.
    """
    for name, one in stated.items():
        text = " ".join(one.value.split())
        if (PROPERTIES in one.place) == properties and 0 < len(text) <= _LONGEST:
            given = _properties(name, text) if properties else [(name, _value(name, text))]
            yield from ((field, value, one.place) for field, value in given if value)


def _properties(name: str, text: str) -> Sequence[tuple[str, object]]:
    """Return what a property tells of the text; the day a file was made is not the day the text came out."""
    if name in {"published", "updated"}:
        return ()
    if name == "author":
        return tuple(zip(("author", "publisher"), sender(text), strict=True))
    return ((name, _value(name, text)),)


def moment(text: str) -> When | None:
    """Return the day or the time that a field of a machine names; with its zone where it has one.

    >>> moment("Tue, 03 Mar 2026 18:05:00 +0100").isoformat()
    '2026-03-03T18:05:00+01:00'
    """
    for parse in (_iso, _mail):
        when = parse(text)
        if when is not None:
            return when
    found = dated(text)
    return found.when if found else None


def _value(name: str, text: str) -> object:
    match name:
        case "published" | "updated":
            return moment(text)
        case "language":
            code = _LANGUAGE.match(text)
            return code[1].lower() if code else None
        case "url":
            return text if _WEB.match(text) else None
        case "author":
            return _BY.sub("", text, count=1) if _BY.match(text) else text
        case "title" | "publisher" | "credit":
            return text
        case _:
            return None


def _iso(text: str) -> When | None:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if re.search(r"\d[T ]\d", text) else when.date()


def _mail(text: str) -> When | None:
    try:
        return parsedate_to_datetime(text)
    except ValueError:  # it is no date as RFC 5322 writes them
        return None
