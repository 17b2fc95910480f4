"""A check finds nothing where what it needs does not stand, so that it can be spared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from planted_cases import CASES, load
from planted_measure import library_of

from briefer.checks.needs import NEEDS
from briefer.stages.verify import cases, read_claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.checks.case import Case
    from briefer.records import Finding

EVERY_NTH = 12
"""Cases of which one is taken: all of them take many seconds."""


@pytest.fixture(scope="module")
def located() -> list[Case]:
    """Give planted claims, each beside the passage that is tried first."""
    found: list[Case] = []
    for planted in load(CASES)[::EVERY_NTH]:
        articles = [a for a in library_of(planted.path).articles if planted.source in a.source.labels]
        found += list(cases(read_claim(planted.claim, articles), articles))[:1]
    return found


@pytest.mark.parametrize("check", NEEDS, ids=lambda check: check.__module__.rpartition(".")[2])
def test_a_check_that_is_spared_would_find_nothing(
    check: Callable[[Case], Iterator[Finding]], located: list[Case]
) -> None:
    """Whatever a claim lacks that a check declares to need, the check has nothing to say of it."""
    spared = [case for case in located if not NEEDS[check].are_met(*case.signs)]
    assert spared
    assert [finding for case in spared for finding in check(case)] == []
