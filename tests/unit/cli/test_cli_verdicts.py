"""What is shown of a verdict, as text, on a terminal, and as JSON lines."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from briefer.claims import BrokenLine, ClaimLine
from briefer.cli.answers import Answer, Checked, answers, write_jsonl, write_table
from briefer.cli.verdict_table import show_table
from briefer.cli.verdict_text import lines
from briefer.cli.verdicts import verdict_row
from briefer.records import Citation, Corpus, DiffPart, Document, Finding, Source, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PASSAGE = Citation(source="S1", file="a.txt", start=0, end=21, quote="Prices rose by 9 %\nin May.")
WRONG_FIGURE = Verdict(
    status="contradicted",
    score=0.2,
    findings=(Finding(rule="wrong-figure", message="S1 gives 9 %.", claim=Span(15, 18), source=PASSAGE),),
    evidence=(PASSAGE,),
)
RIGHT = Verdict(status="supported", score=1.0, evidence=(PASSAGE,))
NOWHERE = Verdict(status="unsupported", score=0.0, findings=(Finding(rule="not-supported", message="No."),))


class _Library:
    """Says of every claim that it is right, and remembers what was asked."""

    def __init__(self) -> None:
        source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
        self.corpus = Corpus(topic="t", title="T", documents=(Document(source=source, text=""),), origins=())
        self.asked: list[tuple[str, Sequence[str] | None]] = []

    def check(self, claim: str, *, sources: Sequence[str] | None) -> Verdict:
        self.asked.append((claim, sources))
        return RIGHT


def test_a_rejected_sentence_shows_rule_reason_passage_and_difference() -> None:
    """Everything that explains the verdict stands below it, aligned, each on one line."""
    row = verdict_row("3. S1", "Prices rose by 4 % in May.", WRONG_FIGURE)
    assert list(lines(row)) == [
        "✗ 3. S1  contradicted (wrong-figure)",
        "    sentence  Prices rose by 4 % in May.",
        "    why       S1 gives 9 %.",
        "    source    S1 a.txt 0-21: Prices rose by 9 % in May.",
        "    diff      Prices rose by {+4+} [-9-] % in May.",
        "",
    ]


def test_a_supported_sentence_shows_its_passage_and_no_difference() -> None:
    """There is nothing to explain, only where it stands."""
    assert list(lines(verdict_row("1.", "Prices rose.", RIGHT))) == [
        "✓ 1.  supported",
        "    sentence  Prices rose.",
        "    source    S1 a.txt 0-21: Prices rose by 9 % in May.",
        "",
    ]


def test_a_passage_with_other_words_is_shown_without_a_difference() -> None:
    """A word diff of two sentences that share little would be noise."""
    unlike = WRONG_FIGURE.replace(status="unsupported")
    assert verdict_row("1.", "The mayor of Marlow opened a bridge.", unlike).diff == ()


def test_the_difference_of_the_check_is_preferred() -> None:
    """A check that knows which words differ is not second-guessed."""
    diff = (DiffPart(kind="claim", text="4"), DiffPart(kind="source", text="9"))
    finding = WRONG_FIGURE.findings[0].replace(diff=diff)
    assert verdict_row("1.", "Prices rose by 4 %.", WRONG_FIGURE.replace(findings=(finding,))).diff == diff


def test_nothing_in_a_source_or_a_message_steers_the_terminal() -> None:
    """Escape sequences and reading-direction marks are spelt out."""
    hostile = PASSAGE.model_copy(update={"quote": "\x1b]0;owned\x07 \u202egnp.exe", "file": "\x1b[2J.txt"})
    verdict = WRONG_FIGURE.replace(
        findings=(Finding(rule="wrong-figure", message="\x9b31m", source=hostile),)
    )
    shown = "\n".join(lines(verdict_row("\x1b[1m", "a\x1b[31mb", verdict)))
    assert [character for character in shown if not character.isprintable() and character != "\n"] == []


def test_a_terminal_gets_a_table_without_escapes_of_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The table holds every part; rich markup in a sentence is shown, not obeyed."""
    monkeypatch.setenv("COLUMNS", "120")
    show_table([verdict_row("1. S1", "Prices [bold]rose[/bold] by 4 % in May.", WRONG_FIGURE)])
    shown = capsys.readouterr().out
    for part in ("✗ contradicted", "wrong-figure", "[bold]rose[/bold]", "S1 gives 9 %.", "S1 a.txt 0-21"):
        assert part in shown


def test_a_line_in_gives_a_line_out_in_order() -> None:
    """Claims are checked against the ids of the sources they name; a bad one stops no other."""
    library = _Library()
    asked: list[ClaimLine | BrokenLine] = [
        ClaimLine(number=1, id="x", claim="One.", sources=("a",)),
        ClaimLine(number=2, id=2, claim="Two.", sources=("b",)),
        BrokenLine(number=3, id=3, error="line 3 is not a JSON object"),
        ClaimLine(number=4, id=4, claim="Four.", sources=None),
    ]
    stream = io.StringIO()
    assert write_jsonl(answers(asked, library), stream) == 2
    assert library.asked == [("One.", ("S1",)), ("Four.", None)]
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == [
        {"id": "x", **RIGHT.model_dump(mode="json")},
        {
            "id": 2,
            "line": 2,
            "status": "unverifiable",
            "error": "line 2: no source 'b'; 'briefer sources' lists those there are",
        },
        {"id": 3, "line": 3, "status": "unverifiable", "error": "line 3 is not a JSON object"},
        {"id": 4, **RIGHT.model_dump(mode="json")},
    ]


def test_the_json_of_a_verdict_is_the_contracts() -> None:
    """Status, score, findings and evidence; spans as start and end."""
    stream = io.StringIO()
    write_jsonl([Checked(ClaimLine(number=1, id="x", claim="C.", sources=None), WRONG_FIGURE)], stream)
    cited = {"source": "S1", "file": "a.txt", "start": 0, "end": 21, "quote": "Prices rose by 9 %\nin May."}
    assert json.loads(stream.getvalue()) == {
        "id": "x",
        "status": "contradicted",
        "score": 0.2,
        "findings": [
            {
                "rule": "wrong-figure",
                "severity": "block",
                "message": "S1 gives 9 %.",
                "claim": {"start": 15, "end": 18},
                "source": cited,
                "diff": [],
            }
        ],
        "evidence": [cited],
    }


def test_an_interrupted_table_shows_what_was_checked() -> None:
    """What is known when the user stops is written."""

    def interrupted() -> Iterator[Answer]:
        yield Checked(ClaimLine(number=1, id="x", claim="Prices rose.", sources=None), RIGHT)
        raise KeyboardInterrupt

    stream = io.StringIO()
    with pytest.raises(KeyboardInterrupt):
        write_table(interrupted(), stream)
    assert stream.getvalue().startswith("✓ x  supported\n")


def test_a_faulty_line_reads_as_unverifiable() -> None:
    """In the table the reason stands where a verdict's would."""
    stream = io.StringIO()
    assert write_table([BrokenLine(number=2, id=2, error="line 2 is not JSON")], stream) == 1
    assert stream.getvalue() == "~ 2  unverifiable\n    why       line 2 is not JSON\n\n"
