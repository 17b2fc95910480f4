"""Who did it, and to whom, must not change places."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The rebels attacked the soldiers near the river.",
            "The soldiers attacked the rebels near the river.",
            id="active",
        ),
        pytest.param(
            "Marlow sued Kestrel over the water.", "Kestrel sued Marlow over the water.", id="names"
        ),
        pytest.param(
            "The dog bit the postman at the gate.", "The postman bit the dog at the gate.", id="animals"
        ),
        pytest.param(
            "The bank bought the insurer for 4 million crowns.",
            "The insurer bought the bank for 4 million crowns.",
            id="bought",
        ),
        pytest.param(
            "The soldiers were attacked by the rebels.",
            "The rebels were attacked by the soldiers.",
            id="passive",
        ),
        pytest.param(
            "Lind beat Reyes in the vote for mayor.", "Reyes beat Lind in the vote for mayor.", id="beat"
        ),
        pytest.param("The city bought the warehouse from Kestrel Freight in 2019.", FIRE, id="bought-from"),
        pytest.param(
            "Orsk lost its first place to Vidal.", "Vidal lost its first place to Orsk.", id="lost-to"
        ),
        pytest.param(
            "The council of Orsk approved a letter condemning Vidal.",
            "The council of Vidal approved a letter condemning Orsk.",
            id="two-governors",
        ),
        pytest.param(
            "The club closed its grounds to the fans of Vidal.",
            "Vidal closed its grounds to the fans of the club.",
            id="of-the-receiver",
        ),
        pytest.param(
            "The surgeon lent his torch to a nurse on the night shift.",
            "The surgeon had none, until a nurse on the night shift lent him her torch.",
            id="lent-to",
        ),
        pytest.param(
            "The owner was told to pay half of the tenant's costs.",
            "The tenant was told to pay half of the owner's costs.",
            id="whose-costs",
        ),
        pytest.param(
            "The ministry sent a letter to the union in May.",
            "“We sent a letter to the ministry in May,” the union said.",
            id="we",
        ),
        pytest.param(
            "Vidal said guards were beaten by marchers from the valley.",
            "“Our marchers from the valley were beaten by guards,” Vidal said.",
            id="quoted-in-the-source",
        ),
        pytest.param(
            "Forty guards were hurt at the gate.", "Forty marchers were hurt at the gate.", id="another-party"
        ),
        pytest.param(
            "The club hired Orsk as its new coach.",
            "The club hired Vidal as its new coach. Orsk is a carpenter by trade.",
            id="another-name",
        ),
        pytest.param(
            "A tax of 12 percent was put by the council on salt from Orsk.",
            "The council put a tax of 12 percent on timber from Orsk.",
            id="another-thing",
        ),
        pytest.param(
            "The harbour office said it would ask the water board for its letters.",
            "Vera Holm of the water board said she would ask the harbour office for its letters.",
            id="who-asks-whom-by-pronouns",
        ),
    ],
)
def test_a_false_claim_is_found_by_roles(claim: str, source: str) -> None:
    """The claim is rejected, and roles-swapped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "roles-swapped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The memorandum by the clerk dealt with another signal, the board said.",
            "The board has a memorandum by a former clerk. The document dealt with another signal, the board said.",
            id="taken-up-by-a-general-noun",
        ),
        pytest.param(
            "The soldiers attacked the rebels near the river.",
            "The soldiers attacked the rebels near the river.",
            id="same",
        ),
        pytest.param(
            "The rebels were attacked by the soldiers near the river.",
            "The soldiers attacked the rebels near the river.",
            id="passive",
        ),
        pytest.param("Kestrel sued Marlow.", "Kestrel sued Marlow over the water.", id="shortened"),
        pytest.param(
            "After the closing of the bridge road 37 people had been treated, the Northern Clinic said.",
            "The Northern Clinic said it had treated 37 people after the closing of the bridge road.",
            id="speaker-after-a-passive",
        ),
        pytest.param(
            "The insurer bought the bank.",
            "The bank was bought by the insurer for 4 million crowns.",
            id="active-for-passive",
        ),
        pytest.param(
            "The union accused the company of lying.",
            "The company was accused by the union of lying.",
            id="accused",
        ),
        pytest.param(
            "The mayor met the builders at the bridge.",
            "The mayor met the builders at the bridge on Monday.",
            id="met",
        ),
        pytest.param("The warehouse was bought by Kestrel Freight in 2019.", FIRE, id="bought-passive"),
        pytest.param("The city sold the warehouse to Kestrel Freight in 2019.", FIRE, id="converse"),
        pytest.param(
            "Eleven lorries entered the yard behind the guards.",
            "A convoy of eleven lorries entered the yard behind the guards.",
            id="what-it-consists-of",
        ),
        pytest.param(
            "Ann Lee of Vidal said the company could not pass the cost on to its customers.",
            "“We cannot pass the cost on to our customers,” said Ann Lee of Vidal.",
            id="we-is-the-company",
        ),
        pytest.param(
            "The board voted to dismiss Lind and Orr.",
            "The board voted to dismiss Ana Lind, the manager, and Otto Orr, the head of sales, on Tuesday.",
            id="two-objects-with-what-they-are",
        ),
        pytest.param(
            "The owner, Tom Reyes, called on Lind to go to Vidal only if the bridge was opened first.",
            "The owner, Tom Reyes, urged Lind not to travel to Vidal unless the bridge was opened first.",
            id="who-is-called-on-to-go",
        ),
        pytest.param(
            "Kestrel's lawyer did not say when the company had learned of the leak.",
            "Vera Holm, a lawyer for the firm, did not say when Kestrel had learned of the leak.",
            id="the-company-named-before",
        ),
        pytest.param(
            "The mayor should turn down Inspector Orr's offer to go.",
            "Inspector Tom Orr has offered to go; Mayor Lind should refuse the offer.",
            id="whose-offer",
        ),
        pytest.param(
            "The chairman said he would sell the mill to Vidal.",
            "Otto Kamp, the chairman, said the board would not object if he were to sell the mill to Vidal. "
            "He would sell the mill to Vidal, he said.",
            id="he-is-the-speaker",
        ),
        pytest.param(
            "Miners have been able to earn 90 crowns a month extra for metres driven since May.",
            "Since May, crews at the pit have been able to earn 90 crowns a month extra for metres driven.",
            id="crews",
        ),
        pytest.param(
            "Tom Reyes told the court that he had moved a crate at the yard three times in May.",
            "Reyes told the court that three times in May he moved a crate at the yard. Tom Reyes is a driver.",
            id="three-times",
        ),
        pytest.param(
            "Lena Orr, who speaks for Stanmere, the county's road builder, said the company had asked in writing for "
            "the road to be closed.",
            "“We asked the county in writing in May to close the road,” said Lena Orr, a spokeswoman for Stanmere. "
            "The county says that Stanmere, its road builder, was late.",
            id="in-writing",
        ),
        pytest.param(
            "An aide of the mayor denied what two clerks had told the Courier, that he had threatened to resign in "
            "council.",
            "Two clerks told the Courier that Tom Reyes, the mayor, had threatened to resign in council on Monday. An "
            "aide of Reyes denied it.",
            id="several-are-no-he",
        ),
        pytest.param(
            "A spokeswoman for the auditors stressed that nobody had been dismissed in May.",
            "Auditors in Vidal opened a review of the mill on Monday. "
            "A spokeswoman for their bureau stressed that nobody had been dismissed in May.",
            id="for-their-bureau",
        ),
        pytest.param(
            "Orr was accused by Lind of having sold the boats for months after he knew there would be no season.",
            "Ida Lind, who chairs the club, accused Otto Orr, the harbour's manager until last May, of having sold "
            "the boats for months after he knew that there would be no season.",
            id="manager-until-last-may",
        ),
        pytest.param(
            "The Vidal water board accepts four-fifths of the proposals made by it.",
            "The board accepts twelve of the fifteen proposals made by it. It is the water board of Vidal.",
            id="a-share-beside-a-count",
        ),
    ],
)
def test_a_true_claim_passes_roles(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The twelve sailors under twenty had been stopped at the Vidal sluice.",
            "Our deputy, Piet Dorn, was stopped on Monday evening at the Vidal sluice and sent home. "
            "Twelve sailors under twenty were held.",
            id="many-for-one",
        ),
        pytest.param(
            "Some 3,700 refugees are being housed in a tent camp in Orsk.",
            "Some 3,700 refugees have been housed in schools and barracks in the district of Orsk.",
            id="another-place-beside-the-same",
        ),
    ],
)
def test_a_place_that_another_fills_is_found(claim: str, source: str) -> None:
    """Twelve are not one, and a camp is no school, whatever else is the same."""
    assert {"roles-swapped", "wrong-place"} & blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The gunman fired on a crowd, killing four people.",
            "Ilmar Vost opened fire on the crowd with a rifle, killing four people.",
            id="participle-goes-on-with-the-subject",
        ),
        pytest.param(
            "Vost was seen kicking the dog.",
            "Ilmar Vost was seen dragging the guard away from a gate, kicking the dog.",
            id="seen-dragging-and-kicking",
        ),
        pytest.param(
            "Vost became known for defending the rights of tenants.",
            "Vost left a deep mark on the city, defending the rights of tenants.",
            id="known-for-defending",
        ),
        pytest.param(
            "The minister praised the nurses and blamed the board.",
            "The minister met the board on Friday, praising the nurses and blaming the board for the delay.",
            id="praising-and-blaming",
        ),
        pytest.param(
            "The agency runs a fleet of lorries, including two tankers, to supply the valley.",
            "The agency said it runs a large fleet of lorries to supply the valley. The fleet includes two tankers.",
            id="including-tells-of-the-noun",
        ),
        pytest.param(
            "Dana Oske was jailed for life with no chance of parole.",
            "Dana Oske was jailed for life Monday for the brutal 2008 killing. There is no chance of parole.",
            id="for-life-on-a-day",
        ),
        pytest.param(
            "Dana Oske has been sentenced to six years in prison for a fraud.",
            "Dana Oske, 44, has been sentenced to six years in prison for her role in a fraud.",
            id="part-in-a-fraud",
        ),
        pytest.param(
            "Ulmer was sentenced to nine years in prison for a tax fraud scheme.",
            "Ulmer was sentenced to nine years in prison for his role in a tax fraud conspiracy.",
            id="role-in-a-scheme",
        ),
        pytest.param(
            "His boat capsized during a storm, breaking its mast.",
            "A storm capsized his boat and broke its mast.",
            id="capsized-in-a-storm",
        ),
        pytest.param(
            "The ferry sank during a storm off Marlow.",
            "A storm sank the ferry off Marlow.",
            id="sank-in-a-storm",
        ),
        pytest.param(
            "The panel consists of 12 jurors and 12 reserves, and is made up of 19 women and five men.",
            "The panel is made up of 12 jurors and 12 reserves. There are 19 women and five men.",
            id="parted-in-two-ways",
        ),
        pytest.param(
            "The Prime Minister last year criticised the drinking culture.",
            "Prime Minister Abbot Rune was seen drinking. Rune last year criticised the drinking culture.",
            id="last-year-is-no-part-of-the-name",
        ),
        pytest.param(
            "Rune gave no reason, and his own lawyer admitted that he saw the killing.",
            "His own lawyer, James Holt, admitted that Rune “saw” the killing of Odd Lund. Rune gave no reason.",
            id="he-is-not-his-lawyer",
        ),
        pytest.param(
            "The party has moved to expel Sen. Otto Kamp from the chamber due to the charges.",
            "The party made a motion to expel Sen. Otto Kamp from the chamber due to the charges.",
            id="short-title",
        ),
    ],
)
def test_who_does_it_is_read_across_the_sentence(claim: str, source: str) -> None:
    """Participles, times, titles and circumstances do not hide who does it."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The board praised the nurses.",
            "The minister met the board on Friday, praising the nurses.",
            id="the-loser-wins",
        ),
        pytest.param(
            "The poachers arrested two men.",
            "Rangers chased the poachers through the park, arresting two men near the river.",
            id="the-arrested-arrest",
        ),
        pytest.param(
            "The guard kicked the dog.",
            "Ilmar Vost was seen dragging the guard away from a gate, kicking the dog.",
            id="the-dragged-kicks",
        ),
        pytest.param(
            "Orla Finch freed her brother.",
            "The court jailed Orla Finch for six years, freeing her brother.",
            id="the-jailed-frees",
        ),
        pytest.param(
            "The board blamed the minister.",
            "The minister met the board on Friday, praising the nurses and blaming the board for the delay.",
            id="the-met-blames",
        ),
        pytest.param(
            "The rangers were chased through the park by poachers.",
            "Rangers chased the poachers through the park, arresting two men near the river.",
            id="the-chased-chase",
        ),
        pytest.param(
            "Dana Oske has been sentenced to six years in prison for a murder.",
            "Dana Oske, 44, has been sentenced to six years in prison for her role in a fraud.",
            id="another-crime",
        ),
        pytest.param(
            "The army of Idrin accused forces of Kasran of opening fire without warning.",
            "The army of Kasran accused forces of Idrin of opening fire without warning.",
            id="the-accused-open-fire",
        ),
    ],
)
def test_the_one_to_whom_it_is_done_does_not_do_it(claim: str, source: str) -> None:
    """Whoever is met, chased or jailed in the source does not do what the other did."""
    assert not verdict_on(claim, source).accepted


def test_two_hospitals_are_not_one_for_the_word() -> None:
    """They share no more than what both are."""
    claim = "Renn, a retired diver from Marlow, died in Orla Hospital on Friday."
    source = "Aldo Renn, a retired diver from Marlow, died in Holm General Hospital on Friday. Orla Hospital is full."
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "Wages were due for the 46 people employed at Renn's sawmill in Marlow.", True, id="other"
        ),
        pytest.param(
            "Wages were due for the 46 people employed at Renn's sawmill in Fenholm.", False, id="same"
        ),
    ],
)
def test_a_named_place_is_held_against_that_of_as_many(claim: str, *, rejected: bool) -> None:
    """Even in a sentence in other words."""
    source = "Wages for the 46 people at her sawmill in Fenholm were due that morning. Renn drove to Marlow."
    assert ("wrong-place" in {f.rule for f in verdict_on(claim, source).findings}) is rejected


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "Ostra wants to close the old canal; Velm would lose a way home for its barges.",
            True,
            id="exchanged",
        ),
        pytest.param(
            "Velm wants to close the old canal; Ostra would lose a way home for its barges.",
            False,
            id="as-told",
        ),
    ],
)
def test_whoever_the_claim_names_elsewhere_must_not_stand_in_the_place_in_the_source(
    claim: str, *, rejected: bool
) -> None:
    """Though the claim gives the other no deed that can be compared."""
    source = (
        "Velm wants to close the old canal. Ostra says that this would leave its barges without a way home."
    )
    assert ("roles-swapped" in {f.rule for f in verdict_on(claim, source).findings}) is rejected


def test_a_name_that_tells_who_somebody_is_is_no_other_party() -> None:
    """ "Tarn's owner, Orsk Mills" is Orsk Mills."""
    told = "Shares in Orsk Mills, the Harnian firm that owns Tarn, fell by 17 percent before closing 14 percent lower."
    assert verdict_on("Shares in Tarn's owner, Orsk Mills, fell 14 percent.", told).accepted
