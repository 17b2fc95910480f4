"""A model's sentence that takes a side is mended, or gives way to the source's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.llm.scripted import Scripted
from briefer.pipeline import brief
from made_desk import fenced_in, make_desk, sentence
from made_library import make_document, make_library

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.llm.requests import Request
    from briefer.records import Briefing

CLEARED = "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate."
TURNED = "On Tuesday police cleared the harbour road and arrested 19 dockers who had blocked the gate."
LOADED = TURNED.replace("arrested", "brutally arrested")
ARMY = "The port authority said on Tuesday that 40 ships were waiting outside the harbour of Hallin."
UNION = "The dockers’ union claimed on Tuesday that drivers of other towns earned more than its members."


def made(answer: Callable[[Request], str], *texts: str) -> Briefing:
    """Make a briefing of the texts, each of a source of its own, with a model that answers so."""
    documents = [
        make_document(text, number=n, kind="news", publisher=f"Paper {n}")
        for n, text in enumerate(texts, start=1)
    ]
    desk = make_desk(Scripted(answer))
    return brief(make_library(*documents), words=300, progress=lambda _told: None, writing=desk)


def test_a_loaded_word_is_sent_back_with_the_reason_and_mended() -> None:
    """The facts were right, so the mended sentence is published and the first one listed."""
    asked: list[str] = []

    def answer(request: Request) -> str:
        if request.purpose == "repair":
            asked.append(fenced_in(request, "finding"))
            return sentence(TURNED)
        return sentence(LOADED) if request.purpose == "sentence" else ""

    briefing = made(answer, CLEARED)
    assert asked == ["“brutally” judges, and the source does not use it here; leave it out."]
    assert [p.text for p in briefing.published] == [TURNED.removesuffix(".") + ", Paper 1 reported."]
    (rejected,) = briefing.rejected
    assert (rejected.outcome, rejected.verdict.status) == ("repaired", "unsupported")
    assert [finding.rule for finding in rejected.verdict.findings] == ["loaded-word"]


def test_a_word_that_stays_loaded_gives_way_to_the_sources_sentence() -> None:
    """The model is asked once; both of its sentences are listed."""
    again = LOADED.replace("brutally", "savagely")
    briefing = made(lambda r: sentence(again if r.purpose == "repair" else LOADED), CLEARED)
    assert [p.text for p in briefing.published] == [CLEARED.removesuffix(".") + ", Paper 1 reported."]
    assert [(r.outcome, [f.rule for f in r.verdict.findings]) for r in briefing.rejected] == [
        ("quoted", ["loaded-word"]),
        ("quoted", ["loaded-word"]),
    ]


def test_the_sources_label_is_quoted_and_not_dropped() -> None:
    """Without a usable reply its sentence stands, and its label is its own."""
    text = "The regime in Hallin closed all schools of the province on Tuesday after two days of protests."
    briefing = made(lambda _r: "", text)
    (published,) = briefing.published
    assert published.text == text.replace("regime", "“regime”").removesuffix(".") + ", Paper 1 reported."


@pytest.mark.parametrize(
    ("bare", "drafted_by"),
    [
        pytest.param(
            "On Tuesday the regime in Hallin closed all schools of the province after two days of protests.",
            "model",
            id="told-anew",
        ),
        pytest.param(
            "The regime in Hallin closed all schools on Tuesday after two days of protests.",
            "source",
            id="shortened",
        ),
    ],
)
def test_a_label_that_a_model_takes_out_of_its_quotation_marks_is_put_back(
    bare: str, drafted_by: str
) -> None:
    """What the source calls somebody is not what we call them, whoever put the sentence in its words."""
    text = "The regime in Hallin closed all schools of the province on Tuesday after two days of protests."
    briefing = made(lambda r: sentence(bare) if r.purpose != "bottom-line" else "", text)
    (published,) = briefing.published
    told = bare.replace("regime", "“regime”").removesuffix(".") + ", Paper 1 reported."
    assert (published.text, published.drafted_by) == (told, drafted_by)
    assert briefing.rejected == ()


def test_both_sides_are_told_with_the_same_verb() -> None:
    """That the source says "claimed" of one side is no reason to; the passage that a model is given has "said"."""
    passage = UNION.replace("claimed", "said")
    turned = {
        ARMY: "On Tuesday the port authority said that 40 ships were waiting outside the harbour of Hallin.",
        passage: "On Tuesday the dockers’ union claimed that drivers of other towns earned more than its members.",
    }

    def answer(request: Request) -> str:
        passage = fenced_in(request, "passage") if request.purpose in {"sentence", "repair"} else ""
        text = turned.get(passage, "")
        return sentence(text.replace("claimed", "said") if request.purpose == "repair" else text)

    briefing = made(answer, ARMY, UNION)
    assert {p.text for p in briefing.published} == {
        text.replace("claimed", "said") for text in turned.values()
    }
    (rejected,) = briefing.rejected
    assert (rejected.outcome, [f.rule for f in rejected.verdict.findings]) == ("repaired", ["uneven-verbs"])
