"""A person must hold the office that a claim gives, in the source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Foreign Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="another-ministry",
        ),
        pytest.param(
            "President Ana Lind said the talks would go on.",
            "Prime Minister Ana Lind said the talks would go on.",
            id="president-for-prime-minister",
        ),
        pytest.param(
            "Tom Reyes, a doctor at the clinic, said nine people were hurt.",
            "Tom Reyes, a driver at the clinic, said nine people were hurt.",
            id="apposition",
        ),
        pytest.param(
            "Judge Ana Lind opened the hearing on the fire.",
            "Prosecutor Ana Lind opened the hearing on the fire.",
            id="judge-for-prosecutor",
        ),
        pytest.param(
            "Captain Tom Reyes said the ferry was full.",
            "Harbour master Tom Reyes said the ferry was full.",
            id="captain-for-harbour-master",
        ),
        pytest.param(
            "Deputy Mayor Ana Lind said the school would close.",
            "Ana Lind, the head teacher, said the school would close.",
            id="mayor-for-teacher",
        ),
        pytest.param(
            "Vera Holm, a city official, said the exits had been locked.", FIRE, id="city-for-union"
        ),
        pytest.param(
            "Tom Reyes, a worker at Kestrel Freight, said they had checked them.",
            FIRE,
            id="worker-for-director",
        ),
        pytest.param(
            "Police chief Ana Lind said 12 workers had been taken to hospital.", FIRE, id="police-for-fire"
        ),
        pytest.param(
            "Ana Lind, chairwoman of the Growers' Council, said prices would fall.",
            "Ana Lind, the council's chief economist, said prices would fall. The Growers' Council met on Friday.",
            id="chair-for-chief-economist",
        ),
        pytest.param(
            "Tom Reyes, CFO of Orrin Motors, said costs had risen.",
            "Tom Reyes, CEO of Orrin Motors, said costs had risen.",
            id="another-chief-officer",
        ),
        pytest.param(
            "Orrin's lawyer, Vera Holm, said the manager had acted in good faith.",
            "Orrin Motors suspended the manager. His lawyer, Vera Holm, said the manager had acted in good faith.",
            id="lawyer-of-another",
        ),
        pytest.param(
            "Vera Holm, the court's registrar, said the count was a slip.",
            "Vera Holm, the chief returning officer, said the count was a slip. The court's registrar, Piet Lund, sat.",
            id="office-of-another-person",
        ),
        pytest.param(
            "Jo Ferrand, the union's general secretary, said five members had been held.",
            "Jo Ferrand, who leads the union's harbour branch, said five members had been held. "
            "“We did,” said Mara Talvi, the union's general secretary.",
            id="leader-for-secretary",
        ),
        pytest.param(
            "Former mayor Ana Lind opened the school.",
            "Mayor Ana Lind opened the school.",
            id="former",
        ),
    ],
)
def test_a_false_claim_is_found_by_titles(claim: str, source: str) -> None:
    """The claim is rejected, and wrong-title is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "wrong-title" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Prosecutor Ana Lind told the court that the exits had been locked.",
            "Ana Lind, who leads the case for the Prosecution Office, told the court that the exits had been locked.",
            id="prosecutor-of-the-prosecution-office",
        ),
        pytest.param(
            "Tom Reyes, a passenger on the ferry, said the alarm had failed.",
            "Tom Reyes, a retired teacher, said the alarm had failed. All passengers were taken off by noon.",
            id="what-else-he-was-that-day",
        ),
        pytest.param(
            "Interior Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="same",
        ),
        pytest.param(
            "Interior Minister Ana Lind said the border would stay open.",
            "Ana Lind, the interior minister, said the border would stay open.",
            id="apposition-in-the-source",
        ),
        pytest.param(
            "Tom Reyes, a spokesman for the hospital, said two men were hurt.",
            "Hospital spokesman Tom Reyes said two men were hurt.",
            id="apposition-in-the-claim",
        ),
        pytest.param(
            "Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="left-out",
        ),
        pytest.param(
            "Ms Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="form-of-address",
        ),
        pytest.param(
            "Minister Ana Lind said the border would stay open.",
            "Interior Minister Ana Lind said the border would stay open.",
            id="shortened",
        ),
        pytest.param(
            "Captain Tom Reyes said the ferry was full.",
            "Captain Tom Reyes steered the ferry for nine years. Reyes said the ferry was full.",
            id="given-earlier",
        ),
        pytest.param(
            "Union official Vera Holm said the exits had been locked.", FIRE, id="office-before-the-name"
        ),
        pytest.param(
            "Kestrel Freight director Tom Reyes said “We checked them in April”.", FIRE, id="with-the-body"
        ),
        pytest.param(
            "Lind, who chairs Orrin, said the gauge had misled them.",
            "“The gauge misled us,” said Sir Julian Lind, Orrin's chairman. Lind said the gauge had misled them.",
            id="chairs",
        ),
        pytest.param(
            "Jo Ferrand, who leads the union's harbour branch, said five members had been held.",
            "The union had spoken of fifty. Jo Ferrand, who leads its harbour branch, said five members had been held.",
            id="its",
        ),
        pytest.param(
            "The plant's manager, Garrick Lund, has been suspended by Orrin.",
            "Orrin has suspended the manager of the plant. Garrick Lund, the manager now suspended by Orrin, left.",
            id="of-the-plant",
        ),
        pytest.param(
            "The dead student's sister, Bea Holm, says a jet of water hit him.",
            "A student died on Saturday. His sister, Bea Holm, says a jet of water hit him.",
            id="whose-sister",
        ),
        pytest.param(
            "According to harbour spokesman Bram Lund, a guard phoned the county at noon.",
            "Bram Lund, a harbour spokesman, said a guard phoned the county at noon.",
            id="clause-after-according-to",
        ),
        pytest.param(
            "Prime Minister Dana Holm said her view would depend on the targets.",
            "Dana Holm said her view would depend on the targets. “It is so,” said the prime minister.",
            id="office-in-the-next-sentence",
        ),
        pytest.param(
            "Piet Lund, whose members employ 600 people, wanted lower taxes.",
            "Piet Lund, president of the chamber, whose members employ 600 people, wanted lower taxes.",
            id="whose-members",
        ),
        pytest.param(
            "Ana Lind accused the government of waste.",
            "Ana Lind accused the government of waste.",
            id="no-title",
        ),
        pytest.param(
            "Mission chief Ana Lind said the road was shut.",
            "The Lake Mission has nine boats. Its chief, Maj. Gen. Ana Lind, said the road was shut.",
            id="short-titles-with-full-stops",
        ),
        pytest.param(
            "Ana Lind, who coordinates Friends of the Heath, said the ban had lapsed.",
            "He meant Friends of the Heath, a local group. Its coordinator, Ana Lind, said the ban had lapsed.",
            id="coordinates-friends",
        ),
        pytest.param(
            "Tom Reyes, the NTB's safety director, stepped down on Sunday.",
            "Tom Reyes, safety director of the Northern Tram Board, stepped down on Sunday.",
            id="initials-of-the-body",
        ),
        pytest.param(
            "Ana Lind, who heads the prosecutor's office, passed the file to the police.",
            "The chief prosecutor, Ana Lind, passed the file to the police.",
            id="heads-the-office",
        ),
        pytest.param(
            "Orrin Watch, the organisation behind the report, said the mill had burned twice before.",
            "The mill had burned twice before, said Orrin Watch in its report.",
            id="what-a-body-is",
        ),
        pytest.param(
            "Vera Holm, counsel for the miller, said that he had met every buyer of the grain.",
            "Vera Holm, for Jan Orrin, said that her client, a miller, had met every buyer of the grain.",
            id="who-has-a-client",
        ),
        pytest.param(
            "Members can hear finance director Vera Holm explain the price of the grain.",
            "Our finance director, Vera Holm, will explain the price of the grain to members.",
            id="verb-before-an-office",
        ),
    ],
)
def test_a_true_claim_passes_titles(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted
