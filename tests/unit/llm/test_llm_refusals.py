"""What a client complains of is told in our words: whether to ask again, and what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

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
from briefer.llm.endpoints import endpoint
from briefer.llm.refusals import refusal, retry_after_s
from made_request import make_request

HOSTED = endpoint("openai/gpt-x", environment={})
LOCAL = endpoint("openai/m", api_base="http://127.0.0.1:8080/v1", environment={})


@dataclass
class _Answer:
    headers: dict[str, str] = field(default_factory=dict)


class _ClientError(Exception):
    """What litellm raises, as far as it matters here."""

    def __init__(
        self, message: str, status_code: int | None = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.response = _Answer(headers or {})


class CannotOverwriteExistingCassetteException(Exception):  # noqa: N818 - vcrpy's name
    """Bears the name of vcrpy's error."""


def _told(error: Exception) -> ModelError:
    return refusal(error, make_request(), HOSTED, environment={"OPENAI_API_KEY": "secret-123456"})


@pytest.mark.parametrize(
    ("message", "status", "expected"),
    [
        pytest.param("no", 401, KeyRefusedError, id="401"),
        pytest.param("no", 402, KeyRefusedError, id="402"),
        pytest.param("no", 403, KeyRefusedError, id="403"),
        pytest.param("Missing Gemini API key. Set the variable.", 500, KeyRefusedError, id="missing-key"),
        pytest.param("Missing credentials. Please pass an `api_key`", 500, KeyRefusedError, id="credentials"),
        pytest.param("insufficient_quota: You exceeded your quota", 429, KeyRefusedError, id="no-credit"),
        pytest.param("slow down", 429, RateLimitedError, id="429"),
        pytest.param("timed out", 408, ModelTimeoutError, id="408"),
        pytest.param("conflict", 409, ModelUnavailableError, id="409"),
        pytest.param("early", 425, ModelUnavailableError, id="425"),
        pytest.param("boom", 500, ModelUnavailableError, id="500"),
        pytest.param("overloaded", 529, ModelUnavailableError, id="529"),
        pytest.param("no such model", 404, UnknownModelError, id="404"),
        pytest.param("LLM Provider NOT provided. Pass", 400, UnknownModelError, id="no-provider"),
        pytest.param("maximum context length", 400, RequestRefusedError, id="too-long"),
        pytest.param("KeyError: 'choices'", None, RequestRefusedError, id="no-status"),
    ],
)
def test_the_status_decides(message: str, status: int | None, expected: type[ModelError]) -> None:
    """Each status has its error; what may pass is told from what will not."""
    assert type(_told(_ClientError(message, status))) is expected


def test_a_missing_recording_is_found_behind_a_server_error() -> None:
    """However many errors are wrapped around it; the message names the prompt."""
    error: Exception = CannotOverwriteExistingCassetteException("POST http://secret-host/v1")
    for status in (None, 500):
        outer = _ClientError("Connection error", status)
        outer.__cause__ = error
        error = outer
    told = _told(error)
    assert isinstance(told, NoRecordingError)
    assert str(told).startswith("no recording for this request: prompt sentence.v1 to openai/gpt-x")
    assert "secret-host" not in str(told)


def test_errors_that_cause_each_other_end() -> None:
    """A circle of causes is walked once."""
    one, other = _ClientError("a", 500), _ClientError("b")
    one.__context__, other.__context__ = other, one
    assert isinstance(_told(one), ModelUnavailableError)


def test_the_message_is_one_line_without_keys_and_class_names() -> None:
    """A traceback that a provider's code puts into its message stays out."""
    text = (
        "litellm.APIError: APIError: OpenAIException - bad secret-123456.\nTraceback (most recent call last):"
    )
    assert str(_told(_ClientError(text, 400))) == "openai/gpt-x refused prompt sentence.v1: bad [key]"


@pytest.mark.parametrize(
    ("name", "api_base", "variable"),
    [
        pytest.param("openai/gpt-x", None, "OPENAI_API_KEY", id="openai"),
        pytest.param("anthropic/claude-x", None, "ANTHROPIC_API_KEY", id="anthropic"),
        pytest.param("bedrock/x", None, "AWS_ACCESS_KEY_ID", id="bedrock"),
        pytest.param("openai/m", "http://127.0.0.1:1/v1", "BRIEFER_API_KEY", id="own-address"),
    ],
)
def test_a_bad_key_names_the_variable(name: str, api_base: str | None, variable: str) -> None:
    """The reader learns what to set."""
    where = endpoint(name, api_base=api_base, environment={})
    told = refusal(_ClientError("no", 401), make_request(), where, environment={})
    assert f"set the environment variable {variable}" in str(told)


def test_a_server_that_is_not_there_is_named() -> None:
    """The reader learns where it was looked for."""
    told = refusal(_ClientError("Connection error.", 500), make_request(), LOCAL, environment={})
    assert str(told) == (
        "openai/m cannot be used now: Connection error; see that a server runs at http://127.0.0.1:8080/v1, "
        "or name another address"
    )


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({}, None, id="none"),
        pytest.param({"retry-after": "7"}, 7.0, id="seconds"),
        pytest.param({"retry-after": "0.5"}, 0.5, id="fraction"),
        pytest.param({"retry-after": "-3"}, 0.0, id="negative"),
        pytest.param({"retry-after-ms": "1500", "retry-after": "2"}, 1.5, id="milliseconds"),
        pytest.param({"retry-after": "soon"}, None, id="words"),
        pytest.param({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0, id="past"),
    ],
)
def test_retry_after_is_read(headers: dict[str, str], expected: float | None) -> None:
    """In seconds, milliseconds or as a date; nonsense is no answer."""
    assert retry_after_s(_ClientError("429", 429, headers)) == expected


def test_a_date_of_retry_after_is_counted_from_now() -> None:
    """A minute ahead is about a minute."""
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=60))
    assert 55 < (retry_after_s(_ClientError("429", 429, {"retry-after": date})) or 0) <= 60


def test_a_busy_server_with_retry_after_is_a_rate_limit() -> None:
    """503 that says when to come back is waited for."""
    told = _told(_ClientError("busy", 503, {"retry-after": "3"}))
    assert isinstance(told, RateLimitedError)
    assert told.retry_after_s == 3
