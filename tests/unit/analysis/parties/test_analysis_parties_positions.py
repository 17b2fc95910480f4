"""Who says what, who accuses whom, and who answers."""

from __future__ import annotations

import pytest
from analysis_sources import TUESDAY, Told, cast_of

from briefer.analysis.parties.positions import positions
from briefer.analysis.parties.utterances import utterances
from briefer.records import Position

BOARD = "The Water Board repaired the dam, it said."


def found(*told: Told | str) -> dict[str, Position]:
    """Return the positions of the actors in the sources."""
    cast = cast_of(*told)
    return {position.actor: position for position in positions(cast, utterances(cast), {})}


def accused(*told: Told | str) -> list[tuple[str, str, str | None]]:
    """Return each accusation as who accuses, who is accused, who replies."""
    return [
        (actor, charge.accused, charge.reply.by if charge.reply else None)
        for actor, position in found(*told).items()
        for charge in position.accusations
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Joe Orr left. Ann Lee is suing for unfair dismissal in Orrland.", id="sues-whom"),
        pytest.param("Three bakers who will never be paid what they are worth saved it.", id="will-never"),
        pytest.param("The Water Board sat. Ann Lee told of a massacre at the ford.", id="an-event"),
        pytest.param(
            "Joe Orr came. One cook salts it, a second salts it again, and each swears he never told the other.",
            id="nobody-in-particular",
        ),
        pytest.param("Four governments knew of the crack.", id="old-governments"),
        pytest.param("Two men, both employed by the Water Board, are accused of fraud.", id="whose-people"),
        pytest.param("Joe Orr sat. People say Joe Orr should resign. I disagree.", id="people-say"),
    ],
)
def test_a_word_of_reproach_alone_accuses_nobody(text: str) -> None:
    """Where no deed of the accused is told, nobody is accused."""
    assert accused(Told(text, kind="opinion", author="Max Hill")) == []


