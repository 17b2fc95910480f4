"""Who is said to say what: the speaker, the verb, and whether it is denied, shared or passive."""

from __future__ import annotations

import pytest

from briefer.language.reading import Reading
from briefer.language.speech.acts import Speech, reporting_lemma
from briefer.language.speech.reporting import CUES

# One sentence a line, then each act of speech in it: speaker / verb / marks; "-" where the speaker stays open.
PLAIN = """
The mayor said the bridge was shut. | The mayor / say
Mayor Ilse Brandt said the bridge was shut. | Ilse Brandt / say
The ministry announced on Tuesday that flights would resume. | The ministry / announce
Two former officials told the Marlow Gazette the plant had leaked for weeks. | Two former officials / tell
A spokesman for the Norrland Port Authority said the quay was safe.
    | A spokesman for the Norrland Port Authority / say
Brandt has said the bridge is safe. | Brandt / say
Brandt repeatedly said the bridge is safe. | Brandt / say
On Monday, Brandt said the bridge was safe. | Brandt / say
In a statement on Monday, the Norrland Port Authority said the quay was safe.
    | the Norrland Port Authority / say
After the vote, opposition leader Pia Rask said the count was flawed. | Pia Rask / say
J. K. Orlov said the dam would hold. | J. K. Orlov / say
The prime minister's office said the visit was cancelled. | The prime minister's office / say
Residents of Hallin said they heard three blasts. | Residents of Hallin / say
"""
NEGATED = """
The ministry did not say how many people were held. | The ministry / say / not
The company has not confirmed the figure. | The company / confirm / not
Rask never said the vote was rigged. | Rask / say / not
The spokesman wouldn't say who had paid. | The spokesman / say / not
"""
AFTER = """
The bridge was shut, said mayor Ilse Brandt. | Ilse Brandt / say
The bridge was shut, Brandt said on Monday. | Brandt / say
"The bridge is shut," said Ilse Brandt, the mayor of Hallin. | Ilse Brandt / say
"The bridge is shut," said the mayor of Hallin, Ilse Brandt. | Ilse Brandt / say
"The bridge is shut," Brandt told reporters. | Brandt / tell
"The bridge is shut," said a spokeswoman for the city. | a spokeswoman for the city / say
"The bridge is shut," Brandt said, adding: "We had no choice." | Brandt / say; Brandt / add / shared
"We had no choice," added Brandt. | Brandt / add
"We had no choice," he said. | he / say
The plant had leaked for weeks, two former officials said. | two former officials / say
The talks, Rask said, had failed. | Rask / say
The talks, according to Rask, had failed. | Rask / according
"The bridge is shut", Brandt said. | Brandt / say
'The bridge is shut,' said Ilse Brandt. | Ilse Brandt / say
‘The bridge is shut,’ Brandt said. | Brandt / say
“The bridge is shut.” Brandt said the repairs would take weeks. | Brandt / say
“Is the bridge shut?” asked Brandt. | Brandt / ask
“Shut it!” Brandt told the crew. | Brandt / tell
“The bridge,” Brandt said, “is shut.” | Brandt / say
Brandt: "The bridge is shut." |
The bridge was shut, Brandt said in a statement. | Brandt / say
The bridge was shut, a spokesman for the mayor said late on Monday. | a spokesman for the mayor / say
The bridge was shut, said Olle Strand, a spokesman for the port, adding that ships would wait.
    | Olle Strand / say; Olle Strand / add / shared
The old bridge, shut since May, could open again by Friday, the city engineer, Olle Strand, said.
    | Olle Strand / say
Rask said that a memorandum written in May by a clerk was lost. | Rask / say; a clerk / write / passive
Enemy losses are put at no fewer than 60. | - / put / passive
The doctor who runs the ward in Hallin has called for clean water.
    | The doctor / call
Twelve people died, the interior ministry said on its website. | the interior ministry / say
Twelve people died, Interior Minister Otto Kamp told the Marlow Gazette. | Otto Kamp / tell
"""
APPOSED = """
Ilse Brandt, the mayor of Hallin, said the bridge was shut. | Ilse Brandt / say
The mayor of Hallin, Ilse Brandt, said the bridge was shut. | Ilse Brandt / say
Ilse Brandt, 54, said the bridge was shut. | Ilse Brandt / say
Tomas Reyes, an analyst at Orrin Bank, said prices would fall. | Tomas Reyes / say
Tomas Reyes, who owns a bakery near the square, said he heard nothing. | Tomas Reyes / say
The monitoring group, the Lantern Observatory, said 12 people died. | The monitoring group / say
"""
ACCORDING = """
According to the ministry, 12 people were hurt. | the ministry / according
According to police spokesman Ivo Lund, 12 people were hurt. | Ivo Lund / according
According to the head of the guild, Otto Kamp, two men fled. | Otto Kamp / according
According to the guild's deputy head, Otto Kamp, two men fled. | Otto Kamp / according
According to the police, Otto Kamp, the mayor, fled. | the police / according
According to two officials, Otto Kamp, the mayor, fled. | two officials / according
Otto Kamp, who leads the Guild of Masons (GM), accused the board of delay. | Otto Kamp / accuse
Otto Kamp, the head of the Guild of Masons (GM), claimed that two men fled. | Otto Kamp / claim
Twelve people were hurt, according to the Lantern Observatory. | the Lantern Observatory / according
Twelve people were hurt, according to Ivo Lund, a police spokesman. | Ivo Lund / according
According to a report published by the institute on Monday, prices fell.
    | a report published by the institute / according
"""
PASSIVE = """
Rask was accused of bribery. | - / accuse / passive
The claim was rejected by the army. | the army / reject / passive
Prices are expected to fall. | - / expect / passive
The deal was welcomed by unions. | unions / welcome / passive
The bill was condemned as a trap by Pia Rask. | Pia Rask / condemn / passive
Orrin Bank has been accused by Finmark, the regulator, of hiding losses. | Finmark / accuse / passive
Lund is believed to have fled. | - / believe / passive
It was not confirmed who fired. | - / confirm / not / passive
The army is thought to have shelled the town. |
"""
VERBS = """
The regulator accused Orrin Bank of hiding losses. | The regulator / accuse
Orrin Bank denied hiding losses. | Orrin Bank / deny
The union urged members to vote against the offer. | The union / urge
The union called for a strike on Friday. | The union / call
Brandt warned that the river could rise further. | Brandt / warn
The envoy condemned the attack and urged restraint. | The envoy / condemn; The envoy / urge / shared
Brandt apologised for the delay. | Brandt / apologise
Officials put the number of dead at 40. | Officials / put
The governor promised compensation to farmers. | The governor / promise
Lund admitted the search had started late. | Lund / admit
The two sides agreed to meet again. | The two sides / agree
"""
NOUNS = """
The report was published on Monday. |
There were 412 confirmed cases in the valley. |
The claim is false. |
The statement came after weeks of protests. |
The alleged attacker fled. |
The demand for fuel rose. |
The state of emergency ends on Friday. |
He put the letter on the table. |
Questions remain over the cost. |
A call centre in Hallin will close. |
The court's answer came in May. |
The suspected gunman was shot. |
The note was found in the cabin. |
He was praised for his courage. | - / praise / passive
The company reported a loss of 4 million crowns. | The company / report
His claims were false. |
The warning came too late. |
The notes were burnt. |
Officials' estimates vary. |
The minister's remarks drew protests. |
No comment was available. |
The hope is that rain will come. |
Protests were held in Hallin. |
The doubts remain. |
The so-called peace plan failed. |
The army's promise to withdraw was broken. |
Two men were charged, the others released. |
The point is that nobody paid. |
They praised the crew. | They / praise
The feared storm never came. |
He called at noon. |
He called for calm. | He / call
"""
JOINED = """
Lund said the minister had told him to wait. | Lund / say; the minister / tell
Rask said she had no plans to resign and Lund said he agreed. | Rask / say; Lund / say; he / agree
Brandt said the bridge was shut and added that it would reopen in May. | Brandt / say; Brandt / add / shared
Brandt said the bridge was shut but denied that anybody was hurt. | Brandt / say; Brandt / deny / shared
While Brandt said the bridge was safe, Lund warned of cracks. | Brandt / say; Lund / warn
Brandt and Lund said the bridge was safe. | Brandt and Lund / say
Police and prosecutors said the man acted alone. | Police and prosecutors / say
Asked about the delay, Brandt said the parts were late. | Brandt / say
Speaking in Hallin, Brandt said the parts were late. | Brandt / say
It said the parts were late. | It / say
They say the parts were late. | They / say
"I never said that," Rask told Channel Nine on Sunday. | Rask / tell
Hallin's mayor, Ilse Brandt, said: "We had no choice." | Ilse Brandt / say
Brandt opened the bridge and said it was safe. | Brandt / say / shared
Brandt shook hands with Lund and said the talks went well. | Brandt / say / shared
Both Brandt and Lund denied the charge. | Both Brandt and Lund / deny
"""
TITLES = """
On Friday Mr. Lund said the search had started late. | Lund / say
Dr Edda Holm said the boy would live. | Edda Holm / say
Sir Alec Thorne said the boy would live. | Alec Thorne / say
Judge Thorne said the trial would go on. | Thorne / say
Gen. Otto Kamp said the trial would go on. | Otto Kamp / say
"""
TENSES = """
Brandt says the bridge is safe. | Brandt / say
Critics claim the vote was rigged. | Critics / claim
Lund reports that sales rose. | Lund / report
Analysts expect prices to fall. | Analysts / expect
Many residents fear a second wave. | Many residents / fear
Unions demand higher wages. | Unions / demand
Brandt is saying the bridge is safe. | Brandt / say
Brandt had been warning of cracks for months. | Brandt / warn
The inquiry will say who was to blame. | The inquiry / say
Brandt could not be reached for comment. |
The ministry was not immediately available to comment. |
"""
FRONTED = """
As the river rose, Brandt said the bridge would stay shut. | Brandt / say
When the siren sounded, police said, hundreds ran. | police / say
If the dam fails, Lund said, the valley will flood. | Lund / say
Despite the storm, the port authority said the quay would open. | the port authority / say
During a visit to Hallin, Energy Minister Jorun Falk said the plant was safe. | Jorun Falk / say
At a news conference in Hallin on Friday, police chief Ivo Lund said two men were held. | Ivo Lund / say
Earlier, the army said the raid was over. | the army / say
Three hours after the blast, the army said it was an accident. | the army / say
However, Lund denied the charge. | Lund / deny
"""
RELATIVE = """
Brandt, who said the bridge was safe, resigned. | Brandt / say
The report, which blamed the crew, was published in May. | The report / blame
Lund, a former diver who now leads the union, said the hull was weak. | Lund / say
"""
DOCUMENTS = """
A report by the institute says prices fell. | A report by the institute / say
The report says prices fell. | The report / say
The statement said three men were held. | The statement / say
A statement from the ministry said three men were held. | A statement from the ministry / say
In its report, the institute says prices fell. | the institute / say
The ministry's statement did not mention the raid. | The ministry's statement / mention / not
State television reported that the general had fled. | State television / report
Local media reported clashes near the port. | Local media / report
The poll found that most voters oppose the tax. |
"""

