"""A model puts sentences in its own words; quotes and citations come from code, and nothing is taken on trust."""

from __future__ import annotations

import json
import os
import re
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from briefer.drafting.introducing import full_names_first
from briefer.errors import KeyRefusedError, LimitReachedError
from briefer.llm.hostile import Hostile
from briefer.llm.scripted import Scripted
from briefer.pipeline import brief
from briefer.records import Briefing
from briefer.stages.render import render
from made_desk import all_fenced_in, fenced_in, make_desk, sentence
from made_library import make_document, make_library

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.library import Library
    from briefer.llm.requests import Request
    from briefer.writers import Desk

LEAD = "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate."
QUOTE = "“We threw no stones at anybody on the harbour road,” said Vera Holm, a spokeswoman for the dockers' union."
COUNT = "The Central Hospital said it had treated 37 people after the clearance of the harbour road."

WRITTEN = {
    LEAD: "On Tuesday police cleared the harbour road and arrested 19 dockers who had blocked the gate.",
    COUNT: "After the clearance of the harbour road 37 people had been treated, the Central Hospital said.",
}
"""What an honest model makes of them."""


SEEDS = 300 if "BRIEFER_SOAK" in os.environ else 25
"""A hostile model gives five to six replies to a run: in two ways of writing 270 in all, by 'make soak' over 3,000."""
LONGEST_S = 30
"""Seconds of work for one run with a megabyte of nonsense; a tenth of it on an idle machine."""


def strike() -> Library:
    """Build three sources about one strike."""
    return make_library(
        make_document(LEAD, kind="news", publisher="The Gazette"),
        make_document(QUOTE, kind="news", publisher="The Courier"),
        make_document(COUNT, kind="news", publisher="Radio Nine"),
    )


def honest(request: Request) -> str:
    """Write what an honest model writes, and keep the marks of quoted words; nothing else it can do."""
    if request.purpose != "sentence":
        return "{}"
    passage = fenced_in(request, "passage")
    return sentence(WRITTEN.get(passage, "Vera Holm, a spokeswoman for the dockers' union, said [Q1]."))


def made(desk: Desk, library: Library | None = None) -> Briefing:
    """Make a briefing at a desk."""
    return brief(library or strike(), words=300, progress=lambda _told: None, writing=desk)


def texts(briefing: Briefing) -> set[str]:
    """Return the published sentences."""
    return {published.text for published in briefing.published}


def told_in(briefing: Briefing) -> int:
    """Return the words of the published sentences."""
    return sum(len(published.text.split()) for published in briefing.published)


def test_sentences_are_the_models_outlets_and_quotes_are_ours() -> None:
    """The quoted words come from the source, the outlet from the citation, and each sentence says who wrote it."""
    briefing = made(make_desk(Scripted(honest)))
    assert {(p.text, p.drafted_by) for p in briefing.published} == {
        (WRITTEN[LEAD].removesuffix(".") + ", The Gazette reported.", "model"),
        (
            (
                "Vera Holm, a spokeswoman for the dockers' union, said "
                "“We threw no stones at anybody on the harbour road.”"
            ),
            "model",
        ),
        (WRITTEN[COUNT], "model"),
    }
    assert briefing.drafted_by == "scripted/model"


def test_the_model_sees_marks_and_never_has_to_copy_quoted_words() -> None:
    """The passage holds a mark where the quotation stood; what the mark stands for is told beside it."""
    model = Scripted(honest)
    made(make_desk(model))
    asked = [r for r in model.asked if r.purpose == "sentence" and "[Q1]" in fenced_in(r, "passage")]
    assert [fenced_in(request, "passage") for request in asked] == [
        "[Q1] said Vera Holm, a spokeswoman for the dockers' union."
    ]


