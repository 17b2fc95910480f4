"""How the command line speaks of what it does."""

from __future__ import annotations

import io
import sys

import pytest

from briefer.cli.terminal import Terminal
from briefer.cli.verdict_text import show
from briefer.cli.verdicts import Row


class _Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def _screen(monkeypatch: pytest.MonkeyPatch, *, no_color: str = "") -> _Screen:
    """Make both streams one terminal; no fixture does it, since pytest swaps the streams after those."""
    screen = _Screen()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdout", screen)
    return screen


def test_a_terminal_sees_what_is_being_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step is shown while it lasts, and cannot steer the terminal."""
    screen = _screen(monkeypatch)
    with Terminal().progress() as progress:
        progress("reading [bold]\x1b]0;owned\x07")
    assert "reading [bold][U+001B]]0;owned[U+0007]" in screen.getvalue()


def test_steps_that_are_kept_stay_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of one that is told again and again only the last word."""
    screen = _screen(monkeypatch)
    with Terminal().progress(kept=True) as progress:
        for step in ("asking m 2 questions", "answered: 1 of 2", "answered: 2 of 2", "comparing"):
            progress(step)
    stayed = [
        line.rpartition("briefer: ")[2] for line in screen.getvalue().splitlines() if "briefer: " in line
    ]
    assert stayed == ["asking m 2 questions", "answered: 2 of 2", "comparing"]


def test_a_table_has_its_columns_below_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    """Names to the left, figures to the right; --quiet silences it."""
    rows = [("step", "calls"), ("sentence", "1,204"), ("total", "7")]
    Terminal().table(rows)
    Terminal(quiet=True).table(rows)
    assert capsys.readouterr().err.splitlines() == [
        "briefer: step      calls",
        "briefer: sentence  1,204",
        "briefer: total         7",
    ]


def test_quiet_shows_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """With --quiet not even a terminal sees a step."""
    screen = _screen(monkeypatch)
    with Terminal(quiet=True).progress() as progress:
        progress("reading the sources")
    assert screen.getvalue() == ""


def test_no_terminal_gets_a_line_for_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    """In a log each step is one line."""
    with Terminal().progress() as progress:
        progress("reading the sources")
    assert capsys.readouterr().err == "briefer: reading the sources\n"


def test_a_complaint_is_made_quiet_or_not(capsys: pytest.CaptureFixture[str]) -> None:
    """--quiet silences what is said, not what went wrong."""
    terminal = Terminal(quiet=True)
    terminal.say("16 sentences")
    terminal.complain("error:\n no such file")
    assert capsys.readouterr().err == "briefer: error: no such file\n"


@pytest.mark.parametrize(
    ("no_color", "coloured"), [pytest.param("", True, id="colours"), pytest.param("1", False, id="NO_COLOR")]
)
def test_a_terminal_gets_a_table_in_colours_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, no_color: str, *, coloured: bool
) -> None:
    """NO_COLOR is honoured."""
    screen = _screen(monkeypatch, no_color=no_color)
    show([Row(label="1.", status="supported", text="It rained.")], sys.stdout)
    assert "✓ supported" in screen.getvalue()
    assert ("\x1b[1;32m" in screen.getvalue()) == coloured
