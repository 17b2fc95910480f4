"""Whoever a claim says is speaking must be the one who speaks there in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks import speaker
from made_library import FIRE, blocking, make_document, make_library, verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The police said the fire had started in the kitchen.",
            "The fire brigade said the fire had started in the kitchen. The police closed the street.",
            id="another-body",
        ),
        pytest.param(
            "“The rudder did not answer,” said Ana Lind.",
            "“The rudder did not answer,” said Captain Tom Reyes. Ana Lind opened an inquiry.",
            id="quotation-of-another",
        ),
        pytest.param(
            "According to the union, 300 jobs would be lost.",
            "According to the ministry, 300 jobs would be lost. The union walked out of the talks.",
            id="according-to",
        ),
        pytest.param(
            "Ana Lind told reporters that the dam was safe.",
            "Engineer Tom Reyes told reporters that the dam was safe. Mayor Ana Lind stood beside him.",
            id="told-reporters",
        ),
        pytest.param(
            "The minister said the talks had failed.",
            "The rebels said the talks had failed. The minister flew home on Friday.",
            id="the-other-side",
        ),
        pytest.param(
            "Lind warned that the river would rise again.",
            "Mayor Ana Lind visited the camp. The weather service warned that the river would rise again.",
            id="one-who-was-only-there",
        ),
        pytest.param(
            "Lena Orr said that she remains committed to the merger.",
            "Mayor Lena Orr (NDP) remains committed to the merger, her top aide, Tom Vidal, told the Herald.",
            id="an-aide-for-her",
        ),
        pytest.param(
            "Tom Reyes said 12 workers had been taken to hospital.", FIRE, id="director-for-fire-chief"
        ),
        pytest.param("Ana Lind said the exits had been locked.", FIRE, id="fire-chief-for-union"),
        pytest.param(
            "Vera Holm said the fire may have started in a battery store.", FIRE, id="union-for-fire-chief"
        ),
        pytest.param(
            "Kestrel Freight confirmed that two drivers had complained about the brakes.",
            "The drivers' union said two drivers had complained about the brakes. Kestrel Freight, confirming a fire, "
            "said it knew of no complaint.",
            id="another-sentence-of-the-claimed-one",
        ),
        pytest.param(
            "“Slow, but not lazy,” was how Ana Lind put it.",
            "Tom Reyes praised the crew. “Slow, but not lazy,” is how he put it. Mayor Ana Lind agreed.",
            id="put-it",
        ),
        pytest.param(
            "On 3 May, according to the guild, warden Otto Kamp wrote to the keeper, Jan Stone.",
            "The guild met. On 3 May Jan Stone, our keeper at Hallin, wrote to the warden, Otto Kamp, the guild said.",
            id="who-wrote-to-whom",
        ),
        pytest.param(
            "The Polar Survey said that the core had melted.",
            "The Polar Survey drilled the core. A former director of the survey, Vera Holm, said the core had melted.",
            id="a-former-director-speaks-for-nobody",
        ),
        pytest.param(
            "Mr Holm said the mill had burnt.",
            "Ms Vera Holm and Mr Jan Holm own the mill. Vera Holm said her mill had burnt. Jan Holm was away.",
            id="one-of-a-family",
        ),
        pytest.param(
            "A spokesman for Marl Rail said the line was safe.",
            "A spokesman for Orrin Bank, Jan Holm, said the line was safe. Marl Rail owns it.",
            id="spokesman-of-another",
        ),
        pytest.param(
            "Nora Fay said the search had begun.",
            "Reporter Nora Fay asked Ivo Lund about the search. He said the search had begun.",
            id="who-asked-for-who-answered",
        ),
        pytest.param(
            "Ana Lind said the gate had been left open.",
            "Ana Lind owns the mill. A watchman said the gate had been left open.",
            id="one-who-is-newly-brought-in",
        ),
        pytest.param(
            "The lawyer said the gate had been left open.",
            "A plumber said the gate had been left open. The court sits on Friday.",
            id="another-trade",
        ),
        pytest.param(
            "The guard blamed Ana Lind for the open gate.",
            "Ana Lind owns the mill. She blamed the guard for the open gate.",
            id="who-was-blamed",
        ),
        pytest.param(
            "Stone said the gate had been left open.",
            "Ana Lind said the gate had been left open.",
            id="a-name-that-is-a-word",
        ),
        pytest.param(
            "Vera Holm said she had never seen the second book.",
            "Jan Stone told the court that she had never seen the second book that prosecutors say was used to hide "
            "money. The prosecutor, Vera Holm, sat down.",
            id="interposed-speaker",
        ),
        pytest.param(
            "Norrland called the ruling “a farce”.",
            "The ruling was “a farce”, the Sudlandish Foreign Ministry said. Norrland was silent.",
            id="another-state",
        ),
        pytest.param(
            "The Committee of the White Star called for a truce.",
            "The Guild of the Red Rose called for a truce. The Committee of the White Star met on Friday.",
            id="another-long-name",
        ),
        pytest.param(
            "The auditors suggest that the paint was old.",
            "The paint was old, the harbour office said. The auditors left on Friday.",
            id="people-who-suggest",
        ),
        pytest.param(
            "The judge said the term was just.",
            "Tom Reyes got two years, with his lawyer saying the term was just. The judge left the room.",
            id="speaker-behind-with",
        ),
        pytest.param(
            "The bulletin says the dam is safe.",
            "The ministry's spokesman, Tom Reyes, said the dam is safe. Engineers doubt it.",
            id="a-bulletin-that-the-story-is-not",
        ),
        pytest.param(
            "Tests suggest that the dam is unsafe.",
            "Engineer Vera Holm suggested that the dam is unsafe. Tests are due.",
            id="tests-that-are-still-due",
        ),
        pytest.param(
            "Police said rebels had killed 40 people.",
            "Villagers said rebels had killed people in the night. Police said 40 people had voted.",
            id="the-number-of-something-else",
        ),
        pytest.param(
            "The quay was safe, according to the report of the Harbour Board.",
            "The Harbour Board sent out a report on Monday. The quay was safe, Tom Reyes said.",
            id="report-of-another",
        ),
        pytest.param(
            "According to the Harbour Board's records, the lock was shut at 15:31.",
            "The lock was shut at 15:31, Tom Reyes said. The Harbour Board opened an inquiry.",
            id="records-of-another",
        ),
    ],
)
def test_a_false_claim_is_found_by_speaker(claim: str, source: str) -> None:
    """The claim is rejected, and wrong-speaker is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "wrong-speaker" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Ana Lind said the bridge would reopen in May.",
            "Ana Lind said the bridge would reopen in May.",
            id="same",
        ),
        pytest.param(
            "Mayor Ana Lind said the bridge would reopen in May.",
            "Mayor Ana Lind opened the hall. She said the bridge would reopen in May.",
            id="pronoun-in-the-source",
        ),
        pytest.param(
            "Reyes said the dam was safe.",
            "Engineer Tom Reyes told reporters on Monday that the dam was safe.",
            id="surname",
        ),
        pytest.param(
            "The fire brigade said the fire had started in the kitchen.",
            "The fire had started in the kitchen, the fire brigade said.",
            id="speaker-last",
        ),
        pytest.param(
            "“The rudder did not answer,” Captain Tom Reyes said.",
            "“The rudder did not answer,” said Captain Tom Reyes.",
            id="inverted",
        ),
        pytest.param(
            "According to the ministry, 300 jobs would be lost.",
            "The ministry said that 300 jobs would be lost.",
            id="according-to",
        ),
        pytest.param(
            "Ana Lind said that nine people had been rescued.",
            "“Nine people have been rescued,” Ana Lind said.",
            id="quotation-reported",
        ),
        pytest.param(
            "Kestrel Freight denied that the sprinklers had been switched off.",
            FIRE,
            id="owner-in-an-article",
        ),
        pytest.param("Vera Holm said the exits had been locked.", FIRE, id="named-in-apposition"),
        pytest.param("The fire chief said 12 workers had been taken to hospital.", FIRE, id="by-office"),
        pytest.param(
            "Officials said fewer boats had left than the harbour master had predicted.",
            "Fewer boats had left than predicted, officials said.",
            id="compared-with-what-another-said",
        ),
        pytest.param(
            "About a third of the men whom police say were held have been charged.",
            "Police say that 90 men were held. About a third of the men held have been charged.",
            id="whom-another-says",
        ),
        pytest.param(
            "Ana Lind said the dam was safe, according to the column.",
            "I met the mayor. Mayor Ana Lind said the dam was safe.",
            id="the-source-itself-last",
        ),
        pytest.param(
            "Two thirds of the bakers surveyed by the guild had foreseen a loss.",
            "The loss was one that 8 of the 12 bakers in a guild survey had foreseen.",
            id="group-that-is-counted",
        ),
        pytest.param(
            "Tom Reyes said 40 homes were lost.",
            "Forty homes were lost, said the fire chief, Tom Reyes, who led the crews.",
            id="inverted-with-apposition",
        ),
        pytest.param(
            "Tom Reyes said the crews had slept in the school.",
            "Tom Reyes, struck by the damage, told her the crews had slept in the school.",
            id="participle-before-the-verb",
        ),
        pytest.param(
            "Marl Rail's chief executive said: “We are late, and we are sorry.”",
            "Marl Rail lost money. Vera Holm, chief executive, praised the crews. “We are late, and we are sorry,” she "
            "said.",
            id="office-of-whom-a-pronoun-means",
        ),
        pytest.param(
            "A spokesman for Marl Rail said the line was safe.",
            "Marl Rail was studying the report. The line was safe, a company spokesman said.",
            id="spokesman-of-the-company",
        ),
        pytest.param(
            "A spokesman for Jan Holm denied that he had threatened to resign.",
            "Two officials said that Jan Holm, the minister, had threatened to resign. A spokesman for Holm denied it.",
            id="denied-it",
        ),
        pytest.param(
            "The Lantern Institute said exports had doubled.",
            "Exports had doubled, according to an analysis by the Lantern Institute.",
            id="through-a-document",
        ),
        pytest.param(
            "Tom Reyes puts the burned land at 3,400 acres, whereas a team of the college puts it at 3,900 acres.",
            "How much land burned is in dispute. A team of the college put the burned land at 3,900 acres. Tom Reyes "
            "maintains that 3,400 burned.",
            id="two-speakers-told-apart-by-figures",
        ),
        pytest.param(
            "Prices had doubled since May, NTA's spokesman said.",
            "The Northern Tram Agency (NTA) met on Monday. Tom Reyes, the agency's spokesman, said "
            "prices had doubled since May.",
            id="spokesman-of-the-agency",
        ),
        pytest.param(
            "The wood seller said he was ashamed of his prices, but paid more himself.",
            "Clerk Bo Hansen spoke first. A caller named Rolf, who sells wood, said people were cold. “I'm ashamed of "
            "my prices,” he said. “But I pay more myself.”",
            id="seller-for-who-sells",
        ),
        pytest.param(
            "According to the Northern Tram Board, the note dealt with another switch.",
            "The Northern Tram Board closed the line. According to the Board's records, the note dealt with another "
            "switch.",
            id="records-of-a-body",
        ),
        pytest.param(
            "A message sent to the owners asked them to stay “until the gates open”.",
            "A message seen by the Courier, sent to the owners at 4.40pm, asks them to stay “until the gates open”.",
            id="message-for-message",
        ),
        pytest.param(
            "The Long Lake mission called the count “sound and prompt”.",
            "The observers\n\nThe Long Lake mission published its report on Monday. It called the count “sound and "
            "prompt”.",
            id="it-for-a-mission",
        ),
        pytest.param(
            "Rolfe, a woodcutter, describes it like this: “I had forty trees ... Here I have a stick.”",
            "Rolfe, a woodcutter of 61, waits. “I had forty trees and a spring,” he says. “Here I have a stick.”",
            id="one-name-with-an-age",
        ),
        pytest.param(
            "The storm prompted Ana Lind, the mayor, to say: “We were lucky to lose only the roof of the old mill.”",
            "The storm passed. “We were lucky to lose only the roof of the old mill,” said Mayor Ana Lind.",
            id="prompted-to-say",
        ),
        pytest.param(
            "The mayor's former driver said he had carried two letters to the mill.",
            "Ana Lind has long been mayor of Hallin. The ex-chauffeur said he had carried two letters to the mill.",
            id="two-nouns-for-one",
        ),
        pytest.param(
            "Jan Holm said he had carried two letters to the mill.",
            "Jan Holm has a story. The ex-chauffeur, 63, said he had carried two letters to the mill.",
            id="name-for-a-noun-that-takes-it-up",
        ),
        pytest.param(
            "The retired driver said he had never opened the letters.",
            "Jan Holm has a story. “I never opened the letters,” he said. Nobody has seen the letters.",
            id="noun-for-a-pronoun",
        ),
        pytest.param(
            "Tom Reyes was cleared of theft but was told by the court to pay back 300 crowns.",
            "The court cleared Tom Reyes of theft and ordered him to pay back 300 crowns.",
            id="told-to-do-something",
        ),
        pytest.param(
            "Jan Holm said that he had been late with the papers.",
            "The morning belonged to Jan Holm. Asked on Monday by the judge, Vera Lund, about the mill, he admitted "
            "that the papers had come late. He said that he had been late with the papers.",
            id="who-was-asked-by-somebody",
        ),
        pytest.param(
            "Lind said some of the hurt had been carried over the bridge to Tarn.",
            "Dr Ana Lind, the hospital's director, said nine people were hurt. Some of the hurt had been carried over "
            "the bridge to Tarn, on the far bank, before noon, she said.",
            id="a-pronoun-is-no-place",
        ),
        pytest.param(
            "By noon 400 cars, or 15 percent of those under recall, had come back.",
            "By noon 400 cars had come back, which is 15 percent of those under recall.",
            id="a-recall-says-nothing",
        ),
        pytest.param(
            "President Lind told reporters that a commission would be named within the month.",
            "Vera Holm, the head of the rescue service, wept. Ana Lind flew in at noon. Before leaving, the president "
            "told reporters that a commission would be named within the month.",
            id="the-president",
        ),
        pytest.param(
            "Vera Holm said that her client, Jan Stone, rejected every charge.",
            "The mill sent Jan Stone home. His lawyer, Vera Holm, said her client rejected every charge.",
            id="client-by-name",
        ),
        pytest.param(
            "The Harbour Trust said that it had not known of a second book.",
            "The Harbour Trust is on trial. The trust's new chairwoman, Vera Holm, said after the hearing that it had "
            "not known of a second book.",
            id="body-by-its-chairwoman",
        ),
        pytest.param(
            "The Polar Survey denied that the core had melted.",
            "The Polar Survey keeps the core in a shed. Its director, Vera Holm, denied that the core had melted.",
            id="body-by-its-director",
        ),
        pytest.param(
            "The Smelters' League said the mill would shut; the company said that nothing had been decided.",
            "The Smelters' League said the mill would shut. A spokeswoman for Grenning said nothing had been decided.",
            id="company-by-its-spokeswoman",
        ),
        pytest.param(
            "Ana Lind said that eleven patients had died, two of them on Monday.",
            "Dr Ana Lind was tired. “Do the sum,” Lind said. Eleven patients had died, two of them on Monday. "
            "“We go on,” she said.",
            id="speech-that-goes-on",
        ),
        pytest.param(
            "Tom Reyes, the keeper, puts the cost at 90 crowns, but Holm suspects it is more.",
            "The keeper, Tom Reyes, puts the cost at 90 crowns. Vera Holm, a teacher, suspects it is more.",
            id="two-who-reckon",
        ),
        pytest.param(
            "“We talk to all sides,” said Ana Lind, the harbour master, who would not say whether Kestrel Freight had "
            "asked for more time.",
            "Ana Lind, the harbour master, declined to say whether Kestrel Freight had asked for more time. “We talk "
            "to all sides,” Lind said.",
            id="asked-in-a-question",
        ),
        pytest.param(
            "A nurse who had come from Tarn said she had withdrawn everything she had.",
            "Customers had withdrawn 640 million, the bank said. Vera Holm, a nurse who had come from Tarn, said she "
            "had taken out everything she had.",
            id="one-word-found-elsewhere",
        ),
        pytest.param(
            "Dockside Relief Aid put the number who had left the villages at nearly 2,100.",
            "About 1,400 people had left the villages by Sunday, according to the rescue service. DRA, which runs a "
            "kitchen, spoke of nearly 2,100. Dockside Relief Aid (DRA), a charity, flew in tents.",
            id="figure-of-another-sentence",
        ),
        pytest.param(
            "The Mines Board, one of whose staff is a suspect according to the judge, said it had learned of it late.",
            "The judge said one suspect worked for the Mines Board. The Mines Board said it had learned of it late.",
            id="beside-the-point",
        ),
        pytest.param(
            "The Committee of the White Star called for a truce in the valley on Friday.",
            "The White Star called for a truce in the valley on Friday. A truce was needed, the Committee of the White "
            "Star said.",
            id="end-of-a-long-name",
        ),
        pytest.param(
            "Norrland called the ruling “a farce”.",
            "The ruling was “a farce”, the Norrlandish Foreign Ministry said.",
            id="state-by-its-ministry",
        ),
        pytest.param(
            "The Portuguese government called the ruling “a farce”.",
            "Portugal’s Foreign Minister Tom Reyes called the ruling “a farce”. The Portuguese embassy was shut.",
            id="government-by-its-minister",
        ),
        pytest.param(
            "Zylinska said the quay was shut.", "Zylisnka said the quay was shut.", id="swapped-letters"
        ),
        pytest.param(
            "Early tests suggest that the paint was old.",
            "The paint was old, the harbour office said after early tests.",
            id="tests-speak-for-it",
        ),
        pytest.param(
            "Ana Lind opened a school called “The Tide and the Salt”.",
            "Ana Lind opened The Tide and the Salt, a school by the quay.",
            id="name-of-a-school",
        ),
        pytest.param(
            "The keeper, Tom Reyes, was remembered as “a good neighbour”.",
            "Ana Lind remembered the keeper, Tom Reyes, as “a good neighbour”.",
            id="remembered-as",
        ),
        pytest.param(
            "The bridge collapsed, and Ana Lind said so.",
            "The bridge collapsed, and Ana Lind said so.",
            id="said-so",
        ),
        pytest.param(
            "The former head of dredging conceded that she had kept no log.",
            "Ana Lind, who ran the dredging department until she was dismissed, spoke on Monday. She conceded that she "
            "had kept no log.",
            id="who-ran-it",
        ),
        pytest.param(
            "The managing director of Kestrel Freight denied that the brakes had failed.",
            "Kestrel Freight runs nine lorries. Tom Reyes, the firm's managing director, denied that the brakes had "
            "failed.",
            id="office-of-the-firm",
        ),
        pytest.param(
            "The leader of the Harbour Alliance puts the real cost at 4 million.",
            "Lind's plan was attacked by the Harbour Alliance. Vera Holm, who leads the party, said the real cost was "
            "4 million.",
            id="who-leads-the-party",
        ),
        pytest.param(
            "Two of the barges added on Monday exceed the limit for oil, while the third is being held back.",
            "Two of the three new barges exceed the limit for oil; the third is being held back. They came on Monday.",
            id="added-is-no-speech",
        ),
        pytest.param(
            "According to the Harbour Board's information, the lock had been rated “poor” in May.",
            "The Harbour Board said the lock had been rated “poor” in May.",
            id="information-of-the-board",
        ),
        pytest.param(
            "The quay was not shut by the flood, according to the first report of the Harbour Board.",
            "The Harbour Board sent out a first report on Monday. The flood did not shut the quay, it said.",
            id="report-of-the-board",
        ),
        pytest.param(
            "According to the Harbour Board's records, the lock was shut at 15:31.",
            "The Harbour Board said the lock was shut at 15:31.",
            id="records-of-the-board",
        ),
        pytest.param(
            "A 34-year-old nurse who had come to Marlow from Hallin said she had withdrawn all she had.",
            "Ada Moss, a 34-year-old nurse who had come by bus from Hallin to Marlow, said "
            "she had taken out everything she had. Customers had withdrawn 6 million crowns, the bank said.",
            id="one-word-in-another-place",
        ),
    ],
)
def test_a_true_claim_passes_speaker(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The union says the mill cut its crews in May.", id="by-a-noun"),
        pytest.param("The Valley Fitters say the mill cut its crews in May.", id="by-the-start-of-its-name"),
        pytest.param("The union says at least six fitters reported smoke.", id="what-it-tells-of-others"),
    ],
)
def test_a_statement_is_the_word_of_its_publisher(claim: str) -> None:
    """What a party's statement says in its own voice, and what it tells of others, the party says."""
    told = "In May the mill cut its crews. Between June and July at least six fitters reported smoke."
    assert verdict_on(claim, told, kind="statement", publisher="Valley Fitters Local 9").accepted
    rival = claim.replace("union", "mill").replace("Valley Fitters say", "Harbour Board says")
    assert not verdict_on(rival, told, kind="statement", publisher="Valley Fitters Local 9").accepted


