"""Which agency an article names as the writer of its text, and which names are none."""

from __future__ import annotations

import pytest

from briefer.origins.credits import agencies, share_credit
from made_library import make_document

BODY = "The ferry ran aground off Lumen Point on Tuesday. Tugs took off the passengers.\n\n"


def named(closing: str, *, publisher: str = "Pier Courier") -> list[str]:
    """Return the agencies of an article with a last line."""
    return sorted(" ".join(words) for words in agencies(make_document(BODY + closing, publisher=publisher)))


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        ("With Ostland Press Agency", ["ostland press agency"]),
        ("(with Orrin and Ostland Press Agency)", ["orrin", "ostland press agency"]),
        ("Additional reporting by Orrin", ["orrin"]),
        ("With material from the Orrin News Service", ["orrin news service"]),
        ("Orrin contributed to this report.", ["orrin"]),
        ("Source: Orrin", ["orrin"]),
    ],
)
def test_a_closing_credit_names_the_agency(closing: str, expected: list[str]) -> None:
    """In the ways in which papers say where a text is from."""
    assert named(closing) == expected


@pytest.mark.parametrize(
    "closing",
    [
        "Tugs left with Captain Moss on board.",
        "With agencies",
        "With Staff Reporters",
        "From Our Political Editor",
        "Additional reporting by Pier Courier",
        "The crew stayed on board.",
    ],
)
def test_other_closing_lines_name_none(closing: str) -> None:
    """Sentences, desks, and the paper itself are no agency."""
    assert named(closing) == []


def test_an_agency_is_known_by_its_initials_and_as_a_publisher() -> None:
    """A paper that credits "OPA" shares its credit with the Ostland Press Agency's own page."""
    paper = make_document(BODY + "(with OPA)", publisher="Pier Courier")
    assert share_credit(paper, make_document(BODY, publisher="Ostland Press Agency"))
    assert not share_credit(paper, make_document(BODY, publisher="Orrin"))
