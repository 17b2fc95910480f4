"""A reporting verb must not claim more than, or other than, the source's."""

from __future__ import annotations

import pytest

from made_library import FIRE, blocking, verdict_on


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Lind admitted that the dam had been unsafe.",
            "Lind said that the dam had been unsafe.",
            id="admitted-for-said",
        ),
        pytest.param(
            "The ministry confirmed that its soldiers had crossed the border.",
            "The ministry denied that its soldiers had crossed the border.",
            id="confirmed-for-denied",
        ),
        pytest.param(
            "Reyes denied that the ferry was full.",
            "Reyes confirmed that the ferry was full.",
            id="denied-for-confirmed",
        ),
        pytest.param(
            "The union promised to end the strike.",
            "The union refused to end the strike.",
            id="promised-for-refused",
        ),
        pytest.param(
            "The party praised the new law on ports.",
            "The party condemned the new law on ports.",
            id="praised-for-condemned",
        ),
        pytest.param(
            "The company apologised for the leak at the plant.",
            "The company described the leak at the plant.",
            id="apologised",
        ),
        pytest.param(
            "The council accepted the offer of the builders.",
            "The council rejected the offer of the builders.",
            id="accepted-for-rejected",
        ),
        pytest.param(
            "Kestrel Freight admitted that the sprinklers had been switched off.",
            FIRE,
            id="admitted-for-denied",
        ),
        pytest.param(
            "The harbour pilots denied that the buoy had moved.",
            "The harbour pilots insisted that the buoy had moved, but others said that was untrue.",
            id="denied-for-insisted",
        ),
        pytest.param(
            "Karel Timm confirmed that the crane had been checked.",
            "The union said the crane had been checked. Karel Timm disputed that.",
            id="confirmed-for-disputed",
        ),
        pytest.param(
            "The tugs' owner, Baltic Line, denied that it might sell the fleet.",
            "The tugs' owner, Baltic Line, warned that it might sell the fleet. Hansa Line denied that.",
            id="denied-by-another",
        ),
        pytest.param(
            "The long strike at the port of Marlow was praised by the guild.",
            "The guild denounced the long strike at the port of Marlow.",
            id="praised-by",
        ),
        pytest.param(
            "The minister guaranteed that trains would run on Monday.",
            "The minister said trains would probably run on Monday.",
            id="guaranteed-for-probably",
        ),
        pytest.param(
            "The surveyor ruled out that the dam could be saved by May.",
            "The surveyor doubts that the dam can be saved by May.",
            id="ruled-out-for-doubts",
        ),
        pytest.param(
            "Ida Wren confirmed that the office had told her to wait.",
            "Ida Wren confirmed that she had asked for four boats, but denied that the office had told her to wait.",
            id="denied-in-the-other-half",
        ),
        pytest.param(
            "The ministry said that its boats had crossed the line.",
            "The ministry denied that its boats had crossed the line.",
            id="said-for-denied",
        ),
        pytest.param(
            "Lind denied that she had no boats left.",
            "Lind said that she had no boats left.",
            id="denied-what-is-said-with-a-not",
        ),
        pytest.param(
            "Ana Lind warned that 12 workers had been taken to hospital.", FIRE, id="warned-for-said"
        ),
        pytest.param(
            "The keeper denied that the guards had unfairly searched him.",
            "The keeper complained the guards had unfairly searched him and questioned why nobody had told the owner.",
            id="denied-for-complained",
        ),
        pytest.param(
            "Ana Lind denied saying “most of the growers would see the harm of denying Orsk a hearing”.",
            "“Most of the growers would see the harm of denying Orsk a hearing,” Ana Lind said.",
            id="denying-within-the-quotation",
        ),
        pytest.param(
            "Ana Lind denied saying “the growers will not sell to all but one of the candidates”.",
            "“The growers will not sell to all but one of the candidates. Orsk is the only candidate they trust,” "
            "Ana Lind says.",
            id="not-within-the-quotation",
        ),
        pytest.param(
            "Tom Reyes admitted false accounting.",
            "Jan Holm, 44, is charged with false accounting alongside the keeper, Tom Reyes. Both deny the charges.",
            id="both-deny-it",
        ),
        pytest.param(
            "Jan Holm denied having run down the mill.",
            "Jan Holm accused Tom Reyes of running down the mill. “He sold the saws,” said Holm. Reyes rejected that, "
            "saying the mill had grown.",
            id="the-accuser-denies-nothing",
        ),
        pytest.param(
            "Ana Lind promised to have a new stand built within three years.",
            "Ana Lind hoped to have a new stand built within three years. Tom Reyes, whose contract ends within three "
            "years, said he had been promised a talk.",
            id="somebody-else-was-promised-something",
        ),
        pytest.param(
            "Lind denied that the mayor took the money.",
            "Lind said that the mayor took the money. It is false, Reyes said.",
            id="who-accuses-denies-nothing",
        ),
        pytest.param(
            "The mayor denied that she had taken bribes.",
            "The mayor said she had taken bribes and voted her rival out.",
            id="voted-out",
        ),
        pytest.param(
            "An engineer at the lock asked the port to stop the gate from jamming twice.",
            "An engineer at the lock, who gave her name to the port, said the gate had jammed twice.",
            id="asked-for-what-was-only-told",
        ),
    ],
)
def test_a_false_claim_is_found_by_verbs(claim: str, source: str) -> None:
    """The claim is rejected, and verb-changed is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert "verb-changed" in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Lind said that the dam had been unsafe.",
            "Lind admitted that the dam had been unsafe.",
            id="said-fits-any",
        ),
        pytest.param(
            "Lind admitted that the dam had been unsafe.",
            "Lind admitted that the dam had been unsafe.",
            id="same",
        ),
        pytest.param(
            "The ministry rejected the claim that its soldiers had crossed the border.",
            "The ministry denied the claim that its soldiers had crossed the border.",
            id="rejected-for-denied",
        ),
        pytest.param(
            "Reyes told reporters that the ferry was full.",
            "Reyes said that the ferry was full.",
            id="told-for-said",
        ),
        pytest.param(
            "The party criticised the new law on ports.",
            "The party condemned the new law on ports.",
            id="criticised-for-condemned",
        ),
        pytest.param(
            "The union demanded an end to night shifts.",
            "The union demanded an end to night shifts at the port.",
            id="demanded",
        ),
        pytest.param(
            "The council stated that the bridge was closed.",
            "The council said that the bridge was closed.",
            id="stated-for-said",
        ),
        pytest.param(
            "Kestrel Freight rejected the claim that the sprinklers had been switched off.",
            FIRE,
            id="rejected-in-an-article",
        ),
        pytest.param(
            "Ida Wren said crews were tired and urged the council to double them.",
            "Ida Wren said the crews were tired and the council should double them.",
            id="urged-by-should",
        ),
        pytest.param(
            "The bakers blamed the frost for the dear flour.",
            "The bakers said flour was dear because of the frost.",
            id="blamed-by-because",
        ),
        pytest.param(
            "Ida Wren said the roof was old and promised to mend the roof.",
            "“The roof is old and we will mend the roof,” Ida Wren said.",
            id="promised-by-we-will",
        ),
        pytest.param(
            "The clerk denied taking the letter.",
            "The clerk said he had not taken the letter.",
            id="denied-by-not",
        ),
        pytest.param(
            "Tomas Orr said that he did not accuse anybody.",
            "“I do not accuse anybody,” Tomas Orr said.",
            id="not-accused",
        ),
        pytest.param(
            "Ana Lind told reporters 12 workers had been taken to hospital.", FIRE, id="told-in-an-article"
        ),
        pytest.param(
            "The keeper was elected on Monday by 24 votes of 713, a result his rival refused to accept at the count.",
            "The keeper was elected on Monday by 24 votes of 713, a result his rival refused to accept at the count.",
            id="refused-to-accept",
        ),
        pytest.param(
            "The clerk accused the mill of hiding letters, 90 of which were ruled void.",
            "The clerk accused the mill of hiding letters, 90 of which were ruled void.",
            id="ruled-without-out",
        ),
        pytest.param(
            "Vera Holm testified that Ana Lind instructed her to cut the price of the grain from 60 crowns to 40.",
            "Vera Holm, who ran the mill until she was dismissed, testified that Ana Lind had told her to cut the "
            "price of the grain from 60 crowns to 40.",
            id="told-her-to",
        ),
        pytest.param(
            "Jan Holm, who is charged alongside Tom Reyes, denies false accounting.",
            "Jan Holm, 44, is charged with false accounting alongside the keeper, Tom Reyes. Both deny the charges.",
            id="both-deny-it",
        ),
        pytest.param(
            "Tom Reyes denied having run down the mill.",
            "Jan Holm accused Tom Reyes of running down the mill. “He sold the saws,” said Holm. Reyes rejected that, "
            "saying the mill had grown.",
            id="rejected-after-a-quotation",
        ),
        pytest.param(
            "Tom Reyes confessed to the theft.", "Tom Reyes pleaded guilty to the theft.", id="pleaded-guilty"
        ),
        pytest.param(
            "An engineer who asked not to be named said the gate had jammed twice.",
            "An engineer at the lock, who would talk only if his name was left out, said the gate had jammed twice.",
            id="asked-not-to-be-named",
        ),
        pytest.param(
            "The judge rejected the port's second request and set a hearing for 6 October.",
            "Judge Ana Lind heard the port's lawyers on Monday. "
            "The judge turned down the port's second request and set a hearing for 6 October.",
            id="turned-down",
        ),
        pytest.param(
            "Vera Holm urged people coming to the quay to bring a torch.",
            "“Bring a torch,” said Vera Holm to the people coming to the quay.",
            id="bids",
        ),
    ],
)
def test_a_true_claim_passes_verbs(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("It has been reported that our delegation fled the talks. We did not.", id="we-did-not"),
        pytest.param("Some say that our delegation fled the talks. That is untrue.", id="untrue"),
        pytest.param("Reports that our delegation fled the talks are wrong.", id="reports-are-wrong"),
        pytest.param(
            "It was claimed that our delegation fled the talks. We reject that.", id="we-reject-that"
        ),
    ],
)
def test_a_party_denies_what_others_say_of_it(told: str) -> None:
    """A denial need not be called one, and it may stand in the next sentence; it confirms nothing."""
    claim = "The Foreign Ministry of Norrland denied that its delegation had fled the talks."
    rival = claim.replace("denied", "confirmed")
    assert verdict_on(claim, told, kind="statement", publisher="Foreign Ministry of Norrland").accepted
    assert not verdict_on(rival, told, kind="statement", publisher="Foreign Ministry of Norrland").accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The minister dismissed the tale of the mines as a fabrication.",
            "“The tale of the mines is a fabrication from first word to last,” the minister said.",
            id="fabrication-is-dismissed",
        ),
    ],
)
def test_who_calls_it_a_fabrication_dismisses_it(claim: str, source: str) -> None:
    """The word does what the verb says."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The minister confirmed the tale of the mines.",
            "“The tale of the mines is a fabrication from first word to last,” the minister said.",
            id="fabrication-is-not-confirmed",
        ),
    ],
)
def test_who_calls_it_a_fabrication_confirms_nothing(claim: str, source: str) -> None:
    """It is the contrary of confirming."""
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The pilots' union disputes the claim by the port's director that the light was red.",
            "Otto Kamp, the port's director, insisted that the light was red. The pilots' union does not accept that.",
            id="does-not-accept-that",
        ),
        pytest.param(
            "The port disputes the finding that the light was red.",
            "The inspectors found that the light was red. The port contests this reading.",
            id="contests-this-reading",
        ),
        pytest.param(
            "Otto Kamp said the light was red but declined to say since when.",
            "Otto Kamp said the light was red but would not say since when.",
            id="would-not-say",
        ),
        pytest.param(
            "Vera Holm urged people to bring a lamp to the square.",
            "“Bring a lamp,” said Vera Holm, who will speak on the square.",
            id="bids",
        ),
        pytest.param(
            "The code asks for a test of the gate every month.",
            "The code calls for a test of the gate every month.",
            id="a-code-asks",
        ),
        pytest.param(
            "The port conceded that the March repair had been too late.",
            "The port said that with hindsight the March repair had been too late.",
            id="with-hindsight",
        ),
    ],
)
def test_a_verb_is_borne_out_by_what_does_it(claim: str, source: str) -> None:
    """Not accepting is disputing, not saying declining, and a bidding urges."""
    assert "verb-changed" not in blocking(verdict_on(claim, source))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The pilots' union disputes that the light was red.",
            "Otto Kamp insisted that the light was red. The pilots' union accepts that.",
            id="accepts-that",
        ),
        pytest.param(
            "Vera Holm urged people to keep away from the square.",
            "Vera Holm said people had kept away from the square all day.",
            id="only-told",
        ),
    ],
)
def test_a_verb_needs_something_that_does_it(claim: str, source: str) -> None:
    """What is only told neither disputes nor urges."""
    assert "verb-changed" in blocking(verdict_on(claim, source))
