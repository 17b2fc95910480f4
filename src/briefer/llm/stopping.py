"""When must a run come to an end: when its time is up, or when somebody says so."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from briefer.errors import LimitReachedError

Clock = Callable[[], float]


class Stop:
    """One per run, shared by everything that waits or asks; safe in several threads.

    ``after_s`` are the seconds that the run may take, None for any number. ``clock`` counts seconds.
    """

    def __init__(self, *, after_s: float | None = None, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._allowed_s = after_s
        self._deadline = None if after_s is None else clock() + after_s
        self._said = Event()

    def say(self) -> None:
        """Ask everybody to stop; whoever sleeps wakes."""
        self._said.set()

    @property
    def left_s(self) -> float | None:
        """Seconds that are left, never below 0; None if there is no limit."""
        return None if self._deadline is None else max(0.0, self._deadline - self._clock())

    def refuse_if_over(self) -> None:
        """Let a call begin only while the run goes on.

        Raises:
            LimitReachedError: the run is over.
        """
        if self._said.is_set():
            msg = "the run was stopped; nothing more is asked of the model"
            raise LimitReachedError(msg)
        if self.left_s == 0:
            msg = f"the run has used its {self._allowed_s:g} seconds; allow more with --max-time"
            raise LimitReachedError(msg)

    def sleep(self, seconds: float) -> None:
        """Wait, but no longer than the run lasts."""
        left = self.left_s
        self._said.wait(seconds if left is None else min(seconds, left))