LEADING = """
Last week Brandt said the bridge was safe. | Brandt / say
In May 2014 Brandt said the bridge was safe. | Brandt / say
Yesterday the union said the talks had failed. | the union / say
Eight years ago Brandt said the bridge was safe. | Brandt / say
In a letter to the board the minister said the plant was safe. | the minister / say
Then Brandt said the bridge was safe. | Brandt / say
Ms Brandt said the bridge was safe. | Brandt / say
Ilse Brandt on Monday said the bridge was safe. | Ilse Brandt / say
Ilse Brandt, the mayor, this past week announced a repair. | Ilse Brandt / announce
Ilse Brandt last week said the bridge was safe. | Ilse Brandt / say
Speaking in Hallin, Norrland, Brandt called the plan “a farce”. | Brandt / call
"""
ASIDES = """
Ilse Brandt (Labour) said the bridge was safe. | Ilse Brandt / say
Ilse Brandt (Lab.), the mayor, said the bridge was safe. | Ilse Brandt / say
Ilse Brandt, mayor since 2011, said the bridge was safe. | Ilse Brandt / say
Brandt, struck by the story, told her she could stay. | Brandt / tell
Brandt, who's running again, said the bridge was safe. | Brandt / say
Brandt, citing “the magic of water,” said the bridge was safe. | Brandt / cite / shared; Brandt / say
Brandt, the author of “The Dam,” about the great flood, said the bridge was safe. | Brandt / say
Otto Kamp, a consultant whose firm was recently hired by the port, said ships would wait. | Otto Kamp / say
The water rose by a metre, Ilse Brandt, the mayor, said. | Ilse Brandt / say
Brandt offered the man a job as a guard, then said it was a joke. | Brandt / say / shared
Rask and Lund, a Hallin engineer, argued that the dam was weak. | Rask and Lund / argue
The mayor and the governor said the bridge was safe. | The mayor and the governor / say
"""
CLAIMING = """
Brandt’s aides said the bridge was safe. | Brandt’s aides / say
The company claims that its pumps are safe. | The company / claim
The ministry estimates the cost at 40 million. | The ministry / estimate
The union that represents drivers said the talks had failed. | The union / say
A letter signed by 40 doctors warned of delays. | A letter signed by 40 doctors / warn
The agency quoted a doctor as saying the clinic was full. | The agency / quote; a doctor / say
A doctor was quoted as saying the clinic was full. | - / quote / passive; A doctor / say
A plan criticised by unions was dropped. | unions / criticise / passive
A man suspected of arson was held. | - / suspect / passive
The bank was accused by the regulator of hiding losses. | the regulator / accuse / passive
As first reported by the Marlow Gazette, the dam leaked. | Marlow Gazette / report / passive
The vote was called “a farce” by the union. | the union / call / passive
"""
PLACED = """
The backlog is growing, according to the authority, although the quay is open. | the authority / according
The sample, said its keeper, Otto Kamp, was too small. | Otto Kamp / say
“We go,” said the mayor’s friend at the mill, Otto Kamp, who laughed. | Otto Kamp / say
‘We go’, said Brandt. | Brandt / say
The dam leaked, wrote film director Otto Kamp on his page. | Otto Kamp / write
Lund put off deciding whether Kamp could appeal but said he might. | Kamp / appeal; Lund / say / shared
“Sloppy, not sinister,” is how he put it. | he / put
Brandt gave this warning: “The river will rise.” | Brandt / say
It was Brandt who opened the dam and called it “a gift”. | Brandt / call / shared
People who never left said the water came at night. | People / say
Documents seen by the Gazette say the dam leaked. | Documents seen by the Gazette / say
The people whom police say were hurt went home. | police / say
Thirty of those who named a candidate said they could change their mind. | Thirty of those / say
"""
TAKEN_UP = """
Two divers are being held by Norrland, which says they were fishing. | Norrland / say
The toll may rise, according to a count by the board, which says it is not final.
    | a count by the board / according; the board / say
Brandt insists the gate was shut, whereas Pia Rask, whose shop faces it, said it stood open.
    | Brandt / insist; Pia Rask / say
The ruling prompted Otto Kamp, a spokesman for the port, to say: "We will appeal." | Otto Kamp / say
Rask was declared elected by a margin of 24 votes. | - / declare / passive
The report, which was written by Ilse Brandt, lists nine faults. | Ilse Brandt / write / passive
"""
CARRIED = """
On 3 May Otto Kamp, our keeper at Hallin, wrote to the board. | Otto Kamp / write
On Monday, according to the guild, warden Otto Kamp warned the board.
    | the guild / according; Otto Kamp / warn
It was told by Rask on Monday and informed the board. | Rask / tell / passive; It / inform / shared
The clinic, which is short of beds, spoke of nearly 40 cases. | The clinic / speak
Brandt admitted on Friday that the gate was open. | Brandt / admit
Brandt recalled that the gate was open. | Brandt / recall
It was admitted that the gate was open. | - / admit / passive
Both deny the charges. | Both / deny
A day later it said the gate was open. | it / say
Pia Rask, a clerk, suspects it is more. | Pia Rask / suspect
"""
DEEDS = """
The table lists patients admitted to hospitals in Hallin. |
Nine people were admitted with burns. |
The maker recalled 400 cars. |
The regulator recalled nine heaters on Monday. |
Norrland recalled its ambassador on Monday. |
The cars now under recall were sold in May. |
They spoke by telephone for an hour. |
The deputy had been speaking for himself. |
"""
HEADLINES_AND_NOUNS = """
When the river rose, after Brandt said it was safe, Lund left. | Brandt / say
He said by the time the river fell, all would be dry. | He / say
The organisation would no longer accept gifts. | The organisation / accept / not
Storm Is Over And Roads Are Open, Mayor Brandt Says | Mayor Brandt / say
Hawks such as Rask and Lund say the dam must go. | Hawks / say
He lowered its sales forecast by half. |
Lund’s repeated claims that the dam was safe were aired. | Lund / claim
Rents would rise beyond what many could pay, warned the finance spokesman. | the finance spokesman / warn
Two men, the union claims, reported a crack in the dam. | the union / claim; Two men / report
The number of people told to leave had reached 400, Brandt said. | - / tell / passive; Brandt / say
Of the 900 doses requested, 200 had come, the agency said. | the agency / say
Rask rejected Ilse Brandt's warning that the dam was weak. | Rask / reject; Ilse Brandt / warn
Brandt remains committed to the plan. |
Of 40 patients admitted by noon, six had left. |
The storm is over, the mayor told Hallin News. | the mayor / tell
“We go,” Rask told Hallin News. | Rask / tell
"""

