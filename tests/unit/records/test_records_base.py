"""Records are frozen and closed, and a copy is as valid as an original."""

from __future__ import annotations

from functools import cached_property

import pytest
from pydantic import Field, ValidationError

from briefer.records import Record


class _Tally(Record):
    what: str
    count: int = Field(ge=0)
    share: float = 0.0

    @cached_property
    def words(self) -> list[str]:
        return self.what.split()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"count": -1}, id="a-bad-value"),
        pytest.param({"cuont": 1}, id="a-misspelt-name"),
        pytest.param({"count": "many"}, id="a-wrong-type"),
        pytest.param({"share": float("nan")}, id="not-a-number"),
        pytest.param({"share": float("inf")}, id="infinite"),
    ],
)
def test_a_copy_is_validated(changes: dict[str, object]) -> None:
    """``replace`` refuses what the constructor refuses."""
    with pytest.raises(ValidationError):
        _Tally(what="homes", count=3).replace(**changes)


def test_a_copy_changes_only_what_is_named() -> None:
    """``replace`` keeps the other fields and the original."""
    tally = _Tally(what="homes", count=3)
    assert tally.replace(count=4) == _Tally(what="homes", count=4)
    assert tally == _Tally(what="homes", count=3)


def test_what_a_record_has_worked_out_is_not_copied() -> None:
    """A copy works it out anew, from its own fields."""
    tally = _Tally(what="two homes", count=3)
    assert tally.words == ["two", "homes"]
    assert tally.replace(what="homes").words == ["homes"]


def test_a_record_never_changes() -> None:
    """A field cannot be set."""
    with pytest.raises(ValidationError, match="frozen"):
        _Tally(what="homes", count=3).count = 4


def test_an_unknown_field_is_refused() -> None:
    """A record is closed."""
    with pytest.raises(ValidationError, match="Extra inputs"):
        _Tally.model_validate({"what": "homes", "count": 3, "kind": "wooden"})