def test_a_rejected_sentence_is_sent_back_once_with_the_reason() -> None:
    """The repair takes its place, and the briefing lists the first attempt as repaired."""

    def careless(request: Request) -> str:
        if request.purpose == "repair":
            return sentence(WRITTEN[LEAD])
        return honest(request).replace("19 dockers", "91 dockers")

    model = Scripted(careless)
    briefing = made(make_desk(model))
    (repair,) = [request for request in model.asked if request.purpose == "repair"]
    assert "91" in fenced_in(repair, "sentence")
    assert "wrong-figure" in repair.messages[-1].text
    assert [(r.outcome, "91 dockers" in r.text) for r in briefing.rejected] == [("repaired", True)]
    assert WRITTEN[LEAD].removesuffix(".") + ", The Gazette reported." in texts(briefing)


def test_what_cannot_be_mended_gives_way_to_the_sources_own_words() -> None:
    """Both attempts are listed, and the published sentence is the source's."""
    model = Scripted(
        lambda r: sentence("Police arrested 91 dockers in Hallin.") if r.purpose != "bottom-line" else ""
    )
    briefing = made(make_desk(model))
    assert {published.drafted_by for published in briefing.published} == {"source"}
    assert LEAD.removesuffix(".") + ", The Gazette reported." in texts(briefing)
    assert {rejected.outcome for rejected in briefing.rejected} == {"quoted"}


def test_a_sentence_that_only_shortens_its_passage_is_the_sources() -> None:
    """Cutting words is no writing, and the page does not claim it is."""
    short = "Police cleared the harbour road on Tuesday and arrested 19 dockers."
    model = Scripted(lambda r: sentence(short) if "Police" in r.messages[-1].text else "")
    briefing = made(make_desk(model))
    (police,) = [p for p in briefing.published if "19 dockers" in p.text]
    assert (police.text, police.drafted_by) == (
        "Police cleared the harbour road on Tuesday and arrested 19 dockers, The Gazette reported.",
        "source",
    )


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("Police **arrested** 19 dockers on Tuesday.", id="markup"),
        pytest.param("On Tuesday 19 dockers were arrested, see https://example.invalid/x.", id="link"),
        pytest.param("On Tuesday 19 dockers were arrested by police.\u202e", id="unseen"),
        pytest.param(
            "On Tuesday 19 dockers were arrested. Police cleared the harbour road.", id="two-sentences"
        ),
        pytest.param("On Tuesday 19 dockers were arrested, [Q7] said police.", id="mark-of-nothing"),
        pytest.param("The harbour was cleared by police on Tuesday [S1].", id="label-of-a-source"),
        pytest.param("19 dockers", id="no-sentence"),
    ],
)
def test_what_is_no_plain_sentence_is_not_even_verified(written: str) -> None:
    """The source's sentence stays; there is nothing to list as rejected."""
    model = Scripted(
        lambda r: sentence(written) if r.purpose == "sentence" and "19 dockers" in r.messages[-1].text else ""
    )
    briefing = made(make_desk(model))
    assert LEAD.removesuffix(".") + ", The Gazette reported." in texts(briefing)
    assert briefing.rejected == ()


def test_a_section_is_written_in_one_call_and_each_sentence_belongs_to_one_passage() -> None:
    """A passage that is left out keeps its own words; one that is not there, or taken twice, is passed over."""

    def by_section(request: Request) -> str:
        if request.purpose != "section":
            return ""
        item = 1 + request.messages[-1].text.count("Passage 2")
        return json.dumps({"sentences": [
            {"item": 9, "sentence": "Nothing of this was said by anybody at all."},
            {"item": item, "sentence": WRITTEN[LEAD]},
            {"item": item, "sentence": "This is the second sentence for one passage."},
        ]})  # fmt: skip

    model = Scripted(by_section)
    briefing = made(make_desk(model, by_section=True))
    assert all("Nothing of this" not in text and "second sentence" not in text for text in texts(briefing))
    assert len(briefing.published) == 3
    assert {request.purpose for request in model.asked} >= {"section"}