# Whom "who" takes up, and nobody as a subject.
WHO = """
The port, which has nine cranes, said it had been held up by guards, who cited the storm.
    | The port / say; guards / cite
Splinters that they had found came from a mast, said two port officials who asked not to be named.
    | two port officials / say; two port officials / ask
Neither mayor has said yes to the plan. | Neither mayor / say / not
Nobody said the bridge was safe. | Nobody / say / not
The gate was shut, Ana Lind replied, and locked. | Ana Lind / reply
The gate had been moving for months, thinks a professor of dredging. | a professor of dredging / think
The port paid without admitting a fault. | The port / admit / not / shared
The port ignored an audit warning that year. |
Nine of the twelve accused were in the port. |
Vera Holm, who speaks on ports, countered that the bill was wrong. | Vera Holm / counter
“The cable was old,” snapped Vera Holm. | Vera Holm / snap
The cable snapped in the storm. |
Two barges added on Monday were too heavy. |
The judges called the evidence of Ana Lind, a former head of dredging at the port board, “clear”.
    | The judges / call
"""


def cases(*tables: str) -> list[tuple[str, str]]:
    lines = "".join(tables).replace("\n    |", " |").splitlines()
    pairs = (line.partition(" |") for line in lines if line.strip())
    return [(sentence, expected.strip()) for sentence, _, expected in pairs]


