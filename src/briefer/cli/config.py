"""``briefer config``: which settings hold here, and where each comes from."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from briefer.cli.options import examples, table_or_json, talk_options
from briefer.cli.setting_options import setting_files, settings_that_hold
from briefer.configuration import unknown_variables
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.cli.terminal import Terminal
    from briefer.configuration import Effective


@click.command(epilog=examples("briefer config", "BRIEFER_WORDS=600 briefer config --format json"))
@table_or_json("How to show the settings.")
@talk_options
def config(terminal: Terminal, *, form: Literal["table", "json"]) -> None:
    """Show the settings that hold in this folder, and where each comes from.

    A flag is stronger than the environment (BRIEFER_WORDS for --words), the environment than briefer.toml in
    this folder, and that than briefer.toml in your own configuration folder. Keys of model providers are
    taken from the environment and are never shown.
    """
    held = settings_that_hold({})
    for name in unknown_variables(os.environ):
        terminal.say(f"{name} is set, but there is no such setting")
    if form == "json":
        click.echo(json.dumps(_as_json(held), indent=2))
    else:
        click.echo("\n".join(_as_lines(held)))


def _as_json(held: Effective) -> dict[str, dict[str, object]]:
    return {
        name: {"value": _plain(getattr(held.settings, name)), "from": origin}
        for name, origin in held.origins.items()
    }


def _as_lines(held: Effective) -> Iterator[str]:
    for name, origin in held.origins.items():
        yield f"{name:20} {line(_shown(getattr(held.settings, name))):24} {line(origin)}".rstrip()
    yield ""
    yield "configuration files, the strongest first:"
    for path in setting_files():
        yield f"  {line(str(path))} ({'read' if path.is_file() else 'not there'})"


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


def _shown(value: object) -> str:
    match value:
        case None:
            return "-"
        case tuple():
            return ",".join(value)
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}"
        case _:
            return str(value)
