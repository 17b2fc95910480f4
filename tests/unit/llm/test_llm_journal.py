"""What was answered is kept, and never asked again, whenever the process dies."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import ModelUnavailableError, OutputError
from briefer.llm.journal import Journal, Journalled
from briefer.llm.requests import Reply
from briefer.llm.scripted import Scripted
from made_request import make_request

if TYPE_CHECKING:
    from pathlib import Path

REQUESTS = [make_request(f"question {number}") for number in range(5)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a journal in a folder that is not there yet."""
    return tmp_path / "run" / "journal.jsonl"


def _answer_all(path: Path, model: Scripted) -> list[Reply]:
    journalled = Journalled(model, Journal(path))
    return [journalled.complete(request) for request in REQUESTS]


def test_a_second_run_asks_nothing_and_gets_the_same(path: Path) -> None:
    """Every reply comes from the file, marked as such."""
    first = _answer_all(path, Scripted(lambda asked: asked.messages[0].text.upper()))
    nobody = Scripted([])
    second = _answer_all(path, nobody)
    assert second == [reply.replace(cached=True) for reply in first]
    assert nobody.asked == []


def test_another_model_is_asked_itself(path: Path) -> None:
    """Replies of one model are not taken for another's."""
    _answer_all(path, Scripted(["a", "b", "c", "d", "e"]))
    identity = Scripted([]).identity.replace(name="other/model")
    other = Scripted(["v", "w", "x", "y", "z"], identity=identity)
    assert [reply.text for reply in _answer_all(path, other)] == ["v", "w", "x", "y", "z"]


def test_a_failure_is_not_kept(path: Path) -> None:
    """An error is asked again in the next run."""
    with pytest.raises(ModelUnavailableError):
        Journalled(Scripted([ModelUnavailableError("500")]), Journal(path)).complete(REQUESTS[0])
    assert len(Journal(path)) == 0


def test_cut_off_anywhere_the_whole_lines_count(path: Path) -> None:
    """Whatever part of the last line was written, all before it is kept, and the rest asked again and kept."""
    _answer_all(path, Scripted(["a", "b", "c", "d", "e"]))
    whole = path.read_bytes()
    last = len(whole.splitlines(keepends=True)[-1])
    for cut in range(1, last):
        path.write_bytes(whole[:-cut])
        journal = Journal(path)
        assert (len(journal), journal.unreadable) == (4, 1), cut
    model = Scripted(["again"])
    assert [reply.text for reply in _answer_all(path, model)] == ["a", "b", "c", "d", "again"]
    assert (len(Journal(path)), Journal(path).unreadable) == (5, 0)


def test_a_damaged_line_is_told_and_passed_over(path: Path) -> None:
    """The lines around it still count."""
    _answer_all(path, Scripted(["a", "b", "c", "d", "e"]))
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = b"\xff\x00{}\n"
    path.write_bytes(b"".join(lines))
    assert (len(Journal(path)), Journal(path).unreadable) == (4, 1)


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_reply_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Line breaks of every kind, controls and quotes survive the file."""
    path = tmp_path_factory.mktemp("journal") / "journal.jsonl"
    Journal(path).keep("m", REQUESTS[0], Reply(text=text, cost=0.1))
    assert Journal(path).find("m", REQUESTS[0]) == Reply(text=text, cost=0.1)


def test_threads_do_not_mix_their_lines(path: Path) -> None:
    """Sixty calls of eight threads are sixty whole lines."""
    requests = [make_request(f"question {number}") for number in range(60)]
    model = Journalled(Scripted(lambda asked: asked.messages[0].text * 200), Journal(path))
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(model.complete, requests))
    assert (len(Journal(path)), Journal(path).unreadable) == (60, 0)


def test_the_sources_are_not_in_the_journal(path: Path) -> None:
    """Only replies are written, and the names of prompts."""
    Journal(path).keep("m", make_request("secret source text"), Reply(text="It rained."))
    assert b"secret" not in path.read_bytes()


@pytest.mark.parametrize("moment_s", [0.0, 0.02, 0.05, 0.09])
def test_a_killed_run_loses_only_open_calls(path: Path, moment_s: float) -> None:
    """After SIGKILL each call that was told as finished is in the journal."""
    program = (
        "import sys, pathlib\n"
        "from briefer.llm.journal import Journal, Journalled\n"
        "from briefer.llm.scripted import Scripted\n"
        "from briefer.llm.requests import Message, Request\n"
        "model = Journalled(Scripted(lambda asked: 'x' * 5000), Journal(pathlib.Path(sys.argv[1])))\n"
        "for number in range(100000):\n"
        "    text = f'question {number}'\n"
        "    model.complete(Request(purpose='sentence', prompt='sentence.v1',\n"
        "                           messages=(Message(role='user', text=text),), max_tokens=50))\n"
        "    print(text, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        first = run.stdout.readline()
        time.sleep(moment_s)
        run.send_signal(signal.SIGKILL)
        told = [line.strip() for line in [first, *run.stdout] if line.endswith("\n")]
    journal = Journal(path)
    assert [text for text in told if journal.find("scripted/model", make_request(text)) is None] == []
    assert journal.unreadable in {0, 1}


def test_a_journal_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """A folder in its place is an error with the path and the reason."""
    with pytest.raises(OutputError, match="cannot be kept there"):
        Journal(tmp_path)


def test_a_full_disk_says_so(path: Path) -> None:
    """When a line cannot be written, the reply is not passed on as kept."""
    journal = Journal(path)
    path.mkdir()
    with pytest.raises(OutputError, match="cannot be kept there"):
        journal.keep("m", REQUESTS[0], Reply(text="x"))
    assert journal.find("m", REQUESTS[0]) is None
