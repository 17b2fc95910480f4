"""The process that parses files: bytes of one file after another come in, their texts go out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from briefer.errors import SkippedFileError
from briefer.readers import reader_of
from briefer.reading.limits import MEMORY_MB, limit_memory, limit_process, limit_time
from briefer.reading.seal import seal
from briefer.reading.wire import Answer, packed
from briefer.text.decoded import Decoded

Readers: TypeAlias = Callable[[str], Callable[[bytes], Decoded]]


def serve(requests: BinaryIO, answers: BinaryIO, reader_of: Readers = reader_of) -> None:
    """Answer until no request comes: a size and a format's name on one line, then so many bytes."""
    while header := requests.readline():
        size, name = header.decode().rstrip("\n").split(" ", 1)
        answer = packed(_answer(reader_of(name), requests.read(int(size))))
        answers.write(f"{len(answer)}\n".encode())
        answers.write(answer)
        answers.flush()


def _answer(read: Callable[[bytes], Decoded], data: bytes) -> Answer:
    limit_memory()
    limit_time()
    try:
        return Answer(decoded=read(data))
    except SkippedFileError as error:
        return Answer(skipped=str(error))
    except MemoryError:
        return Answer(skipped=f"needs more than {MEMORY_MB} MB of memory, the limit for one file")
    except RecursionError:
        return Answer(skipped="nested too deeply, beyond the limit of the reader")


def private_output() -> BinaryIO:
    """Return standard output for the answers alone: what a library prints goes nowhere from now on."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return answers


if __name__ == "__main__":
    output = private_output()
    limit_process()
    seal()
    serve(sys.stdin.buffer, output)
