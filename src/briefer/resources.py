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


def topics(here: Path) -> tuple[str, ...]:
    """Return the names of all topics that can be asked for from the folder ``here``, sorted."""
    folders = (folder for seeds in seeds_folders(here) if seeds.is_dir() for folder in seeds.iterdir())
    return tuple(sorted({folder.name for folder in folders if folder.is_dir() and not folder.name.startswith(".")}))


def find_topic(name: str, *, here: Path) -> Path:
    """Return the folder of the topic ``name``.

    Raises:
        UnknownTopicError: there is no such topic, or the name is not that of a folder.
    """
    for seeds in seeds_folders(here):
        if name in topics(here) and (seeds / name).is_dir():
            return seeds / name
    known = ", ".join(topics(here)) or "none"
    msg = f"no topic {name!r}: there are {known}. Give any other folder with --sources DIR"
    raise UnknownTopicError(msg)


def _packaged(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _REPOSITORY / name
