"""Who parses a file? A child process, which may fail, hang or be killed without harm to this one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from queue import Empty, SimpleQueue
from threading import Timer
from typing import TYPE_CHECKING, Final, Self

from briefer.errors import SkippedFileError
from briefer.reading.limits import CPU_S
from briefer.reading.wire import unpacked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from briefer.text.decoded import Decoded

CLOCK_S: Final = 60.0
"""Seconds on the clock for one file, also where no limit of processor time can be set."""
MOST_ANSWER_BYTES: Final = 150_000_000
"""Largest answer: the members of the largest file that is read, as base64, with room for their texts."""

_PROGRAM: Final = (sys.executable, "-P", "-m", "briefer.reading.child")
"""Without the working folder on the path (-P): a file of it must not pass for one of Python's modules."""
_ENVIRONMENT: Final = (
    "HOME",
    "LANG",
    "LC_ALL",
    "PATH",
    "PYTHONHOME",
    "PYTHONPATH",
    "SYSTEMROOT",
    "USERPROFILE",
)
"""What a child is told of its surroundings: where Python's packages are, and no key of any model."""


class Children:
    """Child processes that parse files, started as they are needed and kept for the next file.

    Safe to use from several threads; leaving the context ends all of them. ``program`` is what a child runs,
    ``clock_s`` how many seconds on the clock it may take for one file.
    """

    def __init__(self, program: Sequence[str] = _PROGRAM, *, clock_s: float = CLOCK_S) -> None:
        self._program = program
        self._clock_s = clock_s
        self._idle: SimpleQueue[_Child] = SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while (child := self._waiting()) is not None:
            child.end()

    def decode(self, name: str, data: bytes) -> Decoded:
        """Return what the reader of the format ``name`` makes of ``data``.

        Raises:
            SkippedFileError: it cannot be read within the limits; the message is the reason to show.
        """
        child = self._waiting() or _Child(self._program, clock_s=self._clock_s)
        try:
            answer = unpacked(child.ask(name, data))
        except SkippedFileError:
            child.end()
            raise
        self._idle.put(child)
        if answer.decoded is None:
            raise SkippedFileError(answer.skipped)
        return answer.decoded

    def _waiting(self) -> _Child | None:
        try:
            return self._idle.get_nowait()
        except Empty:
            return None


class _Child:
    def __init__(self, program: Sequence[str], *, clock_s: float) -> None:
        self._clock_s = clock_s
        self._process = subprocess.Popen(  # noqa: S603 - this Python, with a module of this package
            program,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        )

    def ask(self, name: str, data: bytes) -> bytes:
        timer = Timer(self._clock_s, self._process.kill)
        timer.start()
        try:
            return self._asked(name, data)
        except (BrokenPipeError, EOFError) as error:
            raise SkippedFileError(self._why(name, in_time=timer.is_alive())) from error
        finally:
            timer.cancel()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _asked(self, name: str, data: bytes) -> bytes:
        requests, answers = self._process.stdin, self._process.stdout
        if requests is None or answers is None:
            raise EOFError
        requests.write(f"{len(data)} {name}\n".encode())
        requests.write(data)
        requests.flush()
        size = answers.readline()
        if not size.endswith(b"\n"):
            raise EOFError
        if int(size) > MOST_ANSWER_BYTES:
            msg = f"holds more than {MOST_ANSWER_BYTES // 1_000_000} MB of text, the limit for one file"
            raise SkippedFileError(msg)
        answer = answers.read(int(size))
        if len(answer) < int(size):
            raise EOFError
        return answer

    def _why(self, name: str, *, in_time: bool) -> str:
        """Return why the process is no more, in the words of a reader of the briefing."""
        code = self._process.wait()
        if not in_time:
            return f"reading it takes more than {self._clock_s:.0f} seconds, the limit for one file"
        if hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU:
            return f"reading it takes more than {CPU_S} seconds, the limit for one file"
        return f"damaged or unusual {name}: its reader stopped"
