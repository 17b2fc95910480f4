"""A thing is the one that the source names, and not another with the same noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.sisters import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The sample with 90 parts was taken in Block A.",
            "The sample, taken in Block B, had 90 parts. Blocks A and B stay shut.",
            id="letter",
        ),
        pytest.param(
            "The driver was taken to Orsk Infirmary.",
            "The driver was taken to Marl Infirmary. He had come from Orsk.",
            id="name-before-the-noun",
        ),
        pytest.param(
            "Loans are given by the Savings Bank.", "Loans are given by the Harbour Bank.", id="kind"
        ),
    ],
)
def test_a_sister_in_its_place_is_contradicted(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["wrong-place"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("It was found in Block B.", "It was found in Blocks A and B.", id="one-of-two"),
        pytest.param(
            "Lind was taken to Orsk Infirmary.",
            "Lind was taken to St Mary Infirmary in Orsk.",
            id="named-by-its-place",
        ),
        pytest.param("The Labor Inspectorate came.", "The Labour Inspectorate came.", id="spelled-otherwise"),
        pytest.param("The Korean Embassy shut.", "The Korea Embassy shut.", id="form-of-one-name"),
        pytest.param("John B Hale left.", "John F Hale left.", id="initial-of-a-person"),
        pytest.param(
            "The test in Block A was clean.",
            "The test in Block B was late. The test in Block A was clean.",
            id="told-elsewhere",
        ),
    ],
)
def test_the_same_thing_is_left_alone(make_case: MakeCase, claim: str, source: str) -> None:
    assert not list(check(make_case(claim, source)))
