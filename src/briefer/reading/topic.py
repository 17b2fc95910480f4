"""What does ``topic.toml`` say about a folder and its sources?"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize

from pydantic import Field, ValidationError

from briefer.errors import InputError
from briefer.records import Record, SourceKind, When

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE_NAME = "topic.toml"

_KINDS: tuple[tuple[SourceKind, str], ...] = (
    # The first that fits decides: an 'opinion blog' is opinion, a 'news release' a statement.
    (
        "opinion",
        r"opinion|column|columnist|editorial|comment|commentary|op-ed|essay",
    ),
    ("reprint", r"reprint|reprinted|repost|syndicated|republished"),
    (
        "statement",
        (
            r"statement|release|communiqu[ée]|declaration|announcement|speech|testimony|press kit|leaflet|flyer|"
            r"pamphlet|notice|order|ruling|judgment|judgement|decree|directive|manifesto|petition|open letter|"
            r"resolution"
        ),
    ),
    ("wire", r"wire|agency|newswire|dispatch"),
    ("blog", r"blog|weblog|post|newsletter|diary|thread"),
    (
        "news",
        r"news|newspaper|article|story|feature|interview|broadcast|magazine|radio|television|tv|tabloid",
    ),
    (
        "report",
        r"report|bulletin|update|situation|sitrep|briefing|study|survey|assessment|minutes|record|transcript",
    ),
)


class Override(Record):
    """What ``topic.toml`` says about one source; None leaves what the file itself says."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = Field(default=None, pattern=r"^[a-z]{2,3}$")
    kind: str | None = None
    published: When | None = None
    updated: When | None = None
    credit: str | None = None


class _File(Record):
    title: str | None = None
    question: str | None = None
    sources: dict[str, Override] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Topic:
    """The title and the question of a folder, and what is said of its files, by POSIX path."""

    title: str | None = None
    question: str | None = None
    overrides: Mapping[str, Override] = field(default_factory=dict)


def read_topic(folder: Path, files: Sequence[str]) -> Topic:
    """Return what ``topic.toml`` in ``folder`` says about ``files``; an empty topic where there is none.

    Raises:
        InputError: the file is broken (the message names the line), or names no or more than one file.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return Topic()
    text = _text(path)
    parsed = _parsed(text, path)
    overrides: dict[str, Override] = {}
    for name, override in parsed.sources.items():
        file = _named(name, files, where=f"{path}:{_line_of(text, name)}")
        if file in overrides:
            msg = f"{path}:{_line_of(text, name)}: {file!r} has two entries; keep one"
            raise InputError(msg)
        overrides[file] = override
    return Topic(parsed.title, parsed.question, overrides)


def kind_of(label: str) -> SourceKind:
    """Return the kind that a description in free words means, 'unknown' where no general word fits.

    >>> kind_of("press release of a party")
    'statement'
    """
    known = (kind for kind, words in _KINDS if re.search(rf"\b(?:{words})s?\b", label, re.IGNORECASE))
    return next(known, "unknown")


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8"
        raise InputError(msg) from error
    except OSError as error:
        msg = f"{path}: cannot be opened ({error.strerror}); change its permissions or remove it"
        raise InputError(msg) from error


def _parsed(text: str, path: Path) -> _File:
    try:
        return _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        msg = f"{path}: not valid TOML: {error}; see https://toml.io"
        raise InputError(msg) from error
    except ValidationError as error:
        first = error.errors()[0]
        keys = [str(key) for key in first["loc"]]
        what = "no such key" if first["type"] == "extra_forbidden" else first["msg"].lower()
        known = ", ".join((Override if keys[0] == "sources" else _File).model_fields)
        msg = f"{path}:{_line_of(text, *keys)}: {'.'.join(keys)}: {what}; the keys are: {known}"
        raise InputError(msg) from error


def _line_of(text: str, *keys: str) -> int:
    """Return the line on which the last key that can be found stands, each searched behind the one before."""
    at = 0
    for key in keys:
        found = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])").search(text, at)
        at = found.start() if found else at
    return text.count("\n", 0, at) + 1


def _named(name: str, files: Sequence[str], *, where: str) -> str:
    """Return the one file that ``name`` means: a path, else a file name, else a stem."""
    wanted = normalize("NFC", name)
    for called in (_path, _name, _stem):
        found = [file for file in files if called(file) == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            msg = f"{where}: {name!r} fits {len(found)} files: {', '.join(found)}; write the path of one"
            raise InputError(msg)
    msg = f"{where}: there is no source {name!r}; the files are: {', '.join(files)}"
    raise InputError(msg)


def _path(file: str) -> str:
    return normalize("NFC", file)


def _name(file: str) -> str:
    return PurePosixPath(_path(file)).name


def _stem(file: str) -> str:
    return PurePosixPath(_path(file)).stem
