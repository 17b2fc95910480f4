"""What another program can ask of briefer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import briefer
from briefer.api import refuse_dropped
from briefer.records import Briefing, Rejected, Verdict

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "gazette": "The mayor said on Monday that 12 people were hurt.",
    "herald.txt": "The fire brigade denied that the warehouse had been locked.",
}


@pytest.mark.parametrize(
    ("claim", "source", "status"),
    [
        pytest.param("The mayor said that 12 people were hurt.", None, "supported", id="any-source"),
        pytest.param("The mayor said that 12 people were hurt.", "gazette", "supported", id="the-source"),
        pytest.param(
            "The mayor said that 12 people were hurt.", "herald", "unsupported", id="another-source"
        ),
        pytest.param("The mayor said that 21 people were hurt.", "gazette.txt", "contradicted", id="figure"),
    ],
)
def test_a_claim_is_checked_against_texts_by_name(claim: str, source: str | None, status: str) -> None:
    """A name, with or without its ending, picks the text; None takes any."""
    assert briefer.check(claim, TEXTS, source).status == status


def test_a_list_of_texts_and_a_folder_give_the_same_verdict(tmp_path: Path) -> None:
    """Evidence is exact in each."""
    text = "\ufeffHarbour news\r\n\r\nThe ferry Grace left Marlow at noon on Monday."
    (tmp_path / "000001.txt").write_bytes(text.encode())
    claim = "The ferry Grace left Marlow at noon on Monday."
    verdict = briefer.check(claim, [text])
    assert verdict == briefer.check(claim, tmp_path)
    assert [text[c.start : c.end] for c in verdict.evidence] == [claim]


@pytest.mark.parametrize("name", ["a/b", "../a", ".hidden", ""])
def test_a_name_that_is_no_file_name_is_refused(name: str) -> None:
    """No text is written outside the folder that is made for it."""
    with pytest.raises(briefer.UsageError, match="is no name for a source"):
        briefer.check("It rained.", {name: "It rained."})


def test_two_texts_of_one_name_are_refused() -> None:
    """Neither silently takes the other's place."""
    with pytest.raises(briefer.UsageError, match=r"'a\.txt' is no name for a source; use .* each only once"):
        briefer.check("It rained.", {"a": "It rained.", "a.txt": "It snowed."})


def test_an_unknown_source_is_an_error() -> None:
    """A misspelt name is not a verdict."""
    with pytest.raises(briefer.InputError, match="no source 'times'"):
        briefer.check("It rained.", TEXTS, "times")


def test_a_draft_is_verified_sentence_by_sentence(ferry: Path) -> None:
    """Each sentence comes with what it cites and its verdict."""
    draft = (
        "The coast guard said it would open an inquiry [gazette]. The coast guard closed 9 ports [gazette]."
    )
    pairs = briefer.verify(draft, ferry)
    assert [(s.text, s.sources, v.accepted) for s, v in pairs] == [
        ("The coast guard said it would open an inquiry.", ("S1",), True),
        ("The coast guard closed 9 ports.", ("S1",), False),
    ]


def test_make_returns_what_it_writes(ferry: Path, tmp_path: Path) -> None:
    """The briefing is the one in briefing.json."""
    briefing = briefer.make(ferry, out=tmp_path / "out", formats=["json"])
    written = (tmp_path / "out" / "ferry" / "briefing.json").read_text(encoding="utf-8")
    assert Briefing.model_validate_json(written) == briefing


def test_strict_refuses_a_dropped_sentence_only() -> None:
    """A sentence that was replaced by the source's words is no failure."""
    verdict = Verdict(status="unsupported", score=0)
    nothing = dict.fromkeys(
        ("published", "contested", "positions", "timeline", "origins", "gaps", "audit", "sources", "skipped"),
        (),
    )
    head = {"topic": "t", "title": "T", "question": None, "drafted_by": "none"}
    quoted = Rejected(text="A.", verdict=verdict, outcome="quoted")
    dropped = quoted.replace(outcome="dropped")
    refuse_dropped(Briefing.model_validate(head | nothing | {"rejected": (quoted,)}))
    with pytest.raises(
        briefer.NothingToPublishError, match=r"^strict: 1 of the drafted sentences had to be dropped"
    ):
        refuse_dropped(Briefing.model_validate(head | nothing | {"rejected": (quoted, dropped)}))


@pytest.fixture
def bundled(ferry: Path, tmp_path: Path) -> Path:
    """A finished run with its bundle; the folder of the run."""
    settings = briefer.Settings(out=tmp_path / "out", formats=("json",), bundle=True, selftest=False)
    briefer.make_with(ferry, settings)
    return tmp_path / "out" / "ferry"


def test_what_rests_on_a_withdrawn_source_is_told(bundled: Path) -> None:
    """One name or several, a folder or a bundle: a fate for each statement that cites them."""
    fates = briefer.without(bundled, "gazette")
    assert fates
    assert {"S1"} <= {source for fate in fates for source in fate.item.sources}
    assert briefer.without(bundled / "briefing.zip", ["S1"]) == fates


def test_a_changed_source_leaves_statements_without_evidence(bundled: Path, ferry: Path) -> None:
    """Nothing is stale until a file is another."""
    assert briefer.stale(bundled) == ()
    (ferry / "gazette.txt").write_text("The ferry sails on Sunday.", encoding="utf-8")
    assert {fate.outcome for fate in briefer.stale(bundled, sources=ferry)} == {"falls"}


def test_a_bundle_is_proved(bundled: Path, tmp_path: Path) -> None:
    """A file that is not there is an error of the caller's, not a verdict."""
    assert briefer.prove(bundled / "briefing.zip").holds
    with pytest.raises(briefer.InputError, match=r"none\.zip: cannot be read .*; name a bundle"):
        briefer.prove(tmp_path / "none.zip")


def test_planted_errors_are_counted(ferry: Path) -> None:
    """Of a folder, without a run."""
    tested = briefer.self_test(ferry)
    assert tested.planted >= tested.caught > 0


def test_what_differs_from_an_earlier_run_is_told(bundled: Path, ferry: Path, tmp_path: Path) -> None:
    """The same sources give nothing new."""
    settings = briefer.Settings(out=tmp_path / "again", formats=("json",), since=bundled, selftest=False)
    changes = briefer.make_with(ferry, settings).changes
    assert changes is not None
    assert (changes.new, changes.withdrawn) == ((), ())


def test_a_word_that_takes_a_side_is_found_without_sources() -> None:
    """With its place in the text."""
    (remark,) = briefer.lint("It rained.\n\nThe mayor slammed the plan.").remarks
    assert (remark.words, remark.place.line) == ("slammed", 3)
