"""What does a header say whose letters beyond ASCII were packed into ASCII (RFC 2047) or left as bytes?"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from quopri import decodestring
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.charsets import characters
from briefer.text.lines import collapsed

_WORD: Final = re.compile(
    r"=\?(?P<set>[\w.:-]{1,40})(?:\*[\w-]{1,20})?\?(?P<how>[BbQq])\?(?P<packed>[^?\s]*)\?="
)
_BETWEEN: Final = re.compile(r"(?<=\?=)\s+(?==\?)")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def header_text(value: str) -> str:
    r"""Return a header's value in one line as a mail program shows it.

    >>> header_text("=?utf-8?q?caf=C3=A9_?=\n =?utf-8?b?4oCT?= open")
    'café – open'
    """
    joined = _BETWEEN.sub("", own_characters(value))
    return _CONTROL.sub("", collapsed(_unpacked(joined)))


def own_characters(value: str) -> str:
    """Return a value whose bytes beyond ASCII stand for characters, as newer programs write them."""
    data = value.encode("utf-8", "surrogateescape")
    return value if data.isascii() else _decoded(data, "")


def _unpacked(value: str) -> str:
    """Return the value with its packed words unpacked; neighbours of one set are one word, cut anywhere."""
    found: list[str] = []
    held, charset, at = b"", "", 0
    for word in _WORD.finditer(value):
        if held and (word.start() > at or word["set"].lower() != charset):
            found.append(_decoded(held, charset))
            held = b""
        found.append(value[at : word.start()])
        held, charset, at = held + _bytes(word["packed"], word["how"]), word["set"].lower(), word.end()
    return "".join([*found, _decoded(held, charset), value[at:]])


def _bytes(packed: str, how: str) -> bytes:
    if how in "Qq":
        return decodestring(packed.replace("_", " ").encode("ascii", "replace"))
    try:
        return b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (Error, ValueError):
        return packed.encode("ascii", "replace")


def _decoded(data: bytes, charset: str) -> str:
    if not data:
        return ""
    try:
        return characters(data, stated=charset).text
    except SkippedFileError:
        return data.decode("utf-8", "replace")
