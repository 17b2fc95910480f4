"""A proxy on this machine, in front of a real server of models, that puts faults between what is asked and answered."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection  # by name: a recorder in this process puts its own in the module
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from fake_server import Served, Server, serving

Fault = Callable[[Callable[[], Served]], Served]
"""Answers in the place of the server, which it may ask."""


def rate_limited(*, retry_after_s: int = 1) -> Fault:
    """Return a fault that never asks: too many requests, try again later."""
    told = {"error": {"message": "Rate limit reached, try again later", "type": "rate_limit_error"}}
    return lambda _ask: Served(told, status=429, headers={"Retry-After": str(retry_after_s)})


def cut_off(ask: Callable[[], Served]) -> Served:
    """Answer with the first half of the model's words, as a server does that has reached its limit."""
    return _reworded(ask(), lambda words: words[: len(words) // 2], finish_reason="length")


def misreported(ask: Callable[[], Served]) -> Served:
    """Answer with other figures and the contrary of what was said: what a careless model writes, at will."""
    return _reworded(ask(), _contrary)


def broken_body(ask: Callable[[], Served]) -> Served:
    """Answer with the first half of the bytes: a gateway in between gave up."""
    answered = ask()
    return replace(answered, body=answered.content[: len(answered.content) // 2].decode(errors="ignore"))


def _reworded(answered: Served, words: Callable[[str], str], **more: str) -> Served:
    body = json.loads(answered.content)
    choice = body["choices"][0]
    choice["message"]["content"] = words(choice["message"]["content"])
    return replace(answered, body=body | {"choices": [choice | more]})


def _contrary(words: str) -> str:
    figures = re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), words)
    return re.sub(r"\b(said|called|saying)\b", "denied", re.sub(r"\b(was|were|is|are)\b", r"\1 not", figures))


@contextmanager
def between(upstream: str, faults: Mapping[int, Fault]) -> Iterator[Server]:
    """Pass everything on to the server at ``upstream`` (http://…/v1), with ``faults`` at the calls of these numbers."""
    numbers = count(1)

    def answer(body: Any) -> Served:  # noqa: ANN401 - what comes over the wire
        fault = faults.get(next(numbers))
        return fault(lambda: _asked(upstream, body)) if fault else _asked(upstream, body)

    with serving(answer) as server:
        yield server


def _asked(upstream: str, body: Any) -> Served:  # noqa: ANN401 - what comes over the wire
    address = urlsplit(upstream)
    connection = HTTPConnection(address.hostname or "", address.port, timeout=600)
    headers = {"Content-Type": "application/json", "Authorization": "Bearer none"}
    connection.request("POST", f"{address.path}/chat/completions", json.dumps(body), headers)
    with connection.getresponse() as response:
        return Served(json.loads(response.read()), status=response.status)
