"""How does what a child process has read come back? As JSON, so that nothing in it can run."""

from __future__ import annotations

from typing import Final

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticSerializationError

from briefer.errors import SkippedFileError
from briefer.text.decoded import Decoded


@dataclass(frozen=True, slots=True, config=ConfigDict(ser_json_bytes="base64", val_json_bytes="base64"))
class Answer:
    """What became of one file: its text, or why it is skipped."""

    decoded: Decoded | None = None
    skipped: str = ""


_ANSWER: Final = TypeAdapter(Answer)


def packed(answer: Answer) -> bytes:
    """Return the answer as bytes."""
    try:
        return _ANSWER.dump_json(answer)
    except PydanticSerializationError:
        # Half of a surrogate pair is a character to Python and to nobody else.
        return _ANSWER.dump_json(Answer(skipped="holds characters that are not Unicode"))


def unpacked(data: bytes) -> Answer:
    """Return the answer that the bytes are.

    Raises:
        SkippedFileError: they are none.
    """
    try:
        return _ANSWER.validate_json(data)
    except ValidationError as error:
        msg = "its reader gave no proper answer: a damaged or hostile file"
        raise SkippedFileError(msg) from error
