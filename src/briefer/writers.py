"""Which model writes a run, and with what around it: journal, recording, limits, prompts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefer.drafting.writer import Writer
from briefer.errors import InputError, ModelError, NoRecordingError
from briefer.llm.budget import Budget, Limits
from briefer.llm.client import NO_KEY, LiteLLM, price_of
from briefer.llm.endpoints import Endpoint, endpoint
from briefer.llm.journal import Journal
from briefer.llm.local_servers import best, billions, find_servers, known_addresses
from briefer.llm.model import Identity, Model
from briefer.llm.pool import Pool
from briefer.llm.prompts import Prompts
from briefer.llm.recording import OneAtATime, recording, replaying
from briefer.llm.stack import Run, wrapped
from briefer.llm.stopping import Stop
from briefer.llm.telling import Teller
from briefer.llm.usage import Ledger, StepUsage
from briefer.records import Note
from briefer.resources import prompts_folder
from briefer.settings import AUTO, NO_MODEL, Settings

Say = Callable[[str], None]

STRONG_FROM_B = 20.0
"""Billions of parameters from which a local model is given a section at a time. Models of 1 to 8 billion swapped
speakers when they held several passages; hosted models of today are larger than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A writer, and what it costs: what a run with a model has besides one without."""

    writer: Writer
    ledger: Ledger
    by_section: bool
    where: Endpoint | None = None

    @property
    def identity(self) -> Identity:
        """The model that writes."""
        return self.writer.model.identity

    def usage(self) -> tuple[StepUsage, ...]:
        """Return what each step asked of the model, the total last."""
        return (*self.ledger.table(), self.ledger.total())

    def notes(self) -> Iterator[Note]:
        """Yield what a reader must know: who received the sources, and whether the writing was broken off."""
        place = self.identity.recipient or "nobody: the model runs on this machine"
        yield Note(kind="model", text=f"Written by {self.identity.name}. The sources were sent to {place}.")
        if self.writer.stopped_by is not None:
            yield Note(
                kind="model", text="The writing was broken off; the other sentences are the sources' own."
            )


def chosen(settings: Settings, *, environ: Mapping[str, str], say: Say) -> Endpoint | None:
    """Return the model that the settings name, None where the briefing is drafted without one.

    Raises:
        UsageError: the name has no provider, or the address is none.
    """
    if settings.model == NO_MODEL:
        return None
    if settings.model != AUTO:
        return endpoint(settings.model, api_base=settings.api_base, environment=environ)
    found = best(find_servers(known_addresses(environ)))
    say(
        f"found {found.identity.name} at {found.api_base}"
        if found
        else "no local model server answers; none is used"
    )
    return found


def hint(*, environ: Mapping[str, str]) -> str:
    """Return the line that says how to name a model, and which local server was found."""
    servers = find_servers(known_addresses(environ))
    found = f"{servers[0].name} answers at {servers[0].api_base}" if servers else "no local server was found"
    return f"drafting without a model; --model auto or --model PROVIDER/NAME lets one write ({found})"


@contextmanager
def desk(
    settings: Settings, *, environ: Mapping[str, str], journal: Path, progress: Say
) -> Iterator[Desk | None]:
    """Give the writer of a run, None where no model is asked; what was recorded is kept at the end.

    Raises:
        InputError: a recording or a folder of prompts cannot be read, or there is no run to resume.
        OutputError: the journal or the recording cannot be written.
        UsageError: the model's name leads nowhere, or money is limited and no price is known.
    """
    with ExitStack() as stack:
        model = _asked(settings, stack, environ=environ, say=progress)
        if model is None:
            yield None
            return
        if settings.resume and not journal.is_file():
            msg = f"nothing to resume: {journal} is not there; run without --resume"
            raise InputError(msg)
        # A reply of the journal never reaches the network, so that a recording would lack it.
        whole = settings.record or settings.replay
        yield _desk(settings, *model, journal=None if whole else journal, progress=progress)


def _asked(
    settings: Settings, stack: ExitStack, *, environ: Mapping[str, str], say: Say
) -> tuple[Model, Endpoint] | None:
    if settings.replay is not None:
        tape = stack.enter_context(replaying(settings.replay))
        return OneAtATime(LiteLLM(tape.endpoint, api_key=NO_KEY)), tape.endpoint
    named = chosen(settings, environ=environ, say=say)
    if named is None:
        return None
    if settings.record is not None:
        stack.enter_context(recording(settings.record, endpoint=named, environment=environ))
    return LiteLLM(named, environment=environ, timeout_s=settings.call_timeout_s), named


def _desk(settings: Settings, model: Model, where: Endpoint, *, journal: Path | None, progress: Say) -> Desk:
    price = price_of(where)
    run = Run(
        stop=Stop(after_s=settings.run_timeout_s),
        budget=Budget(Limits(cost=settings.max_cost, tokens=settings.token_budget), price=price),
        journal=Journal(journal) if journal else None,
    )
    teller = Teller(progress, where.identity.name, run.ledger, price)
    folders = [settings.prompts] if settings.prompts else []
    writer = Writer(
        model=wrapped(model, run),
        prompts=Prompts([*folders, prompts_folder()]),
        pool=Pool(run.stop, workers=settings.concurrency),
        announce=teller.announce,
        progress=teller.progress,
    )
    return Desk(writer=writer, ledger=run.ledger, by_section=_by_section(settings, where), where=where)


def _by_section(settings: Settings, where: Endpoint) -> bool:
    if settings.effort != "auto":
        return settings.effort == "section"
    return where.identity.place == "hosted" or billions(where.model) >= STRONG_FROM_B


def journal_path(out: Path, topic: str) -> Path:
    """Return where the calls of a topic's runs are kept while they are made, and for the run after."""
    return out / f".{topic}.journal.jsonl"


def refuse_unanswered(writer: Writer, *, answered: StepUsage) -> None:
    """Let a run go on that a failing model ended early, if anything was answered; a replay must be whole.

    Raises:
        ModelError: the model answered nothing at all, or a recording lacks an answer.
    """
    nothing = not answered.calls + answered.cached
    if isinstance(writer.stopped_by, NoRecordingError) or (
        isinstance(writer.stopped_by, ModelError) and nothing
    ):
        raise writer.stopped_by
