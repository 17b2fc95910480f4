"""What a source only reports must not be told as fact."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The army shelled the market square.",
            "The rebels said the army had shelled the market square.",
            id="said",
        ),
        pytest.param(
            "The company poisoned the river for years.",
            "Residents claimed that the company had poisoned the river for years.",
            id="claimed",
        ),
        pytest.param(
            "Police used tear gas against the children.",
            "Police used tear gas against the children, according to the union.",
            id="according-to",
        ),
        pytest.param(
            "The mayor took money from the builders.",
            "Prosecutors alleged that the mayor took money from the builders.",
            id="alleged",
        ),
        pytest.param(
            "Strikers cut the cables of the crane.",
            "The authority accused strikers of having cut the cables of the crane.",
            id="accused",
        ),
        pytest.param(
            "The ferry was overloaded by 40 people.",
            "“The ferry was overloaded by 40 people,” Reyes said.",
            id="quotation",
        ),
        pytest.param("The exits of the warehouse had been locked.", FIRE, id="union-claim-as-fact"),
        pytest.param(
            "Hansa Line's pumps had failed.",
            "The builders' guild noted a leak. Hansa Line denied that its pumps had failed.",
            id="denied-of-itself",
        ),
        pytest.param(
            "Two-thirds of the barns are unsafe.",
            "Two-thirds of the barns are unsafe, according to a first survey by the building office.",
            id="survey",
        ),
        pytest.param(
            "The old king had asked the bank for a loan.",
            "According to a letter from the palace, the old king had asked the bank for a loan.",
            id="deed-in-a-report",
        ),
        pytest.param("The sprinklers had been checked in April.", FIRE, id="quotation-as-fact"),
        pytest.param("The sprinklers had not been switched off.", FIRE, id="denial-as-fact"),
        pytest.param(
            "The coast guard sank nine boats on Tuesday, when the two fleets fought off Cape Orn.",
            "The coast guard sank nine boats on Tuesday, when the two fleets fought off Cape Orn, the exiles said.",
            id="more-than-when-and-where",
        ),
        pytest.param(
            "Jan Holm kept one book.",
            "“I kept one book,” Holm said under long, patient questioning by her barrister, Tom Reyes. Jan Holm sat.",
            id="quotation-with-a-long-tail",
        ),
        pytest.param(
            "Tom Reyes is too ill to travel.",
            "Tom Reyes was not in court; his doctors say he is too ill to travel.",
            id="whatever-the-subject",
        ),
        pytest.param(
            "The delegation fled the talks in Hallin.",
            "It has been reported that the delegation fled the talks in Hallin. It did not.",
            id="impersonal-report",
        ),
        pytest.param(
            "The rusty switch in question had failed three times since July.",
            "“He cannot answer,” Jan Holm said, alleging that the switch in question had failed thrice since July.",
            id="alleged-behind-a-quotation",
        ),
    ],
)
def test_a_false_claim_is_found_by_attribution(claim: str, source: str) -> None:
    """The claim is rejected, and attribution-stripped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "attribution-stripped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The rebels said the army had shelled the market square.",
            "The rebels said the army had shelled the market square.",
            id="kept",
        ),
        pytest.param(
            "According to residents, the company had poisoned the river for years.",
            "Residents claimed that the company had poisoned the river for years.",
            id="according-to",
        ),
        pytest.param(
            "The army shelled the market square.",
            "The army shelled the market square on Monday.",
            id="stated-by-the-source",
        ),
        pytest.param(
            "Norrland called its ambassador home.",
            "Norrland called its ambassador home for talks, and Prime Minister Ana Lind, who was to speak at noon, has "
            "ruled out a strike, according to her office.",
            id="clause-before-the-reported-one",
        ),
        pytest.param(
            "Police used tear gas, the union said.",
            "Police used tear gas against the children, according to the union.",
            id="speaker-last",
        ),
        pytest.param(
            "The ferry was overloaded, Reyes said.", "“The ferry was overloaded,” Reyes said.", id="quotation"
        ),
        pytest.param(
            "The bridge reopened on Friday.",
            "The bridge reopened on Friday. The mayor said it was safe.",
            id="speech-in-the-next-sentence",
        ),
        pytest.param("Fire destroyed a warehouse in the port of Marlow.", FIRE, id="stated-in-an-article"),
        pytest.param(
            "According to Vera Holm, the exits had been locked.", FIRE, id="according-in-an-article"
        ),
        pytest.param("Kestrel Freight bought the warehouse from the city in 2019.", FIRE, id="background"),
        pytest.param(
            "Orla Brandt called the levy “a tax on bread”.",
            "“This is a tax on bread,” Orla Brandt said of the levy.",
            id="by-quotation-marks",
        ),
        pytest.param(
            "In the guild's view, the levy was a tax on bread.",
            "The levy was a tax on bread, the guild said.",
            id="in-the-view-of",
        ),
        pytest.param(
            "Orla Brandt urged the city to drop the levy on bread.",
            "The city should drop the levy on bread, Orla Brandt said.",
            id="deed-of-the-speaker",
        ),
        pytest.param(
            "The levy was an offer that the guild had refused.",
            "The levy was, as everybody knew in Marlow, an offer that the guild had refused.",
            id="refused-in-a-relative-clause",
        ),
        pytest.param(
            "The Lake Mission has 40 boats on the water.",
            "The Lake Mission, which has 40 boats on the water, said it saw a fire. “We saw no men,” said its head.",
            id="beside-the-speech",
        ),
        pytest.param(
            "The two fleets fought off Cape Orne on Tuesday.",
            "The two fleets fought off Cape Orne on Tuesday and sank nine boats, officials on both sides said.",
            id="both-sides-say-so",
        ),
        pytest.param(
            "Two trams collided near the Orne bridge on Tuesday.",
            "At least nine people were hurt when two trams collided near the Orne bridge on Tuesday, police said.",
            id="only-when-and-where",
        ),
        pytest.param(
            "The city has lowered its count of flooded homes to 171, because barns had been counted.",
            "The city now says 171 homes were flooded rather than 188, because barns had been counted as homes.",
            id="its-count",
        ),
        pytest.param(
            "Rita Lund drove to her sister's house with cats in a basket.",
            "Rita Lund woke to a smell she described as “sweet and sour,” put her cats in a basket and drove to her "
            "sister's house.",
            id="behind-a-description",
        ),
        pytest.param(
            "Jan Holm stepped down as head of the harbour board on Sunday.",
            "Jan Holm, head of the harbour board, stepped down on Sunday, saying it needed somebody younger.",
            id="what-was-done-while-saying",
        ),
        pytest.param(
            "The Orne mine lies 38 kilometres north of Hallin.",
            "The fall at the Orne mine, 38 kilometres north of Hallin, came before dawn, according to a spokeswoman.",
            id="apposed-distance",
        ),
        pytest.param(
            "Tarn, the provincial capital, lies 34 kilometres west of the crossing.",
            "“We looked,” Lind told people in Tarn, the provincial capital, 34 kilometres west of the crossing.",
            id="two-appositions",
        ),
    ],
)
def test_a_true_claim_passes_attribution(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


def test_the_outlet_is_not_who_says_so() -> None:
    """What a newspaper has from a party is not its own word; a party's statement is."""
    claim = "A drone destroyed two excavators on Thursday, the Gazette reported."
    told = "According to a release by the coalition, a drone destroyed two excavators on Thursday."
    assert blocking(verdict_on(claim, told, kind="news", publisher="The Gazette")) == {"attribution-stripped"}
    own = "The Marl Water Board said a drone destroyed two excavators on Thursday."
    party = "A drone destroyed two excavators on Thursday, the Marl Water Board said."
    assert verdict_on(party, own, kind="statement", publisher="Marl Water Board").accepted


def test_what_a_party_did_stands_in_its_own_paper() -> None:
    """Whom it informed and what it sent is its own deed; what it thinks of others is still its word."""
    told = (
        "We informed our owner on Monday and sent nine samples to a laboratory. We say that the miller lied."
    )
    deed, charge = "Verin Foods sent nine samples to a laboratory.", "The miller lied."
    assert verdict_on(deed, told, kind="statement", publisher="Verin Foods").accepted
    assert not verdict_on(charge, told, kind="statement", publisher="Verin Foods").accepted


@pytest.mark.parametrize(
    ("claim", "accepted"),
    [
        ("Ada Thorne attributed most of the loss to pumps left open at nine farms.", True),
        ("Most of the loss was attributed to pumps left open at nine farms.", False),
        (
            "The regulator could not verify a claim by Ada Thorne that most of the loss was due to pumps.",
            True,
        ),
    ],
)
def test_a_deed_or_noun_can_say_whose_word_it_is(claim: str, accepted: bool) -> None:  # noqa: FBT001 - a case
    """Who attributes a loss to something, or whose claim it is, is named; the passive names nobody."""
    told = (
        "Ada Thorne, the board's chair, said most of the loss was due to pumps that had been left open at nine farms. "
        "The regulator could not verify that."
    )
    assert verdict_on(claim, told).accepted is accepted


def test_a_columnist_is_named_as_such() -> None:
    """Of a column it is enough that the columnist is named, whatever the verb."""
    told = "I do not ask for the weir to be torn down. The weir has killed the river."
    claim = "The columnist does not ask for the weir to be torn down."
    assert verdict_on(claim, told, kind="opinion").accepted
    assert not verdict_on("The weir has killed the river.", told, kind="opinion").accepted
