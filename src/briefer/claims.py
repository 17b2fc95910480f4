"""Which claims are to be checked, and against which sources?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize

from briefer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.records import Corpus

LONGEST_CLAIM = 20_000
"""Characters. A claim is a sentence or a few; a whole document in its place would take minutes to place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """One claim of a claims file.

    ``number`` is the line's, from 1, and the id where the line gives none. ``sources`` are names as the line
    gives them; None means any single source.
    """

    number: int
    id: str | int
    claim: str
    sources: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLine:
    """A line of a claims file that cannot be checked, and why."""

    number: int
    id: str | int
    error: str


def read_claims(lines: Iterable[bytes]) -> Iterator[ClaimLine | BrokenLine]:
    r"""Yield what each line of a claims file asks for, in order; blank lines ask for nothing.

    >>> [line.claim for line in read_claims([b'{"claim": "It rained."}\n', b"\n"])]
    ['It rained.']
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _read(line.removeprefix(b"\xef\xbb\xbf"), number)


def source_ids(names: Iterable[str], corpus: Corpus) -> tuple[str, ...]:
    """Return the ids of the sources called ``names``: a path, a file name, a stem, or an id such as S1.

    Raises:
        InputError: no source, or more than one, has such a name.
    """
    return tuple(dict.fromkeys(_source_id(normalize("NFC", name), corpus) for name in names))


def _read(line: bytes, number: int) -> ClaimLine | BrokenLine:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        return BrokenLine(number=number, id=number, error=f"line {number} is not JSON: {error}")
    if not isinstance(fields, dict):
        return BrokenLine(number=number, id=number, error=f"line {number} is not a JSON object")
    given = fields.get("id")
    claim_id = given if isinstance(given, str | int) else number
    try:
        return ClaimLine(number=number, id=claim_id, claim=_claim(fields), sources=_names(fields))
    except InputError as error:
        return BrokenLine(number=number, id=claim_id, error=f"line {number}: {error}")


def _claim(fields: dict[str, object]) -> str:
    claim = fields.get("claim")
    if not isinstance(claim, str) or not claim.strip():
        msg = '"claim" must be a text'
        raise InputError(msg)
    if len(claim) > LONGEST_CLAIM:
        msg = f'"claim" has {len(claim)} characters; the limit is {LONGEST_CLAIM}'
        raise InputError(msg)
    if any("\ud800" <= character <= "\udfff" for character in claim):
        msg = '"claim" holds half a character (an unpaired surrogate)'
        raise InputError(msg)
    return claim


def _names(fields: dict[str, object]) -> tuple[str, ...] | None:
    source = fields.get("source")
    if source is None:
        return None
    names = source if isinstance(source, list) else [source]
    if not names or not all(isinstance(name, str) for name in names):
        msg = '"source" must be a name or a list of names'
        raise InputError(msg)
    return tuple(names)


def _source_id(name: str, corpus: Corpus) -> str:
    found = corpus.called(name)
    if len(found) > 1:
        msg = f"source {name!r} fits {' and '.join(source.file for source in found)}; give the whole name"
        raise InputError(msg)
    if found:
        return found[0].id
    raise InputError(_no_such_source(name, corpus))


def _no_such_source(name: str, corpus: Corpus) -> str:
    for skipped in corpus.skipped:
        if name in {skipped.file, PurePosixPath(skipped.file).name, PurePosixPath(skipped.file).stem}:
            return f"source {name!r} was not read: {skipped.reason}"
    return f"no source {name!r}; 'briefer sources' lists those there are"
