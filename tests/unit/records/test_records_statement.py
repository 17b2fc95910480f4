"""A drafted sentence rests on at least one passage."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from briefer.records import Citation, Draft, Statement

CITED = Citation(source="S1", file="harbour.txt", start=4, end=9, quote="ferry")
STATEMENT = Statement(id="P1", section="Bottom line", text="The ferry ran aground.", citations=(CITED,))


def test_a_statement_needs_a_passage() -> None:
    """A sentence that rests on nothing is refused before it is verified."""
    with pytest.raises(ValidationError, match="citations"):
        STATEMENT.replace(citations=())


def test_a_draft_keeps_the_reading_order() -> None:
    """A draft is its sentences in order, and a value: equal where they are equal."""
    other = STATEMENT.replace(id="P2", text="It was overloaded.")
    draft = Draft(statements=(STATEMENT, other))
    assert [statement.id for statement in draft.statements] == ["P1", "P2"]
    assert draft != Draft(statements=(other, STATEMENT))