def test_those_of_whom_an_author_has_just_spoken_are_no_party_of_before() -> None:
    """Whom "they" stands for is told by the author's own clause in front of it."""
    text = (
        "The Water Board said it had repaired the dam. Sixty sheep drowned below it that night. "
        "I have this from three people who were there, and they say that the foreman was there as well."
    )
    column = Told(text, kind="opinion", author="Max Hill", publisher="Orrland Post")
    told = {actor: position.statements for actor, position in found(column).items()}
    assert not any("three people" in said.text for said in told.get("Water Board", ()))


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        pytest.param(
            "Ann Lee accused the Water Board of hiding the report.", "Ann Lee", "Water Board", id="accused-of"
        ),
        pytest.param(
            "The Bakers Union blamed the Water Board for the flood.",
            "Bakers Union",
            "Water Board",
            id="blamed",
        ),
        pytest.param("Ann Lee condemned the Water Board.", "Ann Lee", "Water Board", id="condemned"),
        pytest.param(
            "The Water Board, which Ann Lee accuses of hiding the report, did not answer.",
            "Ann Lee",
            "Water Board",
            id="which-she-accuses",
        ),
        pytest.param(
            "The arrests were welcomed in Ostby, where Ann Lee accused Norlandan crews of taking hake. "
            "Norlanda is far.",
            "Ann Lee",
            "Norlandan crews",
            id="people-of-a-country",
        ),
        pytest.param(
            "Ann Lee denounced the Norlandan air strikes. Norlanda is far.",
            "Ann Lee",
            "Norlanda",
            id="deeds-of-a-country",
        ),
        pytest.param(
            "The Bakers' Guild of Ostby said that the Water Board had failed to act.",
            "Bakers' Guild of Ostby",
            "Water Board",
            id="a-name-that-owns-another",
        ),
        pytest.param("Ann Lee has sued the Water Board over it.", "Ann Lee", "Water Board", id="sued"),
        pytest.param(
            "Ann Lee scored the Water Board for “rule by bucket”.", "Ann Lee", "Water Board", id="scored"
        ),
        pytest.param("Ann Lee hit out at the Water Board.", "Ann Lee", "Water Board", id="hit-out-at"),
        pytest.param(
            "Ann Lee laid the blame for the flood on the Water Board.",
            "Ann Lee",
            "Water Board",
            id="laid-the-blame",
        ),
        pytest.param(
            "Ann Lee said both sides had broken the truce.", "Ann Lee", "both sides", id="both-sides"
        ),
        pytest.param("Ann Lee called on Joe Orr to resign.", "Ann Lee", "Joe Orr", id="called-on-to-resign"),
        pytest.param(
            "Ann Lee said the Water Board had cut its inspectors.", "Ann Lee", "Water Board", id="cut"
        ),
        pytest.param(
            "Ann Lee said the Water Board had told staff to delete it.",
            "Ann Lee",
            "Water Board",
            id="made-to",
        ),
        pytest.param(
            "Ann Lee said the Water Board had given no warning.", "Ann Lee", "Water Board", id="no-warning"
        ),
        pytest.param(
            "Ann Lee said the Water Board had failed to act.", "Ann Lee", "Water Board", id="failed-to"
        ),
        pytest.param(
            "Ann Lee said the Water Board was responsible.", "Ann Lee", "Water Board", id="responsible"
        ),
        pytest.param("Ann Lee said an officer had struck her.", "Ann Lee", "an officer", id="harm"),
        pytest.param(
            "Homes were not hit, as the Water Board claims, Ann Lee said.",
            "Ann Lee",
            "Water Board",
            id="contradicted",
        ),
    ],
)
def test_an_accusation_names_both_sides(text: str, who: str, whom: str) -> None:
    """Who accuses and who is accused stand in the text."""
    assert accused(text) == [(who, whom, None)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee said the Water Board would not break the law.", id="denied"),
        pytest.param("Ann Lee praised the Water Board.", id="praise"),
        pytest.param(
            "If the Water Board failed to act, it would be an offence, Ann Lee said.", id="condition"
        ),
        pytest.param("Ann Lee said the rain had been heavy.", id="no-reproach"),
        pytest.param("Ann Lee said it was a mistake.", id="nobody-accused"),
        pytest.param("The Water Board said its own staff had failed to act.", id="own-body"),
        pytest.param("The Bakers Union marched. Ann Lee said: “We have known of it since May.”", id="of-us"),
        pytest.param(
            "He had never left a sluice open, Joe Orr said. The Water Board did not answer questions.",
            id="of-oneself",
        ),
        pytest.param("Ann Lee thanked the Water Board, which had never told anybody.", id="thanks"),
    ],
)
def test_what_is_no_accusation_is_none(text: str) -> None:
    """Praise, conditions and reproaches of nobody are left out."""
    assert accused(text) == []


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("The Water Board rejected the claim that no warning was given.", id="denial"),
        pytest.param(
            '"We gave two warnings," the Water Board said, denying that it had given no warning.',
            id="own-words",
        ),
        pytest.param("Al Orr, head of the Water Board, denied that no warning was given.", id="its-head"),
    ],
)
def test_the_reply_of_the_accused_is_found_in_any_source(reply: str) -> None:
    """A denial in another source answers the accusation."""
    charge = "Ann Lee said the Water Board had given no warning."
    ((who, whom, by),) = accused(charge, Told(reply, TUESDAY))
    assert (who, whom) == ("Ann Lee", "Water Board")
    assert by is not None
    assert "Water Board" in by


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The Water Board denied that it had bought a boat.", id="other-matter"),
        pytest.param("Jo Hill denied that no warning was given.", id="somebody-else"),
        pytest.param("The Water Board did not respond to questions about the warning.", id="no-answer"),
        pytest.param("The Water Board said rain had fallen.", id="no-denial"),
    ],
)
def test_what_does_not_answer_is_no_reply(other: str) -> None:
    """Another matter, another speaker and silence are no reply."""
    assert ("Ann Lee", "Water Board", None) in accused(
        "Ann Lee said the Water Board had given no warning.", other
    )


def test_what_stands_in_front_of_a_title_and_a_name_is_said() -> None:
    """The words of a speaker whose office stands before the name are those in front of it."""
    text = "“The dam held for nine years without a crack,” Water Board president Al Orr wrote on Monday."
    assert [said.text for said in found(text)["Al Orr (Water Board)"].statements] == [text]


def test_a_denial_of_the_accusation_answers_the_one_before() -> None:
    """ "Rejected the accusation" right after it means this one, whoever rejects it."""
    text = (
        "Ann Lee accused the council of hiding votes. The commission's head, Al Orr, rejected the accusation."
    )
    assert accused(text) == [("Ann Lee", "the council", "Al Orr")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Mayor Joe Orr spoke first. Ann Lee accused the mayor of hiding votes, which he denied.",
            [("Ann Lee", "Joe Orr", "Joe Orr")],
            id="in-the-same-sentence",
        ),
        pytest.param(
            "Ann Lee blamed the flood on the Water Board.",
            [("Ann Lee", "Water Board", None)],
            id="blamed-on",
        ),
    ],
)
def test_one_sentence_may_hold_the_whole_dispute(text: str, found: list[tuple[str, str, str | None]]) -> None:
    """A sentence that tells its own denial, or puts the accused behind "on", is read to its end."""
    assert accused(text) == found


def test_a_denial_of_everything_answers_what_nothing_else_does() -> None:
    """ "Denied any wrongdoing" answers an accusation that has no better answer; a denial of one matter does not."""
    charge = "Ann Lee said the Water Board had given no warning."
    blanket = Told("The Water Board denied any wrongdoing.", TUESDAY)
    other = Told("The Water Board rejects any suggestion that it bought a boat.", TUESDAY)
    assert accused(charge, blanket) == [("Ann Lee", "Water Board", "Water Board")]
    assert accused(charge, other) == [("Ann Lee", "Water Board", None)]


def test_a_column_is_not_answered_by_what_came_before_it() -> None:
    """What a body said on Monday denies nothing that a column holds against it on Tuesday."""
    denial = Told("The Water Board denied that the warning had been ignored.")
    text = "The Water Board ignored the warning."
    column = Told(text, TUESDAY, kind="opinion", author="Ann Lee")
    assert ("Ann Lee", "Water Board", None) in accused(column, denial)


def test_a_denial_that_names_the_accuser_needs_few_words_in_common() -> None:
    """Who "does not dispute" what a body says of it by name has answered."""
    charge = "The River Mission said its boats had been refused passage at a Water Board sluice."
    denial = Told(
        "The Water Board does not dispute that a boat of the River Mission was turned back at the sluice.",
        TUESDAY,
    )
    assert accused(charge, denial) == [("River Mission", "Water Board", "Water Board")]


def test_a_lawyer_speaks_for_the_accused_in_the_same_source() -> None:
    """What the lawyer of the accused says further down is their answer if nothing else is."""
    charge = "Ann Lee told the court that Joe Orr had failed to pay the crew."
    reply = "Max Hill, a lawyer for Joe Orr, said his client had met every bidder."
    assert accused(f"{charge} It rained. The hearing goes on. {reply}") == [
        ("Ann Lee", "Joe Orr", "Max Hill (for Joe Orr)")
    ]


def test_what_others_advised_is_told_by_who_tells_it() -> None:
    """Foremen who advised something accuse nobody by it."""
    text = "Eleven bakers said that foremen advised them to leave out the salt. We do not say it was ordered."
    statement = Told(text, kind="statement", publisher="Bakers Union")
    assert "foremen" not in found(statement)


