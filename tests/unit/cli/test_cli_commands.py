"""What each command does with good and with bad input."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

    Briefer = Callable[..., Outcome]

TRUE = "Divers inspected the hull of the ferry Grace on Friday morning."
WRONG = "Harbour master Lena Voss said that 41 passengers were treated for bruises."


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft of two true sentences and a wrong one."""
    path = tmp_path / "draft.md"
    path.write_text(
        f"# Ferry\n\n{TRUE} [gazette] {WRONG} [harbour]\n\n"
        "The owner, Marlow Lines, denied that the ferry had been overloaded.[^1]\n\n[^1]: harbour.txt\n",
        encoding="utf-8",
    )
    return path


def _claims(folder: Path, *lines: str) -> Path:
    path = folder / "claims.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_make_prints_the_folder_and_writes_what_was_asked(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """stdout is the folder and nothing else; the formats named are there, and no others."""
    outcome = briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "json,md")
    assert (outcome.code, outcome.out) == (0, f"{tmp_path / 'out' / 'ferry'}\n")
    assert sorted(path.name for path in (tmp_path / "out" / "ferry").iterdir()) == [
        "briefing.json",
        "briefing.md",
        "run.json",
        "texts",
    ]
    assert all(line.startswith("briefer: ") for line in outcome.err.splitlines())
    assert "sentences" in outcome.err.splitlines()[-1]


def test_quiet_leaves_stderr_empty(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """--quiet shows only results."""
    assert (
        briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "md", "--quiet").err == ""
    )


def test_a_place_that_cannot_be_written_is_named(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """A file where the folder should stand gives exit code 2 and changes nothing."""
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    outcome = briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "md", "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"briefer: error: {tmp_path / 'out'}")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("cut.txt", "Café Zoë in flames €".encode()[:-1], "byte 21 is not UTF-8", id="not-utf-8"),
        pytest.param("empty.txt", b"", "the file is empty", id="empty"),
        pytest.param("photo.txt", bytes(range(256)), "binary data, not text", id="binary"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_done(
    briefer: Briefer, ferry: Path, name: str, content: bytes, reason: str
) -> None:
    """The reason stands in the list of sources and in the briefing."""
    (ferry / name).write_bytes(content)
    listed = briefer("sources", "--sources", ferry)
    assert listed.code == 0
    assert f"    {name}: {reason}" in listed.out
    made = briefer("make", "--sources", ferry, "--out", ferry.parent / "out", "--format", "json", "--quiet")
    assert made.code == 0
    briefing = json.loads((ferry.parent / "out" / "ferry" / "briefing.json").read_text(encoding="utf-8"))
    assert [skipped["file"] for skipped in briefing["skipped"]] == [name]


@pytest.mark.parametrize("command", ["make", "sources"])
def test_an_empty_folder_is_one_line_and_2(briefer: Briefer, tmp_path: Path, command: str) -> None:
    """The message says what to put where."""
    outcome = briefer(command, "--sources", tmp_path, "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"briefer: error: {tmp_path}: the folder holds no source files; "
        "put the documents into it, one file each\n"
    )


def test_check_answers_each_line_and_reports_the_broken_ones(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """A broken line, an unknown source: the rest is done, in order, and the exit code is 2."""
    claims = _claims(
        tmp_path,
        json.dumps({"id": "a", "claim": TRUE, "source": "gazette"}),
        "{broken",
        json.dumps({"id": "c", "claim": TRUE, "source": "herald"}),
        json.dumps({"claim": WRONG, "source": "harbour.txt"}),
        json.dumps({"id": "e", "claim": TRUE}),
        json.dumps({"id": "f", "claim": TRUE, "source": ["gazette", "harbour"]}),
    )
    outcome = briefer("check", claims, "--sources", ferry)
    answers = [json.loads(line) for line in outcome.out.splitlines()]
    assert outcome.code == 2
    assert [(answer["id"], answer["status"]) for answer in answers] == [
        ("a", "supported"),
        (2, "unverifiable"),
        ("c", "unverifiable"),
        (4, "contradicted"),
        ("e", "supported"),
        ("f", "supported"),
    ]
    assert [answer["line"] for answer in answers if "error" in answer] == [2, 3]
    assert outcome.err.splitlines()[-1] == "briefer: 2 lines could not be checked; each says why"


def test_a_rejected_claim_is_a_result_not_a_failure(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """Rejections exit with 0."""
    claims = _claims(tmp_path, json.dumps({"claim": WRONG, "source": "harbour"}))
    outcome = briefer("check", claims, "--sources", ferry, "--format", "table")
    assert outcome.code == 0
    assert outcome.out.startswith("✗ 1  contradicted (wrong-figure")


def test_check_writes_to_a_file_instead(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """With --out stdout stays empty."""
    claims = _claims(tmp_path, json.dumps({"id": "a", "claim": TRUE, "source": "gazette"}))
    outcome = briefer("check", claims, "--sources", ferry, "--out", tmp_path / "verdicts.jsonl")
    assert (outcome.code, outcome.out) == (0, "")
    assert json.loads((tmp_path / "verdicts.jsonl").read_text(encoding="utf-8"))["id"] == "a"


def test_check_reads_stdin(ferry: Path) -> None:
    """A dash in place of the file reads the claims from stdin."""
    done = subprocess.run(
        [sys.executable, "-m", "briefer", "check", "-", "--sources", str(ferry)],
        input=json.dumps({"id": "a", "claim": TRUE}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["status"] == "supported"


class _InterruptedInput(io.RawIOBase):
    """Standard input of which one line comes before the user presses Ctrl-C."""

    def __init__(self, line: bytes) -> None:
        self._lines = [line]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - io gives the type no name in Python 3.11
        if not self._lines:
            raise KeyboardInterrupt
        line = self._lines.pop()
        buffer[: len(line)] = line
        return len(line)


def test_an_interrupt_keeps_what_was_checked(
    briefer: Briefer, ferry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C exits with 130; the verdicts that were known are in the file."""
    line = json.dumps({"id": "a", "claim": TRUE}).encode() + b"\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(_InterruptedInput(line))))
    outcome = briefer("check", "-", "--sources", ferry, "--out", tmp_path / "verdicts.jsonl", "--quiet")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "briefer: interrupted\n")
    assert [json.loads(v)["id"] for v in (tmp_path / "verdicts.jsonl").read_text("utf-8").splitlines()] == [
        "a"
    ]


