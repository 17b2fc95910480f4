"""Which options set what a run does, and how they meet the environment and the configuration files."""

from __future__ import annotations

import os
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefer.configuration import effective, places
from briefer.settings import EFFORTS, NO_MODEL, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefer.configuration import Effective
    from briefer.stages.judge import Judge

    _Option = Callable[[Callable[..., None]], Callable[..., None]]

_DEFAULTS = Settings()
_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)


def _default(name: str) -> str:
    value = getattr(_DEFAULTS, name)
    return (
        ",".join(value)
        if isinstance(value, tuple)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


_PAGE_OPTIONS = (
    click.option("--words", type=int, help=f"Length to aim at; {_default('words')} by default."),
    click.option(
        "--format",
        "formats",
        metavar="LIST",
        help=f"What to write, separated by commas; {_default('formats')} by default.",
    ),
    click.option(
        "--out",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help=f"Parent of the briefing's folder; {_default('out')} by default.",
    ),
    click.option(
        "--strict", is_flag=True, default=None, help="Exit with 4 when a drafted sentence had to be dropped."
    ),
    click.option(
        "--bundle", is_flag=True, default=None, help="Seal the briefing with its sources in one zip."
    ),
    click.option(
        "--no-selftest",
        "selftest",
        is_flag=True,
        flag_value=False,
        default=None,
        help="Plant no errors to see whether they are caught.",
    ),
    click.option(
        "--since",
        metavar="RUN",
        type=click.Path(path_type=Path),
        help="Say what changed since an earlier run.",
    ),
)

_MODEL_OPTIONS = (
    click.option(
        "--model",
        metavar="NAME",
        help="'none', the default, drafts from the sources' own sentences; 'auto' takes the best model on this "
        "machine; or a name such as openai/gpt-5, ollama/qwen3.",
    ),
    click.option("--api-base", metavar="URL", help="Address of an OpenAI-compatible server."),
    click.option(
        "--effort",
        type=click.Choice(EFFORTS),
        help="One call for each sentence, or for each section; 'auto' goes by the model.",
    ),
    click.option(
        "--concurrency", type=int, help=f"Calls at one moment; {_default('concurrency')} by default."
    ),
    click.option(
        "--call-timeout",
        "call_timeout_s",
        type=float,
        metavar="SECONDS",
        help=f"For one call; {_default('call_timeout_s')} by default.",
    ),
    click.option(
        "--run-timeout", "run_timeout_s", type=float, metavar="SECONDS", help="For all calls of a run."
    ),
    click.option("--max-cost", type=float, metavar="USD", help="Stop before a run costs more."),
    click.option("--token-budget", type=int, metavar="TOKENS", help="Stop before a run uses more."),
    click.option(
        "--judge-may-be-writer", is_flag=True, default=None, help="Let the judge be the model that wrote."
    ),
    click.option(
        "--prompts", metavar="DIR", type=_FOLDER, help="Prompts that replace ours of the same name."
    ),
    click.option("--record", metavar="FILE", type=_FILE, help="Keep the calls of this run, to be replayed."),
    click.option(
        "--replay", metavar="FILE", type=_FILE, help="Take the answers from a recording; ask no model."
    ),
    click.option("--resume", is_flag=True, default=None, help="Take up the run that was broken off."),
)


_JUDGE_OPTIONS = (
    click.option(
        "--judge", metavar="NAME", help="A model that looks at each verdict once more; none by default."
    ),
    click.option("--judge-api-base", metavar="URL", help="Address of the judge's server."),
)


def judge_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a judge, and hand the settings that hold to ``command`` as ``held``."""
    return _with(command, _JUDGE_OPTIONS, names=("judge", "judge_api_base"))


def setting_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a run, and hand the settings that hold to ``command`` as ``held``."""
    return _with(command, (*_PAGE_OPTIONS, *_MODEL_OPTIONS, *_JUDGE_OPTIONS), names=Settings.__slots__)


def _with(
    command: Callable[..., None], options: Sequence[_Option], *, names: Iterable[str]
) -> Callable[..., None]:
    """Add ``options``; those called like one of the settings ``names`` become the flags."""

    @wraps(command)
    def with_settings(*args: object, **given: object) -> None:
        flags = {name: given.pop(name, None) for name in names}
        command(*args, held=settings_that_hold(flags), **given)

    decorated: Callable[..., None] = with_settings
    for option in reversed(options):
        decorated = option(decorated)
    return decorated


def settings_that_hold(flags: dict[str, object]) -> Effective:
    """Return the settings in this folder and environment, with where each comes from.

    Raises:
        InputError: a configuration file cannot be read.
        UsageError: a setting is unknown, has the wrong type, or is out of bounds.
    """
    return effective(flags, environ=os.environ, files=setting_files())


def setting_files() -> tuple[Path, ...]:
    """Return the configuration files that may exist, the strongest first."""
    import platformdirs  # noqa: PLC0415 - --help must not pay for it

    return places(Path.cwd(), platformdirs.user_config_path("briefer"))


def seated_for(settings: Settings) -> Judge | None:
    """Return the judge that the settings name, None where the rules decide alone; nothing is imported for none.

    Raises:
        UsageError: its name leads nowhere.
    """
    if settings.judge == NO_MODEL:
        return None
    from briefer.judges import seated  # noqa: PLC0415 - the model layer; only where a judge is named

    return seated(settings, environ=os.environ)
