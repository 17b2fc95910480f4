"""May the model be asked once more: how much money and how many tokens are left?

The limit is hard. Before a call its worst case is set aside (an upper bound of the question's tokens, all of
``max_tokens`` for the answer), and after it the true use takes that place; so calls that run side by side
cannot go over the limit together.
"""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock

from pydantic import Field

from briefer.errors import LimitReachedError, UsageError
from briefer.llm.model import Identity, Model
from briefer.llm.requests import Reply, Request
from briefer.records import Record

_BYTES_PER_TOKEN = 4
"""For an estimate; about right for English in the tokenizers in use."""


class Price(Record):
    """US dollars for one token."""

    token_in: float = Field(ge=0)
    token_out: float = Field(ge=0)

    def of(self, tokens_in: int, tokens_out: int) -> float:
        """Return what a call costs."""
        return tokens_in * self.token_in + tokens_out * self.token_out


FREE = Price(token_in=0, token_out=0)


class Limits(Record):
    """What a run may use: US dollars, and tokens in and out together; None is no limit."""

    cost: float | None = Field(default=None, ge=0)
    tokens: int | None = Field(default=None, ge=0)


class Estimate(Record):
    """What requests will use, guessed before the first is asked; ``cost`` is None without a price."""

    calls: int
    tokens: int
    cost: float | None


class Budget:
    """What is left of the limits of a run; safe in several threads.

    Raises:
        UsageError: money is limited, and no price is known.
    """

    def __init__(self, limits: Limits, *, price: Price | None) -> None:
        if limits.cost is not None and price is None:
            msg = "no price is known for this model, so a limit in money cannot be kept; limit tokens instead"
            raise UsageError(msg)
        self._limits = limits
        self._price = price or FREE
        self._lock = Lock()
        self._tokens = 0
        self._cost = 0.0

    def set_aside(self, request: Request) -> Use:
        """Take the worst case of a request out of the budget and return it.

        Raises:
            LimitReachedError: it is more than what is left.
        """
        tokens_in, tokens_out = request.tokens_in_at_most, request.max_tokens
        worst = Use(tokens=tokens_in + tokens_out, cost=self._price.of(tokens_in, tokens_out))
        with self._lock:
            self._refuse_beyond(worst)
            self._add(worst)
        return worst

    def settle(self, worst: Use, reply: Reply | None) -> None:
        """Put the true use of a call in the place of what was set aside; None is a call without a reply."""
        with self._lock:
            self._add(Use(tokens=-worst.tokens, cost=-worst.cost))
            if reply is not None:
                self._add(self._use_of(reply))

    def _use_of(self, reply: Reply) -> Use:
        priced = self._price.of(reply.tokens_in, reply.tokens_out)
        return Use(
            tokens=reply.tokens_in + reply.tokens_out, cost=priced if reply.cost is None else reply.cost
        )

    def _add(self, use: Use) -> None:
        self._tokens += use.tokens
        self._cost += use.cost

    def _refuse_beyond(self, worst: Use) -> None:
        limits = self._limits
        if limits.tokens is not None and self._tokens + worst.tokens > limits.tokens:
            msg = f"the next call could go over the {limits.tokens} tokens of this run ({self._tokens} are taken)"
            raise LimitReachedError(msg)
        if limits.cost is not None and self._cost + worst.cost > limits.cost:
            msg = f"the next call could go over the ${limits.cost:.2f} of this run (${self._cost:.4f} are taken)"
            raise LimitReachedError(msg)


class Use(Record):
    """Tokens, and US dollars; negative where they are given back."""

    tokens: int
    cost: float


class Budgeted:
    """A model that is asked only within a budget."""

    def __init__(self, model: Model, budget: Budget) -> None:
        self._model = model
        self._budget = budget

    @property
    def identity(self) -> Identity:
        """That of the model that is asked."""
        return self._model.identity

    def complete(self, request: Request) -> Reply:
        """Return the answer.

        Raises:
            LimitReachedError: the call might go over the budget; it was not made.
            ModelError: there is no answer.
        """
        worst = self._budget.set_aside(request)
        reply = None
        try:
            reply = self._model.complete(request)
        finally:
            self._budget.settle(worst, reply)
        return reply


def estimate(requests: Iterable[Request], *, price: Price | None) -> Estimate:
    """Return about what ``requests`` will use, each answered at full length."""
    requests = list(requests)
    tokens_in = sum(_size(request) // _BYTES_PER_TOKEN for request in requests)
    tokens_out = sum(request.max_tokens for request in requests)
    cost = None if price is None else price.of(tokens_in, tokens_out)
    return Estimate(calls=len(requests), tokens=tokens_in + tokens_out, cost=cost)


def _size(request: Request) -> int:
    return sum(len(message.text.encode()) for message in request.messages)
