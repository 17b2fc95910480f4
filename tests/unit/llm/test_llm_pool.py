"""Questions are asked side by side, answered in order, and what is done is never lost."""

from __future__ import annotations

import threading
import time

import pytest

from briefer.errors import KeyRefusedError, LimitReachedError, ModelError
from briefer.llm.pool import Mapped, Pool
from briefer.llm.stopping import Stop


def _pool(*, workers: int = 4, grace_s: float = 5.0, stop: Stop | None = None) -> Pool:
    return Pool(stop or Stop(), workers=workers, grace_s=grace_s)


def test_answers_come_in_the_order_of_the_questions() -> None:
    """Though the last question is answered first; progress counts up in the calling thread."""
    seen: list[tuple[int, int, bool]] = []
    here = threading.current_thread()

    def ask(number: int) -> int:
        time.sleep((5 - number) * 0.01)
        return number * number

    def progress(done: int, of: int) -> None:
        seen.append((done, of, threading.current_thread() is here))

    assert _pool().map(ask, range(6), progress=progress) == Mapped((0, 1, 4, 9, 16, 25))
    assert seen == [(done, 6, True) for done in range(1, 7)]


def test_no_questions_have_no_answers() -> None:
    """Nothing asked, nothing started."""
    assert _pool().map(str, []) == Mapped(())


@pytest.mark.parametrize("workers", [1, 3])
def test_no_more_are_asked_at_once_than_allowed(workers: int) -> None:
    """As many as workers are open at the same time."""
    open_now, most, lock = [0], [0], threading.Lock()

    def ask(_number: int) -> None:
        with lock:
            open_now[0] += 1
            most[0] = max(most[0], open_now[0])
        time.sleep(0.02)
        with lock:
            open_now[0] -= 1

    _pool(workers=workers).map(ask, range(9))
    assert most == [workers]


@pytest.mark.parametrize(
    "error",
    [pytest.param(LimitReachedError("spent"), id="budget"), pytest.param(KeyRefusedError("401"), id="key")],
)
def test_an_error_of_the_model_ends_it_with_what_is_done(error: ModelError) -> None:
    """Answers before it are kept, open ones taken in, and waiting ones not asked."""
    asked: list[int] = []

    def ask(number: int) -> int:
        asked.append(number)
        if number == 3:
            raise error
        return number

    done = _pool(workers=1).map(ask, range(100))
    assert done == Mapped((0, 1, 2, *[None] * 97), error)
    assert asked == [0, 1, 2, 3]


def test_open_questions_are_taken_in_after_an_error() -> None:
    """A reply that is paid for and on its way is not thrown away."""

    def ask(number: int) -> int:
        if number == 0:
            msg = "401"
            raise KeyRefusedError(msg)
        time.sleep(0.1)
        return number

    done = _pool(workers=3).map(ask, range(3))
    assert done.answers == (None, 1, 2)


def test_ctrl_c_keeps_what_is_done_and_asks_nothing_more() -> None:
    """The interruption is told, not raised; the run is stopped for everybody."""
    stop, asked = Stop(), list[int]()

    def ask(number: int) -> int:
        time.sleep(0.005)
        asked.append(number)
        return number

    def progress(done: int, _of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    done = _pool(workers=1, stop=stop).map(ask, range(1000), progress=progress)
    assert isinstance(done.stopped_by, KeyboardInterrupt)
    assert done.answers[:2] == (0, 1)
    assert len(asked) < 1000
    with pytest.raises(LimitReachedError, match="stopped"):
        stop.refuse_if_over()


def test_a_server_that_hangs_does_not_hold_the_run() -> None:
    """After the run's time and the grace the pool returns, whatever still hangs."""
    hanging = threading.Event()
    began = time.monotonic()
    done = _pool(grace_s=0.1, stop=Stop(after_s=0.2)).map(lambda _number: hanging.wait(60), range(2))
    hanging.set()
    assert isinstance(done.stopped_by, LimitReachedError)
    assert done.answers == (None, None)
    assert time.monotonic() - began < 5


def test_a_defect_is_raised() -> None:
    """What is no error of the model is no reason to go on."""

    def ask(number: int) -> float:
        return 1 / number

    with pytest.raises(ZeroDivisionError):
        _pool().map(ask, [1, 0, 2])
