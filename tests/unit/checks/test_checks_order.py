"""What came first must have come first in the source."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefer.checks.order import check

if TYPE_CHECKING:
    from made_case import MakeCase

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("claim", "source", "located"),
    [
        pytest.param(
            "The loudspeaker warnings were given after the operation had begun.",
            "Two warnings were given by loudspeaker, at 05:22 and 05:27. The operation began at 05:31.",
            (0, 1),
            id="clock-times",
        ),
        pytest.param(
            "The owners closed the mine only after the union had called a strike.",
            "The union called a strike after the owners closed the mine.",
            (0,),
            id="connective",
        ),
        pytest.param(
            "The cut cables were found before the raid of 3 March.",
            "On Wednesday evening engineers found that cables had been cut.",
            (0,),
            id="day-in-the-claim",
        ),
        pytest.param(
            "The work order was entered the day after the pipe broke.",
            "A member entered the work order on Monday.\n\nTwenty-seven hours later the pipe broke.",
            (1,),
            id="hours-later",
        ),
        pytest.param(
            "By the time Rosa Lind left, the siren had already sounded.",
            "Rosa Lind woke and left for her sister's house. The siren went off 40 minutes later.",
            (0, 1),
            id="by-the-time",
        ),
        pytest.param(
            "The returns were already in when the estimate was compiled.",
            "Returns arrived after the estimate was compiled.",
            (0,),
            id="already-when",
        ),
        pytest.param(
            "Rosa Lind, who had come by bus before a night shift, said she was tired.",
            "Rosa Lind, who had come by bus after a night shift, said she was tired.",
            (0,),
            id="in-the-sources-words",
        ),
        pytest.param(
            "The troops had fired only before being fired upon.",
            "The troops fired only after being fired upon.",
            (0,),
            id="same-words-around",
        ),
        pytest.param(
            "The premier declared victory shortly before midnight.",
            "The premier declared victory shortly after midnight.",
            (0,),
            id="side-of-a-time",
        ),
        pytest.param(
            "The mill cut its forecast from 610,000 to 650,000 planks.",
            "The mill cut its forecast from 650,000 to 610,000 planks.",
            (0,),
            id="change-turned-round",
        ),
        pytest.param(
            "The mill raised its forecast to 650,000 planks from 610,000 planks.",
            "The mill cut its forecast to 610,000 planks from 650,000 planks.",
            (0,),
            id="later-value-told-first",
        ),
        pytest.param(
            "Knocking was heard in the shaft nine minutes before the drill broke through.",
            "The drill broke through at 04:20 on Tuesday, and nine minutes later knocking was heard in the shaft.",
            (0,),
            id="two-clauses-in-a-row",
        ),
        pytest.param(
            "Three days after the tariff decision, Minister Ada Brom presented the ferry plan.",
            "The decision came three days after Minister Ada Brom presented the ferry plan.",
            (0,),
            id="how-long-after-stands-in-front",
        ),
        pytest.param(
            "The report had first been sent by post and had then been handed in at the counter.",
            "The report was sent by post at 15:30. It was handed in at the counter at 14:05.",
            (0, 1),
            id="first-and-then",
        ),
    ],
)
def test_a_flipped_order_is_contradicted(
    make_case: MakeCase, claim: str, source: str, located: tuple[int, ...]
) -> None:
    """The opposite order by clock, calendar or connective is reported."""
    (finding,) = check(make_case(claim, source, located=located, published=THURSDAY))
    assert finding.rule == "order-flipped"
    assert finding.message.startswith("The source puts these the other way round")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The warnings were given before the operation began.",
            "Warnings were given at 05:22. The operation began at 05:31.",
            id="true-order",
        ),
        pytest.param(
            "After the owners closed the mine, the union called a strike.",
            "The union called a strike after the owners closed the mine.",
            id="clauses-moved",
        ),
        pytest.param(
            "He appeared before a magistrate.", "He left after a magistrate had gone.", id="in-front-of"
        ),
        pytest.param("They left after midnight.", "They left before noon.", id="time-of-day"),
        pytest.param("It must end no later than May.", "It must end before May.", id="no-later-than"),
        pytest.param(
            "The pump tripped at 14:11, four minutes after the first call, and was switched off at 15:31.",
            "The first call came at 14:07. At 14:11 the pump tripped. It was switched off at 15:31.",
            id="the-subject-goes-on",
        ),
        pytest.param(
            "The pipe broke after the order was entered.",
            "The order was entered on Monday. Two days later the pipe broke.",
            id="later-kept",
        ),
        pytest.param(
            "It took nine days after the council received the report before the pool was closed.",
            "Nine days had passed between 3 May, when the council received the report, and the closing of the pool.",
            id="when-tells-of-a-day",
        ),
        pytest.param(
            "The lock had to open before the barges could enter.",
            "The barges could not enter until the lock opened.",
            id="not-until",
        ),
        pytest.param(
            "The Reed Party came in ahead of the Moor List.",
            "A poll had put the Moor List ahead of the Reed Party.",
            id="a-rank-is-no-order-of-events",
        ),
        pytest.param(
            "The guard told visitors to keep waiting until they had seen a nurse.",
            "The guard told visitors not to stop waiting until they had seen a nurse.",
            id="not-to-stop-until",
        ),
        pytest.param(
            "Three days before the board raised its tariff, Ada Brom had presented the ferry plan of the harbour.",
            "The decision came three days after Ada Brom presented the ferry plan of the harbour.",
            id="one-event-in-words-of-its-own",
        ),
    ],
)
def test_the_same_order_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """What keeps the order, or orders nothing, is left alone."""
    assert list(check(make_case(claim, source, located=(0,), published=THURSDAY))) == []


LOG = (
    "The Corder bridge was closed on Monday at 6 a.m. A crack runs through the deck. Engineers had warned in a letter "
    "of 3 February that the bearings were worn out. The council voted on 28 February to put the repairs off. Snow "
    "fell. Officers stopped the traffic. Shortly afterwards, divers went down to the piers. The ferry is old. Ruth "
    "Amsel called for a new deck. Nobody was hurt. Prosecutors opened an inquiry."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("Ruth Amsel called for a new deck before the traffic was stopped.", id="before"),
        pytest.param(
            "Prosecutors had already opened an inquiry when Ruth Amsel called for a new deck.",
            id="already-when",
        ),
        pytest.param(
            "Ruth Amsel called for a new deck after prosecutors had opened an inquiry.", id="after-had"
        ),
        pytest.param(
            "By the time the divers went down, prosecutors had opened an inquiry.", id="by-the-time"
        ),
        pytest.param("Having called for a new deck, prosecutors stopped the traffic.", id="having"),
        pytest.param(
            "It was only after Ruth Amsel had called for it that divers went down to the piers.", id="cleft"
        ),
    ],
)
def test_an_order_that_the_source_does_not_give_is_added(make_case: MakeCase, claim: str) -> None:
    """It says nothing against it either."""
    (finding,) = check(make_case(claim, LOG, located=(5, 8, 10), published=THURSDAY))
    assert finding.rule == "merged-sources"
    assert finding.message == "The source does not say which of the two came first."


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "Engineers warned that the bearings were worn out before the council voted.", id="by-days"
        ),
        pytest.param("Divers went down after officers had stopped the traffic.", id="told-in-this-order"),
        pytest.param("After a warning the council put the repairs off.", id="a-noun-only-tells-when"),
        pytest.param(
            "Prosecutors opened an inquiry before calling for a new deck.", id="no-clause-of-its-own"
        ),
        pytest.param("In the days before the bridge was closed, snow fell.", id="a-time-and-no-event"),
        pytest.param("Officers stopped the traffic by the time he was 30.", id="an-age"),
    ],
)
def test_an_order_that_the_source_gives_or_that_goes_without_saying(make_case: MakeCase, claim: str) -> None:
    """Days, the order of telling, and phrases that only tell when."""
    assert list(check(make_case(claim, LOG, located=(5, 8, 10), published=THURSDAY))) == []


def test_a_change_may_be_told_from_its_end(make_case: MakeCase) -> None:
    """ "Raised to 75 from 40" names the later figure first, on either side."""
    case = make_case(
        "The fee went to 40 crowns from 75 crowns.", "The fee went from 40 crowns to 75 crowns in May."
    )
    assert [finding.rule for finding in check(case)] == ["order-flipped"]