def shown(sentence: str, speech: Speech) -> str:
    """Return an act of speech as the tables write it."""
    marks = {"not": speech.negated, "shared": speech.shared, "passive": speech.passive}
    who = speech.core.of(sentence) if speech.core else "-"
    return " / ".join([who, speech.lemma, *(mark for mark, holds in marks.items() if holds)])


def read(sentence: str) -> str:
    return "; ".join(shown(sentence, speech) for speech in Reading(sentence).speech)


TABLES = (
    PLAIN,
    NEGATED,
    AFTER,
    APPOSED,
    ACCORDING,
    PASSIVE,
    VERBS,
    JOINED,
    TITLES,
    TENSES,
    FRONTED,
    RELATIVE,
    LEADING,
    ASIDES,
    CLAIMING,
    PLACED,
    TAKEN_UP,
    CARRIED,
    DEEDS,
    HEADLINES_AND_NOUNS,
    WHO,
)


@pytest.mark.parametrize(("sentence", "expected"), cases(*TABLES, DOCUMENTS))
def test_who_says_what(sentence: str, expected: str) -> None:
    """Each act of speech has its speaker, its verb and its marks."""
    assert read(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), cases(NOUNS))
def test_what_only_looks_like_a_verb_of_speech(sentence: str, expected: str) -> None:
    """Nouns, adjectives and other senses of the same words report nothing."""
    assert read(sentence) == expected


