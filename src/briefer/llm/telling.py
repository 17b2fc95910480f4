"""What is said while a model is asked: how much it will take, how far it is, how long it may last."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefer.llm.budget import Estimate, Price, estimate
from briefer.llm.requests import Request
from briefer.llm.stopping import Clock
from briefer.llm.usage import Ledger, StepUsage

_LEAST: Final = 0.0001
"""US dollars; below a hundredth of a cent the digits say nothing."""
_MINUTE_S: Final = 60
_MINUTES_FROM_S: Final = 100
"""Seconds from which a reader would rather read minutes."""


@dataclass(slots=True)
class Teller:
    """Tells of the questions of a run, one step after the other; ``clock`` counts seconds."""

    say: Callable[[str], None]
    model: str
    ledger: Ledger
    price: Price | None = None
    clock: Clock = time.monotonic
    _started: float = field(default=0.0, init=False)

    def announce(self, requests: Sequence[Request]) -> None:
        """Say what the next questions will take."""
        self._started = self.clock()
        self.say(f"asking {self.model} {_about(estimate(requests, price=self.price))}")

    def progress(self, done: int, of: int) -> None:
        """Say how many are answered, what all of the run took until now, and how long the rest may last."""
        left = self._left_s(done, of)
        rest = "" if left is None else f", about {duration(left)} left"
        self.say(f"answered: {done} of {of}; {_taken(self.ledger.total())}{rest}")

    def _left_s(self, done: int, of: int) -> float | None:
        """Return the seconds that the rest takes if it goes on so; None where nothing is left."""
        return (self.clock() - self._started) / done * (of - done) if 0 < done < of else None


def _about(about: Estimate) -> str:
    cost = f", at most {money(about.cost)}" if about.cost else ""
    questions = "1 question" if about.calls == 1 else f"{about.calls} questions"
    return f"{questions}: about {about.tokens:,} tokens{cost}"


def _taken(total: StepUsage) -> str:
    cost = f", {money(total.cost)}" if total.cost else ""
    return f"{total.tokens_in + total.tokens_out:,} tokens{cost}"


def money(dollars: float) -> str:
    """Return US dollars, in as many digits as tell something.

    >>> money(1.5), money(0.0042), money(0.00001), money(0)
    ('$1.50', '$0.0042', 'under $0.0001', '$0')
    """
    if not dollars:
        return "$0"
    if dollars < _LEAST:
        return f"under ${_LEAST:.4f}"
    return f"${dollars:.2f}" if dollars >= 1 else f"${dollars:.4f}"


def duration(seconds: float) -> str:
    """Return about how long it is.

    >>> duration(7.4), duration(99.4), duration(200)
    ('7 s', '99 s', '3 min')
    """
    return f"{seconds:.0f} s" if seconds < _MINUTES_FROM_S else f"{seconds / _MINUTE_S:.0f} min"
