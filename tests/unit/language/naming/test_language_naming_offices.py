"""A title or description names an office: what the person is, and of what."""

from __future__ import annotations

import pytest

from briefer.language.naming.offices import read_offices
from briefer.language.words.tokens import stem


def offices_of(text: str) -> list[tuple[str | None, set[str]]]:
    return [(office.head, set(office.field)) for office in read_offices(text)]


@pytest.mark.parametrize(
    ("text", "head", "field"),
    [
        pytest.param("general secretary", "secretary", "general", id="two-roles"),
        pytest.param("Attorney General", "attorney", "general", id="role-before-general"),
        pytest.param("the council's chief economist", "economist", "council chief", id="possessor"),
        pytest.param("the lawyer of Mr Tully", "lawyer", "tully", id="of-somebody"),
        pytest.param("head of emergency medicine", "head", "emergency medicine", id="of-something"),
        pytest.param("who leads the union", "leader", "union", id="who-leads"),
        pytest.param("who is a doctor", "doctor", "", id="who-is"),
        pytest.param("who serves as the party's secretary", "secretary", "party", id="who-serves-as"),
        pytest.param("the manager now suspended", "manager", "", id="what-follows-is-no-field"),
        pytest.param("the dead student's sister", "sister", "dead student", id="kin"),
        pytest.param("CEO of Orrin", "executive", "executive orrin", id="short-form"),
        pytest.param("chief financial officer", "executive", "financial", id="chief-officer"),
        pytest.param("who led in the early count", None, "", id="led-nobody"),
        pytest.param("a rights group", None, "", id="body"),
    ],
)
def test_what_a_description_says(text: str, head: str | None, field: str) -> None:
    """The head is what the person is; the field says of what or where."""
    expected = [(stem(head) if head else None, {stem(word) for word in field.split()})]
    assert offices_of(text) == expected


def test_two_offices_in_one_description() -> None:
    """A coordination of offices names both."""
    assert offices_of("founder and president of Orrin") == [
        (stem("founder"), set()),
        (stem("president"), {stem("orrin")}),
    ]


def test_two_offices_in_one_clause() -> None:
    """Each verb of a relative clause may tell an office of its own; so does the clause behind a noun."""
    assert offices_of("who heads the search and is a former member of the board") == [
        (stem("head"), {stem("search")}),
        (stem("member"), {stem("board")}),
    ]
    assert offices_of("the member who chairs the panel") == [
        (stem("chair"), {stem("panel")}),
        (stem("member"), set()),
    ]


def test_an_office_that_somebody_held_until_something_happened() -> None:
    """What happened then is no part of it."""
    assert offices_of("who ran the dredging department until she was dismissed") == [
        (stem("head"), {stem("dredging"), stem("department")})
    ]


def test_whoever_speaks_for_a_party_is_its_spokesperson() -> None:
    """On whatever."""
    assert offices_of("who speaks on ports for the opposition") == [
        (stem("spokesperson"), {stem("ports"), stem("opposition")})
    ]


def test_an_office_that_a_verb_tells() -> None:
    """Whoever commands a ship may be called its captain: the verb names no title."""
    assert [office.by_verb for office in read_offices("who commands the ship")] == [True]
    assert [office.by_verb for office in read_offices("the commander of the ship")] == [False]


def test_whose_office_it_is() -> None:
    """A lawyer of a person is told from a lawyer of a body."""
    assert [office.his for office in read_offices("his lawyer")] == [True]
    assert [office.his for office in read_offices("its lawyer")] == [False]


def test_an_empty_description_names_nothing() -> None:
    """No words, no office."""
    assert offices_of("") == [(None, set())]


def test_who_is_in_charge_leads() -> None:
    """ "Who is in charge of the search" is its leader, as "who leads the search" is."""
    assert offices_of("who is in charge of the search") == offices_of("who leads the search")
    assert offices_of("who is now at the head of the search") == offices_of("who leads the search")
