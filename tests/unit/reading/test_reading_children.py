"""Parsing in a child process: whatever its reader does, this process lives and names the reason."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.reading.children import Children

PROGRAM = (sys.executable, str(Path(__file__).with_name("hostile_child.py")))


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    with Children(PROGRAM, clock_s=5) as started:
        yield started


def test_a_child_reads_one_file_after_another(children: Children) -> None:
    """The text comes back as it was, also empty and beyond ASCII."""
    texts = ["", "one\ntwo", "Łódź “x”\x00\u202e"]
    assert [children.decode("echo", text.encode()).text for text in texts] == texts


@pytest.mark.parametrize(
    ("reader", "reason"),
    [
        ("skip", "of a reason of its own"),
        ("crash", "damaged or unusual crash: its reader stopped"),
        ("fail", "damaged or unusual fail: its reader stopped"),
        ("nest", "nested too deeply, beyond the limit of the reader"),
        ("surrogate", "holds characters that are not Unicode"),
        ("babble", "its reader gave no proper answer: a damaged or hostile file"),
        ("flood", "holds more than 150 MB of text, the limit for one file"),
        pytest.param(
            "fill",
            "needs more than 400 MB of memory, the limit for one file",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory"),
        ),
    ],
)
def test_a_reader_that_fails_ends_as_a_reason(children: Children, reader: str, reason: str) -> None:
    """The file is skipped for what went wrong, and the next file is read."""
    with pytest.raises(SkippedFileError) as caught:
        children.decode(reader, b"x")
    assert str(caught.value) == reason
    assert children.decode("echo", b"next").text == "next"


def test_what_a_library_prints_is_no_answer(children: Children) -> None:
    """Standard output belongs to the answers alone."""
    assert children.decode("chat", b"x").text == "heard"


def test_a_reader_that_hangs_is_ended() -> None:
    """The time on the clock is limited, also where no processor time is used."""
    with Children(PROGRAM, clock_s=1) as children, pytest.raises(SkippedFileError) as caught:
        children.decode("sleep", b"x")
    assert str(caught.value) == "reading it takes more than 1 seconds, the limit for one file"


@pytest.mark.parametrize("action", ["connect", "look up", "start", "shell", "read", "write", "remove"])
def test_a_reader_may_touch_nothing(children: Children, action: str) -> None:
    """No network, no program, no file but those of Python itself."""
    assert children.decode(action, b"x").text == "PermissionError"


def test_a_child_is_told_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys stand in the environment of this process, and not in that of a child."""
    monkeypatch.setenv("OPENAI_API_KEY", "not-for-readers")
    with Children(PROGRAM) as children:
        children.decode("echo", b"x")
        told = [Path(f"/proc/{child}/environ") for child in _children_of_this_process()]
        assert told or sys.platform != "linux"
        assert all(b"not-for-readers" not in path.read_bytes() for path in told)


def _children_of_this_process() -> list[str]:
    path = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    return path.read_text(encoding="ascii").split() if path.exists() else []
