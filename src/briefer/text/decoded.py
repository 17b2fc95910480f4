"""What does the reader of a format hand on?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of one file, exactly as it stands there.

    ``stated`` holds what the file itself says about the text outside of it (a page's meta tags, the headers
    of a mail), under the field names of ``records.Source``; plain text has nothing outside of itself.
    """

    text: str
    format: str
    stated: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read: its text, and the SHA-256 of its bytes."""

    decoded: Decoded
    sha256: str
