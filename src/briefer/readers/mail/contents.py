"""What is in a mail: the text that its reader sees, and the files that come with it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.charsets import Characters, characters
from briefer.readers.mail.encoded_words import header_text
from briefer.readers.mail.headers import header
from briefer.readers.mail.message import BROKEN, Mail
from briefer.readers.mail.plain import plain_lines
from briefer.readers.markup.outline import Line
from briefer.readers.markup.parsing import parse
from briefer.readers.markup.regions import regions
from briefer.readers.markup.walking import outline_of
from briefer.text.decoded import Hidden, Member, Unread
from briefer.text.member_names import safe_name

_SEALS: Final = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
"""Signatures that prove a sender to programs; people are not shown them."""
_SEALED: Final = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_STUB_WORDS, _STUB_SHARE = 40, 5
"""A plain text of fewer words than this, a fifth of those of the page beside it, only says that there is a page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of the message and why its markup says that it is not the message, '' where it does not."""

    line: Line
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The lines of a mail in reading order, and its files; ``absence`` says why there may be no line."""

    shown: tuple[Shown, ...] = ()
    members: tuple[Member, ...] = ()
    unread: tuple[Unread, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[str, ...] = ()
    absence: str = "holds no text: an empty message"

    def __add__(self, other: Contents) -> Contents:
        """Return both, the other's lines below."""
        return Contents(
            self.shown + other.shown,
            self.members + other.members,
            self.unread + other.unread,
            self.hidden + other.hidden,
            tuple(dict.fromkeys(self.notes + other.notes)),
            max(self.absence, other.absence),
        )

    @property
    def lack(self) -> str:
        """Why there is neither a line nor a file: what could not be read, else what there is instead."""
        return "; ".join(f"{one.name}: {one.reason}" for one in self.unread) or self.absence

    @property
    def words(self) -> int:
        """Return how many words its lines have."""
        return sum(one.line.words for one in self.shown)


def contents(part: Mail) -> Contents:
    """Return what a part holds, all of its own parts included."""
    kind = part.get_content_type()
    if kind in _SEALED:
        return Contents(absence="the message is encrypted; save it decrypted")
    if kind == "message/rfc822":
        return _forwarded(part)
    if part.is_multipart():
        inner = [contents(one) for one in part.get_payload() if isinstance(one, type(part))]
        return _best(inner, part) if kind == "multipart/alternative" else _all(inner)
    if kind in _SEALS:
        return Contents()
    if _is_file(part, kind):
        return _file(part, kind)
    return _text(part, kind)


def _all(inner: Sequence[Contents]) -> Contents:
    return sum(inner, Contents())


def _best(inner: Sequence[Contents], part: Mail) -> Contents:
    """Return the plain text where there is one of any length, else the page; the files of all."""
    plain = [
        one
        for one, of in zip(inner, part.get_payload(), strict=False)
        if of.get_content_type() == "text/plain"
    ]
    longest = max(inner, key=lambda one: one.words, default=Contents())
    stub = plain and plain[0].words < min(_STUB_WORDS, longest.words / _STUB_SHARE)
    shown = plain[0] if plain and not stub and plain[0].words else longest
    return replace(shown, members=_all(inner).members, unread=_all(inner).unread)


def _is_file(part: Mail, kind: str) -> bool:
    named = bool(_file_name(part))
    return kind not in {"text/plain", "text/html"} or named or part.get_content_disposition() == "attachment"


def _file_name(part: Mail) -> str:
    try:
        return header_text(part.get_filename() or "")
    except BROKEN:
        return ""


def _file(part: Mail, kind: str) -> Contents:
    # A picture that the page shows is part of how it looks.
    if kind.startswith("image/") and part.get("Content-ID"):
        return Contents()
    name = safe_name(_file_name(part), fallback=f"attachment.{kind.rpartition('/')[2]}")
    data = _bytes(part)
    if not data:
        return Contents(unread=(Unread(name, "the attachment is empty"),))
    return Contents(members=(Member(name, data),))


def _forwarded(part: Mail) -> Contents:
    inner = part.get_payload()
    message = inner[0] if isinstance(inner, list) and inner else None
    if not isinstance(message, type(part)):
        return Contents(unread=(Unread("forwarded message", "it is empty"),))
    name = safe_name(header(message, "Subject"), fallback="forwarded message") + ".eml"
    try:
        return Contents(members=(Member(name, message.as_bytes()),))
    except (*BROKEN, RecursionError):
        return Contents(unread=(Unread(name, "nested too deep or damaged"),))


def _bytes(part: Mail) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except BROKEN:
        return b""
    return data if isinstance(data, bytes) else b""


def _text(part: Mail, kind: str) -> Contents:
    try:
        found = characters(_bytes(part), stated=_param(part, "charset"))
    except SkippedFileError as error:
        return Contents(unread=(Unread("message text", str(error)),))
    if kind == "text/html":
        return _page(found)
    lines = plain_lines(
        found.text,
        flowed=_param(part, "format") == "flowed",
        delete_space=_param(part, "delsp") == "yes",
    )
    return Contents(tuple(map(Shown, lines)), notes=found.notes)


def _page(found: Characters) -> Contents:
    if "<" not in found.text:
        return Contents(tuple(map(Shown, plain_lines(found.text))), notes=found.notes)
    try:
        outline = outline_of(parse(found.text))
    except SkippedFileError as error:
        return Contents(unread=(Unread("message text", str(error)),))
    return Contents(
        tuple(map(Shown, outline.lines, regions(outline))),
        hidden=outline.hidden,
        notes=found.notes,
    )


def _param(part: Mail, name: str) -> str:
    try:
        value = part.get_param(name, "")
    except BROKEN:
        return ""
    # RFC 2231 gives a set and a language along with the value.
    return str(value[2] if isinstance(value, tuple) else value).lower()
