"""Where the sample topics and the prompts stand: in the wheel, or in the repository."""

from __future__ import annotations

from pathlib import Path

from briefer.errors import UnknownTopicError

_PACKAGE = Path(__file__).parent
_REPOSITORY = _PACKAGE.parent.parent


def prompts_folder() -> Path:
    """Return the folder of the prompts that belong to this version."""
    return _packaged("prompts")


def seeds_folders(here: Path) -> tuple[Path, ...]:
    """Return the folders that may hold topics, the nearest first: ``here``/seeds, then the packaged ones."""
    return here / "seeds", _packaged("seeds")


def topics(here: Path) -> dict[str, Path]:
    """Return every topic that can be asked for from the folder ``here``, with its folder."""
    return {
        folder.name: folder
        for seeds in reversed(seeds_folders(here))
        if seeds.is_dir()
        for folder in sorted(seeds.iterdir())
        if folder.is_dir()
    }


def find_topic(name: str, *, here: Path) -> Path:
    """Return the folder of the topic ``name``.

    Raises:
        UnknownTopicError: there is no such topic; the message lists those there are.
    """
    known = topics(here)
    if name in known:
        return known[name]
    names = ", ".join(sorted(known)) or "none"
    msg = f"no topic {name!r}: the topics are {names}; any other folder is named with --sources DIR"
    raise UnknownTopicError(msg)


def _packaged(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _REPOSITORY / name