def test_the_police_of_one_source_are_its_own() -> None:
    """A bare "Police" of another source is not who answers for a force that the source names."""
    charge = "The Ostby Constabulary cleared the road. Ann Lee said the police had given no warning."
    other = "Police Commissioner Joe Orr came. Police waited."
    assert accused(charge, other) == [("Ann Lee", "Ostby Constabulary", None)]


def test_the_agency_is_the_one_that_was_introduced_as_one() -> None:
    """A name explained as an agency is meant by "the agency", not an authority that the text names too."""
    text = (
        "The River Safety Authority came. The crew was sent by an agency, Mellin Staffing. "
        "We asked the agency for its papers and have had no answer."
    )
    statement = Told(text, kind="statement", publisher="Bakers Union")
    assert ("Bakers Union", "Mellin Staffing", None) in accused(statement)


def test_a_company_answers_in_its_own_statement() -> None:
    """The publisher of a statement and the company that others name are one."""
    charge = "The Bakers Union said Karo Mills had failed to repair its ovens for a decade."
    answer = Told(
        "Claims that the company failed to repair its ovens are false, said chief executive Dora Finn.",
        kind="statement",
        publisher="Karo Mills",
    )
    assert accused(charge, answer) == [("Bakers Union", "Karo Mills", "Dora Finn (Karo Mills)")]


def test_the_accused_who_speaks_next_is_heard() -> None:
    """News puts the answer into the next sentence."""
    text = "The Bakers Union accused the army of shooting at mills. The army said its soldiers had fired into the air."
    assert accused(text) == [("Bakers Union", "the army", "army")]


def test_silence_is_cited_with_the_accusation() -> None:
    """Where the accused did not answer, the same source says so, and that place is cited."""
    text = "Ann Lee said the Water Board had given no warning.\nThe Water Board could not be reached."
    (charge,) = found(text)["Ann Lee"].accusations
    assert [cited.quote for cited in charge.citations] == text.split("\n")
    assert charge.reply is None


def test_an_allegation_that_a_source_mentions_is_kept() -> None:
    """ "Did not respond to the union's allegation" tells of an accusation and of no answer."""
    text = (
        "The Bakers Union met. "
        "Orr Mills did not respond to questions on the union's allegation that it sold old flour."
    )
    assert accused(text) == [("Bakers Union", "Orr Mills", None)]


def test_statements_are_the_sources_own_sentences() -> None:
    """A statement is the whole sentence with its span; no two make one point; three at most."""
    text = (
        "The Water Board said the dam would be closed for a week.\n"
        "The Water Board said that the dam would be closed for one week.\n"
        "The Water Board said farmers could collect water at two stations.\n"
        "The Water Board said prices were to rise in the coming winter.\n"
        "The Water Board said the lake had fallen to its lowest level."
    )
    said = found(text)["Water Board"].statements
    assert len(said) == 3
    assert len({one.text for one in said} & set(text.split("\n")[:2])) == 1
    assert all(one.text == one.citations[0].quote for one in said)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Joe Orr came. He talks too much, he blames too quickly, and he left the moon out.", id="blames"
        ),
        pytest.param(
            "Perhaps it lies, as the Bakers Union insists, in how one counts a late loaf.", id="aside"
        ),
        pytest.param(
            "I do not believe the cook, and I suspect the Bakers Union regrets calling him.", id="guessed"
        ),
    ],
)
def test_what_a_column_says_of_somebody_is_not_theirs(text: str) -> None:
    """A writer's own sentence is no statement of the one it speaks of."""
    column = Told(text, kind="opinion", author="Max Hill")
    assert not {"Joe Orr", "Bakers Union"} & found(column).keys()


