"""What hangs on a condition is not told as holding in any case, nor what is supposed as fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.conditions import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The club has offered to sell the ground whether or not the bank agrees.",
            "The club has offered to sell the ground, on condition that the bank agrees.",
            id="whether-or-not",
        ),
        pytest.param(
            "The clinic treats children only if they bring a letter.",
            "The clinic treats children with or without a letter.",
            id="condition-added",
        ),
        pytest.param(
            "A second pump will be built at the quarry in May, the mayor said.",
            "“If a second pump is built at the quarry in May, we shall pay for it,” the mayor said.",
            id="only-supposed",
        ),
        pytest.param(
            "The river rose above the lower bridge at night.",
            "The siren sounds if the river rises above the lower bridge at night.",
            id="supposed-behind",
        ),
    ],
)
def test_a_condition_that_is_lost_or_turned_is_found(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["hedge-dropped"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The club has offered to sell the ground provided that the bank agrees.",
            "The club has offered to sell the ground, on condition that the bank agrees.",
            id="another-word-for-it",
        ),
        pytest.param(
            "Any member found to have sold the boats will be fined.",
            "If a member is found to have sold the boats, that member will be fined.",
            id="any",
        ),
        pytest.param(
            "The mayor was asked about the second pump at the quarry.",
            "Reporters asked if the mayor knew about the second pump at the quarry.",
            id="asked-if",
        ),
        pytest.param(
            "The mayor opened the quarry.",
            "The mayor opened the quarry, as she would if asked.",
            id="another-clause",
        ),
        pytest.param(
            "Digging will go on only after two days in which no movement of the slope is measured.",
            "Digging will go on if no movement of the slope is measured for two days.",
            id="only-after",
        ),
    ],
)
def test_a_condition_that_is_kept_passes(make_case: MakeCase, claim: str, source: str) -> None:
    assert not list(check(make_case(claim, source)))
