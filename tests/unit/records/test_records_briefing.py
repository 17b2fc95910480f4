"""A briefing holds only what was verified, and comes back from JSON as it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from briefer.records import (
    Accusation,
    Briefing,
    Citation,
    ContestedFigure,
    FigureValue,
    Published,
    Reply,
    Said,
    Verdict,
)

CITED = Citation(source="S1", file="harbour.txt", start=4, end=9, quote="ferry")
SUPPORTED = Verdict(status="supported", score=0.9, evidence=(CITED,))


def make_published(text: str = "The ferry ran aground.", verdict: Verdict = SUPPORTED) -> Published:
    return Published(
        id="P1", section="Bottom line", text=text, citations=(CITED,), verdict=verdict, drafted_by="source"
    )


def make_value(value: str) -> FigureValue:
    return FigureValue(value=value, who="Lena Voss", status="rival", text=value, citations=(CITED,))


def make_briefing(*published: Published) -> Briefing:
    nothing: tuple[()] = ()
    names = "rejected contested positions timeline origins gaps audit sources skipped".split()
    given_fields = {"topic": "ferry", "title": "Ferry", "question": None, "drafted_by": "none"}
    return Briefing.model_validate(given_fields | dict.fromkeys(names, nothing) | {"published": published})


@pytest.mark.parametrize(
    "verdict",
    [
        pytest.param(Verdict(status="contradicted", score=0.0), id="contradicted"),
        pytest.param(Verdict(status="unsupported", score=0.4), id="unsupported"),
        pytest.param(Verdict(status="unverifiable", score=0.4), id="unverifiable"),
    ],
)
def test_only_supported_sentences_are_published(verdict: Verdict) -> None:
    """Neither a new record nor a copy publishes what was not accepted."""
    message = f"only supported sentences are published, not {verdict.status} ones"
    with pytest.raises(ValidationError, match=message):
        make_published(verdict=verdict)
    with pytest.raises(ValidationError, match=message):
        make_published().replace(verdict=verdict)


def test_what_is_published_is_cited() -> None:
    """A sentence without a citation is refused, whatever its verdict."""
    with pytest.raises(ValidationError, match="citations"):
        make_published().replace(citations=())


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param((Said, {"text": "No."}), id="said"),
        pytest.param((Reply, {"text": "No.", "by": "Lena Voss"}), id="reply"),
        pytest.param((Accusation, {"text": "No.", "accused": "Lena Voss"}), id="accusation"),
    ],
)
def test_what_an_actor_said_is_cited(kind: tuple[type[Said | Reply | Accusation], dict[str, str]]) -> None:
    """Statements, accusations and replies carry their place in the source."""
    record, fields = kind
    with pytest.raises(ValidationError, match="citations"):
        record.model_validate(fields | {"citations": ()})


def test_one_value_is_not_contested() -> None:
    """A contested figure has at least two values."""
    with pytest.raises(ValidationError, match="values"):
        ContestedFigure(what="passengers treated", unit="", values=(make_value("14"),))
    both = ContestedFigure(what="passengers treated", unit="", values=(make_value("14"), make_value("17")))
    assert [value.value for value in both.values] == ["14", "17"]


def test_the_schema_has_a_number() -> None:
    """JSON names the version of its form under ``schema``, and another version is refused."""
    written = json.loads(make_briefing(make_published()).model_dump_json(by_alias=True))
    assert written["schema"] == 1
    with pytest.raises(ValidationError):
        Briefing.model_validate(written | {"schema": 2})


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_a_briefing_comes_back_from_json(text: str) -> None:
    """Writing and reading lose nothing, whatever a sentence holds."""
    briefing = make_briefing(make_published(text))
    assert Briefing.model_validate_json(briefing.model_dump_json(by_alias=True)) == briefing
