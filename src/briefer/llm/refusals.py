"""Why did a model not answer? A client's error becomes one of ours, by its HTTP status.

The errors are told apart by their attributes, not by their classes: this module needs no client library.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime

from briefer.errors import (
    KeyRefusedError,
    ModelError,
    ModelTimeoutError,
    ModelUnavailableError,
    NoRecordingError,
    RateLimitedError,
    RequestRefusedError,
    UnknownModelError,
)
from briefer.llm.endpoints import API_KEY_VARIABLE, Endpoint
from briefer.llm.requests import Request
from briefer.llm.secrets import mask

_NO_RECORDING = frozenset({"CannotOverwriteExistingCassetteException", "UnhandledHTTPRequestError"})
"""What vcrpy raises, found by name: only one module knows vcrpy."""
_KEY_STATUSES = frozenset({401, 402, 403})
_NOT_FOUND = 404
_NO_PROVIDER = "LLM Provider NOT provided"
"""What litellm says when it does not know the part of a name before the slash."""
_TIMED_OUT = 408
_TOO_MANY = 429
_PASSING_STATUSES = frozenset({409, 425, _TOO_MANY})
_SERVER_FAILED = 500
_LONGEST_DETAIL = 200
_KEY_VARIABLES = {"bedrock": "AWS_ACCESS_KEY_ID", "vertex_ai": "GOOGLE_APPLICATION_CREDENTIALS"}
"""Where the name of the variable is not PROVIDER_API_KEY."""


def refusal(
    error: Exception, request: Request, endpoint: Endpoint, *, environment: Mapping[str, str]
) -> ModelError:
    """Return what to raise for a client's ``error``; no message holds a key.

    A missing recording, a refused connection and a server's failure all look like status 500 to litellm, so
    the causes are searched before the status is believed.
    """
    if any(type(cause).__name__ in _NO_RECORDING for cause in _causes(error)):
        return _no_recording(request, endpoint.identity.name)
    name, status, detail = endpoint.identity.name, _status(error), _detail(error, environment)
    if status in _KEY_STATUSES or _is_about_key(detail) or "insufficient_quota" in str(error):
        return KeyRefusedError(f"{name}: {detail}; {_key_advice(endpoint)}")
    if status == _NOT_FOUND or _NO_PROVIDER in str(error):
        return UnknownModelError(f"{name}: {detail}; see that the name and the address are right")
    if status == _TIMED_OUT or status in _PASSING_STATUSES or status >= _SERVER_FAILED:
        return _passing(error, f"{name} cannot be used now: {detail}; {_reach_advice(endpoint)}")
    return RequestRefusedError(f"{name} refused prompt {request.prompt}: {detail}")


def _passing(error: Exception, message: str) -> ModelUnavailableError:
    """Return which kind of failure that may be over at the next try this is."""
    status, wait_s = _status(error), retry_after_s(error)
    if status == _TIMED_OUT:
        return ModelTimeoutError(message)
    if status == _TOO_MANY or wait_s is not None:
        return RateLimitedError(message, retry_after_s=wait_s)
    return ModelUnavailableError(message)


def _status(error: Exception) -> int:
    """Return the HTTP status of an error, 0 if it has none."""
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) else 0


def retry_after_s(error: Exception) -> float | None:
    """Return the seconds that a Retry-After header asks to wait, given as a number or as a date."""
    headers = {name.lower(): value for each in _headers(error) for name, value in each.items()}
    if "retry-after-ms" in headers:
        return _seconds(headers["retry-after-ms"], unit_s=0.001)
    return _seconds(headers.get("retry-after", ""), unit_s=1.0)


def _no_recording(request: Request, name: str) -> NoRecordingError:
    return NoRecordingError(
        f"no recording for this request: prompt {request.prompt} to {name}; the prompt, the sources or the "
        "settings have changed since it was recorded, or the recording is of another run; record again with --record"
    )


def _detail(error: Exception, environment: Mapping[str, str]) -> str:
    """Return the provider's own first line, without keys and without the names of classes before it."""
    lines = str(error).splitlines() or [type(error).__name__]
    plain = lines[0].rpartition("Exception - ")[2] or lines[0]
    return mask(plain, environment)[:_LONGEST_DETAIL].rstrip(" .")


def _key_advice(endpoint: Endpoint) -> str:
    if endpoint.api_base:
        return f"set the environment variable {API_KEY_VARIABLE}"
    provider = endpoint.identity.provider
    variable = _KEY_VARIABLES.get(provider, f"{provider.upper()}_API_KEY")
    return f"set the environment variable {variable}, and see that the key is valid and has credit"


def _reach_advice(endpoint: Endpoint) -> str:
    if endpoint.api_base is None:
        return "try again later, or name another model"
    return f"see that a server runs at {endpoint.api_base}, or name another address"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    while error is not None and not any(error is other for other in seen):
        seen.append(error)
        yield error
        error = error.__cause__ or error.__context__


def _headers(error: Exception) -> Iterator[Mapping[str, str]]:
    """Yield the headers of the response to which an error goes back; which of the errors has them varies."""
    for cause in _causes(error):
        yield getattr(cause, "litellm_response_headers", None) or {}
        yield getattr(getattr(cause, "response", None), "headers", None) or {}


def _is_about_key(detail: str) -> bool:
    lowered = detail.lower()
    return "missing" in lowered and ("key" in lowered or "credential" in lowered)


def _seconds(value: str, *, unit_s: float) -> float | None:
    number = _number(value)
    if number is not None:
        return max(0.0, number * unit_s)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None
