"""Which settings hold: flags over environment over ``briefer.toml`` over the user's own file over our defaults."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Final

from briefer.errors import InputError, UsageError
from briefer.settings import Settings

FILE_NAME: Final = "briefer.toml"
PREFIX: Final = "BRIEFER_"
_NAMES: Final = tuple(field.name for field in fields(Settings))
_ONE_RUN: Final = frozenset({"record", "replay", "resume", "since"})
"""Only flags set these: left in a file they would replay yesterday's answers to today's sources."""
_OTHERS: Final = frozenset({"api_key"})
"""Read from the environment by the model layer, and no setting: it may stand in no file."""
MISSPELT: Final = 0.75
"""Likeness from which a name is held for a slip: one letter too many in five has 0.91, one wrong of four 0.75."""
_SECRET: Final = ("key", "token", "secret", "password")
_TRUE: Final = frozenset({"1", "true", "yes", "on"})
_FALSE: Final = frozenset({"0", "false", "no", "off", ""})


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings that hold, and for each name where its value comes from."""

    settings: Settings
    origins: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Layer:
    """Values of one origin; ``folder`` is what relative paths in it start from."""

    origin: str
    values: Mapping[str, object]
    folder: Path | None = None


def effective(
    flags: Mapping[str, object], *, environ: Mapping[str, str], files: tuple[Path, ...]
) -> Effective:
    """Return the settings that hold.

    ``flags`` are those that were given; None stands for one that was not. ``files`` are the configuration files
    that may exist, the strongest first.

    Raises:
        InputError: a file cannot be read.
        UsageError: a setting is unknown, has the wrong type, or is out of bounds.
    """
    values: dict[str, object] = {}
    origins = dict.fromkeys(_NAMES, "default")
    for layer in (
        *(_file(path) for path in reversed(files) if path.is_file()),
        _environment(environ),
        _flags(flags),
    ):
        for name, value in layer.values.items():
            values[name] = _converted(name, value, layer)
            origins[name] = layer.origin
    return Effective(Settings(**values), origins)  # type: ignore[arg-type] # _converted gives each its type


def places(here: Path, config_folder: Path) -> tuple[Path, ...]:
    """Return the configuration files, the strongest first.

    The folder of sources is no such place: who sends you sources must not choose where they are sent to.
    """
    return here / FILE_NAME, config_folder / FILE_NAME


def unknown_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the variables that look like a setting of ours, misspelt; others of that prefix are nobody's business."""
    ours = {_setting(name): name for name in environ if name.startswith(PREFIX)}
    unknown = (name for setting, name in ours.items() if setting not in _NAMES and setting not in _OTHERS)
    return tuple(
        sorted(name for name in unknown if get_close_matches(_setting(name), _NAMES, cutoff=MISSPELT))
    )


def _setting(variable: str) -> str:
    return variable.removeprefix(PREFIX).lower()


def _flags(flags: Mapping[str, object]) -> _Layer:
    return _Layer("flag", {name: value for name, value in flags.items() if value is not None})


def _environment(environ: Mapping[str, str]) -> _Layer:
    given = {
        _setting(name): value for name, value in environ.items() if name.startswith(PREFIX) and value.strip()
    }
    usable = {name: value for name, value in given.items() if name in _NAMES and name not in _ONE_RUN}
    return _Layer("environment", usable)


def _file(path: Path) -> _Layer:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = f"{path}: cannot be read as TOML: {error}"
        raise InputError(msg) from error
    for name in values:
        _check_name(name, path)
    return _Layer(str(path), values, folder=path.parent)


def _check_name(name: str, path: Path) -> None:
    if name in _ONE_RUN:
        msg = f"{path}: {name!r} holds for one run; give it as --{name}"
        raise UsageError(msg)
    if name in _NAMES:
        return
    if any(word in name.lower().split("_") for word in _SECRET):
        msg = f"{path}: {name!r} looks like a secret; keys are taken from the environment only, remove it"
        raise UsageError(msg)
    near = get_close_matches(name, _NAMES, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    msg = f"{path}: there is no setting {name!r}{hint}"
    raise UsageError(msg)


def _converted(name: str, value: object, layer: _Layer) -> object:
    try:
        return _as_type(name, value, layer.folder)
    except (TypeError, ValueError) as error:
        msg = f"{name} is {value!r} ({layer.origin}): {error}"
        raise UsageError(msg) from error


def _as_type(name: str, value: object, folder: Path | None) -> object:
    """Return ``value`` as the type of the setting ``name``; a text is read as one writes it in the environment."""
    match name:
        case "words" | "concurrency" | "token_budget":
            return _whole(value)
        case "call_timeout_s" | "run_timeout_s" | "max_cost":
            return _number(value)
        case "strict" | "bundle" | "selftest" | "judge_may_be_writer" | "resume":
            return _truth(value)
        case "formats":
            return tuple(_listed(value))
        case "out" | "since" | "prompts" | "record" | "replay":
            path = Path(_text(value)) if not isinstance(value, Path) else value
            return folder / path if folder else path
        case _:
            return _text(value)


def _whole(value: object) -> int:
    number = _number(value)
    if not isfinite(number) or number != int(number):
        msg = "a whole number is wanted"
        raise ValueError(msg)
    return int(number)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        msg = "a number is wanted"
        raise TypeError(msg)
    try:
        return float(value)
    except ValueError as error:
        msg = "a number is wanted"
        raise ValueError(msg) from error


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in _TRUE | _FALSE:
        msg = "true or false is wanted"
        raise ValueError(msg)
    return word in _TRUE


def _listed(value: object) -> Iterator[str]:
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        msg = "a list is wanted"
        raise TypeError(msg)
    yield from dict.fromkeys(_text(part).strip() for part in parts)


def _text(value: object) -> str:
    if not isinstance(value, str):
        msg = "a text is wanted"
        raise TypeError(msg)
    return value
