"""How is a model asked over the network? The only module that imports litellm, and only when it asks.

litellm takes seconds to import, retries in secret and prints advice to stdout; all of that is kept in here.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from briefer.errors import ModelUnavailableError
from briefer.llm.budget import FREE, Price
from briefer.llm.endpoints import API_KEY_VARIABLE, Endpoint
from briefer.llm.model import Identity
from briefer.llm.refusals import refusal
from briefer.llm.requests import FinishReason, Reply, Request

if TYPE_CHECKING:
    from types import ModuleType

NO_KEY = "none"
"""What a local server without keys is given, and a replayed one; litellm insists on something."""
TIMEOUT_S = 120.0

_SETTINGS: Final = {
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # else the import fetches prices from the network
    "LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS": "True",  # as above
    "LITELLM_MODE": "PRODUCTION",  # else it reads a file .env
    "LITELLM_LOG": "ERROR",
}
_LOOPBACK_HOSTS = "127.0.0.1,localhost,::1"
_REASONS: Final[Mapping[str, FinishReason]] = {"length": "length", "content_filter": "refused"}


class LiteLLM:
    """A model at an endpoint. Keys come from the environment; a local server never gets a provider's key.

    ``api_key`` is for a replay, which needs none but must not look for one either. One call may take
    ``timeout_s`` seconds between two signs of life.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        environment: Mapping[str, str] = os.environ,
        timeout_s: float = TIMEOUT_S,
        api_key: str | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._environment = environment
        self._timeout_s = timeout_s
        self._api_key = api_key or _key_for(endpoint, environment)

    @property
    def identity(self) -> Identity:
        """Which model this is."""
        return self._endpoint.identity

    def complete(self, request: Request) -> Reply:
        """Ask once and return the answer; a reply that was cut off is one too, and says so.

        Raises:
            ModelUnavailableError: it cannot be reached, failed, was too slow or too busy.
            KeyRefusedError: the key is missing, wrong or without credit.
            RequestRefusedError: it does not take this request.
            NoRecordingError: a recording is being replayed and holds no answer.
        """
        litellm = _litellm()
        started = time.monotonic()
        try:
            response: _Response = litellm.completion(**self._arguments(request))
        except Exception as error:
            # litellm lets through whatever a provider's code raises; nothing of ours runs in there.
            raise refusal(error, request, self._endpoint, environment=self._environment) from error
        return self._reply(response, request, seconds=time.monotonic() - started)

    def _arguments(self, request: Request) -> dict[str, object]:
        arguments: dict[str, object] = {
            "model": self._endpoint.model,
            "messages": [{"role": message.role, "content": message.text} for message in request.messages],
            "max_tokens": request.max_tokens,
            "temperature": request.temperature,
            "seed": request.seed,
            "timeout": self._timeout_s,
            "num_retries": 0,
            "max_retries": 0,
            "drop_params": True,  # not every provider knows a seed or a schema
        }
        optional = {
            "api_base": self._endpoint.api_base,
            "api_key": self._api_key,
            "response_format": _response_format(request),
        }
        return arguments | {name: value for name, value in optional.items() if value is not None}

    def _reply(self, response: _Response, request: Request, *, seconds: float) -> Reply:
        if not response.choices:
            msg = f"{self.identity.name} answered without a reply; try again, or name another model"
            raise ModelUnavailableError(msg)
        choice = response.choices[0]
        text = _whole(choice.message.content or "")
        usage: _Usage | None = getattr(response, "usage", None)
        hidden = response._hidden_params  # noqa: SLF001 - litellm gives the cost nowhere else
        return Reply(
            text=text,
            finish_reason=_REASONS.get(choice.finish_reason, "stop"),
            # A server that does not count is taken at its worst, so that a budget in tokens still holds.
            tokens_in=(usage and usage.prompt_tokens) or request.tokens_in_at_most,
            tokens_out=(usage and usage.completion_tokens) or min(len(text.encode()), request.max_tokens),
            cost=hidden.get("response_cost"),
            seconds=seconds,
        )


class _Message(Protocol):
    content: str | None


class _Choice(Protocol):
    message: _Message
    finish_reason: str


class _Usage(Protocol):
    prompt_tokens: int
    completion_tokens: int


class _Response(Protocol):
    choices: Sequence[_Choice]
    _hidden_params: Mapping[str, float | None]


def price_of(endpoint: Endpoint) -> Price | None:
    """Return what a token of a model costs: nothing on this machine, None where litellm knows no price."""
    if endpoint.identity.place == "local":
        return FREE
    known = _litellm().model_cost
    entry = known.get(endpoint.model) or known.get(endpoint.model.partition("/")[2]) or {}
    if "input_cost_per_token" not in entry:
        return None
    return Price(token_in=entry["input_cost_per_token"], token_out=entry.get("output_cost_per_token", 0))


@cache
def _litellm() -> ModuleType:
    os.environ.update(_SETTINGS)
    for name in ("no_proxy", "NO_PROXY"):  # what goes to this machine must not take the way through a proxy
        os.environ[name] = ",".join(filter(None, (os.environ.get(name), _LOOPBACK_HOSTS)))
    import litellm  # noqa: PLC0415 - takes seconds and 200 MB
    from openai import DefaultHttpxClient  # noqa: PLC0415 - as above; litellm's own client for such servers

    # A server on this machine must not send the sources on to another one.
    litellm.client_session = DefaultHttpxClient(follow_redirects=False)
    litellm.suppress_debug_info = True  # else it prints advice to stdout
    module: ModuleType = litellm
    return module


def _key_for(endpoint: Endpoint, environment: Mapping[str, str]) -> str | None:
    """Return the key to hand over; None lets litellm take the provider's own from the environment."""
    own = environment.get(API_KEY_VARIABLE) if endpoint.api_base else None
    return own or (NO_KEY if endpoint.identity.place == "local" else None)


def _response_format(request: Request) -> dict[str, object] | None:
    if request.reply_schema is None:
        return None
    shape = {"name": request.reply_name, "schema": json.loads(request.reply_schema), "strict": True}
    return {"type": "json_schema", "json_schema": shape}


def _whole(text: str) -> str:
    """Return text without halves of UTF-16 pairs, which a reply may hold and a file cannot."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
