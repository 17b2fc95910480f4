"""What was recorded plays without the network, and nothing else does.

A plain HTTP client stands in for the one that asks models: vcrpy takes hold of both.
"""

from __future__ import annotations

import http.client
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from briefer.errors import InputError
from briefer.llm import cassette
from briefer.llm.endpoints import endpoint
from briefer.llm.recording import OneAtATime, recording, replaying
from briefer.llm.scripted import Scripted
from fake_server import Served, Server, completion, serving
from made_request import make_request

NOBODY = "http://127.0.0.1:9/v1"
WHERE = endpoint("openai/m", api_base=NOBODY, environment={})


def _ask(base: str, text: str) -> tuple[int, object]:
    parts = urlsplit(base)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    headers = {"Content-Type": "application/json", "Authorization": "Bearer swordfish-1", "Cookie": "a=b"}
    connection.request("POST", f"{parts.path}/chat?key=swordfish-1", json.dumps({"q": text}), headers)
    response = connection.getresponse()
    return response.status, json.loads(response.read())


def _record(path: Path, server: Server, *questions: str) -> list[tuple[int, object]]:
    with recording(path, endpoint=WHERE, environment={"X_API_KEY": "swordfish-1"}):
        return [_ask(server.base, question) for question in questions]


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    """Record a busy answer, then a real one to the same question, then one to another."""
    path = tmp_path / "tapes" / "tape.yaml"
    busy = Served({"error": "busy"}, status=429, headers={"Retry-After": "0", "Set-Cookie": "a=b"})
    answers = [busy, Served(completion("It rained.")), Served(completion("It snowed."))]
    with serving(answers) as server:
        _record(path, server, "rain?", "rain?", "snow?")
    return path


def test_a_replay_gives_the_recorded_answers_in_their_order(tape: Path) -> None:
    """Without anybody at the address; the same question first gets its first answer, then its second."""
    with replaying(tape) as played:
        assert (played.endpoint.model, played.unplayed) == ("openai/m", 3)
        assert _ask(NOBODY, "snow?") == (200, completion("It snowed."))
        assert _ask(NOBODY, "rain?")[0] == 429
        assert _ask(NOBODY, "rain?") == (200, completion("It rained."))
        assert played.unplayed == 0


@pytest.mark.parametrize("question", ["hail?", "rain", "rain? "])
def test_a_changed_question_has_no_recording(tape: Path, question: str) -> None:
    """Not even one that differs in a space; nothing goes to the network."""
    with (
        serving([Served(completion("from the network"))]) as server,
        replaying(tape),
        pytest.raises(Exception, match="Can't play back") as raised,
    ):
        _ask(server.base, question)
    assert type(raised.value).__name__ == "CannotOverwriteExistingCassetteException"
    assert server.paths == []


def test_an_answer_is_played_once(tape: Path) -> None:
    """A question that was recorded once cannot be asked twice."""
    with replaying(tape):
        _ask(NOBODY, "snow?")
        with pytest.raises(Exception, match="Can't play back"):
            _ask(NOBODY, "snow?")


def test_the_recording_holds_no_key_cookie_host_or_port(tape: Path) -> None:
    """Only method, path and body of what was asked; status, body and Retry-After of what came back."""
    text = tape.read_text(encoding="utf-8")
    held = [
        word
        for word in ("swordfish", "127.0.0.1", "Bearer", "ookie", "key=", "host", "agent")
        if word in text
    ]
    assert held == []
    first = cassette.load(tape).calls[0]
    assert first.request == cassette.Asked(method="POST", path="/v1/chat", body={"q": "rain?"})
    assert first.response.headers == {"retry-after": "0"}


def test_a_second_recording_takes_the_place_of_the_first(tape: Path) -> None:
    """Nothing of the old one is left, and nothing is played from it."""
    with serving([Served(completion("It hailed."))]) as server:
        assert _record(tape, server, "rain?") == [(200, completion("It hailed."))]
    assert [call.response.body for call in cassette.load(tape).calls] == [completion("It hailed.")]


def test_a_run_that_fails_keeps_what_it_recorded(tmp_path: Path) -> None:
    """The calls before an interruption are written."""
    path = tmp_path / "tape.yaml"

    def interrupted(server: Server) -> None:
        with recording(path, endpoint=WHERE, environment={}):
            _ask(server.base, "rain?")
            raise KeyboardInterrupt

    with serving([Served(completion("It rained."))]) as server, pytest.raises(KeyboardInterrupt):
        interrupted(server)
    assert len(cassette.load(path).calls) == 1


def test_a_run_that_asks_nothing_makes_an_empty_recording(tmp_path: Path) -> None:
    """Which can be replayed."""
    path = tmp_path / "tape.yaml"
    with recording(path, endpoint=WHERE, environment={}):
        pass
    with replaying(path) as played:
        assert (played.endpoint.identity, played.unplayed) == (WHERE.identity, 0)
        assert played.endpoint.api_base == "http://model.invalid/v1"


def test_a_file_that_is_no_recording_is_not_played(tmp_path: Path) -> None:
    """The error comes before anything is asked."""
    with pytest.raises(InputError, match=r"none\.yaml"), replaying(tmp_path / "none.yaml"):
        pass


def test_a_replayed_model_is_asked_by_one_thread_at_a_time() -> None:
    """However many there are."""
    inside, most, lock = [0], [0], threading.Lock()

    def answer(_asked: object) -> str:
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        threading.Event().wait(0.002)
        with lock:
            inside[0] -= 1
        return "It rained."

    model = OneAtATime(Scripted(answer))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(model.complete, [make_request()] * 8))
    assert most == [1]
