"""Which models can be asked from here, and what stands in the way of the one that is configured?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from briefer.errors import BrieferError
from briefer.llm.endpoints import API_KEY_VARIABLE, Endpoint, endpoint
from briefer.llm.local_servers import LocalServer, best, find_servers, known_addresses
from briefer.llm.prompts import Prompts
from briefer.llm.questions import QUESTIONS
from briefer.records import Record
from briefer.resources import prompts_folder
from briefer.settings import AUTO, NO_MODEL, Settings

KEYS: Final = {
    "openai": "OPENAI_API_KEY",
    "anthropic": "ANTHROPIC_API_KEY",
    "gemini": "GEMINI_API_KEY",
    "mistral": "MISTRAL_API_KEY",
    "groq": "GROQ_API_KEY",
    "openrouter": "OPENROUTER_API_KEY",
    "deepseek": "DEEPSEEK_API_KEY",
    "xai": "XAI_API_KEY",
    "together_ai": "TOGETHERAI_API_KEY",
    "cohere": "COHERE_API_KEY",
    "azure": "AZURE_API_KEY",
}
"""Where litellm looks for the keys of providers that are often used."""


class Key(Record):
    """A provider whose key is set; the key itself is shown nowhere."""

    provider: str
    variable: str


class Reachable(Record):
    """The models that can be named: the configured ones, those on this machine, and those with a key."""

    configured: str
    judge: str
    auto: str | None
    servers: tuple[LocalServer, ...]
    keys: tuple[Key, ...]


class Sign(Record):
    """One thing that was looked at: whether it is fine, and what to do if not."""

    state: Literal["fine", "problem"]
    text: str


def reachable(settings: Settings, *, environ: Mapping[str, str]) -> Reachable:
    """Return what can be asked; no text is sent, and only loopback addresses are looked at."""
    servers = find_servers(known_addresses(environ))
    taken = best(servers)
    return Reachable(
        configured=settings.model,
        judge=settings.judge,
        auto=taken.identity.name if taken else None,
        servers=servers,
        keys=tuple(_keys(environ)),
    )


def examine(settings: Settings, *, environ: Mapping[str, str]) -> Iterator[Sign]:
    """Yield what is fine and what is not about the models and prompts that the settings name."""
    for name, role in ((settings.model, "model"), (settings.judge, "judge")):
        yield from _model_signs(name, role, settings, environ)
    yield from _prompt_signs(settings)


def _keys(environ: Mapping[str, str]) -> Iterator[Key]:
    for provider, variable in KEYS.items():
        if environ.get(variable):
            yield Key(provider=provider, variable=variable)


def _model_signs(name: str, role: str, settings: Settings, environ: Mapping[str, str]) -> Iterator[Sign]:
    if name == NO_MODEL:
        yield Sign(state="fine", text=f"{role}: none is configured, and none is needed")
        return
    servers = find_servers(known_addresses(environ))
    if name == AUTO:
        yield _auto_sign(role, best(servers))
        return
    try:
        where = endpoint(name, api_base=settings.api_base, environment=environ)
    except BrieferError as error:
        yield Sign(state="problem", text=f"{role}: {error}")
        return
    yield _local_sign(role, where) if where.identity.place == "local" else _hosted_sign(role, where, environ)


def _auto_sign(role: str, found: Endpoint | None) -> Sign:
    if found is None:
        text = f"{role}: 'auto' finds no server on this machine; start one, such as 'ollama serve', or name a model"
        return Sign(state="problem", text=text)
    return Sign(state="fine", text=f"{role}: 'auto' takes {found.identity.name} at {found.api_base}")


def _local_sign(role: str, where: Endpoint) -> Sign:
    """Look whether the server answers and offers the model."""
    base = where.api_base or ""
    address = base if base.rstrip("/").endswith("/v1") else f"{base.rstrip('/')}/v1"
    servers = find_servers([(where.identity.provider, address)])
    if not servers:
        text = f"{role}: nothing answers at {base}; start the server, or give another --api-base"
        return Sign(state="problem", text=text)
    model = where.model.partition("/")[2]
    offered = servers[0].models
    if not any(model in name for name in offered):
        text = f"{role}: the server at {base} does not offer {model!r}; it offers {', '.join(offered)}"
        return Sign(state="problem", text=text)
    return Sign(state="fine", text=f"{role}: {where.identity.name} answers at {base}")


def _hosted_sign(role: str, where: Endpoint, environ: Mapping[str, str]) -> Sign:
    provider = where.identity.provider
    variable = API_KEY_VARIABLE if where.api_base else KEYS.get(provider, f"{provider.upper()}_API_KEY")
    if not environ.get(variable):
        text = f"{role}: {where.identity.name} needs a key; set {variable} in the environment"
        return Sign(state="problem", text=text)
    text = f"{role}: {where.identity.name}; the sources will be sent to {where.identity.recipient} ({variable} is set)"
    return Sign(state="fine", text=text)


def _prompt_signs(settings: Settings) -> Iterator[Sign]:
    folders = [settings.prompts] if settings.prompts else []
    try:
        names = Prompts([*folders, prompts_folder()]).names()
    except BrieferError as error:
        yield Sign(state="problem", text=f"prompts: {error}")
        return
    missing = sorted({question.prompt for question in QUESTIONS} - set(names))
    if missing:
        yield Sign(state="problem", text=f"prompts: {', '.join(missing)} are missing; install briefer anew")
        return
    own = sorted(name for folder in folders for name in Prompts([folder]).names())
    unused = sorted(set(own) - {question.prompt for question in QUESTIONS})
    if unused:
        told = f"prompts: {', '.join(unused)} in {settings.prompts} take the place of none; see the names in prompts/"
        yield Sign(state="problem", text=told)
    yield Sign(
        state="fine", text=f"prompts: {len(names)} found" + (f", {', '.join(own)} yours" if own else "")
    )
