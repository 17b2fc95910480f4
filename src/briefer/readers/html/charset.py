"""From the bytes of a page to its characters: which character set are they in, and who says so?"""

from __future__ import annotations

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

from briefer.errors import SkippedFileError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the mark of UTF-16, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD: Final = 4096
_DECLARED: Final = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
_AS_BROWSERS_READ: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
}
"""What browsers take a declared set for: it is nearly always what the page was written in."""
_UNUSED_IN_CP1252: Final = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_SAMPLE: Final = 100_000


def characters(data: bytes) -> tuple[str, str]:
    """Return the characters of a page, and a note where their set was guessed ('' where it was not).

    Raises:
        SkippedFileError: no character set gives text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), ""
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _declared(data) or _guessed(data)


def _declared(data: bytes) -> tuple[str, str] | None:
    found = _DECLARED.search(data[:_HEAD])
    name = (found[1] or found[2]).decode("ascii") if found else ""
    try:
        name = codecs.lookup(name).name
        return data.decode(_AS_BROWSERS_READ.get(name, name)), ""
    except UnicodeDecodeError:
        # A page in UTF-8 that was cut in the middle of a character, or into which another's text was pasted.
        text = data.decode(name, "replace")
        broken = text.count("\ufffd")
        return (text, f"{broken} characters are not {name}") if broken < len(text) // 1000 else None
    except (LookupError, ValueError):
        return None


def _guessed(data: bytes) -> tuple[str, str]:
    name = "cp1252" if _is_western(data) else ""
    if not name and (found := from_bytes(data[:_SAMPLE]).best()):
        name = found.encoding
    if not name:
        msg = "its character set cannot be told; save the page as UTF-8"
        raise SkippedFileError(msg)
    return data.decode(name, "replace"), f"its character set is not declared; it was read as {name}"


def _is_western(data: bytes) -> bool:
    """Tell whether bytes make sense in the set of western pages: few of their letters are beyond ASCII."""
    text = "" if _UNUSED_IN_CP1252.search(data) else data[:_SAMPLE].decode("cp1252")
    words = re.findall(r"[^\W\d_]+", re.sub(r"<[^>]*>", " ", text))
    return sum(not word.isascii() for word in words) < len(words) / 2
