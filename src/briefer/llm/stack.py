"""In which order is a model wrapped?

Counted, then journalled, then within the budget, then asked again: so the ledger sees every reply, a reply of
the journal costs nothing, and what is asked again is set aside only once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from briefer.llm.budget import Budget, Budgeted, Limits
from briefer.llm.journal import Journal, Journalled
from briefer.llm.model import Model
from briefer.llm.retrying import AskingAgain, Patience
from briefer.llm.stopping import Stop
from briefer.llm.usage import Counted, Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What all calls of a run share."""

    stop: Stop = field(default_factory=Stop)
    budget: Budget = field(default_factory=lambda: Budget(Limits(), price=None))
    ledger: Ledger = field(default_factory=Ledger)
    journal: Journal | None = None
    patience: Patience = field(default_factory=Patience)


def wrapped(model: Model, run: Run) -> Model:
    """Return ``model`` with everything that a run wants of it."""
    asked: Model = Budgeted(AskingAgain(model, run.stop, patience=run.patience), run.budget)
    return Counted(Journalled(asked, run.journal) if run.journal is not None else asked, run.ledger)
