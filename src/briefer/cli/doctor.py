"""``briefer doctor``: what is wrong with this set-up, and what to do about it."""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import click

import briefer
from briefer.cli.options import examples, talk_options
from briefer.cli.setting_options import setting_files, settings_that_hold
from briefer.configuration import unknown_variables
from briefer.errors import BrieferError, ModelError
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.cli.terminal import Terminal
    from briefer.settings import Settings

_PACKAGES = ("litellm", "rapidfuzz", "sentencex", "typst", "vcrpy")

_Finding = tuple[bool, str]


@click.command(epilog=examples("briefer doctor", "briefer doctor --debug"))
@talk_options
def doctor(_terminal: Terminal) -> None:
    """Look at the set-up, and say what to do about what is wrong.

    Looks at the version, the settings, the models and prompts that they name, and the folder to write to.
    Sends no text anywhere. Exits with 3 if there is a problem.
    """
    problems = 0
    for fine, text in _findings():
        problems += not fine
        click.echo(f"{'ok     ' if fine else 'PROBLEM'} {line(text)}")
    if problems:
        msg = f"{problems} problem{'s' if problems > 1 else ''} found; each line above says what to do"
        raise ModelError(msg)


def _findings() -> Iterator[_Finding]:
    yield True, f"briefer {briefer.__version__}, Python {sys.version.split()[0]}"
    yield from _packages()
    for path in setting_files():
        yield True, f"settings: {path} {'is read' if path.is_file() else 'is not there'}"
    for name in unknown_variables(os.environ):
        yield False, f"settings: {name} is set, but there is no such setting; 'briefer config' lists them"
    try:
        settings = settings_that_hold({}).settings
    except BrieferError as error:
        yield False, f"settings: {error}"
        return
    yield _folder(settings.out)
    yield from _models(settings)


def _packages() -> Iterator[_Finding]:
    for name in _PACKAGES:
        try:
            yield True, f"{name} {version(name)}"
        except PackageNotFoundError:
            yield False, f"{name} is not installed; install briefer anew"


def _folder(out: Path) -> _Finding:
    folder = next((place for place in (out, *out.absolute().parents) if place.is_dir()), out)
    try:
        with TemporaryFile(dir=folder):
            return True, f"results can be written to {out}"
    except OSError as error:
        return False, f"nothing can be written to {out} ({error.strerror}); name another folder with --out"


def _models(settings: Settings) -> Iterator[_Finding]:
    from briefer.reachable import examine  # noqa: PLC0415 - pydantic and the model layer; not for --help

    for sign in examine(settings, environ=os.environ):
        yield sign.state == "fine", sign.text
