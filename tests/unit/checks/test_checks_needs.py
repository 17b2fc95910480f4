"""A check finds nothing where what it needs does not stand, so that it can be spared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from briefer.checks.needs import NEEDS
from briefer.claims import source_ids
from briefer.library import open_library
from briefer.stages.verify import cases, read_claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.checks.case import Case
    from briefer.records import Finding

TESTS: Final = Path(__file__).parents[2]
FOLDERS: Final = {
    "sources": TESTS / "planted" / "sources",
    "seeds": TESTS.parent / "seeds" / "russia-strikes",
}
"""Where the sources of the planted claims lie."""
EVERY_NTH: Final = 12
"""Cases of which one is taken: all of them take many seconds."""


@pytest.fixture(scope="module")
def located() -> list[Case]:
    """Give planted claims, each beside the passage that is tried first."""
    lines = (TESTS / "planted" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    libraries = {name: open_library(folder) for name, folder in FOLDERS.items()}
    found: list[Case] = []
    for row in map(json.loads, lines[::EVERY_NTH]):
        library = libraries[row["folder"]]
        ids = source_ids([row["source"]], library.corpus)
        articles = [article for article in library.articles if article.source.id in ids]
        found += list(cases(read_claim(row["claim"], articles), articles))[:1]
    return found


@pytest.mark.parametrize("check", NEEDS, ids=lambda check: check.__module__.rpartition(".")[2])
def test_a_check_that_is_spared_would_find_nothing(
    check: Callable[[Case], Iterator[Finding]], located: list[Case]
) -> None:
    """Whatever a claim lacks that a check declares to need, the check has nothing to say of it."""
    spared = [case for case in located if not NEEDS[check].are_met(*case.signs)]
    assert spared
    assert [finding for case in spared for finding in check(case)] == []
