"""What can be chosen for a run, and what holds when nothing is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from briefer.errors import ModelError, UsageError

Format = Literal["md", "html", "pdf", "json"]

FORMATS: tuple[Format, ...] = get_args(Format)

WORDS = 450
FEWEST_WORDS, MOST_WORDS = 100, 3000
"""Below 100 words there is no room for a bottom line and themes; above 3000 it is no briefing any more."""

NO_MODEL = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeOptions:
    """How a briefing is to be made.

    ``words`` is the length aimed at, ``out`` the folder that holds one folder for each topic. ``strict``
    makes a dropped sentence a failure. ``model`` is a model's name, ``auto`` or ``none``.

    A data class, not a record: ``briefer --help`` must not pay for pydantic.

    Raises:
        UsageError: ``words`` is out of bounds, or ``formats`` is empty or holds an unknown one.
        ModelError: ``model`` names a model; this version drafts from the sources' own sentences.
    """

    words: int = WORDS
    formats: tuple[Format, ...] = FORMATS
    out: Path = Path("out")
    strict: bool = False
    model: str = NO_MODEL

    def __post_init__(self) -> None:
        """Refuse what cannot be done."""
        if not FEWEST_WORDS <= self.words <= MOST_WORDS:
            msg = f"{self.words} words: choose from {FEWEST_WORDS} to {MOST_WORDS}"
            raise UsageError(msg)
        unknown = sorted(set(self.formats) - set(FORMATS))
        if unknown or not self.formats:
            msg = f"no format {', '.join(unknown) or 'named'}: choose from {', '.join(FORMATS)}"
            raise UsageError(msg)
        if self.model != NO_MODEL:
            msg = f"model {self.model!r}: this version cannot draft with a model; use --model {NO_MODEL}"
            raise ModelError(msg)
