"""Which files does a bundle hold, which digest has each, and by which code was it made?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field, ValidationError

import briefer
from briefer.records import Record
from briefer.runs.code import code_digest

MANIFEST: Final = "manifest.json"
SEAL: Final = "manifest.sha256"
"""Holds the digest of the manifest, as ``sha256sum`` writes it; a change of the manifest alone is told apart by it."""

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Sealed(Record):
    """How long a file is, and the SHA-256 of its bytes."""

    bytes: int = Field(ge=0)
    sha256: Digest


class Manifest(Record):
    """Every file of a bundle but the manifest and its seal.

    ``code`` is the digest of the code that made it; a bundle can be made anew, byte for byte, by that code only.
    """

    bundle: Literal[1] = 1
    briefer: str
    code: Digest
    files: dict[str, Sealed]


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def manifest_of(files: Mapping[str, bytes]) -> bytes:
    """Return the manifest of ``files`` by their names, made by this code."""
    sealed = {name: Sealed(bytes=len(data), sha256=digest(data)) for name, data in sorted(files.items())}
    manifest = Manifest(briefer=briefer.__version__, code=code_digest(), files=sealed)
    return (json.dumps(manifest.model_dump(mode="json"), indent=1) + "\n").encode()


def seal_of(manifest: bytes) -> bytes:
    """Return what seals a manifest."""
    return f"{digest(manifest)}  {MANIFEST}\n".encode()


def parsed(manifest: bytes) -> Manifest | None:
    """Return a manifest as it was read, None where it is none."""
    try:
        return Manifest.model_validate_json(manifest)
    except ValidationError:
        return None
