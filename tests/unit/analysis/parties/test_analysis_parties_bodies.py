"""For whom each person speaks."""

from __future__ import annotations

import pytest
from analysis_sources import Told, cast_of


def titles(*told: Told | str) -> set[str]:
    """Return how headings call the people who speak for somebody."""
    return {party.title for party in cast_of(*told).parties if party.body}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Max Hill, a lawyer for Joe Orr, said no.", "Max Hill (for Joe Orr)", id="lawyer-for"),
        pytest.param("Max Hill, representing Joe Orr, said no.", "Max Hill (for Joe Orr)", id="representing"),
        pytest.param("Joe Orr\u2019s lawyer, Max Hill, said no.", "Max Hill (for Joe Orr)", id="his-by-name"),
        pytest.param(
            "Joe Orr resigned. His lawyer, Max Hill, said no.", "Max Hill (for Joe Orr)", id="his-lawyer"
        ),
        pytest.param(
            "Max Hill, a spokesman for the Water Board, said no.", "Max Hill (Water Board)", id="spokesman"
        ),
    ],
)
def test_a_lawyer_speaks_for_the_client(text: str, title: str) -> None:
    """A lawyer's heading says for whom, a spokesman's of which body."""
    assert titles(text) == {title}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The Water Board spoke. The board said the boats of the Orr Shipping Company were old. "
            "Its director, Ann Lee, agreed.",
            id="who-opens-the-sentence-before",
        ),
        pytest.param(
            "The Orr Shipping Company sailed. Its director, Ann Lee, agreed. "
            "Ann Lee, the director of the Water Board, left.",
            id="named-before-its",
        ),
    ],
)
def test_the_body_of_a_director_is_the_one_that_is_told(text: str) -> None:
    """A body that another sentence only mentions is not that of "its director"."""
    assert titles(text) == {"Ann Lee (Water Board)"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee, a former analyst at the Water Board, said no.", id="former"),
        pytest.param(
            "The energy regulator, Orsk Water Watch (OWW), met. Energy minister Joe Orr came. The energy ministry "
            "left. Its state secretary, Ann Lee, said no.",
            id="nor-is-its-minister-of-the-regulator",
        ),
        pytest.param(
            "The Energy minister spoke. Its state secretary, Ann Lee, said no.", id="a-trade-is-no-body"
        ),
        pytest.param(
            "Orr Airways stopped flying. The holding company regretted it. Its spokeswoman, Ann Lee, said no.",
            id="the-holding-company-is-another",
        ),
        pytest.param(
            "Orr Airways stopped. A spokeswoman for the parent company, Ann Lee, said no.",
            id="so-is-the-parent-company",
        ),
        pytest.param(
            "Ann Lee, the group's spokeswoman, said no.\n\nNobody flew.\n\nThe Association of Pilots met.",
            id="a-group-that-is-named-later",
        ),
        pytest.param(
            "The Orsk Herders' Union left Orsk. Ann Lee, who heads the guards in Orsk, spoke.",
            id="a-place-is-no-body",
        ),
        pytest.param(
            "The Orr Shipping Company sailed.\n\nIt rained.\n\n"
            "Peltor Brews makes beer. Ann Lee, the company's director, spoke.",
            id="a-company-far-away",
        ),
        pytest.param("Ann Lee attacked Joe Orr and him. His lawyer, Max Hill, said no.", id="whose-lawyer"),
    ],
)
def test_who_speaks_for_nobody_is_given_nobody(text: str) -> None:
    """Who has left a body does not speak for it, nor does a lawyer for one who cannot be told."""
    assert titles(text) == set()


def test_a_name_of_which_only_the_end_was_read_is_that_of_its_letters() -> None:
    """ "United Bakers, Carters and Millers (UBCM)" is one body, wherever a list cuts its name."""
    statement = Told("We bake.", kind="statement", publisher="United Bakers, Carters and Millers")
    cast = cast_of("Ann Lee of United Bakers, Carters and Millers (UBCM) left.", statement)
    assert (
        len({id(party) for party in cast.parties if ("ubcm",) in party.names or len(max(party.names)) > 3})
        == 1
    )


def test_a_company_is_one_with_its_legal_form_and_without() -> None:
    """Its own statement signs with "S.p.A.", others only call it by its name."""
    cast = cast_of("Orr Marl Foods S.p.A. said no.", "The owner, Orr Marl Foods, said no.")
    assert [party.label for party in cast.parties if "Orr" in party.label] == ["Orr Marl Foods"]


def test_two_bodies_of_one_town_stay_two() -> None:
    """A town in the names of a union and a hospital makes them no one body."""
    cast = cast_of(
        "The Ostby Bakers Union struck. Workers of Ostby marched.",
        "Ostby District Hospital closed. It is in Ostby.",
    )
    labels = {party.label for party in cast.parties if len(party.label.split()) > 1}
    assert labels >= {"Ostby Bakers Union", "Ostby District Hospital"}


def test_a_rare_town_joins_no_two_bodies() -> None:
    """A word that is nobody's but the town's opens the names of two sorts of body."""
    cast = cast_of(
        "Lee spoke in Brelnick. The Brelnick Growers' Cooperative struck.",
        "It rained in Brelnick. Brelnick General Hospital closed.",
    )
    labels = {party.label for party in cast.parties if len(party.label.split()) > 1}
    assert labels >= {"Brelnick Growers' Cooperative", "Brelnick General Hospital"}