def test_how_somebody_spoke_is_nobody() -> None:
    """A clause that tells how somebody spoke is no speaker."""
    text = "Ann Lee said she had spoken by telephone with a skipper who described a hole in the boat."
    assert [actor for actor in found(text) if "telephone" in actor] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee said nobody in this city listened to the complaint.", id="in-a-city"),
        pytest.param(
            "The boats came to Ostby. Ann Lee said they had ignored the calls.", id="they-are-no-town"
        ),
        pytest.param(
            "The Ostby Navy fired. Norland said the Norland Army had ignored it.", id="its-own-army"
        ),
    ],
)
def test_a_place_or_ones_own_side_is_accused_of_nothing(text: str) -> None:
    """Where only a place or the speaker's own office could be meant, nobody is."""
    assert not {"Ostby", "city", "Norland Army"} & {whom for _, whom, _ in accused(text)}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param(
            "Ann Lee accused the mayor of hiding, which he rejected. He said that he had met the owners at noon.",
            "Ann Lee",
            id="he-is-the-other",
        ),
        pytest.param(
            "The Water Board waits. On who fired first the report is silent. It says that one crater was too old.",
            "Water Board",
            id="it-is-the-report",
        ),
        pytest.param(
            "The Water Board waits. What nobody disputes is that the third wave did the worst.",
            "nobody",
            id="nobody",
        ),
        pytest.param(
            "The dam chief, Joe Orr, came on Sunday.\n\nA dam official said: “It will hold for a week at most.” "
            "He added that the leaks underscored the need for a “very early end”.",
            "Joe Orr",
            id="he-is-unnamed",
        ),
        pytest.param(
            "Ann Lee, who heads the Water Board, came. Before leaving, the president told reporters it would pay.",
            "Ann Lee (Water Board)",
            id="of-the-country",
        ),
        pytest.param(
            "An aide said the Water Board had asked for a lower bridge.", "Water Board", id="told-by-another"
        ),
        pytest.param(
            "The Water Board waits. Has the Water Board asked for a lower bridge?",
            "Water Board",
            id="only-asked",
        ),
        pytest.param(
            "The Water Board waits. If the Water Board confirms the height, the bridge will be closed.",
            "Water Board",
            id="condition",
        ),
    ],
)
def test_nobody_is_given_the_words_of_another(text: str, wrong: str) -> None:
    """Where a pronoun may go on with somebody who was no subject, nobody speaks."""
    assert wrong not in {actor for actor, position in found(text).items() if position.statements}


def test_an_outlet_is_no_actor() -> None:
    """What an outlet reports in its own voice is nobody's position."""
    assert found("Rain fell on the town all day and the river rose.") == {}


def test_another_language_gives_no_positions() -> None:
    """Speech is read in English only; other languages do not fail."""
    assert found(Told("Der Sprecher sagte, die Lage sei ernst.", language="de")) == {}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param(
            "The Bakers Union said nobody from the Water Board had inspected the dam.",
            [("Bakers Union", "Water Board", None)],
            id="left-undone",
        ),
        pytest.param(
            "The Bakers Union said the Water Board had reached its figure by leaving out the villages.",
            [("Bakers Union", "Water Board", None)],
            id="left-out",
        ),
        pytest.param(
            "Ann Lee asked why eleven days had passed before the Water Board acted. Otto Kamp of the Water Board "
            "replied that a second test had been needed.",
            [("Ann Lee", "Water Board", "Otto Kamp (Water Board)")],
            id="asked-why-and-answered",
        ),
        pytest.param(
            "Otto Kamp of the Water Board rejected a suggestion by the Bakers Union that the figure had been lowered.",
            [("Bakers Union", "Otto Kamp", "Otto Kamp (Water Board)")],
            id="told-by-who-rejects-it",
        ),
        pytest.param(
            "Otto Kamp walked along the dam. Ann Lee accused him of cutting the budget. "
            "His office replied that the money had been moved.",
            [("Ann Lee", "Otto Kamp", "His office (Otto Kamp)")],
            id="him-and-his-office",
        ),
        pytest.param(
            "The Bakers Union said it had concealed nothing from the Water Board.", [], id="concealed-nothing"
        ),
    ],
)
def test_neglect_and_concealment_are_accusations(
    told: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """Not only violence is a wrong; and an office answers for its head."""
    assert accused(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Each side accused the other, the observers said.", id="each-other"),
        pytest.param(
            "Ann Lee said a memorandum had been lying in the Water Board for weeks.", id="lying-somewhere"
        ),
        pytest.param(
            Told(
                "The letter, which the Chronicle has read, lists loans that had, she alleged, been granted twice.",
                publisher="The Chronicle",
            ),
            id="the-outlet-that-was-told",
        ),
    ],
)
def test_what_accuses_nobody_is_no_accusation(told: Told | str) -> None:
    """A reader who finds an accusation that nobody made trusts none."""
    assert accused(told) == []


