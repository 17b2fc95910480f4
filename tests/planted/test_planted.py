"""Does the verifier do at least as well on planted claims as it has been measured to do?"""

from __future__ import annotations

import pytest
from planted_cases import MUST, Case, load
from planted_measure import Row, floors, outcomes, rows, table, verdict_on

FLOORS = [
    pytest.param(measure, kind, least, id=f"{measure}-{kind}")
    for measure, kinds in floors().items()
    for kind, least in kinds.items()
]


@pytest.fixture(scope="module")
def measured() -> tuple[Row, ...]:
    return rows(outcomes())


@pytest.mark.parametrize(("measure", "kind", "least"), FLOORS)
def test_no_kind_falls_below_its_floor(
    measured: tuple[Row, ...], measure: str, kind: str, least: float
) -> None:
    """What has once been caught, named or accepted stays so: the share of a kind never sinks."""
    [row] = [row for row in measured if (row.measure, row.kind) == (measure, kind)]
    assert row.share >= least, f"\n{table(measured)}"


def test_every_kind_has_its_floor(measured: tuple[Row, ...]) -> None:
    """A kind of claim without a floor would go unwatched."""
    known = {(measure, kind) for measure, kinds in floors().items() for kind in kinds}
    assert {(row.measure, row.kind) for row in measured} == known


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in load(MUST)])
def test_a_quotation_stands_or_falls_with_its_words_and_speaker(case: Case) -> None:
    """Verbatim words stand with their speaker and fall with one figure, speaker or polarity changed."""
    verdict = verdict_on(case)
    assert verdict.accepted == (case.label == "supported"), (case.claim, verdict.findings)
