"""A multiple of a figure that the claim gives is worked out from the source's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.multiplied import check

if TYPE_CHECKING:
    from made_case import MakeCase

SOURCE = "The guild counts 950 lost berths. The port speaks of 520."


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        pytest.param(
            "The guild counts more than twice as many lost berths as the 520 of the port.", True, id="less"
        ),
        pytest.param(
            "The guild counts three times as many lost berths as the 520 of the port.", True, id="other"
        ),
        pytest.param(
            "The guild counts nearly twice as many lost berths as the 520 of the port.", False, id="nearly"
        ),
        pytest.param(
            "The guild counts twice as many lost berths as the 520 of the port.", False, id="roughly"
        ),
        pytest.param(
            "The port met twice about the 520 lost berths.", False, id="times-that-something-happened"
        ),
    ],
)
def test_a_multiple_is_worked_out(make_case: MakeCase, claim: str, found: bool) -> None:  # noqa: FBT001 - a table
    """The figure of the same things, divided by the one that the claim gives, must fit the multiple."""
    findings = list(check(make_case(claim, SOURCE, located=(0, 1))))
    assert [finding.rule for finding in findings] == ["wrong-figure"] * found
