"""A child process whose readers misbehave, each in one way: what ``Children`` must survive."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import SkippedFileError
from briefer.reading.child import private_output, serve
from briefer.reading.limits import limit_process
from briefer.reading.seal import seal
from briefer.text.decoded import Decoded

if TYPE_CHECKING:
    from collections.abc import Callable


def echo(data: bytes) -> Decoded:
    return Decoded(data.decode(), "echo")


def skip(_: bytes) -> Decoded:
    msg = "of a reason of its own"
    raise SkippedFileError(msg)


def crash(_: bytes) -> Decoded:
    ctypes.string_at(0)
    raise AssertionError


def fail(_: bytes) -> Decoded:
    raise ValueError


def sleep(_: bytes) -> Decoded:
    time.sleep(600)
    raise AssertionError


def fill(_: bytes) -> Decoded:
    return Decoded("x" * 2_000_000_000, "fill")


def nest(data: bytes) -> Decoded:
    return nest(data)


def surrogate(_: bytes) -> Decoded:
    return Decoded("half \ud83d", "surrogate")


def babble(_: bytes) -> Decoded:
    OUTPUT.write(b"9\nno answer")
    return Decoded("x", "babble")


def flood(_: bytes) -> Decoded:
    OUTPUT.write(b"999999999999\n")
    return Decoded("x", "flood")


def chat(_: bytes) -> Decoded:
    os.write(1, b"a library that prints")
    return Decoded("heard", "chat")


def tried(action: Callable[[], object]) -> Callable[[bytes], Decoded]:
    def read(_: bytes) -> Decoded:
        try:
            action()
        except OSError as error:
            return Decoded(type(error).__name__, "tried")
        return Decoded("it could", "tried")

    return read


READERS = {
    "echo": echo,
    "skip": skip,
    "crash": crash,
    "fail": fail,
    "sleep": sleep,
    "fill": fill,
    "nest": nest,
    "surrogate": surrogate,
    "babble": babble,
    "flood": flood,
    "chat": chat,
    "connect": tried(lambda: socket.create_connection(("127.0.0.1", 9), timeout=1)),
    "look up": tried(lambda: socket.getaddrinfo("localhost", 80)),
    "start": tried(lambda: subprocess.run([sys.executable, "-c", ""], check=False)),
    "shell": tried(lambda: os.system("true")),  # noqa: S605, S607 - it must be refused
    "read": tried(lambda: Path(__file__).parents[3].joinpath("README.md").read_bytes()),
    "write": tried(lambda: Path(sys.prefix, "written.txt").write_text("x", encoding="utf-8")),
    "remove": tried(lambda: Path(sys.prefix, "written.txt").unlink(missing_ok=True)),
}

if __name__ == "__main__":
    OUTPUT = private_output()
    limit_process()
    seal()
    serve(sys.stdin.buffer, OUTPUT, READERS.__getitem__)
