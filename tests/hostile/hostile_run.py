"""What does briefer do with a folder of hostile files: what it prints, writes, opens and calls?"""

from __future__ import annotations

import os
import pty
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from briefer import library
from briefer.cli import main
from briefer.records import Briefing, Corpus
from briefer.stages.corpus import gather
from family_paths import private_note
from hostile_case import Case
from hostile_families import FAMILIES

Event = tuple[str, str]
"""What Python tells an audit hook: the name of an event and its first argument."""

_WATCHED = ("socket.", "subprocess.", "os.system", "os.exec", "urllib.", "http.", "webbrowser.", "open")


_COMMANDS = {
    "sources": ["sources", "--sources", "sources"],
    "verify": ["verify", "out/sources/briefing.md", "--sources", "sources", "--format", "table"],
}

_STEERING = ("markup", "paths")
"""Families with what could steer a terminal; to read all the others twice more would take a minute."""


@dataclass(frozen=True)
class Ran:
    """A folder that was briefed: what was read, every file that was written, what terminals saw, what was done."""

    corpus: Corpus
    briefing: Briefing
    markdown: str
    html: str
    json: bytes
    pdf: bytes
    screens: dict[str, bytes]
    events: frozenset[Event]
    codes: dict[str, int]


@cache
def run_of(family: str) -> Ran:
    """Return what becomes of a family of cases, which is briefed once for all the tests that look at it."""
    commands = tuple(_COMMANDS) if family in _STEERING else ()
    with TemporaryDirectory(prefix="briefer-hostile-") as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFER_MODEL", "none")
        return _ran(FAMILIES[family], Path(home), patch, commands=commands)


def _ran(cases: Sequence[Case], home: Path, patch: pytest.MonkeyPatch, *, commands: Iterable[str]) -> Ran:
    """Return what becomes of ``cases`` as one folder, on a terminal of a hundred columns.

    A briefing is made of them, and then come the other ``commands``: 'sources', 'verify'.
    """
    folder, out = home / "sources", home / "out"
    folder.mkdir()
    private_note(folder)
    for case in cases:
        case.write(folder / case.file)
    patch.setenv("TERM", "xterm-256color")
    patch.setenv("COLUMNS", "100")
    patch.chdir(home)
    with _watched() as events, _kept_corpora(patch) as corpora:
        made, screen = _on_terminal(
            patch, ["make", "--sources", "sources", "--out", "out", "--words", "3000"]
        )
        others = {name: _on_terminal(patch, words) for name, words in _COMMANDS.items() if name in commands}
    written = out / "sources"
    return Ran(
        corpus=corpora[0],
        briefing=Briefing.model_validate_json((written / "briefing.json").read_bytes()),
        markdown=(written / "briefing.md").read_text("utf-8"),
        html=(written / "briefing.html").read_text("utf-8"),
        json=(written / "briefing.json").read_bytes(),
        pdf=(written / "briefing.pdf").read_bytes(),
        screens={"make": screen} | {name: seen for name, (_, seen) in others.items()},
        events=frozenset(events),
        codes={"make": made} | {name: code for name, (code, _) in others.items()},
    )


@contextmanager
def _kept_corpora(patch: pytest.MonkeyPatch) -> Iterator[list[Corpus]]:
    """Keep what each command reads of its folder: to read it once more would take as long as to brief it."""
    corpora: list[Corpus] = []

    def keeping(folder: Path, **how: Any) -> Corpus:  # noqa: ANN401 - handed on as it came
        corpora.append(gather(folder, **how))
        return corpora[-1]

    with patch.context() as here:
        here.setattr(library, "gather", keeping)
        yield corpora


def _on_terminal(patch: pytest.MonkeyPatch, words: list[str]) -> tuple[int, bytes]:
    """Return the exit code of a command and every byte that it sent to a terminal."""
    master, slave = pty.openpty()
    seen = bytearray()
    reader = threading.Thread(target=_read_all, args=(master, seen.extend))
    reader.start()
    with open(slave, "w", encoding="utf-8") as terminal, patch.context() as here:  # noqa: PTH123 - a descriptor
        here.setattr(sys, "stdout", terminal)
        here.setattr(sys, "stderr", terminal)
        with pytest.raises(SystemExit) as left:
            main(words)
    reader.join()
    os.close(master)
    return int(left.value.code or 0), bytes(seen)


def _read_all(master: int, take: Callable[[bytes], None]) -> None:
    while True:
        try:
            part = os.read(master, 65_536)
        except OSError:  # the last who held the other end has closed it
            return
        if not part:
            return
        take(part)


_listening: list[Callable[[Event], None]] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _listening and event.startswith(_WATCHED):
        first = arguments[1] if event == "socket.connect" else arguments[0] if arguments else ""
        for listen in _listening:
            listen((event, os.fsdecode(first) if isinstance(first, (str, bytes)) else str(first)))


sys.addaudithook(_hear)


@contextmanager
def _watched() -> Iterator[set[Event]]:
    """Note what Python does meanwhile; a hook cannot be taken out again, so that it stays and hears nothing."""
    events: set[Event] = set()
    _listening.append(events.add)
    try:
        yield events
    finally:
        _listening.remove(events.add)
