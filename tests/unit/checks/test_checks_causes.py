"""A reason must be one that the source gives."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The school closed because the roof had burned.",
            "The school closed in June. The roof burned in July.",
            id="two-sentences",
        ),
        pytest.param(
            "The mayor resigned due to the flood.",
            "The mayor resigned in May. The flood came in spring.",
            id="due-to",
        ),
        pytest.param(
            "The strike led to the collapse of the port company.",
            "The port company collapsed. The strike had ended years before.",
            id="led-to",
        ),
        pytest.param(
            "Prices rose as a result of the new tax.",
            "Prices rose in March. The new tax begins next year.",
            id="as-a-result",
        ),
        pytest.param(
            "The bus crashed because of the ice on the road.",
            "The bus crashed at noon. Crews had cleared the ice on the road.",
            id="because-of",
        ),
        pytest.param(
            "The army withdrew in response to the protest.",
            "The army withdrew on Friday. The protest began on Sunday.",
            id="in-response",
        ),
        pytest.param(
            "Because of the new tax on salt, the mark has lost 12 percent this year.",
            "The decision came two days after the new tax on salt. The mark has still lost 12 percent this year.",
            id="cause-in-front",
        ),
        pytest.param(
            "The clerk's death led the council to recall the guards.",
            "The council recalled the guards. A clerk died on Saturday.",
            id="led-to-do",
        ),
        pytest.param(
            "Norring resigned because the auditors had ordered the firm to open its books.",
            "Auditors ordered the firm to open its books, a day after the fire. Norring resigned on Tuesday.",
            id="a-day-after-something-else",
        ),
        pytest.param(
            "Norring apologised because the auditors had ordered his firm to open its books.",
            "Auditors ordered the firm to open its books, a day after the fire. Norring apologised on Tuesday "
            "“for the noise”.",
            id="reason-of-an-act-of-speech",
        ),
        pytest.param(
            "The envoy cut short a visit to the islands because shares in the bank had fallen.",
            "The envoy, who cut short a visit to the islands, is due to speak. Shares in the bank had fallen.",
            id="due-to-speak-is-no-reason",
        ),
        pytest.param(
            "Twelve workers were taken to hospital because the exits had been locked.",
            FIRE,
            id="because-in-an-article",
        ),
        pytest.param(
            "Fire destroyed the warehouse because the sprinklers had been switched off.",
            FIRE,
            id="denied-cause",
        ),
        pytest.param(
            "Residents were told to keep their windows shut due to the battery store.",
            FIRE,
            id="due-to-in-an-article",
        ),
        pytest.param(
            "The port had twice put off the repair of the big crane in order to punish the builder.",
            "The port had twice put off the repair of the big crane in order to save money.",
            id="another-purpose",
        ),
        pytest.param(
            "Sales fell and the plant closed because of the storm, while the mill stayed open.",
            "The plant closed in May, while the mill stayed open. The storm came in June.",
            id="with-a-clause-beside-it",
        ),
        pytest.param(
            "The barge sank because of the death of its owner.",
            "The barge sank in May. The death of its owner came in June.",
            id="death-as-the-cause",
        ),
        pytest.param(
            "The late alarm led to the deaths of two workers.",
            "The alarm sounded twenty minutes late on Monday. Two workers died in the fire at the plant.",
            id="blame-for-deaths",
        ),
        pytest.param(
            "Lind was fired just because she is a woman.",
            "Lind was fired for theft. She is a woman.",
            id="just-because-of-another-reason",
        ),
        pytest.param(
            "The decision was taken because of threats from the rebels.",
            "The school closed because of threats from the rebels. The decision on the budget was taken on Monday.",
            id="the-reason-of-something-else",
        ),
        pytest.param(
            "The noise heard in May was caused by a ferry.",
            "In May a noise was heard under the quay. It stopped when a ferry left.",
            id="no-reason-behind-it",
        ),
        pytest.param(
            "Ada Brom, who leads the council, called off her visit to the fair because of the strike.",
            "A strike began on Monday. Ada Brom, who leads the council, called off her visit to the fair; no reason "
            "was given.",
            id="no-reason-was-given",
        ),
    ],
)
def test_a_false_claim_is_found_by_causes(claim: str, source: str) -> None:
    """The claim is rejected, and cause-invented is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "cause-invented" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The school closed because the roof had burned.",
            "The school closed because the roof had burned.",
            id="same",
        ),
        pytest.param(
            "The school closed due to a fire in the roof.",
            "The school closed because of a fire in the roof.",
            id="due-to",
        ),
        pytest.param(
            "The bus crashed because of ice on the road.",
            "Ice on the road caused the bus to crash.",
            id="caused",
        ),
        pytest.param(
            "Prices rose because of the new tax.",
            "Prices rose after the new tax came, which the bank named as the reason.",
            id="reason",
        ),
        pytest.param(
            "The school closed because the roof had burned.",
            "The roof of the school burned in May. That is why the school closed.",
            id="that-is-why",
        ),
        pytest.param(
            "The school closed in June.",
            "The school closed in June because the roof had burned.",
            id="left-out",
        ),
        pytest.param(
            "Lind said “we left because we were afraid”.",
            "“We left because we were afraid,” Lind said.",
            id="quoted",
        ),
        pytest.param(
            "The talks on the mill collapsed in June because Marl Rail was unwilling to admit guilt.",
            "The talks on the mill broke down in June because Marl Rail would not admit guilt.",
            id="both-halves-in-other-words",
        ),
        pytest.param(
            "The crew of the tug is due to meet Mayor Ana Lind on Monday.",
            "The crew of the tug will meet Mayor Ana Lind on Monday. The harbour stays shut.",
            id="due-to-do",
        ),
        pytest.param(
            "Just because a bridge is old, it doesn't mean that it is unsafe.",
            "A bridge can be old and safe, which does not mean that it is pretty. An old bridge is not an unsafe one.",
            id="just-because",
        ),
        pytest.param(
            "The frigates were part of a Norwegian-led force sent to the strait.",
            "The frigates belonged to a Norwegian force in the strait.",
            id="led-by-somebody",
        ),
        pytest.param(
            "The village held several concerts leading up to the feast of Saint Odo.",
            "The village held several concerts before the feast of Saint Odo.",
            id="leading-up",
        ),
        pytest.param(
            "The mill closed due to the drought, and its owner has moved to Osk.",
            "The mill closed because of the drought. Its owner, a widow of eighty, has since moved to Osk.",
            id="another-clause-after-the-reason",
        ),
        pytest.param(
            "The concert was planned for May but was put off due to the flood in the hall.",
            "The concert was planned for May. It was put off over the flood in the hall.",
            id="another-clause-before-the-reason",
        ),
        pytest.param(
            "Orlo Dane was jailed for six years for his part in a loan scheme that resulted in the loss of the "
            "savings of pensioners.",
            "Orlo Dane was jailed for six years for his part in a loan scheme. The scheme led to the loss of the "
            "savings of pensioners.",
            id="the-noun-of-a-relative-clause",
        ),
        pytest.param(
            "The ferry Alba had to put off its crossing to Tarn on Monday due to fog.",
            "The ferry Alba was to make its crossing to Tarn on Monday. But fog forced it to stay in port.",
            id="forced-it",
        ),
    ],
)
def test_a_true_claim_has_no_invented_cause(claim: str, source: str) -> None:
    """What is no reason, or is given in another way, is none that was made up."""
    assert "cause-invented" not in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The mill closed because the river had fallen.",
            "The mill closed because the river had fallen.",
            id="because",
        ),
        pytest.param(
            "A noise heard in May was attributed to loose chains.",
            "In May a noise was heard under the quay. It was looked into, was attributed to loose chains and ended.",
            id="told-of-it",
        ),
        pytest.param(
            "The fourth barge was held back because its papers were not ready.",
            "Three barges left on Monday; the fourth barge was held back, since its papers are not yet ready.",
            id="since",
        ),
        pytest.param(
            "Most fires in the docks were caused by people, Lind said.",
            "About 70 per cent of fires in the docks were lit by people, Lind said.",
            id="lit-by",
        ),
        pytest.param(
            "Fewer than half of the crates due to be moved had reached the quay.",
            "Forty of the 90 crates that were due to be moved had reached the quay.",
            id="due-to-be-moved",
        ),
        pytest.param(
            "The writer said the mayor should go, not because he lied but because he slept.",
            "The mayor should go. Not because he lied, but because he slept, the writer said.",
            id="not-because-but-because",
        ),
        pytest.param(
            "The guild says its figure of 950 lost berths is higher than the port's because it includes boats on land.",
            "By our reckoning 950 berths are lost; the port speaks of 520 berths. The difference is easily "
            "explained: we, the guild, count the boats on land, too, and the port counts only those at sea.",
            id="explained",
        ),
    ],
)
def test_a_true_claim_passes_causes(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Dana Oske was jailed for her role in a bank fraud scheme that resulted in the theft of 4 million crowns.",
            "Dana Oske was jailed for her role in a bank fraud conspiracy. This scheme led to the theft of 4 "
            "million crowns from banks in five states.",
            id="t-1",
        ),
        pytest.param(
            "Tolerance to the drug may develop, leading to higher doses.",
            "One concern with the drug is tolerance. This can lead to a cycle of higher doses.",
            id="t-2",
        ),
        pytest.param(
            "The dairy has taken action due to a listeria outbreak.",
            "The dairy has taken action in light of a listeria outbreak at a hospital.",
            id="t-3",
        ),
        pytest.param(
            "The dam broke, causing floods that led to a loss of crops.",
            "The dam broke on Monday. The floods that it caused led to a loss of crops.",
            id="t-4",
        ),
        pytest.param(
            "The strike led to empty shelves.",
            "Drivers went on strike on Monday. The strike led to empty shelves in Orsk.",
            id="t-5",
        ),
        pytest.param(
            "The fire led to the closure of the school.",
            "A fire broke out on Monday. This forced the closure of the school.",
            id="t-6",
        ),
        pytest.param(
            "The row led to the sacking of the coach.",
            "The club had a row with the coach. That row resulted in his sacking.",
            id="t-7",
        ),
        pytest.param(
            "The rise in rents was due to the sale of the block.",
            "The block was sold in May. That led to a rise in rents.",
            id="t-8",
        ),
        pytest.param(
            "Of nine break-ins at the club since May, two led to the theft of a boat.",
            "There have been nine break-ins at the club since May. In two of them a boat was stolen.",
            id="in-two-of-them",
        ),
    ],
)
def test_a_cause_told_in_two_sentences_is_given(claim: str, source: str) -> None:
    """'This led to' makes what was told before the cause."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The sale of the block was due to the rise in rents.",
            "The block was sold in May. That led to a rise in rents.",
            id="f-9",
        ),
        pytest.param(
            "The closure of the school led to a fire.",
            "A fire broke out on Monday. This forced the closure of the school.",
            id="f-10",
        ),
        pytest.param(
            "The fire led to the closure of the school.",
            "A fire broke out on Monday. The closure of the school was planned for May.",
            id="f-11",
        ),
        pytest.param(
            "The floods led to the strike.",
            "Drivers went on strike on Monday. The floods led to empty shelves in Orsk.",
            id="f-12",
        ),
        pytest.param(
            "The dairy has taken action due to a strike.",
            "The dairy has taken action in light of a listeria outbreak at a hospital. There was a strike.",
            id="f-13",
        ),
        pytest.param(
            "Orsk Dairy closed nine shops because Lumen Mills closed four shops.",
            "Orsk Dairy closed nine shops on Monday because the roofs leaked.\n\n"
            "Lumen Mills closed four shops on Friday because too few staff were left.",
            id="f-14",
        ),
    ],
)
def test_a_cause_is_not_turned_round(claim: str, source: str) -> None:
    """What the source makes the effect is not the cause, and another cause is another."""
    assert not verdict_on(claim, source).accepted
