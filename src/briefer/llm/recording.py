"""How are a run's calls recorded, and played back where there is no model, no key and no network?

vcrpy stands between the client and the network, in the whole process. A request is found again by method,
path and body, so a changed prompt is never answered with an old reply. Each recorded reply is played once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypedDict
from urllib.parse import urlsplit

from briefer.llm import cassette
from briefer.llm.cassette import Asked, Call
from briefer.llm.endpoints import Endpoint
from briefer.llm.model import Identity, Model
from briefer.llm.requests import Reply, Request

if TYPE_CHECKING:
    from vcr.cassette import Cassette as Running
    from vcr.request import Request as HttpRequest

_NOWHERE = "http://model.invalid"
"""Stands for the host in a recording; which one it was is nobody's business."""


class _Body(TypedDict):
    string: bytes


class _Status(TypedDict):
    code: int
    message: str


class _HttpResponse(TypedDict):
    status: _Status
    headers: dict[str, list[str]]
    body: _Body


class Tape:
    """A recording that is being played: ``endpoint`` is where the calls were recorded, without the host."""

    def __init__(self, endpoint: Endpoint, running: Running) -> None:
        self.endpoint = endpoint
        self._running = running

    @property
    def unplayed(self) -> int:
        """The number of recorded calls that nothing has asked for yet."""
        unplayed: int = len(self._running) - self._running.play_count
        return unplayed


class OneAtATime:
    """A model that is asked by one thread at a time: vcrpy plays one reply twice to threads that ask at once."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._lock = Lock()

    @property
    def identity(self) -> Identity:
        """That of the model that is asked."""
        return self._model.identity

    def complete(self, request: Request) -> Reply:
        """Return the answer.

        Raises:
            ModelError: there is none.
        """
        with self._lock:
            return self._model.complete(request)


@contextmanager
def recording(path: Path, *, endpoint: Endpoint, environment: Mapping[str, str]) -> Iterator[None]:
    """Record every call inside, to ``endpoint``, and write them at the end, also where it ends early.

    What answers before the network does, such as a journal, is not recorded. ``environment`` is that of the
    process: no value of it that is secret is written.

    Raises:
        OutputError: the recording cannot be written; the one before is intact.
    """
    with _running((), mode="all") as running:
        try:
            yield
        finally:
            # Not strict: a call that was given up may still come in between the two.
            pairs = zip(running.requests, running.responses, strict=False)
            calls = tuple(_call(request, response) for request, response in pairs)
            cassette.save(path, _cassette(endpoint, calls), environment=environment)


@contextmanager
def replaying(path: Path) -> Iterator[Tape]:
    """Answer every call inside from a recording, and never from the network.

    Raises:
        InputError: the file cannot be read, or is no recording.
    """
    recorded = cassette.load(path)
    with _running(recorded.calls, mode="none") as running:
        yield Tape(_endpoint(recorded), running)


def _cassette(endpoint: Endpoint, calls: tuple[Call, ...]) -> cassette.Cassette:
    path = None if endpoint.api_base is None else urlsplit(endpoint.api_base).path
    return cassette.Cassette(model=endpoint.model, identity=endpoint.identity, api_path=path, calls=calls)


def _endpoint(recorded: cassette.Cassette) -> Endpoint:
    """Return where a recording was made; its identity is kept, so that a replayed briefing says the same."""
    base = None if recorded.api_path is None else _NOWHERE + recorded.api_path
    provider = recorded.model.partition("/")[0]
    unknown = Identity(name=recorded.model, provider=provider, place="hosted", recipient=provider)
    return Endpoint(model=recorded.model, api_base=base, identity=recorded.identity or unknown)


def _running(calls: tuple[Call, ...], *, mode: Literal["all", "none"]) -> AbstractContextManager[Running]:
    from vcr import VCR  # noqa: PLC0415 - only where something is recorded or replayed

    recorder = VCR(
        record_mode=mode,
        match_on=["method", "path", "body"],
        decode_compressed_response=True,
        before_record_request=_lean,
    )
    recorder.register_persister(_Memory(calls))
    running: AbstractContextManager[Running] = recorder.use_cassette("briefer")
    return running


class _Memory:
    """Gives vcrpy the calls to play; what is to be kept is written by ``recording``, not by vcrpy."""

    def __init__(self, calls: tuple[Call, ...]) -> None:
        self._calls = calls

    def load_cassette(
        self, _path: object, *, serializer: object
    ) -> tuple[list[HttpRequest], list[_HttpResponse]]:
        del serializer  # these calls are no text any more
        return [_http_request(call) for call in self._calls], [_http_response(call) for call in self._calls]

    def save_cassette(self, _path: object, _calls: object, *, serializer: object) -> None:
        """Write nothing."""


def _lean(request: HttpRequest) -> HttpRequest:
    """Return an HTTP request without host, query and headers, and with its JSON in one spelling."""
    from vcr.request import Request as HttpRequest  # noqa: PLC0415 - only where something is recorded or replayed

    path = urlsplit(request.uri).path
    return HttpRequest(request.method, _NOWHERE + path, cassette.canonical(request.body), {})


def _http_request(call: Call) -> HttpRequest:
    from vcr.request import Request as HttpRequest  # noqa: PLC0415 - only where something is replayed

    asked = call.request
    return HttpRequest(
        asked.method, _NOWHERE + asked.path, json.dumps(asked.body, sort_keys=True).encode(), {}
    )


def _http_response(call: Call) -> _HttpResponse:
    answer = call.response
    kind = "application/json" if answer.text is None else "text/plain; charset=utf-8"
    headers = {name: [value] for name, value in answer.headers.items()} | {"content-type": [kind]}
    return _HttpResponse(
        status=_Status(code=answer.status, message=""), headers=headers, body=_Body(string=answer.content())
    )


def _call(request: HttpRequest, response: _HttpResponse) -> Call:
    asked = Asked(
        method=request.method,
        path=urlsplit(request.uri).path,
        body=json.loads(cassette.canonical(request.body)),
    )
    status, content = response["status"]["code"], response["body"]["string"]
    return Call(request=asked, response=cassette.answer(status, response["headers"], content))
