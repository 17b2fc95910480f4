"""How the command line speaks of what it does: on stderr, nothing that harms a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from briefer.outputs.visible import line, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@dataclass
class Terminal:
    """What the options say about talking; set once, while the command line is read."""

    quiet: bool = False
    debug: bool = False

    def say(self, message: str) -> None:
        """Tell the user something on stderr, unless they asked for quiet."""
        self._echo(line(message))

    def complain(self, message: str) -> None:
        """Tell the user on stderr what went wrong, quiet or not."""
        click.echo(f"briefer: {line(message)}", err=True)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Tell the user rows of cells on stderr, unless they asked for quiet; the first column to the left."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for first, *others in rows:
            cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
            self._echo("  ".join([visible(first).ljust(widths[0]), *cells]))

    @contextmanager
    def progress(self, *, kept: bool = False) -> Iterator[Callable[[str], None]]:
        """Give a function that shows what is being done: a spinner on a terminal, else lines.

        On a terminal a step goes when the next one comes, unless it is ``kept``; of one that is told again and again
        ("answered: 3 of 14") the last word is kept.
        """
        if self.quiet or not sys.stderr.isatty():
            yield self.say
            return
        from briefer.cli.spinner import spinning  # noqa: PLC0415 - only a terminal pays for rich

        with spinning(kept=kept) as show:
            yield show

    def _echo(self, text: str) -> None:
        if not self.quiet:
            click.echo(f"briefer: {text}", err=True)
