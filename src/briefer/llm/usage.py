"""What did the model cost: calls, tokens, money and time, for each step of a run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from threading import Lock

from briefer.llm.model import Identity, Model
from briefer.llm.requests import Purpose, Reply, Request
from briefer.records import Record


class StepUsage(Record):
    """The use of one step, or of all together (``step`` is then ``total``).

    ``calls`` counts what was asked of the model in this run, ``cached`` what the journal answered. ``cost`` is
    in US dollars and None where no call had a known price. ``seconds`` adds up calls that ran side by side.
    """

    step: str
    calls: int = 0
    cached: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    seconds: float = 0.0


class Ledger:
    """Every reply of a run, added up; safe in several threads."""

    def __init__(self) -> None:
        self._replies: dict[Purpose, list[Reply]] = defaultdict(list)
        self._lock = Lock()

    def enter(self, purpose: Purpose, reply: Reply) -> None:
        """Count one reply."""
        with self._lock:
            self._replies[purpose].append(reply)

    def table(self) -> tuple[StepUsage, ...]:
        """Return the use of each step in the order of first use."""
        return tuple(_summed(step, replies) for step, replies in self._copy().items())

    def total(self) -> StepUsage:
        """Return the use of all steps together."""
        return _summed("total", [reply for replies in self._copy().values() for reply in replies])

    def _copy(self) -> dict[Purpose, list[Reply]]:
        with self._lock:
            return {step: list(replies) for step, replies in self._replies.items()}


class Counted:
    """A model whose replies are entered in a ledger."""

    def __init__(self, model: Model, ledger: Ledger) -> None:
        self._model = model
        self._ledger = ledger

    @property
    def identity(self) -> Identity:
        """That of the model that is counted."""
        return self._model.identity

    def complete(self, request: Request) -> Reply:
        """Return the answer, counted.

        Raises:
            ModelError: there is none.
        """
        reply = self._model.complete(request)
        self._ledger.enter(request.purpose, reply)
        return reply


def _summed(step: str, replies: Iterable[Reply]) -> StepUsage:
    """Add up replies; tokens, cost and seconds only of those that this run asked for."""
    replies = list(replies)
    asked = [reply for reply in replies if not reply.cached]
    costs = [reply.cost for reply in asked if reply.cost is not None]
    return StepUsage(
        step=step,
        calls=len(asked),
        cached=len(replies) - len(asked),
        tokens_in=sum(reply.tokens_in for reply in asked),
        tokens_out=sum(reply.tokens_out for reply in asked),
        cost=sum(costs) if costs else None,
        seconds=sum(reply.seconds for reply in asked),
    )
