"""Which commands there are, and how every one of them starts and ends."""

from __future__ import annotations

import gc
import io
import sys
from typing import TYPE_CHECKING, NoReturn

import click

import briefer
from briefer.cli.check import check
from briefer.cli.completion import completion
from briefer.cli.config import config
from briefer.cli.doctor import doctor
from briefer.cli.failures import reporting
from briefer.cli.lint import lint
from briefer.cli.make import make
from briefer.cli.models import models
from briefer.cli.options import examples
from briefer.cli.schema import schema
from briefer.cli.selftest import selftest
from briefer.cli.sources import sources
from briefer.cli.stale import stale
from briefer.cli.terminal import Terminal
from briefer.cli.verify import verify
from briefer.cli.without import without

if TYPE_CHECKING:
    from collections.abc import Sequence

UNTIDIED = (100_000, 50, 100)
"""How seldom the garbage collector looks for cycles. What is read is kept to the end of the run, so that it finds next
to nothing; with Python's own thresholds it took a tenth of the time of a check, up to 0.4 s at once."""


class _App(click.Group):
    """A group whose errors are one line on stderr and an exit code of ours."""

    def invoke(self, ctx: click.Context) -> None:
        """Run one command; here, because click by itself answers a reader who left with exit code 1."""
        with reporting(ctx.ensure_object(Terminal)):
            try:
                super().invoke(ctx)
            finally:
                sys.stdout.flush()


@click.group(
    cls=_App,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples(
        "briefer make --topic russia-strikes        the sample topic, into out/russia-strikes",
        "briefer make --sources articles/           your own folder",
        "briefer verify draft.md --sources articles/",
    ),
)
@click.version_option(briefer.__version__, prog_name="briefer")
def app() -> None:
    """Turn a folder of source documents into a short, cited briefing, and prove every sentence of it."""


for _command in (
    make,
    verify,
    check,
    lint,
    selftest,
    sources,
    without,
    stale,
    models,
    config,
    doctor,
    schema,
    completion,
):
    app.add_command(_command)


def main(args: Sequence[str] | None = None) -> NoReturn:
    """Run ``briefer`` with ``args`` (None: those of the process) and leave with its exit code.

    Characters that the terminal cannot show are escaped rather than fatal.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    gc.set_threshold(*UNTIDIED)
    terminal = Terminal()
    with reporting(terminal):
        code = app.main(args, prog_name="briefer", obj=terminal, standalone_mode=False)
    sys.exit(code)
