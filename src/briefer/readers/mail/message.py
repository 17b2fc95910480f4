"""From the bytes of a mail to its tree of parts, within limits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import Compat32
from typing import Any, Final, TypeAlias

from briefer.errors import SkippedFileError
from briefer.readers.mail.encoded_words import own_characters

Mail: TypeAlias = "Message[Any, Any]"

LONGEST_HEADER: Final = 10_000
"""Characters of a header that are kept; its parsers are slow beyond, and no person reads so far."""
MOST_PARTS: Final = 1_000
_PART: Final = re.compile(
    rb"^content-type:\s*(?:multipart|message)/|boundary\s*=", re.IGNORECASE | re.MULTILINE
)

BROKEN: Final = (MessageError, UnicodeError, LookupError, ValueError, TypeError, AttributeError)
"""What the standard library raises on headers that were tampered with."""


class _Bounded(Compat32):
    """Headers as they stand in the file, each cut at a length that its parsers bear.

    The newer policies parse the words of each header, in time that grows with the square of its length.
    """

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        """Return the name of a header and the beginning of its value."""
        name, value = super().header_source_parse([line[: 2 * LONGEST_HEADER] for line in sourcelines])
        return name, value[:LONGEST_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002 - the policy's interface
        """Return the characters of a value; the library's own way drops those beyond ASCII."""
        return own_characters(value)


def parsed(data: bytes) -> Mail:
    """Return the tree of a mail's parts.

    Raises:
        SkippedFileError: it has more parts than a mail has, deeper ones, or is broken.
    """
    if sum(1 for _ in _PART.finditer(data)) > MOST_PARTS:
        msg = f"holds over {MOST_PARTS:,} parts, more than the limit"
        raise SkippedFileError(msg)
    try:
        return message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=_Bounded())
    except RecursionError as error:
        msg = "its parts are nested too deep"
        raise SkippedFileError(msg) from error
    except BROKEN as error:
        msg = "damaged e-mail: its parts cannot be told apart"
        raise SkippedFileError(msg) from error
