"""What is in a bundle, and is each file in it the one that was sealed?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from briefer.errors import InputError, SkippedFileError
from briefer.readers.zipped import INFLATED_LIMIT, Zipped, opened
from briefer.runs.manifest import MANIFEST, SEAL, Manifest, digest, parsed, seal_of
from briefer.runs.sealed import packed

LIMIT_BYTES: Final = INFLATED_LIMIT + 10_000_000
"""Largest bundle: what its files may hold together, and the names around them."""
_BELONGS: Final = re.compile(
    r"manifest\.(?:json|sha256)|briefing\.(?:md|html|pdf|docx|json)|run\.json|since\.json|recording\.yaml|texts/S[1-9]\d*\.txt"
    r"|sources/.+",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a file of a bundle, or with a statement in it."""

    where: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsealed:
    """The files of a bundle by their names, and what is wrong with them; ``manifest`` is None where there is none."""

    sha256: str
    manifest: Manifest | None
    files: Mapping[str, bytes]
    faults: tuple[Fault, ...]


def unsealed(data: bytes, name: str) -> Unsealed:
    """Return what a bundle holds, each file held against the manifest, and that against its seal.

    ``name`` is what the user calls the bundle.

    Raises:
        InputError: it is no zip, or one beyond the limits.
    """
    if len(data) > LIMIT_BYTES:
        msg = f"{name}: over {LIMIT_BYTES // 1_000_000} MB, more than a bundle may have; it was not read"
        raise InputError(msg)
    try:
        archive = opened(data, "bundle")
    except SkippedFileError as error:
        msg = f"{name}: {error}; get it anew from whoever made it"
        raise InputError(msg) from error
    members, damaged = _members(archive)
    manifest = parsed(members[MANIFEST]) if MANIFEST in members else None
    known = members.keys() | {fault.where for fault in damaged}
    faults = [*damaged, *_strangers(members), *_unsealed(members, manifest, known=known)]
    if not damaged and packed(members) != data:
        faults.append(Fault("the zip", "was packed anew, or holds bytes that belong to no file"))
    return Unsealed(sha256=digest(data), manifest=manifest, files=members, faults=tuple(faults))


def read_bundle(path: Path) -> Unsealed:
    """Return what the bundle at ``path`` holds.

    Raises:
        InputError: it cannot be opened, is no zip, or one beyond the limits.
    """
    try:
        with path.open("rb") as file:
            return unsealed(file.read(LIMIT_BYTES + 1), str(path))
    except OSError as error:
        msg = f"{path}: cannot be opened ({error.strerror}); name the folder of a run, or a bundle"
        raise InputError(msg) from error


def unpack(bundle: Unsealed, folder: Path) -> None:
    """Write the files of a bundle under the empty ``folder``; there must be no fault in their names.

    Raises:
        InputError: two names are one on this system, or too long for it.
    """
    for name, data in bundle.files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
        except OSError as error:
            msg = f"{name}: cannot be unpacked here ({error.strerror})"
            raise InputError(msg) from error


def _members(archive: Zipped) -> tuple[dict[str, bytes], list[Fault]]:
    members: dict[str, bytes] = {}
    faults = [Fault(part.name, part.reason) for part in archive.unread]
    for name in archive.names:
        try:
            members[name] = archive.read(name)
        except SkippedFileError:
            faults.append(Fault(name, "was changed: the zip itself says that its bytes are others"))
    return members, faults


def _strangers(members: Mapping[str, bytes]) -> Iterator[Fault]:
    """Yield the members whose names do not stand in a bundle of ours, or could be written to two places."""
    for name in members:
        if not _BELONGS.fullmatch(name) or PurePosixPath(name).as_posix() != name or "\0" in name:
            yield Fault(name, "does not belong into a bundle")


def _unsealed(
    members: Mapping[str, bytes], manifest: Manifest | None, *, known: Collection[str]
) -> Iterator[Fault]:
    """Yield where the members differ from the manifest, and the manifest from its seal.

    ``known`` are the names of all members, those included of which it is told already that they cannot be read.
    """
    if manifest is None:
        if MANIFEST in members or MANIFEST not in known:
            yield Fault(MANIFEST, "is no manifest of a bundle" if MANIFEST in members else "is missing")
        return
    if members.get(SEAL) != seal_of(members[MANIFEST]) and (SEAL in members or SEAL not in known):
        yield Fault(MANIFEST, f"does not have the digest that {SEAL} says")
    listed = manifest.files
    for name in sorted(listed.keys() - {*known}):
        yield Fault(name, "is missing, though the manifest lists it")
    for name, data in members.items():
        if name in listed and (len(data), digest(data)) != (listed[name].bytes, listed[name].sha256):
            yield Fault(name, "was changed: it does not have the digest that the manifest lists")
        elif name not in listed and name not in {MANIFEST, SEAL}:
            yield Fault(name, "was added: the manifest does not list it")
