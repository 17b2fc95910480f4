"""How the command line speaks of what it does: on stderr, nothing that harms a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass
class Terminal:
    """What the options say about talking; set once, while the command line is read."""

    quiet: bool = False
    debug: bool = False

    def say(self, message: str) -> None:
        """Tell the user something on stderr, unless they asked for quiet."""
        if not self.quiet:
            click.echo(f"briefer: {line(message)}", err=True)

    def complain(self, message: str) -> None:
        """Tell the user on stderr what went wrong, quiet or not."""
        click.echo(f"briefer: {line(message)}", err=True)

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """Give a function that shows what is being done: a spinner on a terminal, else lines."""
        if self.quiet or not sys.stderr.isatty():
            yield self.say
            return
        from rich.console import Console  # noqa: PLC0415 - only a terminal pays for rich
        from rich.text import Text  # noqa: PLC0415 - as above

        with Console(stderr=True).status("starting") as status:
            yield lambda message: status.update(Text(line(message)))