def by_number(answers: dict[str, str], order: list[int]) -> Callable[[Request], str]:
    """Write each passage of a section as ``answers`` has it, in the ``order`` of their numbers."""

    def answer(request: Request) -> str:
        if request.purpose != "section":
            return ""
        passages = all_fenced_in(request, "passage")
        numbers = order if len(passages) == len(order) else range(1, len(passages) + 1)
        told = [{"item": n, "sentence": answers.get(passages[n - 1], passages[n - 1])} for n in numbers]
        return json.dumps({"sentences": told})

    return answer


MASKED = "[Q1] said Vera Holm, a spokeswoman for the dockers' union."
HOLM = "Holm said the union would meet the port authority in the town hall of Hallin at noon."
FIRE = "The fire brigade of Hallin said its engines had put out burning tyres at the gate before noon."


def two_voices() -> Library:
    """Build sources whose speakers stand in one section, one of them in full first and then in short."""
    return make_library(
        make_document(LEAD, kind="news", publisher="The Gazette"),
        make_document(FIRE, kind="news", publisher="Daily"),
        make_document(COUNT, kind="news", publisher="Radio Nine"),
        make_document(f"{QUOTE} {HOLM}", kind="news", publisher="The Courier"),
    )


def two_counts() -> Library:
    """Build sources whose sentences all give a count, so that one of them opens the briefing."""
    return make_library(
        make_document(LEAD, kind="news", publisher="The Gazette"),
        make_document(COUNT, kind="news", publisher="Radio Nine"),
    )


def test_a_section_has_marks_for_quoted_words_too() -> None:
    """Each passage its own, and what they stand for is told between marks of the prompt."""
    model = Scripted(by_number({}, []))
    made(make_desk(model, by_section=True))
    (asked,) = [r for r in model.asked if r.purpose == "section" and MASKED in all_fenced_in(r, "passage")]
    assert all_fenced_in(asked, "placeholders") == [f"[Q1] = {QUOTE[: QUOTE.index(' said')]}"]


def test_the_sentences_of_a_section_stand_in_the_models_order_under_our_headings() -> None:
    """The headings, and what stands under each, are the ones that were drafted."""
    library = two_voices()
    drafted = made(make_desk(Scripted(lambda _r: ""), by_section=True), library)
    headings = {p.citations: p.section for p in drafted.published}
    for order in ([1, 2, 3], [3, 1, 2], [2, 3, 1]):
        briefing = made(make_desk(Scripted(by_number({}, order)), by_section=True), library)
        assert {p.citations: p.section for p in briefing.published} == headings
        assert [p.section for p in briefing.published] == [p.section for p in drafted.published]


def test_the_drafted_order_holds_where_the_models_names_somebody_in_short_first() -> None:
    """A reader would ask who Holm is."""
    library = two_voices()
    drafted = made(make_desk(Scripted(lambda _r: ""), by_section=True), library)
    size = max(Counter(p.section for p in drafted.published).values())
    backwards = list(range(size, 0, -1))
    briefing = made(make_desk(Scripted(by_number({}, backwards)), by_section=True), library)
    assert full_names_first([p.text for p in briefing.published])
    assert {p.text for p in briefing.published} == {p.text for p in drafted.published}


def test_the_bottom_line_is_written_from_verified_sentences() -> None:
    """It cites what those cite; one that leaves a sentence out, or is not confirmed, is not taken."""

    def editor(request: Request) -> str:
        if request.purpose != "bottom-line":
            return ""
        lines = fenced_in(request, "sentences").splitlines()
        told = [line.partition(". ")[2] for line in lines]
        return json.dumps({"sentences": [
            {"items": [n], "sentence": WRITTEN.get(text, text)} for n, text in enumerate(told, start=1)
        ]})  # fmt: skip

    briefing = made(make_desk(Scripted(editor)), two_counts())
    (bottom,) = [p for p in briefing.published if p.section == "Bottom line"]
    assert (bottom.text, bottom.drafted_by) in {(WRITTEN[text], "model") for text in (LEAD, COUNT)}
    assert [citation.quote for citation in bottom.citations] == [
        text for text, written in WRITTEN.items() if written == bottom.text
    ]


