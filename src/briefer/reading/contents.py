"""Which texts does a file hold: its own, and those of the files inside it?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from briefer.errors import SkippedFileError
from briefer.readers import MODULES, reader_of
from briefer.reading.formats import format_of
from briefer.reading.opening import check_size
from briefer.records import Skipped
from briefer.text.decoded import Decoded, Member, SourceFile

if TYPE_CHECKING:
    from briefer.reading.children import Children

Found: TypeAlias = SourceFile | Skipped

DEEPEST = 3
"""Containers inside containers: a mailbox with a mail with an archive; deeper ones are traps."""
MOST_MEMBERS = 2_000
"""Files inside one file of the folder: a mailbox of a press office holds some hundreds."""


def contents(data: bytes, *, name: str, children: Children) -> tuple[Found, ...]:
    """Return the texts of a file's bytes in order, and the parts that were not read with the reason.

    ``name`` is the file's POSIX path; a member is named by the path of its container and its own.

    Raises:
        SkippedFileError: the file itself cannot be read.
    """
    decoded = _decoded(data, children)
    found: list[Found] = [_source(decoded, data, name=name)] if decoded.text else []
    if not found and not decoded.members and not decoded.unread:
        msg = "holds no text"
        raise SkippedFileError(msg)
    for one in _inside(decoded, name=name, children=children, depth=1):
        if len(found) == MOST_MEMBERS:
            found.append(
                Skipped(file=name, reason=f"holds more than {MOST_MEMBERS:,} files; the rest was not read")
            )
            break
        found.append(one)
    return tuple(found)


def _decoded(data: bytes, children: Children) -> Decoded:
    name = format_of(data)
    if name == "text" and _is_utf8(data):
        return reader_of(name)(data)  # nothing is parsed, and nothing guessed from lists of words
    if name not in MODULES:
        msg = f"{name} is not read yet; convert it to text"
        raise SkippedFileError(msg)
    return children.decode(name, data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _inside(decoded: Decoded, *, name: str, children: Children, depth: int) -> Iterator[Found]:
    for member in decoded.members:
        yield from _member(member, path=f"{name}/{member.name}", children=children, depth=depth)
    for part in decoded.unread:
        yield Skipped(file=f"{name}/{part.name}", reason=part.reason)


def _member(member: Member, *, path: str, children: Children, depth: int) -> Iterator[Found]:
    try:
        decoded = _checked(member, children, depth=depth)
    except SkippedFileError as error:
        yield Skipped(file=path, reason=str(error))
        return
    if decoded.text:
        said = {**decoded.stated, **member.stated}
        yield _source(replace(decoded, stated=said), member.data, name=path)
    yield from _inside(decoded, name=path, children=children, depth=depth + 1)


def _checked(member: Member, children: Children, *, depth: int) -> Decoded:
    check_size(len(member.data))
    decoded = _decoded(member.data, children)
    if decoded.members and depth == DEEPEST:
        msg = f"files more than {DEEPEST} containers deep are not read; unpack them"
        raise SkippedFileError(msg)
    return decoded


def _source(decoded: Decoded, data: bytes, *, name: str) -> SourceFile:
    kept = replace(decoded, members=(), unread=())  # the members' bytes are not needed any more
    return SourceFile(name, kept, hashlib.sha256(data).hexdigest())