def test_a_stem_of_two_files_is_an_error_of_that_line(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """The message names the files that fit."""
    (ferry / "more").mkdir()
    (ferry / "more" / "gazette.txt").write_text("Rain fell on Marlow on Sunday morning.\n", encoding="utf-8")
    outcome = briefer(
        "check", _claims(tmp_path, json.dumps({"claim": TRUE, "source": "gazette"})), "--sources", ferry
    )
    assert outcome.code == 2
    assert json.loads(outcome.out)["error"] == (
        "line 1: source 'gazette' fits gazette.txt and more/gazette.txt; give the whole name"
    )


def test_verify_shows_what_is_wrong_and_exits_with_4(briefer: Briefer, ferry: Path, draft: Path) -> None:
    """The wrong sentence has its rule, the passage and the words that differ; the true ones pass."""
    outcome = briefer("verify", draft, "--sources", ferry)
    assert outcome.code == 4
    assert outcome.err.splitlines()[-1] == "briefer: 3 sentences: 2 supported, 1 rejected"
    verdicts = [line for line in outcome.out.splitlines() if line and not line.startswith(" ")]
    assert verdicts == ["✓ 1. S1  supported", "✗ 2. S2  contradicted (wrong-figure)", "✓ 3. S2  supported"]
    assert "{+41+} [-14-]" in outcome.out


def test_verify_reads_a_word_file(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    briefer("make", "--sources", ferry, "--format", "docx", "--out", tmp_path / "out")
    file = tmp_path / "out" / "ferry" / "briefing.docx"

    assert briefer("verify", file, "--sources", ferry).code == 0
    file.write_bytes(file.read_bytes()[:2000])
    broken = briefer("verify", file, "--sources", ferry)
    assert broken.code == 2
    assert "briefing.docx: damaged DOCX" in broken.err
    assert "save the draft anew" in broken.err


def test_verify_tells_programs_the_same(briefer: Briefer, ferry: Path, draft: Path) -> None:
    """Each sentence stands at its place in the draft."""
    outcome = briefer("verify", draft, "--sources", ferry, "--format", "json")
    sentences = json.loads(outcome.out)
    text = draft.read_text(encoding="utf-8")
    assert outcome.code == 4
    assert [text[s["start"] : s["end"]] for s in sentences][:2] == [TRUE, WRONG]
    assert [(s["sources"], s["verdict"]["status"]) for s in sentences] == [
        (["S1"], "supported"),
        (["S2"], "contradicted"),
        (["S2"], "supported"),
    ]


def test_verify_accepts_a_briefing_of_ours(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """Every sentence of our own Markdown is supported when read back."""
    briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "md")
    outcome = briefer("verify", tmp_path / "out" / "ferry" / "briefing.md", "--sources", ferry)
    assert outcome.code == 0, outcome.out


def test_a_draft_that_is_not_utf_8_is_named(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """The message says where and what to do."""
    path = tmp_path / "draft.md"
    path.write_bytes(b"Caf\xe9")
    outcome = briefer("verify", path, "--sources", ferry)
    assert (outcome.code, outcome.err) == (
        2,
        f"briefer: error: {path}: byte 3 is not UTF-8; save the draft as UTF-8\n",
    )


def test_sources_as_json_counts_what_was_read(briefer: Briefer, ferry: Path) -> None:
    """Programs get the same facts."""
    listed = json.loads(briefer("sources", "--sources", ferry, "--format", "json").out)
    assert [(s["id"], s["file"], s["published"]) for s in listed["sources"]] == [
        ("S1", "gazette.txt", "2015-10-03"),
        ("S2", "harbour.txt", "2015-10-02"),
    ]


def test_the_text_of_a_source_is_shown_with_its_marks(briefer: Briefer, ferry: Path) -> None:
    """Each line has its number; a date line is barred."""
    shown = briefer("sources", "--sources", ferry, "--text", "gazette", "--quiet").out.splitlines()
    assert shown[0] == "     1  Divers inspect stranded ferry"
    assert shown[1] == "x    2  October 3, 2015  [date line]"


def test_an_unknown_source_is_named(briefer: Briefer, ferry: Path) -> None:
    """--text with a name that is no source exits with 2."""
    outcome = briefer("sources", "--sources", ferry, "--text", "herald", "--quiet")
    assert (outcome.code, outcome.err) == (
        2,
        "briefer: error: no source 'herald'; 'briefer sources' lists those there are\n",
    )


def test_the_schema_is_json(briefer: Briefer) -> None:
    """stdout is the schema and nothing else."""
    assert json.loads(briefer("schema").out)["title"] == "Briefing"


def test_lint_shows_places_and_exits_with_4(briefer: Briefer, tmp_path: Path) -> None:
    """Each remark on lines of its own, the verbs of the speakers below; the counts go to stderr."""
    path = tmp_path / "draft.md"
    text = "The mayor slammed the plan. The army said it rained. The rebels claimed it rained.\n"
    path.write_text(text, encoding="utf-8")
    outcome = briefer("lint", path)
    assert (outcome.code, outcome.err) == (4, "briefer: 3 sentences: 2 words to replace, 0 to look at\n")
    assert outcome.out.splitlines()[:3] == [
        "✗ 1:11  slammed  (emotive)",
        "    sentence  The mayor slammed the plan.",
        "    why       “slammed” stirs feelings; write “criticise”, or quote who says it.",
    ]
    assert outcome.out.splitlines()[-2:] == ["    The army: said (1)", "    The rebels: claimed (1)"]


def test_lint_as_json_is_for_programs(briefer: Briefer, tmp_path: Path) -> None:
    """Offsets, line, column, category, and what to do."""
    path = tmp_path / "draft.txt"
    path.write_text("It rained.\nThe vile plan of the town was dropped.\n", encoding="utf-8")
    outcome = briefer("lint", path, "--format", "json", "--quiet")
    assert (outcome.code, outcome.err) == (4, "")
    assert json.loads(outcome.out) == {
        "sentences": 2,
        "remarks": [
            {
                "words": "vile",
                "category": "judgement",
                "severity": "block",
                "message": "“vile” judges; leave it out, or quote who says it.",
                "sentence": "The vile plan of the town was dropped.",
                "start": 15,
                "end": 19,
                "line": 2,
                "column": 5,
            }
        ],
        "speakers": [],
    }


def test_lint_of_a_neutral_text_is_0(briefer: Briefer, tmp_path: Path) -> None:
    """Nothing to say is nothing on stdout."""
    path = tmp_path / "draft.md"
    path.write_text("The mayor said that it had rained in the town.\n", encoding="utf-8")
    outcome = briefer("lint", path)
    assert (outcome.code, outcome.out.strip()) == (0, "")


def test_lint_shows_control_characters_instead_of_sending_them(briefer: Briefer, tmp_path: Path) -> None:
    """A text may not drive the terminal."""
    path = tmp_path / "draft.md"
    path.write_text("The \x1b[31mvile plan of the town was dropped.\n", encoding="utf-8")
    assert "\x1b" not in briefer("lint", path).out
