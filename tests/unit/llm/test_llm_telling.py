"""Who waits for a model is told what it will take, how far it is, and how long it may last."""

from __future__ import annotations

from briefer.llm.budget import Price
from briefer.llm.requests import Reply
from briefer.llm.telling import Teller
from briefer.llm.usage import Ledger
from made_request import make_request

PRICE = Price(token_in=1e-6, token_out=1e-5)


def told(*, price: Price | None, seconds: list[float]) -> tuple[list[str], Teller, Ledger]:
    """Return what is said, and who says it; the clock shows one of ``seconds`` after the other."""
    lines: list[str] = []
    ledger = Ledger()
    clock = iter(seconds)
    return lines, Teller(lines.append, "openai/m", ledger, price, clock=lambda: next(clock)), ledger


def test_before_the_first_question_the_estimate_is_told() -> None:
    """The answers at full length, so that the cost is a bound; without a price there is none."""
    requests = [make_request("word " * 400, max_tokens=500)] * 3
    lines, teller, _ = told(price=PRICE, seconds=[0])
    teller.announce(requests)
    assert lines == ["asking openai/m 3 questions: about 3,000 tokens, at most $0.0165"]
    lines, teller, _ = told(price=None, seconds=[0])
    teller.announce(requests[:1])
    assert lines == ["asking openai/m 1 question: about 1,000 tokens"]


def test_each_answer_tells_tokens_cost_and_time_left() -> None:
    """The time by the pace of this step, the rest of the whole run."""
    lines, teller, ledger = told(price=PRICE, seconds=[100, 110, 400])
    teller.announce([make_request()] * 4)
    for done in (1, 2, 4):
        ledger.enter("sentence", Reply(text="It rained.", tokens_in=900, tokens_out=100, cost=0.002))
        teller.progress(done, 4)
    assert lines[1:] == [
        "answered: 1 of 4; 1,000 tokens, $0.0020, about 30 s left",
        "answered: 2 of 4; 2,000 tokens, $0.0040, about 5 min left",
        "answered: 4 of 4; 3,000 tokens, $0.0060",
    ]
