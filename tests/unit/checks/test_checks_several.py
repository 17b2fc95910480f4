"""A claim of several sentences is as good as its worst one."""

from __future__ import annotations

import pytest

from briefer.checks.several import moved, sentences_in, together
from briefer.records import Finding, Span, Status, Verdict
from made_library import FIRE, verdict_on

SCORES: dict[Status, float] = {"supported": 0.9, "contradicted": 0.2, "unsupported": 0.1, "unverifiable": 0.4}


def verdict(status: Status) -> Verdict:
    return Verdict(status=status, score=SCORES[status])


@pytest.mark.parametrize(
    ("statuses", "worst"),
    [
        pytest.param(["supported", "supported"], "supported", id="all-good"),
        pytest.param(["supported", "unverifiable"], "unverifiable", id="one-open"),
        pytest.param(["unverifiable", "unsupported"], "unsupported", id="one-missing"),
        pytest.param(["unsupported", "contradicted", "supported"], "contradicted", id="one-contradicted"),
    ],
)
def test_the_worst_sentence_decides(statuses: list[Status], worst: Status) -> None:
    """Contradicted is worse than unsupported, that than unverifiable, and the least score counts."""
    found = together([verdict(status) for status in statuses])
    assert (found.status, found.score) == (worst, min(SCORES[status] for status in statuses))


def test_findings_move_to_where_the_sentence_stands() -> None:
    """The span is that of the whole claim; a finding on nothing in particular stays so."""
    findings = (
        Finding(rule="wrong-figure", message="…", claim=Span(2, 5)),
        Finding(rule="not-supported", message="…"),
    )
    found = moved(Verdict(status="contradicted", score=0.1, findings=findings), 10)
    assert [finding.claim for finding in found.findings] == [Span(12, 15), None]


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Dr. Ana Orr left at 4 p.m. on Monday.", id="abbreviations"),
        pytest.param("He said: “We go. Now.”", id="a-quotation-of-two-sentences"),
        pytest.param("no stop at all", id="no-stop"),
        pytest.param("", id="nothing"),
        pytest.param(" \n ", id="blank"),
    ],
)
def test_one_sentence_stays_whole(claim: str) -> None:
    """What is one sentence is handed on as it is."""
    assert sentences_in(claim) == (Span(0, len(claim)),)


def test_true_sentences_are_accepted_together() -> None:
    """Two sentences from two ends of an article need not stand in one passage."""
    claim = "Fire destroyed a warehouse in the port of Marlow. Kestrel Freight bought the warehouse in 2019."
    assert verdict_on(claim, FIRE).accepted


def test_the_error_is_found_in_its_sentence() -> None:
    """One false sentence spoils the claim, and the finding points into the whole of it."""
    claim = "Fire destroyed a warehouse in the port of Marlow. Kestrel Freight bought the warehouse in 2017."
    found = verdict_on(claim, FIRE)
    assert not found.accepted
    assert [f.claim.of(claim) for f in found.findings if f.claim and f.rule == "wrong-date"] == ["2017"]


def test_he_is_the_person_whom_the_claim_named_last() -> None:
    """The pronoun is read as the name, and the finding stands where the pronoun does."""
    said = "Tom Reyes said they had been checked in April. He said “we checked them in April”."
    assert verdict_on(said, FIRE).accepted
    other = "Vera Holm said the exits had been locked. She said “we checked them in April”."
    found = verdict_on(other, FIRE)
    assert [f.claim.of(other) for f in found.findings if f.claim and f.rule == "wrong-speaker"] == ["She"]
