"""Equal requests are one; a changed word makes another."""

from __future__ import annotations

import pytest

from briefer.llm.requests import Request
from made_request import make_request


def test_equal_requests_have_one_digest() -> None:
    """The digest depends on nothing but the request, and is the same on every machine and in every run."""
    assert make_request().digest == make_request().digest
    assert (
        make_request("It rained.").digest
        == "0db7d06668e15f914ddd29d7e5ca0cf8d79a4ea8f3e7ba77e901052b1d2bff61"
    )


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"messages": make_request("The ferry sank.").messages}, id="words"),
        pytest.param({"max_tokens": 51}, id="length"),
        pytest.param({"temperature": 0.1}, id="temperature"),
        pytest.param({"seed": 8}, id="seed"),
        pytest.param({"reply_schema": '{"type": "object"}'}, id="shape"),
    ],
)
def test_what_can_change_the_reply_changes_the_digest(changed: dict[str, object]) -> None:
    """Words, lengths, chance and the shape of the reply count."""
    assert make_request().replace(**changed).digest != make_request().digest


@pytest.mark.parametrize(
    "changed",
    [pytest.param({"purpose": "repair"}, id="purpose"), pytest.param({"prompt": "sentence.v2"}, id="prompt")],
)
def test_a_new_name_for_the_same_words_asks_nothing_anew(changed: dict[str, object]) -> None:
    """What the question is called does not change its answer."""
    assert make_request().replace(**changed).digest == make_request().digest


@pytest.mark.parametrize(
    ("text", "true_tokens"),
    [
        pytest.param("word " * 400, 401, id="english"),
        pytest.param("目撃者は爆発音を聞いた。" * 100, 1500, id="japanese"),
        pytest.param("Очевидцы слышали взрыв. " * 100, 900, id="russian"),
    ],
)
def test_the_bound_of_a_question_is_above_its_tokens(text: str, true_tokens: int) -> None:
    """The upper bound holds for scripts with many tokens a letter."""
    assert make_request(text).tokens_in_at_most > true_tokens


def test_a_request_without_room_for_an_answer_is_refused() -> None:
    """Nobody asks for no tokens."""
    with pytest.raises(ValueError, match="greater than 0"):
        Request(purpose="sentence", prompt="p.v1", messages=make_request().messages, max_tokens=0)
