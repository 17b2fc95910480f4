"""Which values a text takes back."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of

from briefer.analysis.figures.contested import contested_figures


def _rows(*told: Told | str) -> list[tuple[str, str]]:
    return [(row.value, row.status) for table in contested_figures(cast_of(*told)) for row in table.values]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Correction: Saturday's edition gave the number of closed wells as 58. It is 85.",
            id="an-edition-that-is-not-the-last",
        ),
        pytest.param(
            "Circular No. 7 was sent out in May. Notice No. 7 stated that the well was 58 metres deep. "
            "The correct figure is 85 metres.",
            id="put-right-in-the-next-sentence",
        ),
        pytest.param("Correction: the well is 85 metres deep and not 58 metres.", id="and-not"),
    ],
)
def test_what_a_notice_withdraws_is_corrected(text: str) -> None:
    """The wrong value stands in the table as such, beside the right one."""
    values = {(value.split()[0], status) for value, status in _rows(text)}
    assert values == {("58", "corrected"), ("85", "current")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "fr",
            "Rectificatif : une première version de cet article parlait d'une route. "
            "Le hameau compte 360 habitants et non 630.",
            id="french",
        ),
        pytest.param(
            "it",
            "Rettifica: in una prima versione di questo articolo si leggeva che la nave arrivò dopo 630 minuti. "
            "Arrivò dopo 360 minuti.",
            id="italian",
        ),
    ],
)
def test_notices_in_other_languages_withdraw_too(language: str, text: str) -> None:
    """An earlier version of the text, and "not" behind the right value, are read in the languages that are known."""
    values = {(value.split()[0], status) for value, status in _rows(Told(text, language=language))}
    assert values == {("630", "corrected"), ("360", "current")}


def test_what_others_said_is_not_withdrawn_by_a_correction() -> None:
    """A notice takes back what the text said, not what it tells of a speaker."""
    text = "Correction: Ann Lee said 41 wells were closed, Bo Ruiz said 47 wells were closed."
    assert "corrected" not in {status for _, status in _rows(text)}
