"""A model is asked again when that may help, and only then; no test waits."""

from __future__ import annotations

import pytest

from briefer.errors import (
    KeyRefusedError,
    LimitReachedError,
    ModelError,
    ModelTimeoutError,
    ModelUnavailableError,
    NoRecordingError,
    RateLimitedError,
    RequestRefusedError,
)
from briefer.llm.retrying import AskingAgain, Patience
from briefer.llm.scripted import Scripted
from briefer.llm.stopping import Stop
from made_request import make_request


def _again(
    script: list[str | ModelError], *, patience: Patience | None = None
) -> tuple[AskingAgain, Scripted, list[float]]:
    model, slept = Scripted(script), list[float]()
    return AskingAgain(model, Stop(), patience=patience, sleep=slept.append), model, slept


@pytest.mark.parametrize(
    ("failures", "waits"),
    [
        pytest.param([], [], id="at-once"),
        pytest.param([ModelTimeoutError("slow")], [1.0], id="timeout"),
        pytest.param([ModelUnavailableError("500")] * 3, [1.0, 2.0, 4.0], id="waits-double"),
        pytest.param([RateLimitedError("429", retry_after_s=7.5)], [7.5], id="retry-after"),
        pytest.param([RateLimitedError("429")], [1.0], id="no-retry-after"),
        pytest.param(
            [ModelUnavailableError("500"), RateLimitedError("429", retry_after_s=0.0)], [1.0, 0.0], id="mixed"
        ),
    ],
)
def test_what_passes_is_asked_again(failures: list[str | ModelError], waits: list[float]) -> None:
    """Failures of the server, timeouts and rate limits are waited out, as long as the provider says."""
    again, model, slept = _again([*failures, "It rained."])
    assert again.complete(make_request()).text == "It rained."
    assert (len(model.asked), slept) == (len(failures) + 1, waits)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(KeyRefusedError("401"), id="bad-key"),
        pytest.param(NoRecordingError("none"), id="no-recording"),
        pytest.param(RequestRefusedError("400"), id="refused"),
        pytest.param(LimitReachedError("spent"), id="limit"),
        pytest.param(RateLimitedError("429", retry_after_s=3600.0), id="an-hour-is-too-long"),
    ],
)
def test_what_does_not_pass_is_not_asked_again(error: ModelError) -> None:
    """One request, no wait, and the error itself comes out."""
    again, model, slept = _again([error])
    with pytest.raises(type(error)) as raised:
        again.complete(make_request())
    assert raised.value is error
    assert (len(model.asked), slept) == (1, [])


def test_patience_ends_with_the_last_failure() -> None:
    """After as many tries as allowed the last failure comes out, and no wait is longer than allowed."""
    patience = Patience(tries=4, first_wait_s=10, longest_wait_s=15)
    again, model, slept = _again([ModelUnavailableError(str(n)) for n in range(9)], patience=patience)
    with pytest.raises(ModelUnavailableError, match="3"):
        again.complete(make_request())
    assert (len(model.asked), slept) == (4, [10, 15, 15])


def test_a_run_that_is_over_asks_nothing() -> None:
    """Neither the first time nor again."""
    now = [0.0]
    stop = Stop(after_s=30, clock=lambda: now[0])
    model = Scripted([ModelUnavailableError("500"), "It rained."])

    def sleep(seconds: float) -> None:
        now[0] += seconds + 29

    with pytest.raises(LimitReachedError, match="30 seconds"):
        AskingAgain(model, stop, sleep=sleep).complete(make_request())
    assert len(model.asked) == 1


def test_who_sleeps_wakes_when_the_run_is_stopped() -> None:
    """A wait of a minute ends at once."""
    stop = Stop()
    stop.say()
    stop.sleep(60)
    with pytest.raises(LimitReachedError, match="stopped"):
        stop.refuse_if_over()


def test_nobody_sleeps_beyond_the_end() -> None:
    """A wait is cut to the time that is left; without a limit there is always time."""
    assert Stop().left_s is None
    stop = Stop(after_s=0.01)
    stop.sleep(60)
    assert stop.left_s == 0
