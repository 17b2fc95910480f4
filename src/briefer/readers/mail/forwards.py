"""The mail that somebody passed on inside of another: a source of its own, from its own sender."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefer.readers.mail.blocks import Block, header_block
from briefer.text.decoded import Member
from briefer.text.member_names import safe_name

FORWARDED: Final = "forwarded message"
_HEADERS: Final = {"from": "From", "date": "Date", "subject": "Subject"}
_MAIL_TO: Final = re.compile(r"\[(?:mailto:)?([^\]\s]+)\]")


def passed_on(lines: Sequence[str], *, title: str) -> tuple[Block, Member] | None:
    """Return where a mail passes another one on, and that one as a file of its own; None where it does not.

    The sender of the outer mail did not write it: its words must not be cited under that name.
    """
    block = header_block(lines, title=title)
    if block is None or not block.is_forward or not any(map(str.strip, lines[block.end :])):
        return None
    name = safe_name(block.fields.get("subject", ""), fallback=FORWARDED) + ".eml"
    return block, Member(name, _as_mail(block, lines[block.end :]))


def _as_mail(block: Block, lines: Sequence[str]) -> bytes:
    """Return the inner mail as a file; format=flowed keeps each line as it is."""
    values = {
        name: " ".join(block.fields[field].split())
        for field, name in _HEADERS.items()
        if field in block.fields
    }
    headers = [f"{name}: {_bracketed(value)}" for name, value in values.items()]
    body = "\n\n".join(line.rstrip(" ") for line in lines)
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed"
    return "\n".join([*headers, kind, "", body, ""]).encode("utf-8", "replace")


def _bracketed(value: str) -> str:
    return _MAIL_TO.sub(r"<\1>", value)
