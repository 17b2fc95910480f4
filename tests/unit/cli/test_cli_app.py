"""How every command starts and ends."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from briefer.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

COMMANDS = sorted(app.commands)
HEAVY = ("litellm", "dateparser", "scipy", "numpy", "datasketch")


def test_help_lists_every_command(briefer: Callable[..., Outcome]) -> None:
    """Help goes to stdout with exit code 0 and names each command."""
    outcome = briefer("--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert [name for name in COMMANDS if f"\n  {name} " not in outcome.out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(briefer: Callable[..., Outcome], command: str) -> None:
    """Each help page has examples that start with briefer and the command."""
    outcome = briefer(command, "--help")
    assert outcome.code == 0
    _, _, examples = outcome.out.partition("Examples:")
    assert f"briefer {command}" in examples


def test_no_words_show_help_and_are_a_usage_error(briefer: Callable[..., Outcome]) -> None:
    """Briefer alone shows its help on stderr and exits with 2."""
    outcome = briefer()
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Usage: briefer")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["brief"], "No such command 'brief'", id="unknown-command"),
        pytest.param(["make", "--colour"], "No such option '--colour'", id="unknown-option"),
        pytest.param(["make"], "either --topic NAME or --sources DIR", id="no-folder"),
        pytest.param(["make", "--topic", "a", "--sources", "b"], "either --topic NAME or", id="two-folders"),
        pytest.param(["make", "--topic", "moon"], "the topics are russia-strikes", id="unknown-topic"),
        pytest.param(["make", "--topic", "../seeds"], "the topics are russia-strikes", id="path-as-topic"),
        pytest.param(
            ["sources", "--sources", "no/such", "--quiet"], "no/such: there is no such", id="no-folder-there"
        ),
        pytest.param(
            ["make", "--topic", "russia-strikes", "--words", "9"], "choose from 100 to 3000", id="too-short"
        ),
        pytest.param(["make", "--topic", "russia-strikes", "--format", "odt"], "no format odt", id="format"),
        pytest.param(["check", "none.jsonl", "--topic", "russia-strikes"], "none.jsonl", id="no-claims-file"),
        pytest.param(["verify", "none.md", "--topic", "russia-strikes"], "none.md", id="no-draft"),
        pytest.param(["lint", "none.md"], "none.md", id="no-text"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_2(
    briefer: Callable[..., Outcome], words: list[str], message: str
) -> None:
    """A mistake gives one line on stderr that says what is wrong, and exit code 2."""
    outcome = briefer(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("briefer: error: ")
    assert outcome.err.count("\n") == 1
    assert message in outcome.err


def test_a_model_without_a_provider_is_refused(briefer: Callable[..., Outcome]) -> None:
    """A bare name could be anybody's; the message shows how names look."""
    outcome = briefer("make", "--topic", "russia-strikes", "--model", "gpt")
    assert (outcome.code, outcome.out) == (2, "")
    assert "model 'gpt': name it as PROVIDER/MODEL, for example" in outcome.err


def test_debug_shows_where_it_failed(briefer: Callable[..., Outcome]) -> None:
    """With --debug the traceback stands before the message; without, there is none."""
    assert "Traceback" in briefer("make", "--topic", "moon", "--debug").err
    assert "Traceback" not in briefer("make", "--topic", "moon").err


def test_a_name_cannot_steer_the_terminal(briefer: Callable[..., Outcome]) -> None:
    """An escape sequence in a name is spelt out in the message."""
    outcome = briefer("make", "--topic", "a\x1b[31mb\nc")
    assert "\x1b" not in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(briefer: Callable[..., Outcome], shell: str) -> None:
    """The script asks briefer itself what may come next."""
    outcome = briefer("completion", shell)
    assert outcome.code == 0
    assert f"_BRIEFER_COMPLETE={shell}_complete" in outcome.out


def test_help_is_quick() -> None:
    """Help takes under 0.2 s of CPU; the best of three, because a machine may be busy."""
    assert min(_cpu_seconds("-m", "briefer", "--help") for _ in range(3)) < 0.2


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["--help"], id="help"),
        pytest.param(["make", "--topic", "russia-strikes", "--format", "json"], id="make"),
        pytest.param(["check", "claims.jsonl", "--topic", "russia-strikes"], id="check"),
    ],
)
def test_no_command_imports_what_takes_seconds(tmp_path: Path, words: list[str]) -> None:
    """Neither litellm nor a numeric library is imported where no model is called."""
    (tmp_path / "claims.jsonl").write_text('{"claim": "It rained."}\n', encoding="utf-8")
    program = (
        "import sys, briefer.cli\n"
        f"try: briefer.cli.main({words!r})\n"
        "except SystemExit as left: assert not left.code, left.code\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_who_leaves_is_no_error(ferry: Path) -> None:
    """A pipe that is closed early ends the command quietly with 0."""
    command = [sys.executable, "-m", "briefer", "sources", "--sources", str(ferry), "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert (process.wait(), process.stderr.read()) == (0, "")


def test_a_full_disk_is_one_line_and_2(ferry: Path) -> None:
    """Results that cannot be written give a message, not a traceback."""
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device, not a path of ours
        done = subprocess.run(
            [sys.executable, "-m", "briefer", "sources", "--sources", ferry, "--quiet"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "briefer: error: No space left on device\n")


def _cpu_seconds(*words: str) -> float:
    program = (
        "import resource, subprocess, sys\n"
        "subprocess.run([sys.executable, *sys.argv[1:]], stdout=subprocess.DEVNULL, check=True)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
    return float(done.stdout)
