"""A judge may take support away, and give it only where code can hold its answer against the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import pytest

from briefer.library import Library
from briefer.records import NotCitable, Span
from briefer.stages.judge import Opinion, Question
from made_library import make_document, make_library

FERRY = (
    "The ferry Grace ran aground off Marlow Point on Thursday. Harbour master Lena Voss said 14 passengers were hurt. "
    "Nobody was at the wheel when the vessel struck."
)
PARAPHRASE = "The bridge of the ship was unmanned at the time of the accident."
WHEEL = "Nobody was at the wheel when the vessel struck."


@dataclass
class ScriptedJudge:
    """Gives the same opinion each time and remembers what it was asked."""

    opinion: Opinion
    name: str = "The reader"
    asked: list[Question] = field(default_factory=list)

    def __call__(self, question: Question) -> Opinion:
        self.asked.append(question)
        return self.opinion


def judged(opinion: Opinion, text: str = FERRY) -> tuple[Library, ScriptedJudge]:
    judge = ScriptedJudge(opinion)
    return Library(make_library(make_document(text)).corpus, judge=judge), judge


def yes(passage: str) -> Opinion:
    return Opinion(said="supported", passage=passage, reason="it says so in other words")


def test_a_paraphrase_is_rescued_on_words_of_the_source() -> None:
    """The verdict says who recognised it, and cites the whole sentence."""
    library, _ = judged(yes("Nobody was at the wheel"))
    verdict = library.check(PARAPHRASE, sources=["S1"])
    assert verdict.status == "supported"
    assert [citation.quote for citation in verdict.evidence] == [WHEEL]
    assert [(f.rule, f.severity, f.message) for f in verdict.findings] == [
        (
            "not-supported",
            "warn",
            "No rule recognises this; The reader reads it in the passage: it says so in other words",
        )
    ]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(PARAPHRASE, "Nobody stood at the wheel", id="words-that-are-not-there"),
        pytest.param(PARAPHRASE, "", id="no-words"),
        pytest.param("The bridge of the ship was unmanned for 40 minutes.", WHEEL, id="figure"),
        pytest.param("Tom Reyes saw that the bridge was unmanned.", WHEEL, id="name"),
        pytest.param("The ship's bridge was “unmanned” at the time.", WHEEL, id="quotation"),
        pytest.param("Lena Voss complained that the bridge was unmanned.", WHEEL, id="speaker"),
    ],
)
def test_no_judge_clears_what_code_can_see(claim: str, passage: str) -> None:
    """Words that do not stand there, figures, names, quotations and speakers stay faults."""
    rules_alone = make_library(make_document(FERRY)).check(claim, sources=["S1"])
    library, _ = judged(yes(passage))
    assert library.check(claim, sources=["S1"]) == rules_alone
    assert not rules_alone.accepted


def test_no_judge_rests_on_what_may_not_be_cited() -> None:
    """Not even where the words stand there exactly."""
    caption = "The empty bridge after the crash"
    document = make_document(FERRY)
    text = f"{FERRY}\n\n{caption}"
    barred = NotCitable(span=Span(len(FERRY) + 2, len(text)), reason="image caption")
    corpus = make_library(document.replace(text=text, not_citable=(barred,))).corpus
    library = Library(corpus, judge=ScriptedJudge(yes(caption)))
    assert not library.check(PARAPHRASE, sources=["S1"]).accepted


def test_no_judge_supports_a_claim_on_a_source_in_another_language() -> None:
    """Such a claim is not unsupported but open, and a judge is not asked."""
    judge = ScriptedJudge(yes("Niemand stand am Steuer"))
    document = make_document("Niemand stand am Steuer, als die Fähre auf den Felsen lief.", language="de")
    library = Library(make_library(document).corpus, judge=judge)
    assert library.check(PARAPHRASE, sources=["S1"]).status == "unverifiable"
    assert judge.asked == []


@pytest.mark.parametrize("said", ["contradicted", "not supported"])
def test_a_judge_takes_support_away(said: Literal["contradicted", "not supported"]) -> None:
    """From any claim; the evidence stays to be looked at."""
    library, _ = judged(Opinion(said=said, reason="the passage is about another ferry"))
    verdict = library.check("The ferry Grace ran aground off Marlow Point.", sources=["S1"])
    assert (verdict.status, verdict.findings[0].message) == (
        "unsupported",
        "The reader does not find this in the passage: the passage is about another ferry",
    )
    assert verdict.evidence


def test_an_undecided_judge_changes_nothing() -> None:
    """The verdict of the rules stands."""
    library, _ = judged(Opinion(said="undecided"))
    alone = make_library(make_document(FERRY))
    for claim in (PARAPHRASE, "The ferry Grace ran aground off Marlow Point."):
        assert library.check(claim, sources=["S1"]) == alone.check(claim, sources=["S1"])


def test_a_judge_sees_the_claim_what_was_found_and_the_passages() -> None:
    """The evidence comes first."""
    library, judge = judged(Opinion(said="undecided"))
    library.check("The ferry Grace ran aground off Marlow Point.", sources=["S1"])
    [question] = judge.asked
    assert (question.claim, question.status) == ("The ferry Grace ran aground off Marlow Point.", "supported")
    assert question.passages[0].quote == "The ferry Grace ran aground off Marlow Point on Thursday."


def test_a_judge_is_not_asked_about_a_fault() -> None:
    """Contrary evidence is not a matter of opinion."""
    library, judge = judged(yes("Lena Voss said 14 passengers were hurt"))
    verdict = library.check("Lena Voss said 40 passengers were hurt.", sources=["S1"])
    assert verdict.status == "contradicted"
    assert judge.asked == []
