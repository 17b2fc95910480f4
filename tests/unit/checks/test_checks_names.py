"""Every name of a claim must stand in the source, and places must be where things happened."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, make_document, make_library, verdict_on


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param(
            "The ferry ran aground off Dunmore.",
            "The ferry ran aground off Marlow Point on Thursday.",
            "name-not-in-source",
            id="another-place",
        ),
        pytest.param(
            "Vera Holm opened the new library in Marlow.",
            "Mayor Ana Lind opened the new library in Marlow.",
            "name-not-in-source",
            id="another-person",
        ),
        pytest.param(
            "Soldiers of the Northern League entered Kestrel.",
            "Soldiers of the Southern League entered Kestrel.",
            "name-not-in-source",
            id="another-league",
        ),
        pytest.param(
            "The Kestrel Foundation paid for the new roof.",
            "The Marlow Foundation paid for the new roof.",
            "name-not-in-source",
            id="another-foundation",
        ),
        pytest.param(
            "Ana Holm said the school would close.",
            "Ana Lind said the school would close.",
            "name-not-in-source",
            id="another-surname",
        ),
        pytest.param(
            "The fire in Varn destroyed nine barns.",
            "The fire in Oster destroyed nine barns.",
            "name-not-in-source",
            id="another-village",
        ),
        pytest.param(
            "Talks between Arland and Vesk ended on Friday.",
            "Talks between Arland and Norrland ended on Friday.",
            "name-not-in-source",
            id="another-country",
        ),
        pytest.param(
            "The fire destroyed a warehouse in the port of Dunmore.", FIRE, "name-not-in-source", id="port"
        ),
        pytest.param("Kestrel Shipping bought the warehouse in 2019.", FIRE, "name-not-in-source", id="firm"),
        pytest.param(
            "Early cases were linked to the cattle market at Kessel, which was closed in May.",
            "Early cases were linked to the cattle market at Dorn, which was closed in May. Kessel lies on the coast.",
            "wrong-place",
            id="place-for-place",
        ),
        pytest.param(
            "Stolt assured Russia that the alliance was ready to help.",
            "Stolt assured Turkey that the alliance was ready to help. Russia said nothing.",
            "merged-sources",
            id="country-for-country",
        ),
        pytest.param(
            "Ana Kolm has led the Reform Union since the spring.",
            "Ana Kolm has led the CRL since the spring. The Reform Union did not comment.",
            "merged-sources",
            id="body-for-body",
        ),
    ],
)
def test_a_false_claim_is_found_by_names(claim: str, source: str, rule: str) -> None:
    """The claim is rejected, and the rule is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert rule in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The ferry ran aground off Marlow Point.",
            "The ferry ran aground off Marlow Point on Thursday.",
            id="same",
        ),
        pytest.param(
            "Ana Lind opened the new library in Marlow.",
            "Mayor Ana Lind opened the new library in Marlow.",
            id="without-title",
        ),
        pytest.param(
            "The National Transport Workers' Union called a strike.",
            "The National Transport Workers' Union (NTWU) called a strike.",
            id="full-name",
        ),
        pytest.param(
            "The NTWU called a strike.",
            "The National Transport Workers' Union (NTWU) called a strike.",
            id="acronym",
        ),
        pytest.param(
            "Lind opened the new library.", "Mayor Ana Lind opened the new library in Marlow.", id="surname"
        ),
        pytest.param(
            "The Kestrel Foundation paid for the roof.",
            "The Kestrel Foundation, a charity, paid for the new roof.",
            id="body",
        ),
        pytest.param(
            "Delayed work makes up a quarter of the roof's cost.",
            "A quarter of the roof's cost is for work that was put off.",
            id="a-participle-opens-the-sentence",
        ),
        pytest.param(
            "Zoe Lindqvist left the party in Marlow.", "Zoë Lindqvist left the party in Marlow.", id="accent"
        ),
        pytest.param("Kestrel bought the warehouse from the city in 2019.", FIRE, id="short-name-of-a-firm"),
        pytest.param(
            "Wanda bought a fifth of Atletico Marlow in May.",
            "Wanda bought a fifth of the Norrland champions Atletico Marlow in May.",
            id="name-later-in-the-phrase",
        ),
        pytest.param(
            "The north route will draw climbers away from the Nepalese side.",
            "The north route will draw climbers away from the Nepali side and past Lima.",
            id="another-form",
        ),
        pytest.param(
            "The ferry sank off Marlow with nine aboard.",
            "The ferry Orrin sank with nine aboard. It had left Marlow at dawn and lay off Marlow at noon.",
            id="place-in-the-next-sentence",
        ),
        pytest.param(
            "The NGO's report says the mill had burned twice before, two MPs noted.",
            "The mill had burned twice before, the report of the charity says. Two deputies noted it.",
            id="short-for-a-common-noun",
        ),
        pytest.param(
            "Somebody asked the Orsk fire station how many ladders it had, Kamp says.",
            "Chief Otto Kamp of the Orsk fire station counted nine boats. The river rose on Monday. It fell on Friday. "
            "The school was shut. Kamp says somebody asked his station how many ladders it had.",
            id="whose-station",
        ),
        pytest.param(
            "Vera Holm quit in May following a row with coach Dario Reyes, who was sacked.",
            "Kamp succeeded Vera Holm, who resigned in May after a row with the coach. The coach, Dario Reyes, was "
            "sacked.",
            id="named-in-the-next-sentence",
        ),
        pytest.param(
            "Six boys were operated on in Orsk while the ward was shut.",
            "The boys' ward in Vidal was shut, and Ana Lind told its parents that boys had been operated on. "
            "Two operations were put off. The river rose. Lind left. Six were treated in the hospital of Orsk instead.",
            id="two-words-of-a-clause-tell-nothing",
        ),
    ],
)
def test_a_true_claim_passes_names(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


def test_two_of_one_kind_share_no_name() -> None:
    """Another hospital is another, though both are called so."""
    source = "The pilot of the barge died in Marl General Hospital on Sunday. The Vale Hospital has no ward for burns."
    claim = "The pilot of the barge died in the Vale Hospital on Sunday."
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "accepted"),
    [
        pytest.param("Ada Orr wrote to the CBL on 3 May.", True, id="part-of-its-name"),
        pytest.param("Ada Orr wrote to the LTF on 3 May.", False, id="another-body"),
    ],
)
def test_initials_that_another_source_gives_stand_for_the_name(claim: str, *, accepted: bool) -> None:
    """A writer who has read the folder shortens what one source names only in part."""
    feature = make_document("Ada Orr, a clerk, wrote to the Central Bank on 3 May. Nobody answered.")
    wire = make_document(
        "The Central Bank of Lorne (CBL) shut two branches. The Lorne Transport Federation (LTF) was told.",
        number=2,
    )
    assert make_library(feature, wire).check(claim, sources=["S1"]).accepted == accepted
