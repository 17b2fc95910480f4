"""Where does a model's name lead: to this machine, or to a provider?"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from briefer.errors import UsageError
from briefer.llm.model import Identity, Place
from briefer.records import Record

API_BASE_VARIABLE = "BRIEFER_API_BASE"
API_KEY_VARIABLE = "BRIEFER_API_KEY"
"""Key for an address of one's own; a provider's key stands in the provider's own variable."""

_DEFAULT_BASES = {
    "ollama": "http://127.0.0.1:11434",
    "ollama_chat": "http://127.0.0.1:11434",
    "lm_studio": "http://127.0.0.1:1234/v1",
    "hosted_vllm": "http://127.0.0.1:8000/v1",
    "llamafile": "http://127.0.0.1:8080/v1",
}
"""Providers that are programs on one's own machine."""

_BASE_VARIABLES = {
    "openai": ("OPENAI_BASE_URL", "OPENAI_API_BASE"),
    "ollama": ("OLLAMA_API_BASE",),
    "ollama_chat": ("OLLAMA_API_BASE",),
    "lm_studio": ("LM_STUDIO_API_BASE",),
    "hosted_vllm": ("HOSTED_VLLM_API_BASE",),
    "llamafile": ("LLAMAFILE_API_BASE",),
}
"""Variables that lead these providers elsewhere; read here, so that the run can say where the text went."""


class Endpoint(Record):
    """A model's name as litellm takes it, and the address it is reached at; None is the provider's own."""

    model: str
    api_base: str | None
    identity: Identity


def endpoint(
    name: str, *, api_base: str | None = None, environment: Mapping[str, str], shown: str | None = None
) -> Endpoint:
    """Return where ``name`` (``provider/model``) leads; ``shown`` is what a reader shall see as its name.

    An ``api_base`` that is given wins over ``BRIEFER_API_BASE``, which wins over the provider's own variable.

    Raises:
        UsageError: the name has no provider, or the address is none.
    """
    provider, slash, model = name.partition("/")
    if not (slash and provider and model):
        msg = f"model {name!r}: name it as PROVIDER/MODEL, for example openai/gpt-4.1-mini or ollama_chat/llama3.2"
        raise UsageError(msg)
    base = api_base or environment.get(API_BASE_VARIABLE) or _base_of(provider, environment)
    if base is not None:
        _refuse_no_address(base)
    place: Place = "local" if base is not None and is_loopback(base) else "hosted"
    recipient = None if place == "local" else _recipient(provider, base)
    identity = Identity(name=shown or name, provider=provider, place=place, recipient=recipient)
    return Endpoint(model=name, api_base=base, identity=identity)


def is_loopback(address: str) -> bool:
    """Tell whether a URL can only lead to this machine.

    >>> is_loopback("http://127.0.0.1:8080/v1"), is_loopback("http://10.0.0.7/v1")
    (True, False)
    """
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _base_of(provider: str, environment: Mapping[str, str]) -> str | None:
    named = (environment.get(variable) for variable in _BASE_VARIABLES.get(provider, ()))
    return next(filter(None, named), _DEFAULT_BASES.get(provider))


def _refuse_no_address(base: str) -> None:
    if _is_address(base):
        return
    msg = f"the address of a model must look like http://127.0.0.1:8080/v1, not {base!r}"
    raise UsageError(msg)


def _is_address(base: str) -> bool:
    try:
        parts = urlsplit(base)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _recipient(provider: str, base: str | None) -> str:
    return provider if base is None else urlsplit(base).hostname or provider
