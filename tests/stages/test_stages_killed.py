"""A run is killed at any moment; taken up again it ends as if nothing had happened, and asks nothing twice.

The runs are processes that are forked from one that has everything loaded: so a moment costs no start of Python.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from fake_server import Served, Server, serving
from made_run import echoing, files, run, settings, write_sources

if TYPE_CHECKING:
    from pathlib import Path

MOMENTS = 20 if "BRIEFER_SOAK" in os.environ else 3
SEED = 11
JOURNAL = ".strike.journal.jsonl"


@dataclass(frozen=True)
class Whole:
    """A run that nobody disturbed: its files, how many calls it took, and seconds from the first call to the end."""

    files: dict[str, bytes]
    calls: int
    seconds: float


def _slow(body: Any) -> Served:  # noqa: ANN401 - what comes over the wire
    """Answer after a time, so that a good part of the run's moments lie within a call."""
    return Served(echoing(body).body, delay_s=0.2)


def _run(sources: Path, out: Path, base: str) -> None:
    run(sources, settings(Server(base), out, concurrency=2))


def _asking(server: Server, sources: Path, out: Path) -> Any:  # noqa: ANN401 - the context's own kind of process
    """Start a run and wait for its first call: before it there is nothing that could be lost."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["briefer.pipeline", "litellm"])
    process = context.Process(target=_run, args=(sources, out, server.base))
    process.start()
    while process.is_alive() and not server.bodies:
        time.sleep(0.005)
    return process


@pytest.fixture(scope="module")
def strike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sources once."""
    return write_sources(tmp_path_factory.mktemp("killed") / "strike")


@pytest.fixture(scope="module")
def whole(strike: Path) -> Whole:
    """Make the run once, in a process like those that are killed; the first one loads what the others share."""
    with serving(_slow) as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv(
            "LITELLM_LOCAL_MODEL_COST_MAP", "True"
        )  # the first process loads it, before our client does
        process = _asking(server, strike, strike.parent / "whole")
        start = time.monotonic()
        process.join()
        seconds = time.monotonic() - start
        assert process.exitcode == 0
    return Whole(files(strike.parent / "whole" / "strike"), len(server.bodies), seconds)


@pytest.mark.parametrize("number", range(MOMENTS))
def test_a_killed_run_is_taken_up_where_it_was(
    strike: Path, whole: Whole, tmp_path: Path, number: int
) -> None:
    """After kill -9 no finished call is asked again, and every file but the record has the bytes of one run."""
    moment = Random(f"{SEED} {number}").uniform(0, whole.seconds)  # noqa: S311 - repeatable, not secret
    with serving(_slow) as server:
        process = _asking(server, strike, tmp_path)
        time.sleep(moment)
        process.kill()
        process.join()
    kept = _finished(tmp_path / JOURNAL)
    with serving(echoing) as server:
        resumed = run(strike, settings(server, tmp_path, resume=(tmp_path / JOURNAL).exists()))
        assert len(server.bodies) == whole.calls - len(kept)
    assert files(resumed.folder) == whole.files
    assert len(set(_finished(tmp_path / JOURNAL))) == whole.calls
    assert sorted(path.name for path in tmp_path.iterdir()) == [JOURNAL, "strike"]


def _finished(journal: Path) -> list[str]:
    """Return the digests of the calls that are in a journal, without a line that was being written."""
    lines = journal.read_bytes().split(b"\n")[:-1] if journal.exists() else []
    return [json.loads(line)["digest"] for line in lines]