def test_a_summary_that_tells_less_than_it_says_is_not_taken() -> None:
    """That a model names all the sentences does not mean that it took them up; and nothing is drafted a second time."""
    lines: list[str] = []

    def editor(request: Request) -> str:
        if request.purpose != "bottom-line":
            return ""
        lines.extend(line.partition(". ")[2] for line in fenced_in(request, "sentences").splitlines())
        return json.dumps({"sentences": [{"items": [1], "sentence": re.sub(r"\b\d+ ", "", lines[0])}]})

    model = Scripted(editor)
    briefing = made(make_desk(model), two_counts())
    assert len(lines) == 1
    assert lines[0] in texts(briefing)
    assert [(r.outcome, {f.rule for f in r.verdict.findings}) for r in briefing.rejected] == [
        ("quoted", {"left-out"})
    ]
    assert [request.purpose for request in model.asked].count("bottom-line") == 1


def test_a_summary_that_is_taken_costs_no_sentence() -> None:
    """What it sums up is not looked for anew among the sources: each passage is put to the model once."""

    def editor(request: Request) -> str:
        if request.purpose != "bottom-line":
            return ""
        lines = [line.partition(". ")[2] for line in fenced_in(request, "sentences").splitlines()]
        joined = f"{lines[0].removesuffix('.')}; {lines[1][:1].lower()}{lines[1][1:]}"
        rest = [{"items": [n], "sentence": text} for n, text in enumerate(lines[2:], start=3)]
        return json.dumps({"sentences": [{"items": [1, 2], "sentence": joined}, *rest]})

    model = Scripted(editor)
    briefing = made(make_desk(model), two_voices())
    asked = [request.digest for request in model.asked]
    assert len(asked) == len(set(asked))
    assert any(len(published.citations) > 1 for published in briefing.published)


def test_what_loses_its_matter_is_sent_back_and_gives_way() -> None:
    """Who speaks is no news without what is said."""
    short = sentence("Vera Holm, a spokeswoman for the dockers' union, said so at the harbour road.")
    asked: list[str] = []

    def answer(request: Request) -> str:
        if "spokeswoman" not in request.messages[-1].text or request.purpose == "bottom-line":
            return ""
        asked.extend(all_fenced_in(request, "finding"))
        return short

    briefing = made(make_desk(Scripted(answer)))
    assert asked == ["It leaves out “threw”, “stones”, “anybody”."]
    assert QUOTE in texts(briefing)
    assert [(r.outcome, [f.rule for f in r.verdict.findings]) for r in briefing.rejected] == [
        ("quoted", ["left-out"])
    ]


def test_an_opening_that_led_to_a_rejected_sentence_gives_way_to_the_next() -> None:
    """What the model went on to write left the day out; with the speaker at the end it does not."""
    passage = "Ana Lind said that two ships of the navy were hit near the port of Orr on Monday."
    asked: list[str] = []

    def answer(request: Request) -> str:
        opening = "".join(all_fenced_in(request, "opening"))
        asked.extend([opening] if opening else [])
        if opening.startswith("According"):
            return sentence(f"{opening} two ships were hit.")
        whole = "Two ships of the navy were hit near the port of Orr on Monday, Ana Lind said."
        return sentence(whole if opening else passage)

    briefing = made(
        make_desk(Scripted(answer)), make_library(make_document(passage, kind="news", publisher="Orr News"))
    )
    assert asked == ["According to Ana Lind,", "Two ships of the navy"]
    (published,) = briefing.published
    assert published.text.startswith(
        "Two ships of the navy were hit near the port of Orr on Monday, Ana Lind said"
    )


