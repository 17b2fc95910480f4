"""When is a model asked again? The only place of briefer that retries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefer.errors import ModelUnavailableError, RateLimitedError
from briefer.llm.model import Identity, Model
from briefer.llm.requests import Reply, Request
from briefer.llm.stopping import Stop
from briefer.records import Record

if TYPE_CHECKING:
    from tenacity import RetryCallState, Retrying


class Patience(Record):
    """How often and how long to ask: tries in all, seconds before the second, longest wait in seconds.

    The wait doubles from try to try. A provider's own Retry-After goes before it, and where that is longer
    than ``longest_wait_s`` the request is given up, because nobody waits an hour for a sentence.
    """

    tries: int = 4
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0


class AskingAgain:
    """A model that is asked again when it was unreachable, too slow, too busy or failing.

    A bad key, a missing recording or a request that the model refuses is not asked again. ``sleep`` takes
    seconds; by default it is cut short when the run stops, and then the last failure counts.
    """

    def __init__(
        self,
        model: Model,
        stop: Stop,
        *,
        patience: Patience | None = None,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self._model = model
        self._stop = stop
        self._patience = patience or Patience()
        self._sleep = sleep or stop.sleep

    @property
    def identity(self) -> Identity:
        """That of the model that is asked."""
        return self._model.identity

    def complete(self, request: Request) -> Reply:
        """Return the first answer.

        Raises:
            ModelError: the last failure, or one that asking again cannot mend.
            LimitReachedError: the run ended while waiting.
        """
        reply: Reply = self._retrying()(self._attempt, request)
        return reply

    def _attempt(self, request: Request) -> Reply:
        self._stop.refuse_if_over()
        return self._model.complete(request)

    def _retrying(self) -> Retrying:
        from tenacity import Retrying, retry_if_exception, stop_after_attempt  # noqa: PLC0415 - only with a model

        return Retrying(
            retry=retry_if_exception(self._may_help),
            stop=stop_after_attempt(self._patience.tries),
            wait=self._wait_s,
            sleep=self._sleep,
            reraise=True,
        )

    def _may_help(self, error: BaseException) -> bool:
        if isinstance(error, RateLimitedError) and error.retry_after_s is not None:
            return error.retry_after_s <= self._patience.longest_wait_s
        return isinstance(error, ModelUnavailableError)

    def _wait_s(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, RateLimitedError) and error.retry_after_s is not None:
            return error.retry_after_s
        doubled: float = self._patience.first_wait_s * 2 ** (state.attempt_number - 1)
        return min(doubled, self._patience.longest_wait_s)
