"""Counts of the source bear out how many a claim speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.language.numbers.borne import is_borne_out
from briefer.language.numbers.quantified import find_quantified

if TYPE_CHECKING:
    from made_case import MakeCase

TABLE = """District | Boats counted | Boats insured
Harbour | 300 | 90
Total | 400 | 220"""


@pytest.mark.parametrize(
    ("claim", "source", "borne"),
    [
        pytest.param(
            "Most of the 14 pilots in the survey had asked for a longer runway.",
            "Two preferred a longer runway, for which 11 of the 14 pilots in the survey had asked.",
            True,
            id="a-part-of-the-whole-that-the-claim-gives",
        ),
        pytest.param(
            "Most of the 14 pilots in the survey had asked for a longer runway.",
            "Of the 14 pilots in the survey only three had asked for a longer runway.",
            False,
            id="too-small-a-part",
        ),
        pytest.param(
            "In the majority of the nine fires, the loss was slight.",
            "In five fires the loss was slight and in four it was heavy.",
            True,
            id="two-parts-of-the-whole",
        ),
        pytest.param(
            "In the majority of the nine fires, the loss was heavy.",
            "In five fires the loss was slight and in four it was heavy.",
            False,
            id="the-other-part",
        ),
        pytest.param(
            "A little more than half of the boats counted are insured.", TABLE, True, id="totals-of-a-table"
        ),
        pytest.param(
            "Almost all of the boats counted are insured.", TABLE, False, id="other-totals-of-a-table"
        ),
    ],
)
def test_counts_bear_a_quantifier_out(make_case: MakeCase, claim: str, source: str, borne: bool) -> None:  # noqa: FBT001 - a table
    """The share that they make up must fit, and be of those of whom the claim says it."""
    case = make_case(claim, source)
    (claimed,) = find_quantified(case.claim)
    assert is_borne_out(claimed, case.claim, case.beside) is borne
