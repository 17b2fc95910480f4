"""A passage must say of somebody what the claim says, not only name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.predicate import check

if TYPE_CHECKING:
    from made_case import MakeCase

SOURCE = (
    "Fire Chief Ana Lindqvist defended the sale of the old Marlow engine house to Kestrel Freight in 2019."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Fire Chief Ana Lindqvist has resigned.", id="title-and-name"),
        pytest.param("Kestrel Freight is a newspaper.", id="what-it-is"),
        pytest.param("Ana Lindqvist was arrested in Marlow in 2019.", id="name-place-year"),
    ],
)
def test_names_alone_carry_no_claim(make_case: MakeCase, claim: str) -> None:
    """The names stand there, what is said of them does not."""
    assert [finding.rule for finding in check(make_case(claim, SOURCE))] == ["not-supported"]


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The sale of the engine house was defended by Ana Lindqvist.", id="passive"),
        pytest.param("Kestrel Freight bought the old engine house in 2019.", id="half-in-other-words"),
        pytest.param("Ana Lindqvist was defending the sale.", id="inflected"),
        pytest.param("Ana Lindqvist, Kestrel Freight.", id="nothing-but-names"),
    ],
)
def test_a_claim_in_the_words_of_the_passage_passes(make_case: MakeCase, claim: str) -> None:
    """Half of what is said, in some form of the word, is enough for this check."""
    assert list(check(make_case(claim, SOURCE))) == []


def test_the_reader_is_told_which_words_are_missing(make_case: MakeCase) -> None:
    """The span of the claim shows them too."""
    claim = "Ana Lindqvist has resigned."
    [finding] = check(make_case(claim, SOURCE))
    assert finding.message == "The nearest passage says nothing like “resigned”."
    assert finding.claim is not None
    assert finding.claim.of(claim) == "resigned"
