"""Where a claim follows its source word by word, no word may be put in the place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.opposed import opposed
from made_library import FIRE, blocking, verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param(
            "The council closed the library on Harbour Street for repairs.",
            "The council closed the theatre on Harbour Street for repairs.",
            "not-supported",
            id="thing",
        ),
        pytest.param(
            "Divers found a bicycle under the old bridge on Monday.",
            "Divers found a rifle under the old bridge on Monday.",
            "not-supported",
            id="object",
        ),
        pytest.param(
            "The company will buy the plant near the airport.",
            "The company will sell the plant near the airport.",
            "comparison-flipped",
            id="deed",
        ),
        pytest.param(
            "Four of the divers wanted the search to start later.",
            "Four of the divers wanted the search to start sooner.",
            "comparison-flipped",
            id="opposite-behind-a-verb",
        ),
        pytest.param(
            "The choir finished its tour three weeks late, on 4 May.",
            "The tour of the choir began in Orm. It was finished on 4 May, three weeks early.",
            "comparison-flipped",
            id="opposite-of-one-measure",
        ),
        pytest.param(
            "The storm damaged the harbour and two churches in Marlow.",
            "The storm damaged the harbour and two schools in Marlow.",
            "not-supported",
            id="kind",
        ),
        pytest.param(
            "The drug protects children against malaria for a year.",
            "The drug protects cattle against malaria for a year.",
            "not-supported",
            id="beneficiary",
        ),
        pytest.param(
            "The minister opened the conference on water in Marlow.",
            "The minister cancelled the conference on water in Marlow.",
            "comparison-flipped",
            id="opposite-deed",
        ),
        pytest.param(
            "Fire destroyed a school in the port of Marlow on Monday night.",
            FIRE,
            "not-supported",
            id="place-of-the-fire",
        ),
        pytest.param(
            "Part of the fleet at Dorn, which was opened in May, has been sold.",
            "Part of the fleet at Dorn, which was closed in May, has been sold.",
            "comparison-flipped",
            id="opposite-in-a-short-clause",
        ),
        pytest.param(
            "The guild left the debate in which the house rejected the port bill.",
            "Their guild left the debate in which the house approved, by 40 votes to 9, the port bill.",
            "comparison-flipped",
            id="opposite-verbs-of-speech",
        ),
        pytest.param(
            "Orla Brandt had ordered two lorries to the station.",
            "Orla Brandt had ordered two lorries to the harbour.",
            "not-supported",
            id="at-the-end-beside-the-same-word",
        ),
        pytest.param(
            "Residents were told to keep their dogs shut in.", FIRE, "not-supported", id="what-is-shut"
        ),
    ],
)
def test_a_false_claim_is_found_by_wording(claim: str, source: str, rule: str) -> None:
    """The claim is rejected, and the rule is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert rule in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The council closed the theatre on Harbour Street for repairs.",
            "The council closed the theatre on Harbour Street for repairs.",
            id="same",
        ),
        pytest.param(
            "Divers found a gun under the old bridge on Monday.",
            "Divers found a rifle under the old bridge on Monday.",
            id="broader",
        ),
        pytest.param(
            "The firm will sell the plant near the airport.",
            "The company will sell the plant near the airport.",
            id="synonym",
        ),
        pytest.param(
            "The storm damaged the harbour and two schools.",
            "The storm damaged the harbour and two schools in Marlow.",
            id="shortened",
        ),
        pytest.param(
            "The council has closed the theatre on Harbour Street.",
            "The council closed the theatre on Harbour Street for repairs.",
            id="tense",
        ),
        pytest.param("Residents were asked to keep their windows closed.", FIRE, id="near-words"),
        pytest.param(
            "The clerk confirmed receipt of a letter about the pier.",
            "The clerk confirmed that she had received a letter about the pier.",
            id="noun-for-verb",
        ),
        pytest.param(
            "The firm left two letters about the pier unanswered.",
            "The firm did not answer two letters about the pier.",
            id="negation-in-the-word",
        ),
        pytest.param(
            "The guild has filed a plea and is ready to go to the labour court.",
            "The guild has filed a plea and will, if necessary, go to the labour court.",
            id="readiness-is-another-question",
        ),
        pytest.param(
            "The order applied to 11 acres of the marsh at Dorn.",
            "The order covered 11 acres of the marsh at Dorn.",
            id="another-verb-for-one-deed",
        ),
        pytest.param(
            "The blast at the mill was heard in the neighbouring town of Dorn.",
            "The blast at the mill was heard in Dorn, the next town.",
            id="quality-in-another-place",
        ),
        pytest.param(
            "The lender at Dorn increased its key loan rate by a third in May, its second increase.",
            "The lender at Dorn raised its benchmark loan rate by a third in May, the second increase this year.",
            id="quality-beside-another-verb",
        ),
        pytest.param(
            "The papers had been let through in the first count at Dorn.",
            "The papers had been let through the first time at Dorn.",
            id="light-noun",
        ),
        pytest.param(
            "The dean resigned at a council meeting.",
            "The dean resigned in council on Monday evening unless the papers were wrong.",
            id="source-goes-on",
        ),
        pytest.param(
            "The audit could not establish whether anybody at the mill had stolen the grain.",
            "The audit could not establish whether anyone at the mill had stolen the grain.",
            id="anybody",
        ),
        pytest.param(
            "Prosecutors asked that Ana Lind be jailed for six years over the fire at the mill.",
            "Prosecutors asked that Ana Lind be sent to prison for six years over the fire at the mill.",
            id="jailed",
        ),
        pytest.param(
            "A truck hit a crowded tram in Marlow on Monday, leaving six people dead.",
            "A truck struck a crowded tram in Marlow near Orsk on Monday, killing six people.",
            id="participle",
        ),
        pytest.param(
            "Of nine faults found in the tunnel, the two grave ones concern the alarms.",
            "Nine faults were found in the tunnel, two of them grave; both of the latter concern the alarms.",
            id="pro-forms",
        ),
        pytest.param(
            "The first call was logged at 6:52 a.m., two hours after the collapse.",
            "The roof came down on Monday. The first call was logged at 6:52 a.m., two hours after the event.",
            id="event",
        ),
    ],
)
def test_a_true_claim_passes_wording(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The clinic fired Orr and distanced themselves from her actions.",
            "The clinic fired Orr and publicly distanced itself from her actions.",
            id="itself-and-themselves",
        ),
        pytest.param(
            "Lethal traps remain the most common method.",
            "Lethal traps are still the most common method.",
            id="remain-is-still-be",
        ),
        pytest.param(
            "The new path requires climbers to cross more ice.",
            "The new path means climbers will have to cross more ice.",
            id="requires-means-will-have-to",
        ),
        pytest.param(
            "Seven people died in a crash while returning from the final.",
            "Seven people died in a crash while heading back from the final.",
            id="returning-is-heading-back",
        ),
        pytest.param(
            "The army began the attack on Monday.",
            "The army launched the attack on Monday.",
            id="launched-is-began",
        ),
        pytest.param(
            "The group will get the money in May.",
            "The group will receive the funds in May.",
            id="money-is-funds",
        ),
        pytest.param(
            "The party won a seat in the vote.", "The party secured a seat in the vote.", id="won-is-secured"
        ),
        pytest.param(
            "Forty captives are held in the fort.",
            "Forty prisoners are held in the fort.",
            id="captives-are-prisoners",
        ),
        pytest.param(
            "Divers discovered a relic in the bay.",
            "Divers uncovered an artefact in the bay.",
            id="relic-is-artefact",
        ),
        pytest.param(
            "Soldiers returned to the fort on Monday.",
            "Troops headed back to the fort on Monday.",
            id="troops-headed-back",
        ),
        pytest.param(
            "Demonstrators held a rally in Orsk.",
            "Protesters held a demonstration in Orsk.",
            id="rally-is-demonstration",
        ),
        pytest.param(
            "The tariff on steel was raised from 40 per cent in March to 42 per cent.",
            "The tariff on steel was raised from 40 percent in March to 42 percent.",
            id="per-cent",
        ),
    ],
)
def test_another_word_for_the_same_is_no_swap(claim: str, source: str) -> None:
    """Synonyms, phrases and spellings of one word stand for each other."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The new path forbids climbers to cross more ice.",
            "The new path means climbers will have to cross more ice.",
            id="forbids-is-not-requires",
        ),
        pytest.param(
            "Seven people died in a crash while leaving for the final.",
            "Seven people died in a crash while heading back from the final.",
            id="leaving-is-not-heading-back",
        ),
        pytest.param(
            "Lethal traps are no longer the most common method.",
            "Lethal traps are still the most common method.",
            id="no-longer-is-not-still",
        ),
        pytest.param(
            "The clinic distanced herself from the vet.",
            "The clinic distanced itself from the vet.",
            id="herself-is-not-itself",
        ),
        pytest.param(
            "The judge required the firm to pay the fine in May.",
            "The judge allowed the firm to pay the fine in May.",
            id="allowed-is-not-required",
        ),
        pytest.param(
            "The board launched the sale of the mill in May.",
            "The board halted the sale of the mill in May.",
            id="halted-is-not-launched",
        ),
        pytest.param(
            "The team won a seat on the council in May.",
            "The team lost a seat on the council in May.",
            id="lost-is-not-won",
        ),
        pytest.param(
            "A team of scientists has spent 4 million crowns to develop a pump.",
            "A team of scientists has received 4 million crowns to develop a pump.",
            id="spent-is-not-received",
        ),
        pytest.param(
            "Troops from Orsk reached the valley.",
            "Doctors from Orsk reached the valley.",
            id="doctors-are-no-troops",
        ),
        pytest.param(
            "The factory in Orsk was closed after the find.",
            "The school in Orsk was closed after the find.",
            id="school-is-no-factory",
        ),
        pytest.param(
            "Firefighters rescued forty residents of the block on Monday.",
            "Firefighters warned forty residents of the block on Monday.",
            id="warned-is-not-rescued",
        ),
        pytest.param(
            "Police seized 40 lorries on Monday.",
            "Police escorted 40 lorries on Monday.",
            id="escorted-is-not-seized",
        ),
    ],
)
def test_a_word_for_something_else_is_a_swap(claim: str, source: str) -> None:
    """A word that says something else is found however near the rest is."""
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source", "rejected"),
    [
        pytest.param(
            "Struck by a lorry on Monday, the kiosk stands at the northern end of the pier.",
            "On Monday a lorry hit the kiosk at the southern end of the pier.",
            True,
            id="opposite",
        ),
        pytest.param(
            "Renn won a first half penalty for the visitors.",
            "Renn did win the visitors' penalty after being fouled in the second half.",
            True,
            id="first-and-second",
        ),
        pytest.param(
            "At its southern end, unlike at the northern end, the pier was hit by a lorry.",
            "On Monday a lorry hit the southern end of the pier.",
            False,
            id="both-in-the-claim",
        ),
        pytest.param(
            "The pier was hit at its seaward end, in the northern part.",
            "On Monday a lorry hit the seaward end of the pier. The southern shore was spared.",
            False,
            id="of-another-noun",
        ),
    ],
)
def test_an_attribute_must_not_be_the_opposite_of_the_source_s(
    claim: str, source: str, *, rejected: bool
) -> None:
    """However freely the rest is put."""
    found = {f.rule for f in verdict_on(claim, source).findings}
    assert ("comparison-flipped" in found) is rejected


@pytest.mark.parametrize(
    ("claim", "accepted"),
    [
        pytest.param("The LAO has found no fault with the lock.", True, id="introduced"),
        pytest.param("The LAB has found no fault with the lock.", False, id="another"),
    ],
)
def test_a_short_form_stands_for_a_word_of_the_name_that_it_is_short_for(
    claim: str, *, accepted: bool
) -> None:
    """As the source introduces it."""
    source = (
        "The Land Audit Office (LAO) will speak of the bridge on Monday. The river is high. "
        "The Office has found no fault with the lock."
    )
    assert verdict_on(claim, source).accepted is accepted


def test_a_measure_may_be_higher_and_another_lower(make_case: MakeCase) -> None:
    source = (
        "Rents on paper were five per cent higher than in May. In real terms they were two per cent lower."
    )
    claim = "In real terms rents were two per cent lower than in May."
    assert not list(opposed(make_case(claim, source)))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The lake club owns the largest barn of the island and will need a partner.",
            "The lake club owns the largest boathouse of the island and will need a partner.",
            id="one-for-another",
        ),
        pytest.param(
            "The lake club lost its boathouse and will need a partner.",
            "The lake club lost its barn and will need a partner.",
            id="at-a-joint",
        ),
    ],
)
def test_words_are_replaced_by_what_stands_in_their_place(claim: str, source: str) -> None:
    """Of words with a verb between them it is those beside the same word as the claim's."""
    assert not verdict_on(claim, source).accepted
