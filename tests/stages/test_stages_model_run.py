"""A run with a model over the network: recorded, replayed, broken off, taken up again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefer.errors import InputError, KeyRefusedError, NoRecordingError
from briefer.runs.proof import prove
from briefer.runs.unsealed import unsealed
from briefer.settings import Settings
from fake_server import Served, Server, serving
from made_run import SOURCES, echoing, files, run, settings, write_sources

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.settings import Effort

_BRIEFER = """import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("briefer", run_name="__main__")
"""
"""Runs the program with Ctrl-C as a terminal gives it: a test that is started in the background ignores it."""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Write a folder of three sources."""
    return write_sources(tmp_path / "strike")


def test_an_unchanged_run_asks_nothing(sources: Path, tmp_path: Path) -> None:
    """What was answered once is known; the files are the same bytes."""
    with serving(echoing) as server:
        first = files(run(sources, settings(server, tmp_path / "out")).folder)
        asked = len(server.bodies)
        again = files(run(sources, settings(server, tmp_path / "out")).folder)
        assert asked > 3
        assert len(server.bodies) == asked
    assert first == again


@pytest.mark.parametrize("effort", ["sentence", "section"])
def test_a_replay_gives_the_same_bytes_without_the_network(
    sources: Path, tmp_path: Path, effort: Effort
) -> None:
    """Nobody is at the address, and there is no key; each way of writing asks in its own form."""
    tape = tmp_path / "tape.yaml"
    with serving(echoing) as server:
        recorded = run(sources, settings(server, tmp_path / "one", record=tape, effort=effort))
    assert {step.step for step in recorded.usage} >= {effort, "total"}
    replayed = run(
        sources, Settings(replay=tape, out=tmp_path / "two", formats=("md", "json"), effort=effort)
    )
    assert files(recorded.folder) == files(replayed.folder)
    assert "openai/m" in (recorded.folder / "briefing.json").read_text(encoding="utf-8")
    assert "model" in {published.drafted_by for published in recorded.briefing.published}


def test_a_changed_source_has_no_recording(sources: Path, tmp_path: Path) -> None:
    """The error names the prompt, and nothing is written."""
    tape = tmp_path / "tape.yaml"
    with serving(echoing) as server:
        run(sources, settings(server, tmp_path / "one", record=tape))
    for name, text in SOURCES.items():
        (sources / name).write_text(text.replace("harbour", "station"), encoding="utf-8")
    with pytest.raises(NoRecordingError, match=r"sentence\.v3"):
        run(sources, Settings(replay=tape, out=tmp_path / "two", formats=("md",)))
    assert not (tmp_path / "two").exists()


def test_a_refused_key_writes_nothing(sources: Path, tmp_path: Path) -> None:
    """A briefing that no model wrote must not look like one."""
    refused = Served({"error": {"message": "bad key"}}, status=401)
    with serving([refused]) as server, pytest.raises(KeyRefusedError):
        run(sources, settings(server, tmp_path / "out"))
    assert not (tmp_path / "out" / "strike").exists()


def test_a_token_budget_ends_the_writing_and_not_the_run(sources: Path, tmp_path: Path) -> None:
    """What is there is published; the rest is the sources' own."""
    counted = {"prompt_tokens": 300, "completion_tokens": 40}
    with serving(lambda body: Served(echoing(body).body | {"usage": counted})) as server:
        made = run(sources, settings(server, tmp_path / "out", token_budget=1500, concurrency=1))
    record = json.loads((made.folder / "run.json").read_text(encoding="utf-8"))
    assert 1 <= record["usage"][-1]["calls"] < 4
    assert "1500 tokens" in record["stopped_by"]
    assert len(made.briefing.published) == 4


def test_nothing_to_resume_is_said(sources: Path, tmp_path: Path) -> None:
    """The message names the file that is not there."""
    with serving(echoing) as server, pytest.raises(InputError, match="nothing to resume: "):
        run(sources, settings(server, tmp_path / "out", resume=True))


def test_an_interrupted_run_is_finished_with_the_sources_words(sources: Path, tmp_path: Path) -> None:
    """Ctrl-C ends the asking; the files are written, say so, and the exit code tells it too."""
    with serving(lambda body: Served(echoing(body).body, delay_s=0.3)) as server:
        process = _started(sources, tmp_path / "out", server, after=1)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
    briefing = json.loads((tmp_path / "out" / "strike" / "briefing.json").read_text(encoding="utf-8"))
    assert len(briefing["published"]) == 4
    assert "The writing was broken off" in briefing["audit"][-1]["text"]


def _started(sources: Path, out: Path, server: Server, *, after: int) -> subprocess.Popen[bytes]:
    """Start a run in a process of its own and wait until ``after`` calls are in its journal."""
    command = [sys.executable, "-c", _BRIEFER, "make", "--sources", str(sources), "--out", str(out)]
    command += [
        "--format",
        "md,json",
        "--model",
        "openai/m",
        "--api-base",
        server.base,
        "--concurrency",
        "1",
        "--quiet",
    ]
    process = subprocess.Popen(command, env=os.environ | {"BRIEFER_API_KEY": "none"})
    journal = out / ".strike.journal.jsonl"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (
        journal.exists() and journal.read_bytes().count(b"\n") >= after
    ):
        time.sleep(0.01)
    assert journal.exists()
    return process


@pytest.mark.parametrize("effort", ["sentence", "section"])
def test_a_bundle_of_a_run_with_a_model_holds(sources: Path, tmp_path: Path, effort: Effort) -> None:
    """What the model wrote is proved without it, and its recording is in the bundle, the same bytes when replayed."""
    tape = tmp_path / "tape.yaml"
    with serving(echoing) as server:
        recorded = run(sources, settings(server, tmp_path / "out", effort=effort, record=tape, bundle=True))
    replayed = run(sources, settings(None, tmp_path / "again", effort=effort, replay=tape, bundle=True))
    data = (recorded.folder / "briefing.zip").read_bytes()
    proof = prove(data, "briefing.zip", judge=None, progress=lambda _told: None)
    assert proof.faults == ()
    assert {sentence.drafted_by for sentence in recorded.briefing.published} >= {"model"}
    assert unsealed(data, "briefing.zip").files["recording.yaml"] == tape.read_bytes()
    assert (replayed.folder / "briefing.zip").read_bytes() == data
