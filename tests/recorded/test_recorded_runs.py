"""Whole runs of real models, played back without a network: the briefing is the one that was made, byte for byte."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from briefer.llm import cassette
from made_run import files
from record_runs import CASSETTES, LARGEST, RECORDINGS, Recording, replay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.pipeline import MadeRun


@pytest.fixture(autouse=True, scope="module")
def _no_network() -> Iterator[None]:
    """Let nothing out of the process."""

    def refuse(*_arguments: object) -> None:
        msg = "a replay went to the network"
        raise AssertionError(msg)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        patch.setattr(socket, "getaddrinfo", refuse)
        yield


@pytest.fixture(scope="module", params=RECORDINGS, ids=lambda recording: recording.name)
def recording(request: pytest.FixtureRequest) -> Recording:
    """Give each recorded run."""
    found: Recording = request.param
    return found


@pytest.fixture(scope="module")
def made(recording: Recording, tmp_path_factory: pytest.TempPathFactory) -> MadeRun:
    """Play a recorded run back, once."""
    return replay(recording, tmp_path_factory.mktemp(recording.name))


def answers(recording: Recording) -> list[cassette.Answer]:
    """Return what the server answered in a recorded run."""
    tape = cassette.load(CASSETTES / f"{recording.name}.yaml")
    return [call.response for call in tape.calls]


def is_reply(answer: cassette.Answer) -> bool:
    """Tell whether an answer holds a model's words."""
    return answer.status == 200 and answer.text is None


def test_a_replay_makes_the_recorded_briefing(recording: Recording, made: MadeRun, tmp_path: Path) -> None:
    """Every reply that was recorded is played, and the same bytes come out, however many threads ask."""
    expected = (CASSETTES / f"{recording.name}.md").read_bytes()
    assert (made.folder / "briefing.md").read_bytes() == expected
    assert made.usage[-1].calls == sum(map(is_reply, answers(recording)))
    if not recording.faults:  # which call a fault fell on depends on the order of asking
        again = replay(recording, tmp_path, concurrency=4)
        assert files(again.folder) == files(made.folder)


def test_a_recording_is_small_and_shows_what_it_is_for(recording: Recording, made: MadeRun) -> None:
    """A run with repairs has repairs, a busy server was busy, a cut reply was cut."""
    assert (CASSETTES / f"{recording.name}.yaml").stat().st_size <= LARGEST
    match recording.name:
        case "repairs":
            assert steps(made)["repair"] > 0
        case "rate-limited":
            assert [answer.status for answer in answers(recording)].count(429) == len(recording.faults)
        case "truncated":
            assert sum(answer.text is not None for answer in answers(recording)) == 1
            assert '"cut-off": ' in (made.folder / "run.json").read_text(encoding="utf-8")
        case _:
            assert {published.drafted_by for published in made.briefing.published} >= {"source"}


def steps(made: MadeRun) -> dict[str, int]:
    """Return the number of calls of each step."""
    return {step.step: step.calls for step in made.usage}
