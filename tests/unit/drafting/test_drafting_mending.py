"""Changes that a finding itself asks for: made by code where it names the very words, and only there."""

from __future__ import annotations

import pytest

from briefer.drafting.mending import mended
from briefer.records import Citation, Finding, Rule, Span, Verdict


def finding(text: str, rule: Rule, ours: str, theirs: str | None = None) -> Finding:
    start = text.index(ours)
    source = Citation(source="S1", file="a", start=0, end=len(theirs), quote=theirs) if theirs else None
    return Finding(rule=rule, message="Told.", claim=Span(start, start + len(ours)), source=source)


def of(text: str, *told: tuple[Rule, str, str | None]) -> str | None:
    findings = tuple(finding(text, *one) for one in told)
    verdict = Verdict(status="unsupported", score=0.1, findings=findings)
    return mended(text, verdict, with_quotes=lambda words: words.replace("regime", "“regime”"))


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        (
            "The navy launched a search, insisting that all were safe.",
            [("not-supported", "launched", "began"), ("uneven-verbs", "insisting", None)],
            "The navy began a search, saying that all were safe.",
        ),
        ("The regime shelled Orr.", [("loaded-word", "regime", None)], "The “regime” shelled Orr."),
        ("Most of them left.", [("quantifier-changed", "Most", "some")], None),
        ("They are leaving Orr.", [("not-supported", "leaving", "left")], None),
        (
            "The port admits that it was late, but denies a fault.",
            [("verb-changed", "admits", "denies")],
            None,
        ),
        ("They left Orr.", [("not-supported", "left", "were told to go")], None),
        ("Ann Orr left.", [("wrong-speaker", "Ann Orr", "bea")], None),
        (
            "The navy launched a search in May.",
            [("not-supported", "launched", "began"), ("wrong-date", "May", "June")],
            None,
        ),
    ],
)
def test_only_what_the_findings_name_is_changed(
    text: str, told: list[tuple[Rule, str, str | None]], expected: str | None
) -> None:
    """A word for a word, a plain verb, marks around a label; anything more is for the model, or for the source."""
    assert of(text, *told) == expected


def test_a_finding_without_a_place_asks_for_more() -> None:
    """Where code cannot tell what to change, it changes nothing."""
    verdict = Verdict(
        status="unsupported", score=0.1, findings=(Finding(rule="merged-sources", message="Told."),)
    )
    assert mended("The navy left.", verdict, with_quotes=str) is None
