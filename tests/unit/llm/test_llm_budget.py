"""A budget is never exceeded, whoever asks at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.errors import LimitReachedError, ModelUnavailableError, UsageError
from briefer.llm.budget import FREE, Budget, Budgeted, Limits, Price, estimate
from briefer.llm.requests import Reply, Request
from briefer.llm.scripted import Scripted
from made_request import make_request

PRICE = Price(token_in=0.001, token_out=0.01)


def _answering(tokens_in: int, tokens_out: int) -> Scripted:
    return Scripted(lambda _asked: Reply(text="x", tokens_in=tokens_in, tokens_out=tokens_out))


def _asked_until_refused(model: Budgeted, *, most: int = 1000) -> int:
    for count in range(most):
        try:
            model.complete(make_request())
        except LimitReachedError:
            return count
    return most


@pytest.mark.parametrize(
    ("limits", "calls"),
    [
        # A question of 22 characters is bounded by 27 tokens, its answer by 50; each call truly uses 20 tokens.
        pytest.param(Limits(tokens=76), 0, id="not-even-one"),
        pytest.param(Limits(tokens=77), 1, id="just-one"),
        pytest.param(Limits(tokens=200), 7, id="what-was-not-used-is-given-back"),
        pytest.param(Limits(cost=1.0), 5, id="money"),
        pytest.param(Limits(), 1000, id="no-limit"),
    ],
)
def test_calls_end_before_the_limit(limits: Limits, calls: int) -> None:
    """A call begins only where its worst case still fits."""
    model = Budgeted(_answering(10, 10), Budget(limits, price=PRICE))
    assert _asked_until_refused(model) == calls


@given(
    limit=st.integers(0, 2000),
    uses=st.lists(st.tuples(st.integers(0, 27), st.integers(0, 50)), min_size=1, max_size=30),
)
def test_the_true_use_stays_within_the_limit(limit: int, uses: list[tuple[int, int]]) -> None:
    """However much of its worst case each call uses, the sum is at most the limit."""
    budget, used = Budget(Limits(tokens=limit), price=None), 0
    for tokens_in, tokens_out in uses:
        try:
            worst = budget.set_aside(make_request())
        except LimitReachedError:
            break
        budget.settle(worst, Reply(text="", tokens_in=tokens_in, tokens_out=tokens_out))
        used += tokens_in + tokens_out
    assert used <= limit


def test_calls_side_by_side_cannot_exceed_it_together() -> None:
    """Eight threads get no more than one would."""
    model = Budgeted(_answering(27, 50), Budget(Limits(tokens=770), price=None))

    def ask(_number: int) -> bool:
        try:
            model.complete(make_request())
        except LimitReachedError:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(ask, range(40))) == 10


def test_a_failed_call_gives_back_what_was_set_aside() -> None:
    """Errors use nothing up."""
    answers = iter([ModelUnavailableError("500")] * 5 + ["It rained."])

    def answer(_asked: Request) -> str | ModelUnavailableError:
        return next(answers)

    model = Budgeted(Scripted(answer), Budget(Limits(tokens=80), price=None))
    for _ in range(5):
        with pytest.raises(ModelUnavailableError):
            model.complete(make_request())
    assert model.complete(make_request()).text == "It rained."


def test_money_without_a_price_is_refused() -> None:
    """A limit that cannot be kept is not accepted."""
    with pytest.raises(UsageError, match="limit tokens instead"):
        Budget(Limits(cost=5), price=None)
    Budget(Limits(cost=0), price=FREE)


def test_the_message_says_what_is_used_up() -> None:
    """A reader learns the limit and how much of it is gone."""
    budget = Budget(Limits(cost=0.5), price=PRICE)
    with pytest.raises(LimitReachedError, match=r"over the \$0\.50 of this run \(\$0\.0000 are taken\)"):
        budget.set_aside(make_request())


def test_an_estimate_adds_up_questions_and_full_answers() -> None:
    """Four bytes a token for the question, all tokens allowed for the answer; no price gives no cost."""
    requests = [make_request("x" * 400, max_tokens=50), make_request("x" * 40, max_tokens=10)]
    told = estimate(requests, price=PRICE)
    assert (told.calls, told.tokens) == (2, 170)
    assert told.cost == pytest.approx(110 * 0.001 + 60 * 0.01)
    assert estimate(requests, price=None).cost is None
