"""E-mails: the message as its reader sees it, what its headers state, and the files that come with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefer.errors import SkippedFileError
from briefer.readers.mail.around import reasons
from briefer.readers.mail.contents import Contents, contents
from briefer.readers.mail.forwards import FORWARDED, passed_on
from briefer.readers.mail.headers import stated
from briefer.readers.mail.message import parsed
from briefer.readers.markup.marking import laid
from briefer.text.decoded import Decoded, Member, Stated
from briefer.text.member_names import unique_names


def read(data: bytes) -> Decoded:
    """Return the text of a mail with marks on what is not its message; attached and forwarded mails are members.

    Raises:
        SkippedFileError: there is neither a text nor a file in it, or more parts than a mail has.
    """
    message = parsed(data)
    found = contents(message)
    said, notes = stated(message)
    why, members = _read_through(found, said)
    text, marks = laid([one.line for one in found.shown], why)
    if not any(map(str.isalnum, text)) and not members:
        raise SkippedFileError(found.lack)
    return Decoded(
        text,
        "e-mail",
        stated=said,
        marks=marks,
        hidden=found.hidden,
        notes=(*found.notes, *notes),
        members=_named(members),
        unread=found.unread,
    )


def _read_through(found: Contents, said: Mapping[str, Stated]) -> tuple[list[str], list[Member]]:
    """Return why each line is not the message, and every file, a mail that is passed on in the text first."""
    title, sender = (said[name].value if name in said else "" for name in ("title", "author"))
    lines = [one.line for one in found.shown]
    given = [one.reason for one in found.shown]
    inner = passed_on([line.text for line in lines], title=title)
    if inner is None:
        return reasons(lines, given, sender=sender), list(found.members)
    block, member = inner
    own = reasons(lines[: block.start], given[: block.start], sender=sender)
    return [*own, *[FORWARDED] * (len(lines) - block.start)], [member, *found.members]


def _named(members: Sequence[Member]) -> tuple[Member, ...]:
    names = unique_names([one.name for one in members])
    return tuple(Member(name, one.data, one.stated) for name, one in zip(names, members, strict=True))
