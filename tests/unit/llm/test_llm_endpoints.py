"""A model's name says where the sources would go."""

from __future__ import annotations

import pytest

from briefer.errors import UsageError
from briefer.llm.endpoints import endpoint, is_loopback

LOCAL = ("local", None)


@pytest.mark.parametrize(
    ("name", "api_base", "environment", "expected"),
    [
        pytest.param("openai/gpt-x", None, {}, ("hosted", "openai"), id="provider"),
        pytest.param("openai/m", "http://127.0.0.1:8080/v1", {}, LOCAL, id="loopback"),
        pytest.param("openai/m", "http://[::1]:8080/v1", {}, LOCAL, id="loopback-6"),
        pytest.param("openai/m", "http://localhost:8080/v1", {}, LOCAL, id="localhost"),
        pytest.param("openai/m", "http://10.0.0.7/v1", {}, ("hosted", "10.0.0.7"), id="next-door"),
        pytest.param(
            "openai/m",
            "http://localhost.evil.example/v1",
            {},
            ("hosted", "localhost.evil.example"),
            id="looks-local",
        ),
        pytest.param("ollama_chat/llama3.2", None, {}, LOCAL, id="ollama"),
        pytest.param(
            "ollama_chat/llama3.2",
            None,
            {"OLLAMA_API_BASE": "http://gpu.example:11434"},
            ("hosted", "gpu.example"),
            id="ollama-elsewhere",
        ),
        pytest.param(
            "openai/m",
            None,
            {"OPENAI_BASE_URL": "https://proxy.example/v1"},
            ("hosted", "proxy.example"),
            id="the-provider's-own-variable",
        ),
        pytest.param(
            "openai/m", None, {"BRIEFER_API_BASE": "http://127.0.0.1:1/v1"}, LOCAL, id="our-variable"
        ),
    ],
)
def test_a_name_tells_who_reads_the_sources(
    name: str, api_base: str | None, environment: dict[str, str], expected: tuple[str, str | None]
) -> None:
    """Only a loopback address is local; anything else has a recipient who is named."""
    found = endpoint(name, api_base=api_base, environment=environment).identity
    assert (found.place, found.recipient) == expected


def test_what_is_given_wins_over_the_environment() -> None:
    """An address on the command line goes before both kinds of variable."""
    environment = {"BRIEFER_API_BASE": "http://127.0.0.1:2/v1", "OPENAI_BASE_URL": "http://127.0.0.1:3/v1"}
    assert endpoint("openai/m", api_base="http://127.0.0.1:1/v1", environment=environment).api_base == (
        "http://127.0.0.1:1/v1"
    )
    assert endpoint("openai/m", environment=environment).api_base == "http://127.0.0.1:2/v1"


@pytest.mark.parametrize("name", ["gpt-x", "/gpt-x", "openai/", ""])
def test_a_name_without_its_provider_is_refused(name: str) -> None:
    """The message shows how to name a model."""
    with pytest.raises(UsageError, match="PROVIDER/MODEL, for example openai/"):
        endpoint(name, environment={})


@pytest.mark.parametrize(
    "address", ["127.0.0.1:8080", "ftp://127.0.0.1", "http://", "http://[::1", "file:///etc"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    """The message shows what an address looks like."""
    with pytest.raises(UsageError, match="must look like http://"):
        endpoint("openai/m", api_base=address, environment={})


@pytest.mark.parametrize(
    "address", ["http://127.1.2.3", "http://0x7f.1", "http://user@example.org", "nonsense"]
)
def test_only_an_address_that_cannot_leave_is_loopback(address: str) -> None:
    """A name that might resolve to anything is not."""
    assert is_loopback(address) is (address == "http://127.1.2.3")
