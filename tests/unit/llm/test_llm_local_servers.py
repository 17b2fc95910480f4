"""Servers on this machine are found, and nothing else is looked at."""

from __future__ import annotations

import socket
import time

import pytest

from briefer.llm.local_servers import LocalServer, best, find_servers, known_addresses
from fake_server import Served, serving

LISTED = {"object": "list", "data": [{"id": "qwen2.5:1.5b"}, {"id": "nomic-embed-text"}]}


def test_a_server_tells_its_models() -> None:
    """It is asked for its list once, and gets no text."""
    with serving([Served(LISTED)]) as server:
        found = find_servers([("Ollama", server.base)])
    assert found == (
        LocalServer(name="Ollama", api_base=server.base, models=("qwen2.5:1.5b", "nomic-embed-text")),
    )
    assert (server.paths, server.bodies) == (["/v1/models"], [None])


@pytest.mark.parametrize(
    "served",
    [
        pytest.param(Served("<html>It works</html>"), id="a-website"),
        pytest.param(Served({"data": []}), id="no-models"),
        pytest.param(Served({"data": [{"id": 7}, "x", {"name": "y"}]}), id="other-entries"),
        pytest.param(Served([1, 2]), id="a-list"),
        pytest.param(Served("[" * 100_000), id="deep-nesting"),
        pytest.param(Served({}, status=500), id="failing"),
        pytest.param(
            Served({}, status=302, headers={"Location": "http://10.0.0.7/v1/models"}), id="redirect"
        ),
    ],
)
def test_what_is_no_model_server_is_passed_over(served: Served) -> None:
    """Something else may listen on a known port; a redirect is not followed."""
    with serving([served]) as server:
        assert find_servers([("llama.cpp", server.base)]) == ()
    assert len(server.paths) == 1


def test_addresses_elsewhere_are_never_looked_at() -> None:
    """Only loopback addresses; the others are not even resolved."""
    began = time.monotonic()
    assert find_servers([("far", "http://192.0.2.1:8080/v1"), ("name", "http://ollama.example:1/v1")]) == ()
    assert time.monotonic() - began < 0.1


def test_a_silent_server_costs_only_the_time_limit() -> None:
    """A port that accepts and says nothing is given up."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        began = time.monotonic()
        assert find_servers([("silent", address)], time_limit_s=0.05) == ()
        assert time.monotonic() - began < 1


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/v1", "http://127.0.0.1:99999/v1", "http://127.0.0.1/v1"]
)
def test_nobody_there_is_no_error(address: str) -> None:
    """A refused connection and an impossible port find nothing."""
    assert find_servers([("nobody", address)], time_limit_s=0.05) == ()


@pytest.mark.parametrize(
    ("environment", "first"),
    [
        pytest.param({}, "http://127.0.0.1:11434/v1", id="none"),
        pytest.param({"BRIEFER_API_BASE": "http://127.0.0.1:9999/v1/"}, "http://127.0.0.1:9999/v1", id="own"),
        pytest.param(
            {"BRIEFER_API_BASE": "https://api.example/v1"}, "http://127.0.0.1:11434/v1", id="hosted"
        ),
    ],
)
def test_an_address_of_ones_own_comes_first(environment: dict[str, str], first: str) -> None:
    """If it is on this machine; then the known ports."""
    addresses = [address for _, address in known_addresses(environment)]
    assert addresses[0] == first
    assert addresses[-4:] == [
        "http://127.0.0.1:11434/v1",
        "http://127.0.0.1:8080/v1",
        "http://127.0.0.1:1234/v1",
        "http://127.0.0.1:8000/v1",
    ]


@pytest.mark.parametrize(
    ("models", "chosen"),
    [
        pytest.param(("llama3.2:3b", "qwen2.5:14b", "phi"), "local/qwen2.5:14b", id="largest"),
        pytest.param(("mistral:latest", "phi:latest"), "local/mistral:latest", id="first-where-no-size"),
        pytest.param(
            ("nomic-embed-text", "bespoke-minicheck:7b", "tiny:0.5b"), "local/tiny:0.5b", id="a-writer"
        ),
        pytest.param(("nomic-embed-text",), None, id="none-writes"),
        pytest.param(
            ("/home/ines/models/Qwen2.5-7B-Q4.gguf",), "local/Qwen2.5-7B-Q4", id="no-folder-of-ours"
        ),
        pytest.param(("Qwen/Qwen2.5-7B-Instruct",), "local/Qwen/Qwen2.5-7B-Instruct", id="vllm"),
    ],
)
def test_the_best_model_is_the_largest_that_writes(models: tuple[str, ...], chosen: str | None) -> None:
    """By the number of parameters in its name."""
    found = best([LocalServer(name="x", api_base="http://127.0.0.1:1/v1", models=models)])
    assert (found.identity.name if found else None) == chosen
    assert found is None or (found.identity.place, found.api_base) == ("local", "http://127.0.0.1:1/v1")


def test_without_servers_there_is_no_best() -> None:
    """Nothing found, nothing chosen."""
    assert best([]) is None