def test_a_body_that_goes_by_no_name_is_accused_as_it_is_called() -> None:
    """ "The customs service did not answer questions" tells at whom the blame before it aims."""
    text = (
        "Ann Lee said the flour had been held up by customs for nine days. She blamed “nobody with courage”. "
        "The customs service did not answer questions."
    )
    assert accused(text) == [("Ann Lee", "the customs service", None)]


def test_the_enemy_of_a_statement_is_the_other_state() -> None:
    """An army calls the other state "the enemy"; of two others it may mean either."""
    text = "Norland talks. The enemy had put its guns beside a school, knowing full well that families lived there. "
    beside = "The Defence Ministry of Norland came. The General Staff of Ostby came."
    army = Told(text, kind="statement", publisher="General Staff of Ostby")
    assert accused(army, beside) == [("General Staff of Ostby", "Norland", None)]
    third = Told(text + "Sudland talks.", kind="statement", publisher="General Staff of Ostby")
    assert accused(third, f"{beside} The Defence Ministry of Sudland came.") == []


def test_what_another_is_said_to_have_stated_is_told_by_who_tells_it() -> None:
    """Whoever adds that a body has stated something is the only speaker of the sentence."""
    text = "Ann Lee met the Water Board. “It held,” she said, adding that the Water Board has stated that the dam held."
    assert "Water Board" not in found(text)


def test_whoever_wants_no_name_speaks_for_no_body() -> None:
    """An official without authority to speak is told of as such, and not as the body."""
    text = (
        "The Ministry of Roads said on Monday that it had repaired the dam last spring. A ministry official, who "
        "requested anonymity, said the dam had never been repaired at all."
    )
    assert all("never" not in said.text for said in found(text)["Ministry of Roads"].statements)


def test_the_power_to_recommend_is_no_recommendation() -> None:
    """Whoever can call for repairs has called for none by that."""
    column = Told("The Water Board can recommend but may not order.", kind="opinion", author="Max Hill")
    assert "Water Board" not in found(column)


def test_what_one_party_says_that_another_said_names_the_one_who_tells_it() -> None:
    """A union's account of what the police told a widow is the union's; what its own people say is its own."""
    union = Told(
        "Police have told the widow that it was switched off in his bag. "
        "“A second pair of eyes costs less,” said Ann Lee, the Bakers Union's president.",
        kind="statement",
        publisher="Bakers Union",
    )
    cast = cast_of(union, "Police said on Sunday that nine people of the mill had been hurt.")
    told = {p.actor: [said.told_by for said in p.statements] for p in positions(cast, utterances(cast), {})}
    assert told == {"Police": ["Bakers Union", None], "Ann Lee (Bakers Union)": [None]}


def test_a_statement_that_hangs_on_the_one_before_is_left_out() -> None:
    """ "That" and "in it" say nothing in a list; where an actor says nothing else they are better than nothing."""
    told = "That, Ann Lee said, was a question for another day. Ann Lee said the dam had been safe for nine years."
    cast = cast_of(f"Would she resign? {told}", "That, Tom Orr said, was no question of his at all.")
    found = {p.actor: [said.text for said in p.statements] for p in positions(cast, utterances(cast), {})}
    assert found == {
        "Ann Lee": ["Ann Lee said the dam had been safe for nine years."],
        "Tom Orr": ["That, Tom Orr said, was no question of his at all."],
    }
