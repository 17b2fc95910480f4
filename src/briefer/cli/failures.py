"""What the user sees when something goes wrong: one line on stderr, and an exit code.

2    usage or input, or the result cannot be written
3    a model is unavailable or unusable
4    nothing could be published, or something was rejected
130  interrupted
"""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.cli.terminal import Terminal

REJECTED = 4
INTERRUPTED = 130


@contextmanager
def reporting(terminal: Terminal) -> Iterator[None]:
    """Turn a failure inside into one line on stderr and the exit code.

    Raises:
        SystemExit: something failed, or the reader of a pipe left (quietly, with 0: they had enough).
    """
    try:
        yield
    except BrokenPipeError:
        _let_go_of_stdout()
        raise SystemExit(0) from None
    except (KeyboardInterrupt, click.Abort):
        terminal.complain("interrupted")
        raise SystemExit(INTERRUPTED) from None
    except click.exceptions.NoArgsIsHelpError as help_page:
        help_page.show()
        raise SystemExit(help_page.exit_code) from None
    except (BrieferError, click.ClickException, OSError) as error:
        if terminal.debug:
            traceback.print_exc()
        terminal.complain(f"error: {_message(error)}")
        if isinstance(error, OSError):
            _let_go_of_stdout()
        raise SystemExit(_exit_code(error)) from error


def _message(error: BrieferError | click.ClickException | OSError) -> str:
    if isinstance(error, click.UsageError) and error.ctx:
        return f"{error.format_message()} (see '{error.ctx.command_path} --help')"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def _exit_code(error: BrieferError | click.ClickException | OSError) -> int:
    return 2 if isinstance(error, OSError) else error.exit_code


def _let_go_of_stdout() -> None:
    """Send what is still buffered nowhere; Python would otherwise fail once more when it ends."""
    with suppress(OSError):  # stdout is no real file, as in tests
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
