"""What is said about a text that was looked through for words that take a side?"""

from __future__ import annotations

from dataclasses import dataclass

from briefer.records import Severity, Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand in a text: code points, half-open, and line and column of the first, both from 1."""

    span: Span
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Words that take a side: what they do, what to write instead, and the sentence in which they stand.

    ``severity`` is "warn" where the words may be a speaker's own, or no more than the truth.
    """

    place: Place
    words: str
    category: str
    severity: Severity
    message: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb that tells what somebody says, and where."""

    word: str
    place: Place


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody whom a text lets speak: as it first calls them, with the verbs that tell it, in reading order."""

    name: str
    verbs: tuple[Verb, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """A text that was looked through; both parts in reading order."""

    sentences: int
    remarks: tuple[Remark, ...]
    speakers: tuple[Speaker, ...]
