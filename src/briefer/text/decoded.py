"""What does the reader of a format hand on?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefer.records import Span
from briefer.text.furniture.layout import Role


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file says about its text, in its own characters, and where ('meta tag og:title')."""

    value: str
    place: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What the format itself shows a stretch of text to be; ``reason`` says why it is furniture.

    The span covers whole lines. A line without a mark is judged by its words and its place alone.
    """

    span: Span
    role: Role
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Words that a person does not see, left out of the text: where they stood, and how they were hidden."""

    words: str
    place: str
    kind: str


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a file: a path that no file system has to accept, its bytes, and what is said about it."""

    name: str
    data: bytes
    stated: Mapping[str, Stated] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a file that was not read, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of one file, exactly as a person reads it there, one paragraph, cell row or heading a line.

    ``stated`` holds what the file says about the text outside of it (a page's meta tags, the headers of a
    mail), under the field names of ``records.Source``, and 'section'. ``pages`` are the pages of a paged
    format. ``notes`` are remarks for the reader of the briefing ('2 of 5 pages have no text'). A container
    has ``members``, and ``unread`` for those that it could not give; its text may be empty.
    """

    text: str
    format: str
    stated: Mapping[str, Stated] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    pages: tuple[Span, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read, or a file inside one: its POSIX path, its text, and the SHA-256 of its bytes."""

    name: str
    decoded: Decoded
    sha256: str
