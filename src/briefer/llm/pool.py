"""How are many questions asked at once, and what is left of them when the run ends early?

Own daemon threads, not concurrent.futures: its threads are waited for when Python ends, so that one hanging
server would hold the terminal for minutes after Ctrl-C.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from briefer.errors import LimitReachedError, ModelError
from briefer.llm.stopping import Stop

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")
Progress = Callable[[int, int], None]
"""Told how many are done, and of how many."""

_GLANCE_S = 0.1
"""How long the main thread sleeps at most before it looks at the clock and lets Ctrl-C through."""


@dataclass(frozen=True, slots=True)
class Mapped(Generic[Answered]):
    """The answers in the order of the questions, None where there is none because the run ended early.

    ``stopped_by`` says why it did: a KeyboardInterrupt, or the ModelError that ended it.
    """

    answers: tuple[Answered | None, ...]
    stopped_by: KeyboardInterrupt | ModelError | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """How many questions are asked at once; ``grace_s`` is how long open ones may still take after the end."""

    stop: Stop
    workers: int = 4
    grace_s: float = 5.0

    def map(
        self,
        ask: Callable[[Asked], Answered],
        questions: Sequence[Asked],
        *,
        progress: Progress = lambda _done, _of: None,
    ) -> Mapped[Answered]:
        """Ask all ``questions`` and return the answers in their order.

        The first ModelError, Ctrl-C or the end of the run's time ends it with what is done; what ``ask`` can
        live with it must return as a value. ``progress`` is called in this thread.

        Raises:
            Exception: whatever else ``ask`` raised; the rest is not asked.
        """
        run: _Run[Asked, Answered] = _Run(self, ask, questions)
        return run.carry_out(progress)


@dataclass(frozen=True, slots=True)
class _Done(Generic[Answered]):
    place: int
    answer: Answered | None
    error: BaseException | None


class _Run(Generic[Asked, Answered]):
    def __init__(self, pool: Pool, ask: Callable[[Asked], Answered], questions: Sequence[Asked]) -> None:
        self._pool = pool
        self._ask = ask
        self._count = len(questions)
        self._waiting: SimpleQueue[tuple[int, Asked]] = SimpleQueue()
        for numbered in enumerate(questions):
            self._waiting.put(numbered)
        self._done: SimpleQueue[_Done[Answered]] = SimpleQueue()
        self._answers: dict[int, Answered | None] = {}
        self._ended = False
        workers = min(pool.workers, self._count)
        self._threads = [Thread(target=self._work, daemon=True) for _ in range(workers)]

    def carry_out(self, progress: Progress) -> Mapped[Answered]:
        for thread in self._threads:
            thread.start()
        try:
            error = self._collect(progress)
        except (KeyboardInterrupt, LimitReachedError) as end:
            error = end
        finally:
            self._ended = True
        if error is not None:
            self._wind_up(error)
        if error is None or isinstance(error, KeyboardInterrupt | ModelError):
            return Mapped(tuple(self._answers.get(place) for place in range(self._count)), error)
        raise error

    def _work(self) -> None:
        while not self._ended:
            try:
                place, question = self._waiting.get_nowait()
            except Empty:
                return
            done = self._asked(place, question)
            self._done.put(done)
            if done.error is not None:
                return

    def _asked(self, place: int, question: Asked) -> _Done[Answered]:
        try:
            return _Done(place, self._ask(question), None)
        except BaseException as error:  # noqa: BLE001 - carried to the calling thread, which raises it
            return _Done(place, None, error)

    def _collect(self, progress: Progress) -> BaseException | None:
        """Take in answers until all are there; return what ended it before."""
        while len(self._answers) < self._count:
            done = self._next()
            if done is None:
                self._pool.stop.refuse_if_over()
                continue
            if done.error is not None:
                return done.error
            self._answers[done.place] = done.answer
            progress(len(self._answers), self._count)
        return None

    def _next(self) -> _Done[Answered] | None:
        try:
            return self._done.get(timeout=_GLANCE_S)
        except Empty:
            return None

    def _wind_up(self, error: BaseException) -> None:
        """Take in what is answered within the grace; a second Ctrl-C cuts it short."""
        if isinstance(error, KeyboardInterrupt | LimitReachedError):
            self._pool.stop.say()
        deadline = time.monotonic() + self._pool.grace_s
        with suppress(KeyboardInterrupt):
            while time.monotonic() < deadline and self._is_busy():
                self._take_in(self._next())

    def _is_busy(self) -> bool:
        return not self._done.empty() or any(thread.is_alive() for thread in self._threads)

    def _take_in(self, done: _Done[Answered] | None) -> None:
        if done is not None and done.error is None:
            self._answers[done.place] = done.answer
