"""Letters before an amount are a currency's sign; before other numbers they are part of a name."""

from __future__ import annotations

import pytest

from briefer.language.numbers.agreement import in_unit_of
from briefer.language.reading import Reading


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost F310,000, he said.", 310_000.0, "currency:F"),
        ("It offers F4.2 million.", 4_200_000.0, "currency:F"),
        ("They lent R350m.", 350_000_000.0, "currency:R"),
        ("They lent K5bn.", 5_000_000_000.0, "currency:K"),
        ("It cost Rs 500.", 500.0, "currency:rupee"),
        ("It cost RM20,000.", 20_000.0, "currency:ringgit"),
        ("It cost NZ$5.", 5.0, "currency:dollar"),
    ],
)
def test_letters_before_an_amount_are_its_currency(text: str, value: float, unit: str) -> None:
    reading = Reading(text)
    assert [(figure.value, figure.unit) for figure in reading.figures] == [(value, unit)]
    assert reading.names == ()


@pytest.mark.parametrize("text", ["An F16 left.", "The A320 left.", "The M25 is shut.", "It was H5N1."])
def test_letters_before_other_numbers_are_a_name(text: str) -> None:
    reading = Reading(text)
    assert reading.figures == ()
    assert len(reading.names) == 1


@pytest.mark.parametrize("text", ["5 million rand", "R5,000,000"])
def test_letters_stand_for_the_currency_that_they_begin(text: str) -> None:
    first, second = (Reading(f"It cost {cost}.").figures[0] for cost in ("R5 million", text))
    assert in_unit_of(first, second) == second


def test_letters_stand_for_no_other_currency() -> None:
    first, second = (Reading(f"It cost {cost}.").figures[0] for cost in ("R5 million", "5 million euros"))
    assert in_unit_of(first, second) is None
