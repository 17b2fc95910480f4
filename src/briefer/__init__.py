"""Turn a folder of source documents into a short, cited briefing, and prove every sentence of it.

Everything listed in ``__all__`` is public and documented in ``docs/api.md``; everything else is private.
Names are imported when they are first used, so that ``import briefer`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.api import check, make, verify
    from briefer.errors import (
        BrieferError,
        InputError,
        KeyRefusedError,
        LimitReachedError,
        ModelError,
        ModelTimeoutError,
        ModelUnavailableError,
        NoRecordingError,
        NothingToPublishError,
        OutputError,
        RateLimitedError,
        RequestRefusedError,
        SkippedFileError,
        UnknownModelError,
        UnknownTopicError,
        UsageError,
    )
    from briefer.records import (
        Accusation,
        Briefing,
        Citation,
        ContestedFigure,
        DiffPart,
        Event,
        FigureValue,
        Finding,
        Heard,
        Note,
        Origin,
        Position,
        Published,
        Rejected,
        Reply,
        Said,
        Share,
        Skipped,
        SourceEntry,
        Sourcing,
        Span,
        Verdict,
    )
    from briefer.stages.draft_reading import DraftSentence

__all__ = [
    "Accusation",
    "BrieferError",
    "Briefing",
    "Citation",
    "ContestedFigure",
    "DiffPart",
    "DraftSentence",
    "Event",
    "FigureValue",
    "Finding",
    "Heard",
    "InputError",
    "KeyRefusedError",
    "LimitReachedError",
    "ModelError",
    "ModelTimeoutError",
    "ModelUnavailableError",
    "NoRecordingError",
    "Note",
    "NothingToPublishError",
    "Origin",
    "OutputError",
    "Position",
    "Published",
    "RateLimitedError",
    "Rejected",
    "Reply",
    "RequestRefusedError",
    "Said",
    "Share",
    "Skipped",
    "SkippedFileError",
    "SourceEntry",
    "Sourcing",
    "Span",
    "UnknownModelError",
    "UnknownTopicError",
    "UsageError",
    "Verdict",
    "__version__",
    "check",
    "make",
    "verify",
]

__version__ = "0.1.0"

_HOMES = {
    "DraftSentence": "briefer.stages.draft_reading",
    "check": "briefer.api",
    "make": "briefer.api",
    "verify": "briefer.api",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value: object = getattr(import_module(_home(name)), name)
    globals()[name] = value
    return value


def _home(name: str) -> str:
    return _HOMES.get(name, "briefer.errors" if name.endswith("Error") else "briefer.records")


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted(__all__)
