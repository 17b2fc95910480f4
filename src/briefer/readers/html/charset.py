"""From the bytes of a page to its characters, as the page declares them."""

from __future__ import annotations

import re
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters

_HEAD: Final = 4096
_DECLARED: Final = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
_FEW: Final = 3
_ONE_IN: Final = 1_000
"""So many characters may be broken, or one in so many: a page that was cut, or another's text pasted into it."""


def page_of(data: bytes) -> tuple[str, str]:
    """Return the characters of a page, and a note where their set was guessed or some are broken, else ''.

    Raises:
        SkippedFileError: the bytes are no text, or no text of a known character set.
    """
    try:
        found = characters(data, stated=declared(data))
    except SkippedFileError:
        return _nearly(data)
    return found.text, "".join(found.notes)


def declared(data: bytes) -> str | None:
    """Return the character set that a page declares in its head, None where it declares none."""
    found = _DECLARED.search(data[:_HEAD])
    return (found[1] or found[2]).decode("ascii") if found else None


def _nearly(data: bytes) -> tuple[str, str]:
    """Return a page in UTF-8 of which a few characters are broken, as every browser shows it.

    Raises:
        SkippedFileError: more than a few are.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken > max(_FEW, len(text) // _ONE_IN) or "\0" in text:
        return characters(data).text, ""  # which raises, and says why
    return text, f"{broken} of its characters are broken"
