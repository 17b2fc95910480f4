"""Mailboxes: every message of the file as a member of its own."""

from __future__ import annotations

import re
from typing import Final

from briefer.errors import SkippedFileError
from briefer.readers.mail.headers import header
from briefer.readers.mail.message import parsed
from briefer.text.decoded import Decoded, Member, Unread
from briefer.text.member_names import safe_name, unique_names

MOST_MESSAGES: Final = 10_000
_HEADERS: Final = 20_000
"""Bytes of the head of a message that are looked at for its subject."""
_START: Final = re.compile(
    # the line that mailboxes put above each message, with the day it came in
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{3,200}?\d\d:\d\d[^\r\n]{0,60}\r?\n"
)
_LINE: Final = slice(len(b"From "), 80)
_HEADER: Final = re.compile(rb"[\w-]+:")
_DECLARED: Final = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(data: bytes) -> Decoded:
    """Return the messages of a mailbox in its order, each named by its subject.

    Raises:
        SkippedFileError: there is no message in it.
    """
    starts = list(_START.finditer(data))
    ends = [*(start.start() for start in starts[1:]), len(data)]
    parts = zip(starts[:MOST_MESSAGES], ends, strict=False)
    messages = [
        _message(start[0], data[start.end() : end]) for start, end in parts if data[start.end() : end].strip()
    ]
    if not messages:
        msg = "holds no message"
        raise SkippedFileError(msg)
    names = unique_names(_name(message, number) for number, message in enumerate(messages, start=1))
    return Decoded("", "mailbox", members=tuple(map(Member, names, messages)), unread=_beyond(len(starts)))


def _message(line: bytes, part: bytes) -> bytes:
    """Return a message with the mailbox's line above it among its headers, as programs that split mailboxes do.

    With few headers of its own it could not be told from a text.
    """
    message = _ESCAPED.sub(rb"\1", part)
    if not _HEADER.match(message):
        return message
    version = b"" if _DECLARED.search(message[:_HEADERS]) else b"MIME-Version: 1.0\n"
    return b"X-From-Line: " + line[_LINE].strip() + b"\n" + version + message


def _name(message: bytes, number: int) -> str:
    try:
        subject = header(parsed(message[:_HEADERS]), "Subject")
    except SkippedFileError:
        subject = ""
    return safe_name(subject, fallback=f"message {number}") + ".eml"


def _beyond(count: int) -> tuple[Unread, ...]:
    if count <= MOST_MESSAGES:
        return ()
    reason = f"{count:,} messages are over the limit of {MOST_MESSAGES:,}; split the mailbox"
    return (Unread(f"message {MOST_MESSAGES + 1} and those behind it", reason),)