def test_words_that_a_model_saves_are_used_for_further_sentences() -> None:
    """A briefing with a model tells no less than one without, in no more words."""
    told = [
        "Officers, who had by then been awake for more than half of the day, cleared the road and arrested 19 dockers.",
        "Firemen, who were also up before most of the other people, doused burning tyres at the northern gate.",
        "Nurses, who had come as they would at any such time, treated 37 people in a tent beside the old hospital.",
        "Teachers, who may have been told first of all, opened the school as a shelter for 40 families.",
    ]
    library = make_library(
        *(make_document(text, kind="news", publisher=f"Paper {n}") for n, text in enumerate(told, start=1))
    )

    def shortening(request: Request) -> str:
        passage = fenced_in(request, "passage") if request.purpose == "sentence" else ""
        return sentence(re.sub(r", who.*?,", "", passage)) if passage else ""

    plain = brief(library, words=72, progress=lambda _told: None)
    short = brief(library, words=72, progress=lambda _told: None, writing=make_desk(Scripted(shortening)))
    assert (len(plain.published), len(short.published)) == (3, 4)
    assert told_in(short) <= told_in(plain)


def test_a_model_makes_no_briefing_longer() -> None:
    """What it wrote in more words than the source gives way; what it wrote in as many stays its own."""
    written = {
        LEAD: "The harbour road was cleared by police on Tuesday, who arrested 19 dockers who had blocked the gate.",
        COUNT: WRITTEN[COUNT],
    }
    model = Scripted(
        lambda r: sentence(written.get(fenced_in(r, "passage"), "")) if r.purpose == "sentence" else ""
    )
    plain = brief(two_counts(), words=300, progress=lambda _told: None)
    briefing = made(make_desk(model), two_counts())
    assert {p.text: p.drafted_by for p in briefing.published} == {
        f"{LEAD.removesuffix('.')}, The Gazette reported.": "source",
        WRITTEN[COUNT]: "model",
    }
    assert told_in(briefing) == told_in(plain)


def test_a_run_that_is_stopped_is_finished_with_the_sources_words() -> None:
    """A limit ends the asking; what is there is published, and the briefing says that the writing was broken off."""
    model = Scripted([sentence(WRITTEN[LEAD]), LimitReachedError("no tokens left")])
    desk = make_desk(model)
    briefing = made(desk)
    assert len(briefing.published) == 3
    assert str(desk.writer.stopped_by) == "no tokens left"
    assert "The writing was broken off; the other sentences are the sources' own." in {
        n.text for n in briefing.audit
    }


def test_a_model_that_never_answers_is_an_error() -> None:
    """A wrong key must not look like a briefing that was written."""
    with pytest.raises(KeyRefusedError):
        made(make_desk(Scripted([KeyRefusedError("wrong key")])))


def test_the_briefing_says_who_received_the_sources() -> None:
    """Here nobody: the model runs on this machine."""
    briefing = made(make_desk(Scripted(honest)))
    assert "Written by scripted/model. The sources were sent to nobody: the model runs on this machine." in {
        note.text for note in briefing.audit
    }


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("by_section", [False, True], ids=["sentence", "section"])
def test_nothing_of_a_hostile_model_is_published_unverified(seed: int, by_section: bool) -> None:  # noqa: FBT001 - a case
    """Every published sentence is confirmed by a verifier that knows nothing of the run, and the pages can be made."""
    library, start = strike(), time.process_time()
    briefing = made(make_desk(Hostile(seed), by_section=by_section), library)
    for published in briefing.published:
        sources = [citation.source for citation in published.citations]
        assert library.check(published.text, sources=sources).accepted
        assert not set(published.text) & set("<>{}\x1b\u202e\x00")
    assert set(render(briefing, library.corpus, ("md", "html", "json"))) >= {"briefing.md", "briefing.html"}
    assert time.process_time() - start < LONGEST_S