@pytest.mark.parametrize(("sentence", "_"), cases(*TABLES, DOCUMENTS))
def test_an_act_of_speech_lies_inside_its_sentence(sentence: str, _: str) -> None:
    """The core is part of the subject, both part of the sentence; the class is that of the verb."""
    for speech in Reading(sentence).speech:
        assert speech.verb.of(sentence)
        assert (speech.subject is None) == (speech.core is None)
        if speech.subject and speech.core:
            assert speech.subject.covers(speech.core)
            assert not speech.subject.touches(speech.verb) or speech.shared
        assert speech.cue in {CUES.get(speech.lemma, "say"), "describe"}


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        pytest.param("said", "say", id="irregular"),
        pytest.param("Told", "tell", id="capitalised"),
        pytest.param("denies", "deny", id="y-to-ies"),
        pytest.param("apologised", "apologise", id="british"),
        pytest.param("apologized", "apologize", id="american"),
        pytest.param("criticising", "criticise", id="participle"),
        pytest.param("ran", None, id="no-speech"),
        pytest.param("4", None, id="number"),
    ],
)
def test_the_dictionary_form_of_a_verb_of_speech(word: str, lemma: str | None) -> None:
    """Each form leads to one verb, other words to none."""
    assert reporting_lemma(word) == lemma