@pytest.mark.parametrize(
    ("name", "publisher"),
    [
        pytest.param("The Norrian Foreign Ministry", "Foreign Ministry of Norria", id="adjective"),
        pytest.param(
            "Norria's Ministry of Defense", "Ministry of Defence of Norria", id="spelling-and-possessor"
        ),
        pytest.param("The ministry's statement", "Foreign Ministry of Norria", id="its-paper"),
        pytest.param("The Norr Foreign Ministry", "Foreign Ministry of Norria", id="bare-adjective"),
        pytest.param("The Norrian ministry", "Foreign Ministry of Norria", id="the-ministry-of-the-state"),
        pytest.param("Norria", "Foreign Ministry of Norria", id="the-state"),
    ],
)
def test_a_party_goes_by_other_forms_of_its_name(name: str, publisher: str) -> None:
    """A state may stand in a body's name as an adjective or possessor; its paper speaks for it."""
    told = "No Norrian unit opened fire on Thursday. Our guns were silent."
    claim = f"{name} said that no unit had opened fire on Thursday."
    rival = claim.replace(name, "The Foreign Ministry of Lenn")
    assert verdict_on(claim, told, kind="statement", publisher=publisher).accepted
    assert not verdict_on(rival, told, kind="statement", publisher=publisher).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Kayen wrote some of the best-loved songs of the valley.",
            "Kayen, one of the best-loved singers of the valley, died on Friday. He wrote many songs that the "
            "valley loved best.",
            id="a-work-is-written",
        ),
        pytest.param(
            "The president recognised her work, giving her a medal.",
            "The president gave her a medal for her work last month.",
            id="honoured",
        ),
        pytest.param(
            "The find suggests trade links between Orsk and the sea.",
            "The tiny coin is 2,300 years old, and suggests that there were trade links between Orsk and the sea.",
            id="the-find-is-the-coin",
        ),
        pytest.param(
            "One of his tests was asking a baker to make him five loaves.",
            "On the third day of the tests Jiang asked a baker to make him five loaves.",
            id="a-test-asks-nobody",
        ),
        pytest.param(
            "Holm's parents asked that his life be spared.",
            "The prosecutor, Jorn Brack, wants death. In December, Holm's parents, who will be at the trial, "
            "issued another statement: They asked that his life be spared.",
            id="they-take-up-the-subject",
        ),
        pytest.param(
            "Inoka, who says he saw a comet, asked if planes were ever sent up to meet one.",
            "The lawmaker, known for his chin, asked a committee if planes were ever sent up to meet a comet. "
            "Defence Minister Gen Naka answered wrestler-turned-lawmaker Antonio Inoka that none were. Inoka "
            "also says he saw a comet.",
            id="turned-lawmaker",
        ),
        pytest.param(
            "The sisters hope to release their sound to the world.",
            "The sisters are on a musical journey, gearing up to release their sound to the world.",
            id="what-they-hope-to-do",
        ),
        pytest.param(
            "Lind criticised Orr for blaming migrants for the jams.",
            "“The most idiotic example I have heard was Mr. Orr blaming migrants for the jams,” Lind said.",
            id="idiotic-criticises",
        ),
        pytest.param(
            "Rand Orr has shown that he disagrees.",
            "Unfortunately Rand Orr has shown that he disagrees.",
            id="adverb-before-the-name",
        ),
        pytest.param(
            "Marchers protested outside the court.",
            "Marchers protested outside the court on Friday.",
            id="marchers",
        ),
    ],
)
def test_what_is_no_speech_has_no_wrong_speaker(claim: str, source: str) -> None:
    """Works, honours, marches, wishes and things that ask nobody name no speaker."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Lind wrote that the album was bad.",
            "Orr wrote that the album was bad. Lind sang on it.",
            id="another-wrote",
        ),
        pytest.param(
            "The mayor recognised that the work was late.",
            "The board recognised that the work was late. The mayor was away.",
            id="another-recognised",
        ),
        pytest.param(
            "Orsk responded by recalling its ambassador.",
            "Vidal responded by recalling its ambassador. Orsk waited.",
            id="another-responded",
        ),
        pytest.param(
            "Vidal supporters protested that the owners had lied.",
            "The owners protested that the Vidal supporters had lied.",
            id="the-others-protested",
        ),
        pytest.param(
            "Orsk supporters protested against the owners.",
            "Vidal supporters protested against the owners. Orsk supporters stayed away.",
            id="others-marched",
        ),
        pytest.param(
            "The prosecutor asked that his life be spared.",
            "The prosecutor, Jorn Brack, wants death. In December, Holm's parents, who will be at the trial, "
            "issued another statement: They asked that his life be spared.",
            id="another-asked",
        ),
        pytest.param(
            "The guard blamed the pilot.",
            "She blamed the guard. The pilot, Ana Lind, was in the cabin.",
            id="guard-is-blamed",
        ),
        pytest.param(
            "Lind praised Orr for blaming migrants for the jams.",
            "“The most idiotic example I have heard was Mr. Orr blaming migrants for the jams,” Lind said.",
            id="praised",
        ),
        pytest.param(
            "Senator Bosco Hill left the hall.",
            "The singer-turned-mayor Bosco Hill left the hall.",
            id="another-office",
        ),
        pytest.param(
            "The brothers hope to sell the mill.",
            "The sisters hope to sell the mill. Their brothers oppose it.",
            id="others-hope",
        ),
    ],
)
def test_the_deeds_of_others_are_found(claim: str, source: str) -> None:
    """Who wrote, answered, marched or asked must be who did in the source."""
    assert not verdict_on(claim, source).accepted


COLUMN = (
    "“The dam cannot hold another winter,” the engineer, Tom Reyes, told me last week. He was not asked twice. "
    "Vera Oll, who lost her farm, put it better. “They count the water,” she told me at the gate."
)


@pytest.mark.parametrize("quoted", ["The dam cannot hold another winter", "They count the water"])
def test_words_that_a_column_quotes_are_not_its_authors(quoted: str) -> None:
    assert "wrong-speaker" in blocking(
        verdict_on(f"“{quoted},” said Ida Lomm.", COLUMN, author="Ida Lomm", kind="opinion")
    )


def test_words_of_the_column_itself_are_its_authors() -> None:
    """A column is quoted in the words of its author, whether it stands in quotation marks there or not."""
    claim = "“He was not asked twice,” wrote Ida Lomm."
    assert verdict_on(claim, COLUMN, author="Ida Lomm", kind="opinion").accepted


def test_who_speaks_inside_quoted_words_is_not_who_is_quoted() -> None:
    """The author is quoted with "If it knew, as it claims, …", also where the aside is left out."""
    column = (
        "Kestrel's pumps did what ours would have done. If it knew of the leak, as it claims, we owe it our thanks; "
        "if it did not, we owe it some still."
    )
    quoted = "If it knew of the leak ... we owe it our thanks; if it did not, we owe it some still"
    claim = f"“{quoted},” Lomm wrote of Kestrel."
    assert verdict_on(claim, column, author="Ida Lomm", kind="opinion").accepted


def test_whom_a_source_only_describes_another_may_name() -> None:
    """Who "the chief executive" is, the folder knows."""
    cited = make_document(
        "Vera Holm, who leads the union, called for Otto Kamp's resignation. The chief executive said the quay would "
        "stay shut."
    )
    other = make_document("Otto Kamp, chief executive of the port, was at sea. Vera Holm was not.")
    claim = "Otto Kamp said the quay would stay shut."
    assert make_library(cited, other).check(claim, sources=["S1"]).accepted


def test_a_quotation_is_not_the_word_of_whom_it_names() -> None:
    """Where no verb of speech stands, whoever the sentence before is about speaks; of oneself one says "I"."""
    words = "“Ana Lind can win in May, and she is the one with the best chance.”"
    source = f"Tom Reyes is glad of Ana Lind's chances in May, since he sees Lind as able.\n\n{words}\n\nIt rained."
    assert verdict_on(f"Tom Reyes said, {words}", source).accepted
    assert "wrong-speaker" in blocking(verdict_on(f"Ana Lind said, {words}", source))


def test_a_name_that_nobody_knows_is_no_office_of_the_speaker() -> None:
    """Another source that names the two beside each other does not make them one."""
    cited = make_document("Vera Holm said that she accepted the apology and would move on.")
    other = make_document(
        "Vera Holm leads. In a race between Orr, Holm and guild candidate Ada Johnson, Holm won 42 votes in a hundred."
    )
    claim = "Johnson said that she accepted the apology and would move on."
    assert not make_library(cited, other).check(claim, sources=["S1"]).accepted


def test_a_charge_told_before_is_rejected_by_whom_the_source_lets_reply() -> None:
    """The charge is one party's word, the rejection the other's."""
    source = (
        "Vera Holm accused the port of cutting the money for buoys by a tenth. The port replied that it was moved, "
        "not cut."
    )
    claim = "An accusation that the port cut the money for buoys by a tenth was rejected by the port."
    assert "wrong-speaker" not in blocking(verdict_on(claim, source))


def test_a_name_for_whom_a_source_only_describes_is_missing_support() -> None:
    """Whoever knows that Ana Lind is the mayor says nothing that the source denies."""
    verdict = verdict_on("“The bridge is shut,” Ana Lind said.", "“The bridge is shut,” said the mayor.")
    assert (verdict.status, blocking(verdict)) == ("unsupported", {"wrong-speaker", "name-not-in-source"})


def test_a_paper_may_be_taken_up_beside_another_speaker() -> None:
    """ "It" is the note of which the sentence before tells, whoever else speaks behind it."""
    source = (
        "The Courier has seen the note that the robbers left. It asks for 60 crowns; the bank has always spoken of "
        "40 crowns."
    )
    claim = "The robbers' note, which the Courier has seen, asks for 60 crowns."
    assert "wrong-speaker" not in blocking(verdict_on(claim, source))


ACCUSED = "Deputy Dana Orrin accused the mayor of “sleeping on the quay”, which he denied. The council meets in May."


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        pytest.param(
            "The mayor denied a charge by Deputy Dana Orrin that he was “sleeping on the quay”.",
            False,
            id="accused",
        ),
        pytest.param("The mayor said he was “sleeping on the quay”.", True, id="lent-to-him"),
    ],
)
def test_quoted_words_of_an_accuser_are_denied_by_the_accused(claim: str, *, wrong: bool) -> None:
    """Who denies a charge does not speak its words, and "he" is not the one who accuses."""
    assert ("wrong-speaker" in blocking(verdict_on(claim, ACCUSED))) == wrong


@pytest.mark.parametrize(
    ("speaker", "status"),
    [
        pytest.param("the British prime minister", "unsupported", id="only-an-office"),
        pytest.param("Lena Orr", "contradicted", id="another-name"),
    ],
)
def test_who_is_told_only_by_an_office_contradicts_no_name(speaker: str, status: str) -> None:
    """The prime minister may well be the one whom the claim names; Lena Orr is another person."""
    words = "“The bridge at Dorn will be closed for the whole of the winter, and nobody likes it,”"
    source = f"{words} said {speaker}. Bo Lind, who runs the ferry, was glad."
    assert verdict_on(f"{words} said Bo Lind.", source).status == status


@pytest.mark.parametrize(
    ("before", "found"),
    [
        pytest.param("He had rung the duty officer twice, he said. ", 0, id="he-goes-on"),
        pytest.param("He had rung the duty officer twice, he said.\n\n", 1, id="the-next-paragraph"),
        pytest.param("Ada Orr said that she had rung him twice. ", 1, id="somebody-else-spoke"),
    ],
)
def test_a_report_goes_on_with_what_a_speaker_tells(make_case: MakeCase, before: str, found: int) -> None:
    """Of testimony that is retold each sentence is the witness's; a new paragraph may be the outlet's own."""
    source = (
        f"Tom Reyes stated that he had sent two tugs. {before}The channel had been clear of ice since noon."
    )
    claim = "Tom Reyes told a committee that the channel had been clear of ice since noon."
    assert len(list(speaker.check(make_case(claim, source, located=(2,))))) == found


@pytest.mark.parametrize(
    ("claim", "accepted"),
    [
        pytest.param("Otto Kamp said that the dam had leaked since May.", True, id="who-answers"),
        pytest.param("Ada Moss said that the dam had leaked since May.", False, id="who-does-not"),
    ],
)
def test_an_answer_is_the_word_of_who_gives_it(claim: str, *, accepted: bool) -> None:
    """In an interview the label before a paragraph says whose words it holds."""
    told = (
        "Otto Kamp receives us on Monday. Ada Moss waits outside.\n\nMr Kamp, did you know?\n\n"
        "Otto Kamp: I did not.\n\nSince when has the dam leaked?\n\nOK: The dam has leaked since May.\n"
    )
    assert verdict_on(claim, told, kind="news").accepted is accepted
