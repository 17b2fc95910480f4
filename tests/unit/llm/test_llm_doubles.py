"""The shipped doubles: one says what it is told, one does everything wrong."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from briefer.errors import (
    KeyRefusedError,
    LimitReachedError,
    ModelError,
    ModelTimeoutError,
    ModelUnavailableError,
    RequestRefusedError,
    UnknownModelError,
)
from briefer.llm.asking import answered
from briefer.llm.budget import Budget, Limits
from briefer.llm.hostile import TRICKS, Hostile
from briefer.llm.journal import Journal
from briefer.llm.model import Identity, Model
from briefer.llm.pool import Pool
from briefer.llm.replies import Failure, WrittenSection, WrittenSentence, read, read_sentence, read_yes_no
from briefer.llm.requests import Reply
from briefer.llm.retrying import Patience
from briefer.llm.scripted import Said, Scripted, reply
from briefer.llm.stack import Run, wrapped
from made_request import make_request

if TYPE_CHECKING:
    from pathlib import Path


def test_a_script_is_said_line_by_line_and_remembered() -> None:
    """Texts, whole replies and errors; at its end it fails the test."""
    model = Scripted(["It rained.", Reply(text="cut", finish_reason="length"), ModelUnavailableError("500")])
    assert model.complete(make_request("a")).text == "It rained."
    assert model.complete(make_request("b")).finish_reason == "length"
    with pytest.raises(ModelUnavailableError):
        model.complete(make_request("c"))
    with pytest.raises(AssertionError, match=r"the script is at its end, and sentence\.v1 is asked"):
        model.complete(make_request("d"))
    assert [asked.messages[0].text for asked in model.asked] == ["a", "b", "c", "d"]


def test_a_hostile_model_repeats_itself_for_one_seed_and_request() -> None:
    """In whatever order it is asked; another seed says something else."""
    requests = [make_request(f"Question {number} about the ferry Grace.") for number in range(20)]
    one = [Hostile(1).complete(request) for request in requests]
    again = [Hostile(1).complete(request) for request in reversed(requests)]
    assert one == again[::-1]
    assert one != [Hostile(2).complete(request) for request in requests]


def test_a_hostile_model_knows_every_trick() -> None:
    """Twelve kinds, and some of each kind in a few hundred replies."""
    sizes = {len(Hostile(seed).complete(make_request(str(seed))).text) for seed in range(200)}
    assert len(TRICKS) == 12
    assert min(sizes) == 0
    assert max(sizes) > 900_000


def test_nothing_hostile_breaks_the_reading() -> None:
    """Three hundred replies are values or failures."""
    for seed in range(300):
        answer = Hostile(seed).complete(make_request("Lena Voss said that 14 passengers were treated."))
        assert isinstance(read(answer, WrittenSection), WrittenSection | Failure)
        assert isinstance(read_sentence(answer), WrittenSentence | Failure)
        assert isinstance(read_yes_no(answer), bool | Failure)


@pytest.mark.parametrize("text", ["", "x", "\n", "{}", "One two three four five six."])
@pytest.mark.parametrize("trick", sorted(TRICKS))
def test_every_trick_works_on_any_question(trick: str, text: str) -> None:
    """Short and empty questions too."""
    for seed in range(5):
        chance = Random(seed)  # noqa: S311 - repeatable, not secret
        assert isinstance(TRICKS[trick](text, chance), str)


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        pytest.param(
            RequestRefusedError("too long"), Failure(kind="refused", detail="too long"), id="refused"
        ),
        pytest.param(ModelTimeoutError("slow"), Failure(kind="timed-out", detail="slow"), id="timed-out"),
    ],
)
def test_a_run_lives_with_a_call_that_fails_by_itself(error: ModelError, failure: Failure) -> None:
    """It becomes a failure, like a reply that cannot be used."""
    assert answered(Scripted([error]), make_request()) == failure
    assert answered(Scripted(["It rained."]), make_request()) == reply("It rained.", to=make_request())


@pytest.mark.parametrize(
    "error",
    [KeyRefusedError("401"), UnknownModelError("404"), ModelUnavailableError("500"), LimitReachedError("0")],
)
def test_what_no_request_would_survive_ends_the_run(error: ModelError) -> None:
    """It is raised."""
    with pytest.raises(type(error)):
        answered(Scripted([error]), make_request())


def test_a_wrapped_model_counts_keeps_limits_and_asks_again(tmp_path: Path) -> None:
    """Every part of the stack does its work, and the journal's replies cost nothing of the budget."""
    budget = Budget(Limits(tokens=160), price=None)
    patience = Patience(first_wait_s=0)
    script: list[Said] = [ModelUnavailableError("500"), "a", "b"]
    first = Run(budget=budget, journal=Journal(tmp_path / "journal.jsonl"), patience=patience)
    model: Model = wrapped(Scripted(script), first)
    assert [model.complete(make_request(text)).text for text in ("one", "two", "one")] == ["a", "b", "a"]
    assert (first.ledger.total().calls, first.ledger.total().cached) == (2, 1)
    assert model.identity == Identity(name="scripted/model", provider="scripted", place="local")
    second = Run(budget=Budget(Limits(tokens=0), price=None), journal=Journal(tmp_path / "journal.jsonl"))
    resumed = Pool(second.stop, workers=1).map(
        wrapped(Scripted([]), second).complete, [make_request(text) for text in ("one", "two", "three")]
    )
    assert [answer and answer.text for answer in resumed.answers] == ["a", "b", None]
    assert isinstance(resumed.stopped_by, LimitReachedError)
