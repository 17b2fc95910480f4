"""Calls of a real small model, played back: what a server really sends is what the code reads."""

from __future__ import annotations

import getpass
import socket
from typing import TYPE_CHECKING

import pytest

from briefer.errors import NoRecordingError
from briefer.llm.client import NO_KEY, LiteLLM
from briefer.llm.recording import replaying
from briefer.llm.replies import Failure, WrittenSentence, read, read_yes_no
from leaks import leaks
from record_calls import MODEL, TAPE, requests

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.llm.requests import Reply

CASSETTES = sorted(path for path in TAPE.parent.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def replies() -> dict[str, Reply]:
    """Play everything that was recorded, with nobody at the address and without a key."""
    with replaying(TAPE) as tape:
        model = LiteLLM(tape.endpoint, environment={}, api_key=NO_KEY)
        found = {name: model.complete(request) for name, request in requests().items()}
        assert (tape.endpoint.model, tape.unplayed) == (MODEL, 0)
        with pytest.raises(NoRecordingError, match=r"prompt sentence\.v3"):
            model.complete(requests()["sentence"].replace(seed=8))
    return found


def test_a_real_sentence_is_read(replies: dict[str, Reply]) -> None:
    """The reply follows the schema, and its tokens are counted by the server."""
    sentence = "14 passengers were treated for bruises."
    assert read(replies["sentence"], WrittenSentence) == WrittenSentence(sentence=sentence)
    assert (replies["sentence"].tokens_in, replies["sentence"].finish_reason) == (453, "stop")


def test_a_real_reply_that_was_cut_off_is_a_failure(replies: dict[str, Reply]) -> None:
    """Three tokens are no sentence."""
    assert read(replies["cut-off"], WrittenSentence) == Failure(
        kind="cut-off", detail="cut off after 3 tokens"
    )


def test_a_model_that_does_not_answer_yes_or_no_is_a_failure(replies: dict[str, Reply]) -> None:
    """A small chat model is no checker."""
    answer = read_yes_no(replies["yes-no"])
    assert isinstance(answer, Failure)
    assert answer == Failure(kind="wrong-shape", detail=replies["yes-no"].text.strip())


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.name)
def test_no_recording_holds_a_key_a_cookie_a_machine_or_a_person(path: Path) -> None:
    """Nor an address or a folder of whoever recorded it, nor what this machine and its user are called."""
    names = [getpass.getuser(), socket.gethostname()]
    assert leaks(path.read_text(encoding="utf-8"), names=names) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Authorization: none", id="header"),
        pytest.param("set-cookie: a=b", id="cookie"),
        pytest.param("key sk-abc123def", id="key"),
        pytest.param("limit of org-abc123def", id="account"),
        pytest.param("http://10.0.0.7/v1", id="address"),
        pytest.param("http://localhost:8080", id="own-machine"),
        pytest.param("gpu-17.lan", id="machine"),
        pytest.param("/home/anna/q.gguf", id="folder"),
        pytest.param("anna@paper.example", id="mail"),
        pytest.param("written by annalena", id="name"),
    ],
)
def test_what_must_not_stand_in_a_recording_is_found(text: str) -> None:
    """Else the test above would prove nothing."""
    assert leaks(text, names=["annalena"])
    assert leaks("Harbour master Lena Voss said that 14 passengers were treated.", names=["root"]) == []
