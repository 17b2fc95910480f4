"""A run at a server with faults is finished, recorded without saying whose it was, and plays back to the same bytes."""

from __future__ import annotations

import getpass
import json
import socket
from typing import TYPE_CHECKING

import pytest

from briefer.llm import cassette
from fake_server import Served, serving
from leaks import leaks
from made_run import echoing, run, settings, write_sources
from record_runs import RECORDINGS, Recording, Where, record, replay

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.pipeline import MadeRun

NAMED = {recording.name: recording for recording in RECORDINGS}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Write a folder of three sources."""
    return write_sources(tmp_path / "strike")


def recorded(recording: Recording, sources: Path, into: Path) -> MadeRun:
    """Record a run at a server that rewords, and return what its replay makes; the two briefings are the same."""
    with serving(echoing) as server:
        record(recording, Where("m", server.base), into=into, sources=sources)
    made = replay(recording, into / "out", tape_folder=into, sources=sources)
    assert (made.folder / "briefing.md").read_bytes() == (into / f"{recording.name}.md").read_bytes()
    return made


def answered(into: Path, recording: Recording) -> list[tuple[int, bool]]:
    """Return the status of each recorded answer, and whether it is JSON."""
    calls = cassette.load(into / f"{recording.name}.yaml").calls
    return sorted((call.response.status, call.response.text is None) for call in calls)


@pytest.mark.parametrize("name", ["large-run", "sections"])
def test_a_run_is_recorded_and_replayed(name: str, sources: Path, tmp_path: Path) -> None:
    """Sentence by sentence, and section by section."""
    made = recorded(NAMED[name], sources, tmp_path)
    assert answered(tmp_path, NAMED[name]) == [(200, True)] * made.usage[-1].calls


def test_a_model_that_misreports_is_asked_to_mend_it(sources: Path, tmp_path: Path) -> None:
    """What it wrote is rejected, and the recording holds the repairs."""
    made = recorded(NAMED["repairs"], sources, tmp_path)
    assert "repair" in {step.step for step in made.usage}
    assert made.briefing.rejected


def test_a_busy_server_is_asked_again(sources: Path, tmp_path: Path) -> None:
    """No sentence is lost, and the refusals are in the recording."""
    made = recorded(NAMED["rate-limited"], sources, tmp_path)
    assert (
        answered(tmp_path, NAMED["rate-limited"]) == [(200, True)] * made.usage[-1].calls + [(429, True)] * 2
    )


def test_a_reply_that_is_cut_off_costs_one_sentence(sources: Path, tmp_path: Path) -> None:
    """Half a sentence is not published; half an answer is asked for again."""
    made = recorded(NAMED["truncated"], sources, tmp_path)
    assert answered(tmp_path, NAMED["truncated"])[0] == (200, False)
    record_of = json.loads((made.folder / "run.json").read_text(encoding="utf-8"))
    assert record_of["unusable_replies"]["cut-off"] == 1
    assert len(made.briefing.published) == 4


def test_a_recording_says_nothing_of_keys_machines_and_people(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that tells a lot of itself and its customer, a key in the environment, and this machine's own names."""
    monkeypatch.setenv("BRIEFER_API_KEY", "swordfish-1234567")
    told = {
        "Server": "vllm/0.6 (gpu-node-17.lan)",
        "Set-Cookie": "session=abc",
        "X-Request-Id": "req-1",
        "OpenAI-Organization": "org-abcdef123",
    }
    more = {
        "model": "/home/annalena/models/q.gguf",
        "system_fingerprint": "fp_gpu-node-17",
        "id": "chatcmpl-1",
    }
    busy = {"error": {"message": "limit of org-abcdef123 for key sk-abcdef1234567"}}
    refused = [Served(busy, status=429, headers=told | {"Retry-After": "0"})]

    def answer(body: object) -> Served:
        return refused.pop() if refused else Served(echoing(body).body | more, headers=told)

    tape = tmp_path / "tape.yaml"
    with serving(answer) as server:
        run(sources, settings(server, tmp_path / "out", record=tape))
    text = tape.read_text(encoding="utf-8")
    names = ["swordfish", "annalena", "gpu-node-17", getpass.getuser(), socket.gethostname()]
    assert leaks(text, names=names) == []
    assert "q.gguf" in text
