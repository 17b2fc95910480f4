"""``briefer models``: which models can be named here, found without sending any text."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Literal

import click

from briefer.cli.options import examples, table_or_json, talk_options
from briefer.cli.setting_options import settings_that_hold
from briefer.outputs.visible import line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.cli.terminal import Terminal
    from briefer.reachable import Reachable


@click.command(epilog=examples("briefer models", "briefer models --format json"))
@table_or_json("How to show the models.")
@talk_options
def models(_terminal: Terminal, *, form: Literal["table", "json"]) -> None:
    """Show which models are configured, run on this machine, or have a key.

    Only loopback addresses of known servers are looked at, and only for the list of their models. A hosted
    model is used only when you name it.
    """
    from briefer.reachable import reachable  # noqa: PLC0415 - pydantic and the model layer; not for --help

    found = reachable(settings_that_hold({}).settings, environ=os.environ)
    if form == "json":
        click.echo(json.dumps(found.model_dump(mode="json"), indent=2))
    else:
        click.echo("\n".join(_lines(found)))


def _lines(found: Reachable) -> Iterator[str]:
    yield line(f"configured: {found.configured}; judge: {found.judge}")
    yield line(f"--model auto takes: {found.auto or 'none, because no local server answers'}")
    yield ""
    yield "on this machine:"
    if not found.servers:
        yield "  no server answers (looked for Ollama, llama.cpp, LM Studio and vLLM)"
    for server in found.servers:
        yield "  " + line(f"{server.name} at {server.api_base}: {', '.join(server.models)}")
    yield ""
    yield "hosted, with a key in the environment:"
    if not found.keys:
        yield "  none; set the key of a provider, for example OPENAI_API_KEY, and name its model"
    for key in found.keys:
        yield f"  {key.provider}/... ({key.variable} is set)"