@pytest.mark.parametrize("verb", sorted(CUES))
def test_each_verb_of_speech_is_known_in_its_forms(verb: str) -> None:
    """The plain form and the regular past lead back to the verb, or to one of the same class."""
    past = verb + "d" if verb.endswith("e") else f"{verb[:-1]}ied" if verb[-2:] == "ny" else verb
    for form in (verb, past):
        lemma = reporting_lemma(form)
        assert lemma is not None
        assert CUES[lemma] == CUES[verb]


def test_other_languages_are_not_read_for_speech() -> None:
    """The rules are those of English; elsewhere nothing is claimed to be said."""
    assert Reading("Brandt said the bridge was shut.", language="de").speech == ()


def test_quoted_words_are_not_searched() -> None:
    """A speaker inside a quotation is part of what is quoted."""
    assert read("“Lund said he would pay,” Brandt told reporters.") == "Brandt / tell"


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        pytest.param("Brandt called the plan “a farce”.", "describe", id="called-it-something"),
        pytest.param("Brandt called for an inquiry.", "urge", id="called-for"),
    ],
)
def test_to_call_is_to_describe_or_to_demand(sentence: str, cue: str) -> None:
    """What follows the verb decides what it commits to."""
    (speech,) = Reading(sentence).speech
    assert speech.cue == cue
