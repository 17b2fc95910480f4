"""Turn a folder of source documents into a short, cited briefing, and prove every sentence of it.

Everything listed in ``__all__`` is public and documented in ``docs/api.md``; everything else is private.
Names are imported when they are first used, so that ``import briefer`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.api import check, lint, make, make_with, prove, self_test, stale, verify, without
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
    from briefer.neutrality.remarks import Looked, Remark
    from briefer.records import (
        Accusation,
        Briefing,
        Changes,
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
        SelfTest,
        Share,
        Skipped,
        SourceEntry,
        Sourcing,
        Span,
        Verdict,
    )
    from briefer.runs.fates import Fate
    from briefer.runs.items import Item
    from briefer.runs.proof import Proof
    from briefer.settings import Settings
    from briefer.stages.draft_reading import DraftSentence

__all__ = [
    "Accusation",
    "BrieferError",
    "Briefing",
    "Changes",
    "Citation",
    "ContestedFigure",
    "DiffPart",
    "DraftSentence",
    "Event",
    "Fate",
    "FigureValue",
    "Finding",
    "Heard",
    "InputError",
    "Item",
    "KeyRefusedError",
    "LimitReachedError",
    "Looked",
    "ModelError",
    "ModelTimeoutError",
    "ModelUnavailableError",
    "NoRecordingError",
    "Note",
    "NothingToPublishError",
    "Origin",
    "OutputError",
    "Position",
    "Proof",
    "Published",
    "RateLimitedError",
    "Rejected",
    "Remark",
    "Reply",
    "RequestRefusedError",
    "Said",
    "SelfTest",
    "Settings",
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
    "lint",
    "make",
    "make_with",
    "prove",
    "self_test",
    "stale",
    "verify",
    "without",
]

__version__ = "0.1.0"

_HOMES = {
    "DraftSentence": "briefer.stages.draft_reading",
    "Fate": "briefer.runs.fates",
    "Item": "briefer.runs.items",
    "Looked": "briefer.neutrality.remarks",
    "Proof": "briefer.runs.proof",
    "Remark": "briefer.neutrality.remarks",
    "Settings": "briefer.settings",
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
    if name.islower():
        return "briefer.api"
    return _HOMES.get(name, "briefer.errors" if name.endswith("Error") else "briefer.records")


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted(__all__)
