"""A model is asked over the network once, and whatever comes back is a reply or one of our errors.

A small server on this machine stands for every provider that speaks OpenAI's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from briefer.llm.budget import FREE
from briefer.llm.client import LiteLLM, price_of
from briefer.llm.endpoints import endpoint
from briefer.llm.recording import recording, replaying
from briefer.llm.replies import WrittenSentence, schema_text
from briefer.llm.requests import Message
from fake_server import Served, completion, serving
from made_request import make_request

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NOBODY = "http://127.0.0.1:9/v1"


def _client(
    base: str,
    *,
    environment: Mapping[str, str] | None = None,
    timeout_s: float = 10,
    api_key: str | None = None,
) -> LiteLLM:
    where = endpoint("openai/m", api_base=base, environment={})
    return LiteLLM(where, environment=environment or {}, timeout_s=timeout_s, api_key=api_key)


def test_a_request_is_sent_whole_and_once() -> None:
    """Messages, limits, seed and the shape of the reply; a local server gets no provider's key."""
    request = make_request("Well?").replace(
        messages=(Message(role="system", text="Be brief."), Message(role="user", text="Well?")),
        reply_name="WrittenSentence",
        reply_schema=schema_text(WrittenSentence),
    )
    with serving([Served(completion("It rained."))]) as server:
        reply = _client(server.base, environment={"OPENAI_API_KEY": "swordfish-1"}).complete(request)
    assert server.bodies == [
        {
            "model": "m",
            "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Well?"}],
            "max_tokens": 50,
            "temperature": 0.0,
            "seed": 7,
            "response_format": {
                "type": "json_schema",
                "json_schema": {
                    "name": "WrittenSentence",
                    "strict": True,
                    "schema": {
                        "type": "object",
                        "properties": {"sentence": {"type": "string"}},
                        "required": ["sentence"],
                        "additionalProperties": False,
                    },
                },
            },
        }
    ]
    assert server.headers[0]["authorization"] == "Bearer none"
    assert (reply.text, reply.finish_reason, reply.tokens_in, reply.tokens_out) == (
        "It rained.",
        "stop",
        11,
        7,
    )
    assert (reply.cost, reply.cached) == (None, False)


def test_a_key_for_an_address_of_ones_own_is_handed_over() -> None:
    """From BRIEFER_API_KEY and nothing else."""
    with serving([Served(completion("It rained."))]) as server:
        _client(server.base, environment={"BRIEFER_API_KEY": "mine-123456"}).complete(make_request())
    assert server.headers[0]["authorization"] == "Bearer mine-123456"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(completion("It rai", finish_reason="length"), ("It rai", "length"), id="cut-off"),
        pytest.param(completion("", finish_reason="content_filter"), ("", "refused"), id="withheld"),
        pytest.param(completion(None), ("", "stop"), id="nothing"),
        pytest.param(completion("a\ud800b \ud83d\ude00"), ("a\ufffdb \U0001f600", "stop"), id="half-a-pair"),
        pytest.param(completion("x" * 1_000_000), ("x" * 1_000_000, "stop"), id="a-megabyte"),
    ],
)
def test_a_strange_reply_is_a_reply(body: object, expected: tuple[str, str]) -> None:
    """It is paid for, counted and kept; whether it can be used is seen later."""
    with serving([Served(body)]) as server:
        reply = _client(server.base).complete(make_request())
    assert (reply.text, reply.finish_reason) == expected


def test_a_server_that_does_not_count_is_taken_at_its_worst() -> None:
    """So that a budget in tokens holds."""
    with serving([Served(completion("It rained.", usage=None))]) as server:
        reply = _client(server.base).complete(make_request())
    assert (reply.tokens_in, reply.tokens_out) == (make_request().tokens_in_at_most, len("It rained."))


@pytest.mark.parametrize(
    ("served", "expected"),
    [
        pytest.param(
            Served({"error": {"message": "bad key sk-abc123456789"}}, status=401), KeyRefusedError, id="401"
        ),
        pytest.param(Served({"error": {"message": "no"}}, status=403), KeyRefusedError, id="403"),
        pytest.param(Served({"error": {"message": "no"}}, status=404), UnknownModelError, id="404"),
        pytest.param(Served({"error": {"message": "no"}}, status=400), RequestRefusedError, id="400"),
        pytest.param(Served({"error": {"message": "no"}}, status=429), RateLimitedError, id="429"),
        pytest.param(Served({"error": {"message": "no"}}, status=500), ModelUnavailableError, id="500"),
        pytest.param(Served({"error": {"message": "no"}}, status=503), ModelUnavailableError, id="503"),
        pytest.param(Served({"error": {"message": "no"}}, status=529), ModelUnavailableError, id="529"),
        pytest.param(Served({}, status=408), ModelTimeoutError, id="408"),
        pytest.param(Served("<html>hello</html>"), ModelUnavailableError, id="a-website"),
        pytest.param(Served({}), ModelUnavailableError, id="empty-object"),
        pytest.param(Served({"choices": []}), ModelUnavailableError, id="no-choices"),
        pytest.param(Served([1]), ModelError, id="a-list"),
        pytest.param(Served({"choices": [{"message": 7}]}), ModelError, id="wrong-types"),
    ],
)
def test_what_is_no_reply_is_one_of_our_errors(served: Served, expected: type[ModelError]) -> None:
    """Asked once, without hidden retries; no key in the message; nothing on stdout."""
    with serving([served]) as server, pytest.raises(expected) as raised:
        _client(server.base).complete(make_request())
    assert len(server.paths) == 1
    assert "abc123456789" not in str(raised.value)
    assert "\n" not in str(raised.value)


