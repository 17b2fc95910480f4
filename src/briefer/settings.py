"""What can be chosen for a run, and what holds when nothing is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from briefer.errors import UsageError

Format = Literal["md", "html", "pdf", "json", "docx"]
FORMATS: tuple[Format, ...] = get_args(Format)
USUAL_FORMATS: tuple[Format, ...] = ("md", "html", "pdf", "json")
"""What is written where no format is named: what is read. A Word file is for those who go on writing."""

Effort = Literal["auto", "sentence", "section"]
EFFORTS: tuple[Effort, ...] = get_args(Effort)

WORDS = 450
FEWEST_WORDS, MOST_WORDS = 100, 3000
"""Below 100 words there is no room for a bottom line and themes; above 3000 it is no briefing any more."""

MOST_AT_ONCE = 64
"""Calls at one moment; providers refuse more, and a local server works through them one by one."""

NO_MODEL = "none"
AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a briefing is to be made; a data class, not a record: ``briefer --help`` must not pay for pydantic.

    ``words``: length aimed at. ``formats``: files to write. ``out``: the folder that holds one folder for each
    topic. ``strict``: a dropped sentence is a failure. ``bundle``: seal the briefing with its sources in one zip.
    ``since``: an earlier run, to say what changed. ``selftest``: plant errors into copies of what is published, to
    say how many of them are caught.

    ``model``: a model's name as litellm knows it, ``auto`` (the best local server found) or ``none``.
    ``api_base``: address of an OpenAI-compatible server. ``effort``: one call for each sentence, or one for each
    section; ``auto`` lets the kind of model decide. ``concurrency``: calls at one moment. ``call_timeout_s`` and
    ``run_timeout_s``: seconds for one call, and for all of them; None: no limit. ``max_cost``: US dollars.
    ``token_budget``: tokens asked and answered. ``judge``: a model that looks at verdicts once more, at
    ``judge_api_base`` if it is not where the writing one is. ``judge_may_be_writer``: let the judge be the model
    that wrote. ``prompts``: a folder of prompts that take the place of ours of the same name.

    ``record`` and ``replay``: a file to keep the calls in, or to take the answers from. ``resume``: take up the
    run that was broken off.

    Raises:
        UsageError: a value is out of bounds, or two of them exclude each other.
    """

    words: int = WORDS
    formats: tuple[Format, ...] = USUAL_FORMATS
    out: Path = Path("out")
    strict: bool = False
    bundle: bool = False
    selftest: bool = True
    since: Path | None = None
    model: str = NO_MODEL
    api_base: str | None = None
    effort: Effort = "auto"
    concurrency: int = 4
    call_timeout_s: float = 120.0
    run_timeout_s: float | None = None
    max_cost: float | None = None
    token_budget: int | None = None
    judge: str = NO_MODEL
    judge_api_base: str | None = None
    judge_may_be_writer: bool = False
    prompts: Path | None = None
    record: Path | None = None
    replay: Path | None = None
    resume: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be done."""
        self._check_page()
        self._check_limits()
        self._check_calls()

    def _check_page(self) -> None:
        if not FEWEST_WORDS <= self.words <= MOST_WORDS:
            msg = f"{self.words} words: choose from {FEWEST_WORDS} to {MOST_WORDS}"
            raise UsageError(msg)
        unknown = sorted(set(self.formats) - set(FORMATS))
        if unknown or not self.formats:
            msg = f"no format {', '.join(unknown) or 'named'}: choose from {', '.join(FORMATS)}"
            raise UsageError(msg)
        if self.effort not in EFFORTS:
            msg = f"no effort {self.effort!r}: choose from {', '.join(EFFORTS)}"
            raise UsageError(msg)

    def _check_limits(self) -> None:
        if not 1 <= self.concurrency <= MOST_AT_ONCE:
            msg = f"{self.concurrency} calls at once: choose from 1 to {MOST_AT_ONCE}"
            raise UsageError(msg)
        for name in ("call_timeout_s", "run_timeout_s", "max_cost", "token_budget"):
            limit = getattr(self, name)
            if limit is not None and not limit > 0:
                msg = f"{name} is {limit}: a limit must be more than 0"
                raise UsageError(msg)

    def _check_calls(self) -> None:
        for name in ("api_base", "judge_api_base"):
            if getattr(self, name) is not None:
                _check_address(name, getattr(self, name))
        if self.record and self.replay:
            msg = "--record and --replay exclude each other: a replay asks no model"
            raise UsageError(msg)
        if not self.model or not self.judge:
            msg = f"no model named: give a name, {AUTO!r} or {NO_MODEL!r}"
            raise UsageError(msg)


def _check_address(name: str, address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        msg = f"{name} {address!r} is no address; it looks like http://127.0.0.1:8080/v1"
        raise UsageError(msg)
    if parts.username or parts.password or parts.query:
        msg = f"{name} holds a name, a password or a query; keys are taken from the environment only"
        raise UsageError(msg)
