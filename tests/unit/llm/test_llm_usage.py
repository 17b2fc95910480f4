"""What was used is told for each step."""

from __future__ import annotations

from briefer.llm.requests import Reply
from briefer.llm.scripted import Scripted
from briefer.llm.usage import Counted, Ledger, StepUsage
from made_request import make_request


def test_each_step_has_its_row_and_all_have_a_total() -> None:
    """Calls, tokens, cost and time are added up; what the journal answered is counted apart."""
    replies = [
        Reply(text="a", tokens_in=10, tokens_out=5, cost=0.25, seconds=1.5),
        Reply(text="b", tokens_in=20, tokens_out=5, cost=None, seconds=0.5),
        Reply(text="c", tokens_in=99, tokens_out=99, cost=9.0, seconds=9.0, cached=True),
        Reply(text="d", tokens_in=1, tokens_out=1, seconds=1.0),
    ]
    ledger = Ledger()
    model = Counted(Scripted(replies), ledger)
    for _ in range(3):
        model.complete(make_request(purpose="sentence"))
    model.complete(make_request(purpose="judge"))
    assert ledger.table() == (
        StepUsage(step="sentence", calls=2, cached=1, tokens_in=30, tokens_out=10, cost=0.25, seconds=2.0),
        StepUsage(step="judge", calls=1, tokens_in=1, tokens_out=1, cost=None, seconds=1.0),
    )
    assert ledger.total() == StepUsage(
        step="total", calls=3, cached=1, tokens_in=31, tokens_out=11, cost=0.25, seconds=3.0
    )


def test_a_run_without_calls_has_an_empty_table() -> None:
    """Nothing asked is nothing used."""
    assert Ledger().table() == ()
    assert Ledger().total() == StepUsage(step="total")
