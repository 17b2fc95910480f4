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
    """A check that knows which words differ, among words that agree, is not second-guessed."""
    diff = (
        DiffPart(kind="same", text="by"),
        DiffPart(kind="claim", text="4"),
        DiffPart(kind="source", text="9"),
    )
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


LONG = Citation(
    source="S1",
    file="a-file-with-a-rather-long-name-that-must-fit.txt",
    start=0,
    end=224,
    quote=(
        "The minister said on Monday that prices had risen by 9 per cent in May, after a rise of 3 per cent in April, "
        "and that the government would decide in the coming weeks whether the subsidy for heating oil should remain."
    ),
)
LONG_CLAIM = (
    "The minister said on Monday that prices had risen by 4 per cent in May, after a rise of 3 per cent in April, and "
    "that the government would decide in the coming weeks."
)
LONG_VERDICT = Verdict(
    status="contradicted",
    score=0.2,
    findings=(
        Finding(
            rule="wrong-figure",
            message="The source says 9 per cent, not 4 per cent.",
            claim=Span(53, 63),
            source=LONG.replace(start=53, end=63, quote="9 per cent"),
        ),
        Finding(rule="not-supported", message="The nearest passage does not say this."),
    ),
    evidence=(LONG,),
)


def printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, columns: int, **environment: str
) -> str:
    """Return the table of one long sentence as a terminal of so many columns gets it."""
    for name, value in {"COLUMNS": str(columns), **environment}.items():
        monkeypatch.setenv(name, value)
    show_table([verdict_row("claim-12 S1", LONG_CLAIM, LONG_VERDICT)])
    return capsys.readouterr().out


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_a_table_fits_its_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    """No line is wider than the terminal, and none wider than can be read."""
    shown = printed(capsys, monkeypatch, columns=columns)
    assert max(len(shown_line.rstrip()) for shown_line in shown.splitlines()) <= min(columns, 100)


def test_a_table_without_colours_marks_what_differs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What colours show on a terminal, signs show elsewhere; the last line says how to read them."""
    shown = " ".join(printed(capsys, monkeypatch, columns=80).split())
    assert "had risen by {+4+} [-9-] per cent" in shown.replace(" │", "")
    assert "[-only in the source-] {+only in the sentence+}" in shown
    assert "✗ 1 contradicted" in shown


def test_a_table_in_colours_marks_the_words_at_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the sentence the words that the finding speaks of, in the passage the words that differ."""
    colours = {"FORCE_COLOR": "1", "TERM": "xterm-256color"}
    shown = printed(capsys, monkeypatch, columns=100, **colours)
    assert "\x1b[1;31m4 per cent\x1b[0m" in shown
    assert "\x1b[9;31m4\x1b[0m" in shown
    assert "\x1b[1;32m9\x1b[0m" in shown
    assert "{+" not in shown


def test_a_fault_makes_the_general_remark_needless() -> None:
    """That the sentence is not supported goes without saying where a rule says why."""
    row = verdict_row("1.", LONG_CLAIM, LONG_VERDICT)
    assert (row.rules, row.messages) == (("wrong-figure",), ("The source says 9 per cent, not 4 per cent.",))


def test_a_sentence_on_two_passages_shows_both() -> None:
    """A supported sentence that fuses two facts rests on two places."""
    verdict = RIGHT.replace(evidence=(PASSAGE, LONG))
    row = verdict_row("1.", "Prices rose by 9 % in May.", verdict)
    assert (row.nearest, row.others) == (PASSAGE, (LONG,))


def test_the_passage_around_the_fault_is_shown() -> None:
    """Not the one that merely shares more words; the stretch that speaks against the sentence is known."""
    other = LONG.replace(start=400, end=400 + len(LONG_CLAIM), quote=LONG_CLAIM)
    row = verdict_row("1.", LONG_CLAIM, LONG_VERDICT.replace(evidence=(other, LONG)))
    assert (row.nearest, row.contrary) == (LONG, Span(53, 63))


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
