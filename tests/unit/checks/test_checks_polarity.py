"""A not must neither get lost nor be added."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The dam was inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="not-lost",
        ),
        pytest.param(
            "The council did not approve the plan for the bridge.",
            "The council approved the plan for the bridge.",
            id="not-added",
        ),
        pytest.param(
            "Reyes said the ferry had been overloaded.",
            "Reyes said the ferry had not been overloaded.",
            id="not-lost-in-speech",
        ),
        pytest.param(
            "Officers were told to wait for the mayor.",
            "Officers were never told to wait for the mayor.",
            id="never-lost",
        ),
        pytest.param(
            "The hospital has not received new medicine since May.",
            "The hospital has received new medicine since May.",
            id="not-added-in-perfect",
        ),
        pytest.param(
            "The ministry could confirm the number of the dead.",
            "The ministry could not confirm the number of the dead.",
            id="could-not",
        ),
        pytest.param(
            "Passengers were given life jackets on the ferry.",
            "No passengers were given life jackets on the ferry.",
            id="no-lost",
        ),
        pytest.param("Police could confirm that the exits had been locked.", FIRE, id="could-confirm"),
        pytest.param(
            "The engine was replaced rather than repaired, the skipper said.",
            "The engine was repaired rather than replaced, the skipper said.",
            id="contrast-turned",
        ),
        pytest.param(
            "Both boys who had thrown stones at the tram were caught and later punished.",
            "Both boys who had thrown stones at the tram were caught and later sent home without punishment.",
            id="without-in-a-clause-of-its-own",
        ),
        pytest.param(
            "The skipper told the court in May about the broken pump in the hull.",
            "The skipper told the court of his long voyage in May. He did not tell it about the broken pump.",
            id="told-of-something-else",
        ),
        pytest.param(
            "Kestrel Freight answered the union's letter.",
            "Kestrel Freight declined to answer two letters from the union about the locked exits.",
            id="declined-to",
        ),
        pytest.param(
            "Guards used dogs at the north gate.",
            "Neither dogs nor batons were used at the north gate by the guards.",
            id="neither-nor",
        ),
        pytest.param(
            "The ministry has approved the plan for the tunnel.",
            "The ministry has yet to approve the plan for the tunnel.",
            id="yet-to",
        ),
        pytest.param(
            "The skipper ruled out a second voyage.",
            "The skipper did not rule out a second voyage.",
            id="double-negation-lost",
        ),
        pytest.param(
            "The finding of the surveyor that no bolt was loose was challenged.",
            "The surveyor told the court that no bolt was loose. His finding was not challenged.",
            id="short-sentence-about-the-one-before",
        ),
        pytest.param(
            "Ida Wren never heard the radio before the crash.",
            "Ida Wren heard the radio before the crash, but she could make out only one word.",
            id="never-added",
        ),
        pytest.param(
            "The jury found the search lawful.", "The jury found the search unlawful.", id="prefix-lost"
        ),
        pytest.param(
            "Most farms were lost to drought, not to debt.",
            "Most farms were lost to debt, not to drought.",
            id="contrast-turned",
        ),
        pytest.param(
            "The driver was released on Friday with a charge.",
            "The driver was released on Friday without charge.",
            id="without-lost",
        ),
        pytest.param(
            "Orla Brandt wrote that the merger was illegal.",
            "I do not say that the merger was illegal, wrote Orla Brandt.",
            id="not-said",
        ),
        pytest.param("Kestrel Freight did not buy the warehouse from the city.", FIRE, id="did-not-buy"),
        pytest.param(
            "Drivers were told to stop using the ferry until the bridge opens.",
            "Drivers were told not to stop using the ferry until the bridge opens.",
            id="to-stop",
        ),
        pytest.param(
            "The captain said who had warned the port on Friday.",
            "The captain did not say who had warned the port on Friday.",
            id="who-it-was",
        ),
        pytest.param(
            "The army of Orsk accused the rebels of firing with warning.",
            "The army of Orsk accused the rebels of firing without warning.",
            id="both-accused",
        ),
        pytest.param(
            "Asked about the money, the mayor did not say.",
            "Asked about the money, the mayor said he had stolen it.",
            id="what-was-said",
        ),
        pytest.param(
            "Brandt told the hearing that the samples had not been sealed.",
            "Otto Brandt, who speaks for the brewery, did not dispute that the samples had been sealed.",
            id="not-disputed-is-not-denied",
        ),
        pytest.param(
            "Auditors found that the fuel logs at Norhaven had been altered.",
            "The Board has not found that any log was altered. Auditors visited Norhaven to see the fuel logs.",
            id="not-found-by-another-subject",
        ),
        pytest.param(
            "The ferry left Dorn with its mail on Monday.",
            "The ferry left Dorn without its mail on Monday.",
            id="without-mail",
        ),
        pytest.param(
            "Pump 2 did not run after the flood.",
            "Pump 2 ran for an hour. Pump 3, which drains the lower cellar, did not run.",
            id="denied-near-by-of-another",
        ),
        pytest.param(
            "Under the charter the abbot has the right to sell the woods.",
            "Give the abbot the right to sell the woods, which under the charter he does not have.",
            id="does-not-have-what-stands-before",
        ),
    ],
)
def test_a_false_claim_is_found_by_polarity(claim: str, source: str) -> None:
    """The claim is rejected, and negation-flipped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "negation-flipped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The dam was not inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="same",
        ),
        pytest.param(
            "The dam wasn't inspected before the flood.",
            "The dam was not inspected before the flood.",
            id="short-form",
        ),
        pytest.param(
            "The council approved the plan for the bridge.",
            "The council approved the plan for the bridge, but not the loan.",
            id="not-elsewhere",
        ),
        pytest.param(
            "No passengers were given life jackets.",
            "No passengers were given life jackets on the ferry.",
            id="no",
        ),
        pytest.param(
            "The bridge was closed on Friday.",
            "The bridge was closed on Friday. It was not damaged.",
            id="not-in-the-next-sentence",
        ),
        pytest.param("Lind said “we did not know”.", "“We did not know,” Lind said.", id="quoted-not"),
        pytest.param("Residents were told to keep windows shut.", FIRE, id="plain"),
        pytest.param(
            "No fewer than 30 boats took part in the race.",
            "At least 30 boats took part in the race.",
            id="no-fewer-than",
        ),
        pytest.param(
            "The shop must close by June 3 at the latest.",
            "The shop must close no later than June 3.",
            id="no-later-than",
        ),
        pytest.param(
            "Without waiting for the tide, the skipper put to sea.",
            "The skipper did not wait for the tide but put to sea.",
            id="without-waiting",
        ),
        pytest.param(
            "The samples failed to match the list kept by the lab.",
            "The samples did not match the list kept by the lab.",
            id="failed-for-did-not",
        ),
        pytest.param(
            "The court ordered that the work be finished by Friday, the clerk said.",
            "The work is to be finished by Friday, the clerk said, and the court made no order on costs.",
            id="no-about-another-order",
        ),
        pytest.param(
            "The water in the bay was tested on Friday.",
            "Avoid contact with the water. The water in the bay was tested on Friday.",
            id="not-in-a-neighbour",
        ),
        pytest.param(
            "The map was drawn not in Hall but in Dorn.",
            "The map was drawn in Dorn and not, as first reported, in Hall.",
            id="not-but",
        ),
        pytest.param(
            "The nurses are asking the board for a rise.",
            "“We are not asking for the moon,” a nurse said. The nurses are asking the board for a rise.",
            id="stated-in-another-passage",
        ),
        pytest.param(
            "Two berths are staffed by non-striking clerks.",
            "Two berths are staffed by clerks who are not striking.",
            id="non-for-not",
        ),
        pytest.param(
            "Ida Wren said: “To be clear, I never refused.”",
            "“To be clear, I never refused,” Ida Wren wrote, meaning that she had not said that the fund was hers.",
            id="verb-that-frames-a-quotation",
        ),
        pytest.param(
            "The pier will open in May.",
            "The pier will not open until May.",
            id="not-until",
        ),
        pytest.param(
            "Orrin Watch could find no second witness of the fire at the mill.",
            "Orrin Watch was unable to find a second witness of the fire at the mill.",
            id="unable-for-no",
        ),
        pytest.param(
            "Drivers were told to keep using the ferry until the bridge opens.",
            "Drivers were told not to stop using the ferry until the bridge opens.",
            id="not-to-stop-is-to-keep",
        ),
        pytest.param(
            "Diesel prices were not to blame, said the manager, Vera Holm.",
            "The manager, Vera Holm, blamed a strike and the weather. She said diesel prices had not played a role.",
            id="other-things-are-blamed",
        ),
        pytest.param(
            "Somebody warned the port on Friday, its captain, Otto Kamp, confirmed.",
            "Captain Otto Kamp of the port confirms that somebody warned it on Friday; who it was, he will not say.",
            id="what-is-not-said-stands-before",
        ),
        pytest.param(
            "Residents were asked to refrain from calling the station.",
            "Residents were asked not to call the station.",
            id="refrain",
        ),
        pytest.param(
            "Ana Lind has received no payment since May.",
            "Ana Lind handed over the keys in May. She has not been paid since May, and Otto Kamp received them.",
            id="pay-and-payment",
        ),
        pytest.param(
            "Orr did not vote for the sale, the mayor's notes show.",
            "Lind accused Orr of having voted for the sale. Orr did not vote at all, the mayor's notes show.",
            id="only-accused-of-it",
        ),
        pytest.param(
            "Otto Brandt did not dispute that samples had been sealed.",
            "Otto Brandt, who speaks for the brewery, did not dispute that the samples had been sealed.",
            id="not-disputed-either",
        ),
        pytest.param(
            "Auditors found that the fuel logs at Norhaven were kept in pencil.",
            "The Board has not found that any rule was broken. Auditors found that the fuel logs at Norhaven were kept "
            "in pencil.",
            id="something-else-not-found",
        ),
        pytest.param(
            "The agency was unable to establish whether the mayor had seen the letter.",
            "The agency has not seen the letter and could not establish whether it reached the mayor.",
            id="unable-to-establish",
        ),
        pytest.param(
            "The minister called the talk of mines “a tale from first word to last”.",
            "“The talk of mines is a tale from first word to last,” the minister said. "
            "No reservists will be called up, the minister said.",
            id="called-up",
        ),
        pytest.param(
            "The auditor would neither confirm nor deny the report.",
            "The auditor said secrecy prevented her from either confirming or denying the report.",
            id="prevented-from",
        ),
        pytest.param(
            "Without the ferry, Dorn's mayor said, the islanders could lose a third of their trade.",
            "The mayor of Dorn said the ferry might be stopped. But without it, he added, the islanders could lose a "
            "third of their trade.",
            id="without-it",
        ),
        pytest.param(
            "The mayor said the roof could fall without the pillars.",
            "“The pillars stay,” the mayor said. “Without them the roof could fall.”",
            id="without-them",
        ),
    ],
)
def test_a_true_claim_passes_polarity(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The board had not been told about the loan, the club says.",
            "The board had been informed in writing about the loan, the club says.",
            id="inform",
        ),
        pytest.param(
            "The author would not grant the sailors the inquiry they ask for.",
            "I would give the sailors the inquiry they ask for tomorrow.",
            id="give",
        ),
        pytest.param(
            "The divers were able to establish who had cut the rope.",
            "The divers were unable to determine who had cut the rope.",
            id="determine",
        ),
    ],
)
def test_a_denial_in_other_words_is_found(claim: str, source: str) -> None:
    """Verbs that say one deed of the news stand for each other."""
    assert "negation-flipped" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param("The auditors have come to a view on who signed the lease.", True, id="of-one-matter"),
        pytest.param("The auditors have come to a view on the roof.", False, id="of-another"),
    ],
)
def test_a_denied_noun_is_held_against_the_claim_that_has_it_of_the_same(
    claim: str, *, rejected: bool
) -> None:
    """Whatever verb leads to the noun: "reached no view on it", "came to a view on it"."""
    source = "The body has reached no view on who signed the lease. The auditors work in Lundby."
    assert ("negation-flipped" in {f.rule for f in verdict_on(claim, source).findings}) is rejected


