"""A claim must not be more certain than its source."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The fire destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="may-have",
        ),
        pytest.param(
            "The port's divers have searched the lower hold.",
            "The port has asked its divers to search the lower hold.",
            id="asked-to",
        ),
        pytest.param(
            "The owner repaired the roof of the mill.",
            "The owner promised to repair the roof of the mill.",
            id="promised-to",
        ),
        pytest.param(
            "The river will flood the lower town.",
            "The river could flood the lower town.",
            id="could-to-will",
        ),
        pytest.param(
            "The pilot fell asleep before the crash.",
            "The pilot apparently fell asleep before the crash.",
            id="apparently",
        ),
        pytest.param(
            "Rebels hold the bridge over the Marl.",
            "Rebels reportedly hold the bridge over the Marl.",
            id="reportedly",
        ),
        pytest.param(
            "The storm caused the collapse of the roof.",
            "The storm possibly caused the collapse of the roof.",
            id="possibly",
        ),
        pytest.param(
            "The two men are behind the theft of the paintings.",
            "The two men are believed to be behind the theft of the paintings.",
            id="believed-to-be",
        ),
        pytest.param(
            "The officers fired on the crowd.",
            "The officers appeared to have fired on the crowd.",
            id="appeared-to",
        ),
        pytest.param("Ana Lind said the fire started in a battery store.", FIRE, id="may-in-speech"),
        pytest.param(
            "Some of the ferries would be withdrawn in March, a company spokesman said.",
            "A company spokesman said some of the ferries might be withdrawn in March.",
            id="would-for-might",
        ),
        pytest.param(
            "Ada Crane said the islanders would go home on Sunday.",
            "Ada Crane said the islanders could perhaps go home on Sunday, provided that the repairs went well.",
            id="the-same-verb-elsewhere-in-the-sentence",
        ),
        pytest.param(
            "The rust forms when salt water is heated in the tank, Orsk said.",
            "Our working hypothesis is that the rust forms when salt water is heated in the tank, Orsk said.",
            id="hypothesis",
        ),
        pytest.param(
            "The samples did not reach the lab in time.",
            "The samples may not have reached the lab in time.",
            id="may-not",
        ),
        pytest.param(
            "The number of thefts is certain to fall by May, the bureau said.",
            "The bureau said it expected the number of thefts to fall by May.",
            id="expects-to",
        ),
        pytest.param(
            "The pier will close in June.", "The city hopes to close the pier in June.", id="will-for-hopes"
        ),
        pytest.param(
            "The rent of the stalls was doubled in May.",
            "The rent of the stalls would be doubled in May, the council said.",
            id="done-for-to-come",
        ),
        pytest.param(
            "The harbour will go to court over the dues.",
            "The harbour will, if necessary, go to court over the dues.",
            id="if-necessary",
        ),
        pytest.param(
            "The bank would open two branches in Marlow.",
            "The bank would open two branches in Marlow if the council agreed.",
            id="condition",
        ),
        pytest.param(
            "Buyers have already left the old market.",
            "In May we shall know whether buyers have already left the old market.",
            id="whether",
        ),
        pytest.param(
            "The owner is expected to appeal to the high court.",
            "The owner may appeal to the high court.",
            id="expected-for-may",
        ),
        pytest.param("Lind said the fire had definitely started in a battery store.", FIRE, id="definitely"),
        pytest.param(
            "Ana Lind has resigned, the Courier reported.",
            "Ana Lind should step down, not because she is crooked but because she lost the keys of the depot.",
            id="should-step-down",
        ),
        pytest.param(
            "The price of cocoa will spoil the summer.",
            "The price of cocoa could yet spoil the summer.",
            id="yet",
        ),
        pytest.param(
            "The price of biscuits will have to rise in October.",
            "The price of biscuits might have to rise in October.",
            id="have-to",
        ),
        pytest.param(
            "The competition board said it would examine the merger.",
            "The competition board, asked whether it would examine the merger, said it did not comment.",
            id="asked-whether-it-would",
        ),
        pytest.param(
            "The crew made good headway.",
            "The crew hoped that they could make good headway.",
            id="could-make-good",
        ),
        pytest.param(
            "The club will post films of the race.",
            "If the race is held, the club will post films of the race.",
            id="a-real-condition",
        ),
        pytest.param(
            "Why has the minister, who took the bribe, not resigned?",
            "The minister may have taken the bribe. She has not resigned.",
            id="inside-a-question",
        ),
        pytest.param(
            "The loan will be paid on Monday.",
            "The loan will be paid on Monday if you want to sign a confession.",
            id="a-real-if-you-want",
        ),
        pytest.param(
            "An oak beside the upper road near Sill caused the first rockfall.",
            "Workers found an oak with torn roots near Sill. Whether the tree caused the first rockfall is for the "
            "geologists to say, who have yet to climb up there with their instruments.",
            id="the-same-done-by-what-may-be-one",
        ),
        pytest.param(
            "The mayor has opened the town's archive of letters to the mill.",
            "The mayor, who had been pressed by the council to open the town's archive of letters to the mill, said "
            "that he would do so by June.",
            id="pressed-by-somebody-to",
        ),
        pytest.param(
            "The dairy plans to close its shop in Orrin.",
            "The dairy will decide in June whether to close its shop in Orrin.",
            id="plans-for-whether-to",
        ),
    ],
)
def test_a_false_claim_is_found_by_hedges(claim: str, source: str) -> None:
    """The claim is rejected, and hedge-dropped is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "hedge-dropped" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The fire may have destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="same",
        ),
        pytest.param(
            "The fire might have destroyed the town archive.",
            "The fire may have destroyed the town archive.",
            id="might-for-may",
        ),
        pytest.param(
            "The river might flood the lower town.",
            "The river could flood the lower town.",
            id="might-for-could",
        ),
        pytest.param(
            "The pilot seems to have fallen asleep before the crash.",
            "The pilot apparently fell asleep before the crash.",
            id="seems-for-apparently",
        ),
        pytest.param(
            "Rebels are said to hold the bridge over the Marl.",
            "Rebels reportedly hold the bridge over the Marl.",
            id="said-to-for-reportedly",
        ),
        pytest.param(
            "The bridge was closed by the flood.",
            "The bridge was closed by the flood. It could reopen in June.",
            id="hedge-in-the-next-sentence",
        ),
        pytest.param(
            "Ana Lind said the fire might have started in a battery store.", FIRE, id="might-in-speech"
        ),
        pytest.param(
            "The rent of the stalls was doubled in May.",
            "The rent of the stalls is to be doubled in May. The rent of the stalls was doubled in May.",
            id="came-to-pass",
        ),
        pytest.param(
            "The verdict would certainly please the owners.",
            "The verdict will perhaps please the tenants, and it will certainly please the owners.",
            id="hedge-on-another-half",
        ),
        pytest.param(
            "The firm said it had not decided on moving the works.",
            "The firm said it was considering moving the works but had not decided.",
            id="not-decided",
        ),
        pytest.param(
            "The crew believe that the buoy had been cut loose.",
            "The crew believe that the buoy was cut loose.",
            id="believe-kept",
        ),
        pytest.param(
            "The firm expects to have all boilers repaired by May.",
            "We expect to repair all boilers by May, the firm said.",
            id="expects-to-have-done",
        ),
        pytest.param(
            "The fund was set up to please the owners, Ida Wren said.",
            "Ida Wren suggested that the fund was set up to please the owners.",
            id="said-for-suggested",
        ),
        pytest.param(
            "The divers could see the wreck.", "The divers could see the wreck at noon.", id="could-see"
        ),
        pytest.param(
            "Ana Lind said it was possible that the fire had started in a battery store.",
            FIRE,
            id="possible-for-may",
        ),
        pytest.param(
            "Talks chaired by Ana Lind are to open on 11 March.",
            "Talks are to open on 11 March. They will be chaired by Ana Lind.",
            id="participle-of-any-time",
        ),
        pytest.param(
            "Vera Holm now does the books of a garden centre.",
            "Holm, who now keeps the books of a garden centre, does not believe him. Vera Holm left the bank.",
            id="trust-in-somebody",
        ),
        pytest.param(
            "The people of Tarn would probably be able to return by Friday, provided the search went well.",
            "The people of Tarn could probably go home by Friday, provided that the search went well.",
            id="could-probably",
        ),
        pytest.param(
            "When the Gazette asked to see the file, Rask replied that the lawyers had advised against it.",
            "Asked whether the Gazette might see the file, Rask replied that the lawyers had advised against it.",
            id="answer-to-a-question",
        ),
        pytest.param(
            "The crew rigged a sail but made little headway.",
            "The crew rigged a sail, but they could make little headway.",
            id="could-make-little",
        ),
        pytest.param(
            "Two clerks not involved in the fire were arrested.",
            "A suspect was arrested and two clerks not involved in the fire were arrested.",
            id="a-suspect",
        ),
        pytest.param(
            "The club celebrated its 50th year on the quay.",
            "Considering the club celebrated its 50th year on the quay, the crowd was small.",
            id="considering-a-fact",
        ),
        pytest.param(
            "Is Ana Lind the owner of the club?",
            "Ana Lind is probably the owner of the club.",
            id="a-question",
        ),
        pytest.param(
            "The club will post films of the race.",
            "If you want to see how it goes, the club will post films of the race.",
            id="if-you-want",
        ),
        pytest.param(
            "The port could not find out whose barge the oil had come from.",
            "The oil probably came from a barge, but the port has been unable to find out whose.",
            id="could-not-find-out",
        ),
        pytest.param(
            "Kestrel Freight denies that it knew of the leak.",
            "In recent days it has been suggested that Kestrel Freight knew of the leak. Kestrel Freight denies this.",
            id="denied",
        ),
        pytest.param(
            "The court ordered the owner to repair the roof of the mill.",
            "The court has ordered the owner to repair the roof of the mill.",
            id="ordered-to-in-both",
        ),
        pytest.param(
            "A weak layer had “more likely than not” been moving for months, thinks Ana Lind.",
            "Ana Lind thinks it “more likely than not” that a weak layer had been moving for months.",
            id="kept-in-quotation-marks",
        ),
        pytest.param(
            "Rust on a contact let the lamp fail for as long as 2.6 seconds.",
            "Rust on a contact had let the lamp fail for up to 2.6 seconds.",
            id="bound-of-a-figure",
        ),
        pytest.param(
            "Rain caused the second rockfall.",
            "Whether the tree caused the first rockfall is for the geologists to say. Rain caused the second rockfall.",
            id="done-by-something-else",
        ),
    ],
)
def test_a_true_claim_passes_hedges(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "Sea Lark, a firm that operates from abroad, bought the mill in May.", True, id="dropped"
        ),
        pytest.param("Sea Lark, believed to operate from abroad, bought the mill in May.", False, id="kept"),
        pytest.param("If Sea Lark operates from abroad, it bought the mill in May.", False, id="condition"),
    ],
)
def test_what_the_claim_states_of_the_present_must_not_be_hedged(claim: str, *, rejected: bool) -> None:
    """Though another sentence has all the rest of the claim."""
    source = (
        "Sea Lark bought the mill in May. The firm, which is believed to operate from abroad, has a yard."
    )
    assert ("hedge-dropped" in blocking(verdict_on(claim, source))) is rejected


def test_what_the_outlet_reported_is_no_report_that_is_to_come() -> None:
    """The verb that names the outlet is not the verb of a plan."""
    told = "The council named a commission that is to report by March 31."
    claim = "The council named a commission that is to report by March 31, The Gazette reported."
    assert verdict_on(claim, told, kind="news", publisher="The Gazette").accepted
