"""What does a recording look like on the disk? Readable YAML without keys, cookies, host names or times."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, JsonValue, PlainValidator, ValidationError

from briefer.errors import InputError, OutputError
from briefer.llm.model import Identity
from briefer.llm.secrets import mask, secrets_of
from briefer.records import Record

if TYPE_CHECKING:
    from yaml import Node, SafeDumper

FORMAT: Literal[1] = 1

_KEPT_HEADERS = ("retry-after", "retry-after-ms")
"""What a replayed call needs beside the body; the type of the content is worked out from that."""
_VOLATILE = frozenset(
    "id created created_at createTime responseId system_fingerprint timings "
    "total_duration load_duration prompt_eval_duration eval_duration".split()
)
"""Top-level fields of replies that differ from one recording to the next and say nothing."""
_ACCOUNT = re.compile(r"\b(?:org|proj|user|acct)[-_][\w-]{6,}")
_OTHER_BREAK = re.compile("[\r\x85\u2028\u2029]")
_FAILED_FROM = 400
# The path of a model's file in a body that broke off; only the name of the file is kept.
_FILE = re.compile(r'("model":\s*")(?:[A-Za-z]:)?[/\\](?:[^"]*[/\\])?([^"/\\]*)')


def _as_is(value: object) -> object:
    return value


Body = Annotated[JsonValue, PlainValidator(_as_is)]
"""Parsed JSON; taken as YAML gives it, because pydantic's own JSON type refuses lone surrogates."""


class Asked(Record):
    """The part of an HTTP request by which it is found again: method, path, and body as parsed JSON."""

    method: str
    path: str
    body: Body = None


class Answer(Record):
    """The part of an HTTP response that is kept; ``text`` is the body where it is no JSON."""

    status: int
    headers: dict[str, str] = Field(default_factory=dict)
    body: Body = None
    text: str | None = None

    def content(self) -> bytes:
        """Return the body as bytes."""
        return (self.text or "").encode() if self.text is not None else json.dumps(self.body).encode()


class Call(Record):
    """A request with its response."""

    request: Asked
    response: Answer


class Cassette(Record):
    """All calls of a run with one model.

    ``model`` is its name as litellm takes it, ``identity`` what the briefing says of it, and ``api_path`` the path
    of the address that was named for it; None where none was.
    """

    format: Literal[1] = FORMAT
    model: str
    identity: Identity | None = None
    api_path: str | None = None
    calls: tuple[Call, ...]


def canonical(body: bytes | None) -> bytes:
    """Return JSON in one spelling, so that equal bodies are equal bytes; other text becomes a JSON string.

    >>> canonical(b'{"b": 1,"a": 2}'), canonical(b"plain"), canonical(None)
    (b'{"a": 2, "b": 1}', b'"plain"', b'null')
    """
    text = (body or b"null").decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    return json.dumps(value, sort_keys=True).encode()


def answer(status: int, headers: Mapping[str, Sequence[str]], content: bytes) -> Answer:
    """Return what is kept of an HTTP response."""
    kept = {name.lower(): values[0] for name, values in headers.items() if name.lower() in _KEPT_HEADERS}
    text = content.decode("utf-8", "replace")
    if status >= _FAILED_FROM:
        text = _ACCOUNT.sub("[account]", mask(text, os.environ))
    try:
        body = json.loads(text)
    except ValueError:
        return Answer(status=status, headers=kept, text=_FILE.sub(r"\1\2", text))
    return Answer(status=status, headers=kept, body=_lasting(body))


def save(path: Path, cassette: Cassette, *, environment: Mapping[str, str]) -> None:
    """Write a recording in place of the one before; calls stand in the order of their requests.

    Raises:
        OutputError: the disk refused, or a key of the environment would have been written; nothing was.
    """
    calls = sorted(cassette.calls, key=lambda call: json.dumps(call.request.model_dump(), sort_keys=True))
    text = to_text(cassette.replace(calls=tuple(calls)))
    if any(secret in text for secret in secrets_of(environment)):
        msg = f"{path}: a key of the environment stands in a request or a reply, so nothing was recorded"
        raise OutputError(msg)
    beside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        msg = f"{path}: {error.strerror or error}; the recording was not written; name another file"
        raise OutputError(msg) from error


def load(path: Path) -> Cassette:
    """Return the recording in a file.

    Raises:
        InputError: it cannot be read, or is no recording.
    """
    try:
        return from_text(path.read_text(encoding="utf-8"))
    except OSError as error:
        msg = f"{path}: {error.strerror or error}; name a file that --record has written"
        raise InputError(msg) from error
    except ValueError as error:
        msg = f"{path}: this is no recording of briefer ({str(error).splitlines()[0]}); record it again"
        raise InputError(msg) from error


def to_text(cassette: Cassette) -> str:
    """Return a recording as YAML."""
    import yaml  # noqa: PLC0415 - only where something is recorded

    class Dumper(yaml.SafeDumper):  # type: ignore[misc]  # yaml ships no types
        """Writes texts of several lines as several lines."""

    Dumper.add_representer(str, _represented)
    data = cassette.model_dump(exclude_defaults=True) | {"format": FORMAT}
    ordered: dict[str, object] = {
        name: data[name] for name in ("format", "model", "identity", "api_path") if name in data
    }
    ordered["calls"] = list(data["calls"])
    text: str = yaml.dump(ordered, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=100)
    return text


def from_text(text: str) -> Cassette:
    """Return a recording from its YAML.

    Raises:
        ValueError: it is none.
    """
    import yaml  # noqa: PLC0415 - only where something is replayed

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # both are safe; one is ten times as fast
    try:
        return Cassette.model_validate(yaml.load(text, Loader=loader))  # noqa: S506 - the loader is a safe one
    except (yaml.YAMLError, ValidationError) as error:
        raise ValueError(str(error)) from error


def _represented(dumper: SafeDumper, text: str) -> Node:
    """Return a text as several lines; in quotation marks where YAML would take a character of it for another break."""
    style = '"' if _OTHER_BREAK.search(text) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _lasting(body: JsonValue) -> JsonValue:
    """Return the body of a reply without what changes from one recording to the next."""
    if not isinstance(body, dict):
        return body
    kept = {name: _counts(name, value) for name, value in body.items() if name not in _VOLATILE}
    return kept | {"model": _plain(kept["model"])} if "model" in kept else kept


def _counts(name: str, value: JsonValue) -> JsonValue:
    """Return counts of tokens without those that depend on what the server was asked before."""
    if name != "usage" or not isinstance(value, dict):
        return value
    return {count: number for count, number in value.items() if not count.endswith("_details")}


def _plain(model: JsonValue) -> JsonValue:
    """Return a model's name; of the path of a file, which llama.cpp gives, only the name of the file."""
    is_path = isinstance(model, str) and (model.startswith("/") or "\\" in model)
    return re.split(r"[/\\]", model)[-1] if isinstance(model, str) and is_path else model