def test_retry_after_comes_through() -> None:
    """In the error, for the one place that waits."""
    with (
        serving([Served({"error": {"message": "slow"}}, status=429, headers={"Retry-After": "7"})]) as server,
        pytest.raises(RateLimitedError) as raised,
    ):
        _client(server.base).complete(make_request())
    assert raised.value.retry_after_s == 7


def test_nobody_there_is_unavailable() -> None:
    """A refused connection says where it was tried."""
    with pytest.raises(ModelUnavailableError, match=r"see that a server runs at http://127\.0\.0\.1:9/v1"):
        _client(NOBODY).complete(make_request())


def test_a_silent_server_is_given_up() -> None:
    """After the time that a call may take."""
    with (
        serving([Served(completion("late"), delay_s=1)]) as server,
        pytest.raises(ModelTimeoutError, match=r"cannot be used now: .*imed out"),
    ):
        _client(server.base, timeout_s=0.2).complete(make_request())


def test_a_local_server_cannot_send_the_sources_on() -> None:
    """A redirect is not followed."""
    with serving([Served(completion("got it"))]) as other:
        onward = Served({}, status=307, headers={"Location": f"{other.base}/chat/completions"})
        with serving([onward]) as server, pytest.raises(RequestRefusedError):
            _client(server.base).complete(make_request())
    assert other.paths == []


def test_a_local_server_is_reached_past_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sources do not leave by a proxy that is set for the web."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, NOBODY)
    with serving([Served(completion("It rained."))]) as server:
        assert _client(server.base).complete(make_request()).text == "It rained."


def test_what_is_recorded_is_replayed_without_network_and_key(tmp_path: Path) -> None:
    """The same reply but for its seconds; a changed prompt is named, and is no server's failure."""
    path = tmp_path / "tape.yaml"
    busy = Served({"error": {"message": "slow"}}, status=429, headers={"Retry-After": "2"})
    answers = [busy, Served(completion("“It rained.”"))]
    where = endpoint("openai/m", api_base=NOBODY, environment={})
    with serving(answers) as server, recording(path, endpoint=where, environment={}):
        with pytest.raises(RateLimitedError):
            _client(server.base).complete(make_request())
        first = _client(server.base).complete(make_request())
    with replaying(path) as tape:
        client = LiteLLM(tape.endpoint, environment={}, api_key="none")
        with pytest.raises(RateLimitedError) as raised:
            client.complete(make_request())
        again = client.complete(make_request())
        with pytest.raises(NoRecordingError, match=r"prompt sentence\.v1"):
            client.complete(make_request("Something else."))
    assert (raised.value.retry_after_s, tape.unplayed) == (2, 0)
    assert again.replace(seconds=0) == first.replace(seconds=0)


def test_prices_are_known_without_the_network() -> None:
    """Nothing on this machine, the provider's on a hosted model, None where nobody knows."""
    assert price_of(endpoint("openai/m", api_base=NOBODY, environment={})) == FREE
    known = price_of(endpoint("openai/gpt-4o-mini", environment={}))
    assert known
    assert 0 < known.token_in < known.token_out < 0.001
    assert price_of(endpoint("openai/no-such-model", environment={})) is None


def test_a_model_of_an_unknown_provider_is_refused() -> None:
    """The message names the model."""
    where = endpoint("nonsense/x", environment={})
    with pytest.raises(UnknownModelError, match="nonsense/x"):
        LiteLLM(where, environment={}).complete(make_request())


def test_a_missing_key_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is sent."""
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    for name, variable in {
        "openai/gpt-x": "OPENAI_API_KEY",
        "anthropic/claude-x": "ANTHROPIC_API_KEY",
    }.items():
        with pytest.raises(KeyRefusedError, match=variable):
            LiteLLM(endpoint(name, environment={}), environment={}).complete(make_request())


def test_nothing_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output is for results, also where litellm has advice to give."""
    with (
        serving([Served({"error": {"message": "no"}}, status=404)]) as server,
        pytest.raises(UnknownModelError),
    ):
        _client(server.base).complete(make_request())
    assert capsys.readouterr() == ("", "")
