"""A model in the judge's seat: its answers become opinions, and an unusable one is none."""

from __future__ import annotations

import json

import pytest

from briefer.errors import UsageError
from briefer.judges import ModelJudge, seated
from briefer.library import Library
from briefer.llm.endpoints import endpoint
from briefer.llm.model import Identity
from briefer.llm.prompts import Prompts
from briefer.llm.scripted import Said, Scripted
from briefer.resources import prompts_folder
from briefer.settings import Settings
from made_library import make_document, make_library

TEXT = (
    "Fire chief Ana Lind said 12 of the 40 workers on duty had been taken to hospital. "
    "The owner, Kestrel Freight, denied that the sprinklers had been switched off."
)
TRUE = "Fire chief Ana Lind said 12 of the 40 workers on duty had been taken to hospital."
FREE = "A dozen people from the night team were brought to doctors."


def judged_by(*said: Said, name: str = "local/chat") -> tuple[Library, ModelJudge]:
    """Return a library with a judge that says this."""
    identity = Identity(name=name, provider="scripted", place="local")
    judge = ModelJudge(model=Scripted(said, identity=identity), prompts=Prompts([prompts_folder()]))
    return Library(make_library(make_document(TEXT)).corpus, judge), judge


def opinion(verdict: str, passage: str = "") -> str:
    """Return a chat model's answer."""
    return json.dumps({"passage": passage, "verdict": verdict})


def test_a_judge_may_doubt_what_the_rules_accept() -> None:
    """The verdict says who doubts."""
    library, judge = judged_by(opinion("not supported"))
    verdict = library.check(TRUE, sources=["S1"])
    assert verdict.status == "unsupported"
    assert "local/chat" in verdict.findings[0].message
    assert dict(judge.opinions) == {"not supported": 1}


def test_a_judge_may_vouch_for_what_was_not_recognised() -> None:
    """Only with words that stand in the source."""
    words = "12 of the 40 workers on duty had been taken to hospital"
    assert judged_by(opinion("supported", words))[0].check(FREE, sources=["S1"]).status == "supported"
    invented = "12 workers were brought to doctors"
    assert judged_by(opinion("supported", invented))[0].check(FREE, sources=["S1"]).status == "unsupported"


@pytest.mark.parametrize("said", ["", "Well, perhaps.", '{"verdict": "maybe", "passage": ""}', "[" * 9999])
def test_an_unusable_answer_changes_nothing(said: str) -> None:
    """The rules decide alone, and it is counted."""
    library, judge = judged_by(said)
    assert library.check(TRUE, sources=["S1"]).accepted
    assert dict(judge.opinions) == {"undecided": 1}


def test_a_judge_is_not_asked_where_the_source_says_otherwise() -> None:
    """No model argues contrary evidence away."""
    library, judge = judged_by(opinion("supported", TRUE))
    assert library.check(TRUE.replace("12", "14"), sources=["S1"]).status == "contradicted"
    assert not judge.opinions


def test_a_yes_no_checker_is_asked_about_one_passage_after_the_other() -> None:
    """The passage that gets its yes is the one it vouches with; no schema and no instructions are sent."""
    library, judge = judged_by("No", "Yes", name="ollama/bespoke-minicheck:7b")
    verdict = library.check(FREE, sources=["S1"])
    assert verdict.status == "supported"
    assert [citation.quote for citation in verdict.evidence] == [TEXT.partition(". ")[2]]
    asked = judge.model.asked  # type: ignore[attr-defined] # the scripted model remembers
    assert all(request.prompt == "judge-yes-no.v1" and request.reply_schema is None for request in asked)
    assert asked[0].messages[0].text.startswith("Document: ")


def test_nobody_judges_what_they_wrote() -> None:
    """Unless the user insists."""
    writer = endpoint("openai/m", api_base="http://127.0.0.1:9/v1", environment={})
    chosen = Settings(judge="openai/m", judge_api_base="http://127.0.0.1:9/v1")
    with pytest.raises(UsageError, match="would judge what it wrote"):
        seated(chosen, environ={}, writer=writer)
    forced = Settings(judge="openai/m", judge_api_base="http://127.0.0.1:9/v1", judge_may_be_writer=True)
    assert seated(forced, environ={}, writer=writer) is not None


def test_without_a_name_there_is_no_judge() -> None:
    """The rules decide alone."""
    assert seated(Settings(), environ={}) is None
