"""A small server on this machine that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass(frozen=True)
class Served:
    """One answer: a status, a body (an object is sent as JSON), headers, and how long it takes."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0

    @property
    def content(self) -> bytes:
        """The body as bytes."""
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()


@dataclass
class Server:
    """Where the server listens, and the bodies, paths and headers that came in."""

    base: str
    bodies: list[Any] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


def completion(text: str | None, *, finish_reason: str = "stop", **more: object) -> dict[str, Any]:
    """Return what an OpenAI-compatible server answers."""
    choice = {"index": 0, "finish_reason": finish_reason, "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
    return {"object": "chat.completion", "model": "m", "choices": [choice], "usage": usage} | more


def in_turn(answers: Sequence[Served]) -> Callable[[Any], Served]:
    """Return what gives the ``answers`` one after the other, the last again and again."""
    waiting = list(answers)
    return lambda _body: waiting.pop(0) if len(waiting) > 1 else waiting[0]


@contextmanager
def serving(answers: Sequence[Served] | Callable[[Any], Served]) -> Iterator[Server]:
    """Answer in turn, or as a function of the body that came in says."""
    answer = answers if callable(answers) else in_turn(answers)

    class Handler(BaseHTTPRequestHandler):
        """Answers whatever is asked."""

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            asked = json.loads(body) if body else None
            server.bodies.append(asked)
            server.paths.append(self.path)
            server.headers.append({name.lower(): value for name, value in self.headers.items()})
            served = answer(asked)
            time.sleep(served.delay_s)
            kind = "text/html" if isinstance(served.body, str) else "application/json"
            self.send_response(served.status)
            headers = {"content-type": kind, "content-length": str(len(served.content))} | served.headers
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(BrokenPipeError):  # who asked may have given up
                self.wfile.write(served.content)

        def log_message(self, *_ignored: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        server = Server(f"http://127.0.0.1:{http.server_address[1]}/v1")
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        http.shutdown()
        thread.join()
