"""Which options several commands share."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefer.cli.terminal import Terminal
from briefer.errors import UsageError
from briefer.resources import find_topic, topics

if TYPE_CHECKING:
    from collections.abc import Callable


def examples(*lines: str) -> str:
    """Return the end of a help page: ``lines`` under "Examples", one below the other as they are."""
    return "\n  ".join(["\b\nExamples:", *lines])


def folder_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add --topic and --sources, and hand the folder they name to ``command`` as ``folder``."""

    @wraps(command)
    def with_folder(*args: object, topic: str | None, sources: Path | None, **options: object) -> None:
        command(*args, folder=folder_of(topic, sources), **options)

    return topic_and_sources(with_folder)


def topic_and_sources(command: Callable[..., None]) -> Callable[..., None]:
    """Add --topic and --sources, and hand both to ``command`` as they were given."""
    sources = click.option(
        "--sources", metavar="DIR", type=click.Path(path_type=Path), help="Any folder of sources."
    )
    topic = click.option(
        "--topic", metavar="NAME", shell_complete=_topics, help="A topic of ./seeds or a sample topic."
    )
    return topic(sources(command))


def run_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add RUN and --sources, and hand them to ``command`` as ``path`` and ``folder`` (None: as the run says)."""
    decorated = click.option(
        "--sources",
        "folder",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help="Where the sources are now, if not where the run found them.",
    )(command)
    return click.argument("path", metavar="RUN", type=click.Path(path_type=Path))(decorated)


def talk_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add --quiet and --debug, and hand the terminal to ``command`` as its first argument."""

    @click.option(
        "--quiet",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_set,
        help="No progress on stderr.",
    )
    @click.option(
        "--debug", is_flag=True, is_eager=True, expose_value=False, callback=_set, help="Show tracebacks."
    )
    @wraps(command)
    def talking(**options: object) -> None:
        command(click.get_current_context().ensure_object(Terminal), **options)

    return talking


def table_or_json(told: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return what adds --format, handed to the command as ``form``; ``told`` is its line on the help page."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["table", "json"]),
        default="table",
        show_default=True,
        help=told,
    )


def folder_of(topic: str | None, sources: Path | None) -> Path:
    """Return the folder that --topic or --sources names.

    Raises:
        UsageError: not exactly one of them was given, or there is no such topic.
    """
    if topic is not None and sources is None:
        return find_topic(topic, here=Path.cwd())
    if sources is not None and topic is None:
        return sources
    msg = "name the sources with either --topic NAME or --sources DIR"
    raise UsageError(msg)


def _set(ctx: click.Context, option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click calls it so
    setattr(ctx.ensure_object(Terminal), str(option.name), value)


def _topics(_ctx: click.Context, _option: click.Parameter, typed: str) -> list[str]:
    return [name for name in topics(Path.cwd()) if name.startswith(typed)]
