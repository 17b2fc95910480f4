"""Which model servers run on this machine? Only loopback addresses are looked at, and no text is sent.

All four kinds of server list their models at ``/v1/models``. No redirect is followed and no proxy is used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import PurePath
from urllib.parse import urlsplit

from briefer.llm.endpoints import API_BASE_VARIABLE, Endpoint, endpoint, is_loopback
from briefer.records import Record

_KNOWN = (
    ("Ollama", "http://127.0.0.1:11434/v1"),
    ("llama.cpp", "http://127.0.0.1:8080/v1"),
    ("LM Studio", "http://127.0.0.1:1234/v1"),
    ("vLLM", "http://127.0.0.1:8000/v1"),
)
TIME_LIMIT_S = 0.5
"""For each server; one that runs answers within a few milliseconds, one that does not refuses at once."""
_MOST_BYTES = 1_000_000
_NO_WRITER = re.compile(r"embed|rerank|minicheck|whisper|\bbge\b|clip", re.IGNORECASE)
_BILLIONS = re.compile(r"(\d+(?:\.\d+)?)\s*b(?![a-z])", re.IGNORECASE)


class LocalServer(Record):
    """A server that answered, its address, and the models it offers."""

    name: str
    api_base: str
    models: tuple[str, ...]

    def endpoint(self, model: str) -> Endpoint:
        """Return where one of the models is reached."""
        told = _told(model)
        return endpoint(f"openai/{told}", api_base=self.api_base, environment={}, shown=f"local/{told}")


def known_addresses(environment: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return names and addresses to look at: ``BRIEFER_API_BASE`` if it is on this machine, and the usual ones."""
    named = environment.get(API_BASE_VARIABLE, "")
    own = ((API_BASE_VARIABLE, named.rstrip("/")),) if named and is_loopback(named) else ()
    return own + tuple(known for known in _KNOWN if known[1] not in {address for _, address in own})


def find_servers(
    addresses: Iterable[tuple[str, str]], *, time_limit_s: float = TIME_LIMIT_S
) -> tuple[LocalServer, ...]:
    """Return the servers among ``addresses`` that answer and offer a model; those elsewhere are not looked at."""
    here = [(name, address) for name, address in addresses if is_loopback(address)]
    found = ((name, address, _models(address, time_limit_s)) for name, address in here)
    return tuple(
        LocalServer(name=name, api_base=address, models=models) for name, address, models in found if models
    )


def best(servers: Iterable[LocalServer]) -> Endpoint | None:
    """Return the model to write with: the one with the most parameters by its name; else the first.

    Models that embed, rank or only answer yes and no are passed over.
    """
    offers = [(server, model) for server in servers for model in server.models if _writes(model)]
    if not offers:
        return None
    server, model = max(offers, key=lambda offer: billions(offer[1]))
    return server.endpoint(model)


def billions(model: str) -> float:
    """Return how many billion parameters the name tells of, 0 if it does not.

    >>> billions("qwen2.5:1.5b"), billions("llama3.2:latest")
    (1.5, 0.0)
    """
    return max((float(number) for number in _BILLIONS.findall(model)), default=0.0)


def _writes(model: str) -> bool:
    return not _NO_WRITER.search(model)


def _told(model: str) -> str:
    """Return the name of a model without the folder of this machine that its file lies in."""
    is_file = model.startswith("/") or model.endswith(".gguf") or "\\" in model
    return PurePath(model.replace("\\", "/")).name.removesuffix(".gguf") if is_file else model


def _models(address: str, time_limit_s: float) -> tuple[str, ...]:
    try:
        return _listed(_fetched(address, time_limit_s))
    except (OSError, HTTPException, ValueError):  # nobody there, no HTTP, or no port
        return ()


def _fetched(address: str, time_limit_s: float) -> bytes:
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=time_limit_s)
    with closing(connection):
        connection.request("GET", f"{parts.path.rstrip('/')}/models", headers={"Accept": "application/json"})
        return connection.getresponse().read(_MOST_BYTES)


def _listed(body: bytes) -> tuple[str, ...]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    models = data.get("data") if isinstance(data, dict) else None
    entries = [entry for entry in models if isinstance(entry, dict)] if isinstance(models, list) else []
    return tuple(entry["id"] for entry in entries if isinstance(entry.get("id"), str) and entry["id"])
