"""A cause that the source only thinks likely is not given outright."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.reasons import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "A worn cable caused the fall of the lift.",
            "A worn cable may have contributed to the fall of the lift.",
            id="may-have-contributed",
        ),
        pytest.param(
            "The cold killed the bees, said the keeper.",
            "The keeper said the cold was the most likely explanation for the dead bees.",
            id="likely-explanation",
        ),
    ],
)
def test_a_cause_that_is_only_likely_is_found(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["hedge-dropped"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "A worn cable may have caused the fall of the lift.",
            "A worn cable may have contributed to the fall of the lift.",
            id="kept",
        ),
        pytest.param(
            "A worn cable caused the fall of the lift.",
            "A worn cable caused the fall of the lift, and may have led to that of the crane.",
            id="of-something-else",
        ),
        pytest.param(
            "The keeper denied that the cold had killed the bees.",
            "The cold was a possible cause, but the keeper denied it.",
            id="denied",
        ),
        pytest.param(
            "It was not the cold that killed the bees.",
            "The cold was a possible cause.",
            id="not",
        ),
    ],
)
def test_a_cause_as_sure_as_in_the_source_passes(make_case: MakeCase, claim: str, source: str) -> None:
    assert not list(check(make_case(claim, source)))
