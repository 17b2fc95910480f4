"""Two words that stand together as one thing keep together."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "Construction of the second section of the Orsk railway, between Vidal and Marl, is put off by two years. "
    "The cable was frayed before the storm, according to a laboratory report handed to the coroner on Monday. "
    "Police closed the gate. When the surgeon was out, the porter put on a lab coat and called himself Doctor Orr."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Construction of the second section of the Orsk motorway is put off by two years.", id="noun"
        ),
        pytest.param(
            "A police report handed to the coroner on Monday says the cable was frayed before the storm.",
            id="first",
        ),
    ],
)
def test_a_word_beside_another_than_in_the_source_is_found(claim: str) -> None:
    """A railway is no motorway, and a laboratory's report is not the police's."""
    assert "wrong-title" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Construction of the second section of the Orsk line is put off by two years.", id="broader"
        ),
        pytest.param("A report handed to the coroner on Monday says the cable was frayed.", id="without"),
        pytest.param(
            "When the surgeon was out, the porter put on a white coat and called himself Doctor Orr.",
            id="colour",
        ),
    ],
)
def test_the_same_thing_otherwise_called_passes(claim: str) -> None:
    """A broader word, or none."""
    assert "wrong-title" not in blocking(verdict_on(claim, SOURCE))
