"""A person must hold the office that a claim gives, in the source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, make_document, make_library, verdict_on


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
        pytest.param(
            "Hallin's finance minister, Vera Holm, met Tom Reyes of Orrin on Sunday.",
            "The transport ministers of both states, Tom Reyes of Orrin and Vera Holm of Hallin, met on Sunday.",
            id="one-of-several-described-together",
        ),
        pytest.param(
            "Commissioner Ana Lind said the street was clear.",
            "Superintendent Ana Lind, who commanded the patrol, said the street was clear.",
            id="a-rank-beside-a-verb",
        ),
        pytest.param(
            "Vera Holm, a nurse who runs the shelter, counted ninety people.",
            "It held ninety people, by the count of Vera Holm, a history teacher who has run the shelter since May.",
            id="described-before-a-relative-clause",
        ),
        pytest.param(
            "Tom Reyes, who chairs the Weavers' Union, wanted the mill kept open.",
            "The Weavers' Union of Orrin (WUO) met. Tom Reyes, the mill's manager, wanted the mill kept open.",
            id="chairs-nothing",
        ),
        pytest.param(
            "Ana Lind, the harbour's lawyer, said the pier was safe.",
            "Ana Lind, who represents the harbour district in the assembly, said the pier was safe.",
            id="represents-a-district",
        ),
        pytest.param(
            "Director Tom Reyes will open the lock at Osk on Monday.",
            "“Water comes first,” said Director Ana Lind. Deputy Director Tom Reyes will open the lock at Osk on "
            "Monday.",
            id="rank-beside-the-same-words",
        ),
        pytest.param(
            "Tom Reyes, his brother, said that Holm had left the boat.",
            "Vera Lind spoke of Holm. Tom Reyes, his son, said that Holm had left the boat.",
            id="another-kinship",
        ),
        pytest.param(
            "Vera Holm, the sister of Tom Reyes, said that the letter had come.",
            "Tom Reyes's lawyer, Vera Holm, said that the letter had come.",
            id="sister-for-lawyer",
        ),
        pytest.param(
            "Vera Holm, a witness, said that the ferry had turned.",
            "Vera Holm, a passenger, said that the ferry had turned. A witness called the police.",
            id="witness-for-passenger",
        ),
        pytest.param(
            "Vera Holm, a player for the Rovers, was hurt in the hall.",
            "Vera Holm, the physician of the Rovers, was hurt in the hall.",
            id="physician-for-player",
        ),
        pytest.param(
            "Vera Holm, the girlfriend of Tom Reyes, spoke on Monday.",
            "Judge Vera Holm spoke on Monday. Tom Reyes was charged with theft.",
            id="kinship-that-nothing-tells",
        ),
        pytest.param(
            "Vera Holm, the winner of the election, spoke.",
            "Mayor Vera Holm spoke. Tom Reyes won the election.",
            id="what-another-did",
        ),
        pytest.param(
            "Vera Holm, a murder suspect, spoke.",
            "Police chief Vera Holm spoke. Officers had arrested a man for the murder.",
            id="whom-her-officers-arrested",
        ),
        pytest.param(
            "Tom Reyes, a victim of the fraud, was in court.",
            "Banker Tom Reyes, convicted of the fraud, was in court.",
            id="victim-for-offender",
        ),
        pytest.param(
            "The prosecutor, Tom Reyes, was heard on Monday.",
            "Tom Reyes, a witness for the prosecution, was heard on Monday.",
            id="prosecutor-for-witness",
        ),
        pytest.param(
            "Lawyer Ana Lind said the match was lost.",
            "Ana Lind, who defends the title on Sunday, said the match was lost.",
            id="who-defends-a-title",
        ),
        pytest.param(
            "Engineer Ilse Marn said the plan had been signed in May.",
            "Ilse Marn, the firm's managing director, said the plan had been signed in May by the trust's engineer.",
            id="somebody-elses-office-beside-the-name",
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
            "Vera Holm said that her client, Jan Orrin, had met every buyer of the grain.",
            "The mill sent its manager, Jan Orrin, home on Sunday. "
            "His lawyer, Vera Holm, said her client had met every buyer of the grain.",
            id="who-is-a-client",
        ),
        pytest.param(
            "Mr Orrin, in the minister's view, should stay until the mill has been sold.",
            "The minister, Vera Holm, was asked about Mr Orrin. "
            "Mr Orrin should stay until the mill has been sold, said the minister.",
            id="in-the-view-of-another",
        ),
        pytest.param(
            "Members can hear finance director Vera Holm explain the price of the grain.",
            "Our finance director, Vera Holm, will explain the price of the grain to members.",
            id="verb-before-an-office",
        ),
        pytest.param(
            "The lorry driver who helped Pia Rask, the carpenter Tom Reyes, went home on Sunday.",
            "A porter, Pia Rask, was helped by Tom Reyes, a carpenter and lorry driver. Reyes went home on Sunday.",
            id="a-name-between-commas-names-somebody-else",
        ),
        pytest.param(
            "Should the audit find that Orrin lied, Lind wrote, she would say so.",
            "Ana Lind wrote: If the audit finds that Orrin lied, I shall say so.",
            id="a-clause-before-a-speaker",
        ),
        pytest.param(
            "Search chief Vera Holm said the boats would go out again.",
            "Vera Holm, who heads the Lake Search Service and is in charge of the boats, said they would go out again.",
            id="heads-one-thing-and-is-another",
        ),
        pytest.param(
            "Pia Rask, a history teacher, has run the kitchen since Monday.",
            "We met Pia Rask, a history teacher who has run the kitchen since Monday.",
            id="teacher-who-has-run-it",
        ),
        pytest.param(
            "Tom Reyes, who chairs the Weavers' Union, wanted two more looms.",
            "The Weavers' Union of Orrin (WUO) met. WUO Chairman Tom Reyes wanted two more looms.",
            id="initials-before-the-office",
        ),
        pytest.param(
            "The mill's lawyer, Ana Lind, told the court that no file had been lost.",
            "“No file has been lost,” Ana Lind, who represents the mill, told the court.",
            id="represents-somebody-in-court",
        ),
        pytest.param(
            "Jan Orrin, the captain of the barge Heron, was fined on Monday.",
            "A court on Monday fined Jan Orrin, who commanded the barge Heron.",
            id="whoever-commands-a-ship",
        ),
        pytest.param(
            "Ana Lind, the successor of Piet Lund, closed two mills.",
            "Chief executive Ana Lind, who took over from Piet Lund in May, closed two mills.",
            id="whoever-took-over",
        ),
        pytest.param(
            "Committee chair Vera Holm asked for the minutes.",
            "Vera Holm, the opposition member who chairs the Harbour Committee, asked for the minutes.",
            id="member-who-chairs",
        ),
        pytest.param(
            "Foreign ministers Tom Reyes of Orrin and Vera Holm of Hallin met on Sunday.",
            "The foreign ministers of both states, Tom Reyes of Orrin and Vera Holm of Hallin, met on Sunday.",
            id="each-of-several-described-together",
        ),
        pytest.param(
            "The company's spokeswoman, Pia Rask, said the looms would stop.",
            "Pia Rask, spokeswoman for the wool retailer Orrin, said the looms would stop.",
            id="company-for-retailer",
        ),
        pytest.param(
            "Mayor Ana Lind, denying that her office had been warned, said the bridge was sound.",
            "Mayor Ana Lind denied that her office had been warned. The bridge was sound, she said.",
            id="what-somebody-does-is-no-office",
        ),
        pytest.param(
            "Fire chief Ana Lind said the barn was lost.",
            "The barn burned on Monday. Fire chief Ana Lind said the barn was lost.",
            id="a-sentence-ends-before-the-office",
        ),
        pytest.param(
            "The victim, Vera Holm, is out of danger.",
            "Vera Holm, a 40-year-old nurse from Osk, was shot in the arm and is out of danger.",
            id="what-befell-somebody",
        ),
        pytest.param(
            "Vera Holm, a grandmother, has driven the lorry for nine years.",
            "Vera Holm, a farmer, left for the market at dawn. The grandmother of two has driven the lorry for nine "
            "years.",
            id="grandmother",
        ),
        pytest.param(
            "Tom Reyes, a player for the Osk Rovers, was hurt in the hall on Monday.",
            "Tom Reyes of the Osk Rovers was hurt in the hall on Monday.",
            id="of-the-team",
        ),
        pytest.param(
            "Tom Reyes, who plays the admiral in “Low Tide”, sang at the fair.",
            "Tom Reyes, an actor, sang at the fair. He is the admiral in “Low Tide”.",
            id="who-plays-somebody",
        ),
        pytest.param(
            "Bishop Tom Reyes, the highest-ranking official jailed over the fire, has resigned.",
            "Bishop Tom Reyes, who kept his post after becoming the highest-ranking official jailed over the fire, "
            "has resigned.",
            id="told-in-the-same-sentence",
        ),
        pytest.param(
            "Police identified the woman as Vera Holm, a Latvian immigrant.",
            "Police identified the woman as Vera Holm, a person who immigrated from Latvia in 1990.",
            id="immigrant",
        ),
        pytest.param(
            "Ana Lind, head of the Orsk school since 2019, wrote to the mayor.",
            "Head teacher Ana Lind, who has led the Orsk school since 2019, wrote to the mayor.",
            id="who-has-led-it",
        ),
        pytest.param(
            "Ana Lind, who headed the team, warned of the risk.",
            "Dr Ana Lind, the geologist who led the team, warned of the risk.",
            id="led-and-headed",
        ),
        pytest.param(
            "Ana Lind wants to beat Tom Reyes, another strong contender.",
            "Ana Lind wants to beat Tom Reyes, who won the last race.",
            id="contender",
        ),
        pytest.param(
            "On 24 February Judge Ana Lind ruled that the gates must stay shut.",
            "Judge Ana Lind ruled on 24 February that the gates must stay shut.",
            id="day-before-the-title",
        ),
        pytest.param(
            "Otto Kamp, the head of Orsk Canal Mills, said the weir would be sold.",
            "The head of Orsk Canal Mills said the weir would be sold. Otto Kamp, the chief executive, gave no date.",
            id="the-head-is-the-chief-executive",
        ),
    ],
)
def test_a_true_claim_passes_titles(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


def test_the_head_of_one_department_is_not_that_of_another() -> None:
    """Though the two have a broader word in common."""
    claim = "Aldo Renn, the office's head of communications, said the lock had been changed."
    source = "The lock had been changed, said Aldo Renn, the office's head of investigations."
    assert "wrong-title" in blocking(verdict_on(claim, source))


WORKS = "Ana Lind said the quay would be closed for a month. Nobody was hurt."


@pytest.mark.parametrize(
    ("claim", "elsewhere", "rejected"),
    [
        pytest.param(
            "Ana Lind, the harbour master, said the quay would be closed for a month.",
            "The harbour master, Ana Lind, had the cranes looked at on Monday.",
            False,
            id="given-there",
        ),
        pytest.param(
            "Ana Lind, the police chief, said the quay would be closed for a month.",
            "The harbour master, Ana Lind, had the cranes looked at on Monday. The police chief came on Friday.",
            True,
            id="another-there",
        ),
    ],
)
def test_an_office_may_be_given_by_another_source(claim: str, elsewhere: str, *, rejected: bool) -> None:
    """Whoever writes a briefing knows from the whole folder what somebody is."""
    library = make_library(make_document(WORKS), make_document(elsewhere))
    assert ("wrong-title" in blocking(library.check(claim, sources=["S1"]))) is rejected


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Vera Holm, a former president of the Court of Audit, is to lead the inquiry.",
            id="sentences-later",
        ),
        pytest.param(
            "Vera Holm, a former audit court president, is to lead the inquiry.", id="in-other-words"
        ),
    ],
)
def test_a_description_may_take_somebody_up_later(claim: str) -> None:
    """What a later sentence of the paragraph calls somebody is their office too."""
    source = (
        "The mayor named Vera Holm to lead the inquiry. She is to report in May. The former president of the Court of "
        "Audit said she would begin with the ledgers."
    )
    assert "wrong-title" not in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "On 3 May Judge Ana Lind ruled that the quay must stay shut.",
            "Judge Ana Lind ruled on 3 May that the quay must stay shut.",
            id="a-month-before",
        ),
        pytest.param(
            "The hearing is to be held before Judge Ana Lind, who means to name a professor as expert.",
            "The hearing is to be held before Judge Ana Lind. The judge means to name a professor as expert.",
            id="whom-a-judge-names",
        ),
        pytest.param(
            "Tom Reyes, a passenger of the ferry, died in hospital.",
            "Tom Reyes, a retired baker, died in hospital. He had been travelling on the ferry to Hallin.",
            id="who-travels",
        ),
    ],
)
def test_what_only_stands_beside_a_title_is_no_part_of_it(claim: str, source: str) -> None:
    """Neither a date before it, nor what somebody does, nor what somebody is for a day."""
    assert "wrong-title" not in blocking(verdict_on(claim, source))


def test_another_source_must_give_the_very_office() -> None:
    """That she heads a department somewhere is no proof that she was the mayor."""
    court = 'The judges called the testimony of Ida Brekke, the former head of planning, "firm and clear".'
    own = make_document(f"{court} Acting Mayor Tom Orr welcomed it.")
    other = make_document("Ida Brekke, the dismissed head of the planning department, spoke.")
    claim = court.replace("head of planning", "acting mayor")
    assert "wrong-title" in blocking(make_library(own, other).check(claim, sources=["S1"]))


def test_an_office_beside_one_that_is_borne_out_contradicts_nothing() -> None:
    """The source gives one of the two offices, so that the other may merely be left out."""
    source = "Ana Lind, the director of the port, spoke on Monday. Tom Reyes is the mayor of Marlow."
    verdict = verdict_on("Ana Lind, the director of the port and chair of the bank, spoke on Monday.", source)
    assert (verdict.status, blocking(verdict)) == ("unsupported", {"wrong-title"})