def test_what_somebody_is_called_on_to_do_is_not_stated() -> None:
    """Calls for somebody to resign do not say that they do."""
    claim = "Despite calls for Aldo Renn to resign, the council will vote on the budget this week."
    source = "The council will vote on the budget this week. Renn, the mayor, said he will not resign."
    assert "negation-flipped" not in blocking(verdict_on(claim, source))


def test_a_not_in_what_a_quotation_says_otherwise_is_found() -> None:
    """Quoted words state what is told of the same speaker."""
    source = "“The guards were very clear in public that they would strike,” said Tom Reyes, a spokesman for the yard."
    claim = "Tom Reyes said the guards were not clear in public that they would strike."
    assert "negation-flipped" in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "turned"),
    [
        pytest.param(
            "The three boys on the roof of the depot were held and then charged.", True, id="turned"
        ),
        pytest.param("The three boys on the roof of the depot were held and let go.", False, id="kept"),
    ],
)
def test_a_noun_denies_the_verb_of_its_root_in_a_copied_sentence(claim: str, *, turned: bool) -> None:
    """ "Without charge" stands against "charged" where all else is the same."""
    source = "The three boys on the roof of the depot were held and then released without charge."
    assert ("negation-flipped" in blocking(verdict_on(claim, source))) is turned


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The club did not cancel nine matches in Orsk.",
            "The club cancelled nine matches in Orsk on Monday.",
            id="the-verb-denies",
        ),
        pytest.param(
            "The council did not plant 40 limes in Orsk.",
            "By Monday the council had planted 40 limes in Orsk, because the square had no shade.",
            id="the-reason-denies",
        ),
    ],
)
def test_a_denial_of_something_else_does_not_account_for_a_not(claim: str, source: str) -> None:
    """The deed is told outright: what else is denied there does not deny it."""
    assert "negation-flipped" in blocking(verdict_on(claim, source))
