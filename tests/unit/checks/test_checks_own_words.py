"""A true sentence in the writer's own words passes, and the same sentence with an error does not."""

from __future__ import annotations

from datetime import date

import pytest

from made_library import blocking, verdict_on

_PAPERS = [
    pytest.param(
        "The firm paid for a week in Dorn in May, according to a hotel bill.",
        "A hotel bill seen by this newspaper shows that the firm paid for a week in Dorn in May.",
        id="a-paper-that-shows",
    ),
    pytest.param(
        "The plea alleges that more papers were counted in Dorn than were given out.",
        "The plea runs to 40 pages. In one ward of Dorn, it alleges, more papers were counted than were given out.",
        id="a-plea-taken-up-by-it",
    ),
    pytest.param(
        "Rents rose by 8 percent in May, according to a first estimate.",
        "A preliminary estimate put the rise in rents at 8 percent in May.",
        id="an-estimate-called-otherwise",
    ),
    pytest.param(
        "A sample count by Ballot Lens put Ms Orr at 47 percent, with a margin of two points.",
        "Ballot Lens ran a sample count of its own. It gave Ms Orr 47 percent, with a margin of error of two points. "
        "“A list is not a count,” said Tom Reyes.",
        id="a-count-with-its-maker",
    ),
    pytest.param(
        "The cut was due to late returns that showed smaller rises than assumed.",
        "The cut was made because late returns showed smaller rises than had been assumed.",
        id="nobody-assumes",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _PAPERS)
def test_a_paper_may_speak_for_what_the_source_tells_of_it(claim: str, source: str) -> None:
    """Nobody is said to have spoken who did not."""
    assert verdict_on(claim, source).accepted


def test_no_paper_stands_for_a_person() -> None:
    """What police say, no bill says."""
    source = "The firm paid for a week in Dorn in May, police said. A hotel bill was found."
    assert not verdict_on(
        "The firm paid for a week in Dorn in May, according to a hotel bill.", source
    ).accepted


_FIGURES = [
    pytest.param(
        "The rate was cut by 0.2 points.", "The rate was cut by 0.3 points.",
        "The rate was cut by 0.2 of a percentage point.", id="points",
    ),
    pytest.param(
        "The train left Dorn at 7.38 with nine people on board.",
        "The train left Dorn at 7.48 with nine people on board.",
        "The train left Dorn at 7.38 am with nine people on board.",
        id="clock-time-without-am",
    ),
    pytest.param(
        "Orr is the first judge of Dorn to be jailed in almost three decades.",
        "Orr is the first judge of Dorn to be jailed in almost two decades.",
        "Orr is the first judge of Dorn to be jailed since 1998.",
        id="time-since-a-year",
    ),
    pytest.param(
        "The rate is the highest for three years.", "The rate is the highest for five years.",
        "The rate is the highest since November 2023.", id="time-since-a-month",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "false", "source"), _FIGURES)
def test_a_figure_may_be_written_otherwise(claim: str, false: str, source: str) -> None:
    """Another unit, clock or reckoning of the same figure passes; another figure does not."""
    published = date(2026, 10, 9)
    assert verdict_on(claim, source, published=published).accepted
    assert not verdict_on(false, source, published=published).accepted


_HEDGED = [
    pytest.param(
        "The cause of the leak at Dorn was not yet known, Ana Lind said.",
        "Ana Lind said it was too early to know the cause of the leak at Dorn.",
        id="too-early-to-know",
    ),
    pytest.param(
        "Any guard who took bribes at Dorn will be dismissed, the prison said.",
        "If a guard is found to have taken bribes at Dorn, he will be dismissed, the prison said.",
        id="a-condition-in-any",
    ),
    pytest.param(
        "The shells at Dorn seemed to be from old mortars, Ana Lind said.",
        "The shells at Dorn appeared to come from old mortars, Ana Lind said.",
        id="seem-for-appear",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _HEDGED)
def test_a_doubt_may_be_put_otherwise(claim: str, source: str) -> None:
    """The sentence is no more certain than the source."""
    assert verdict_on(claim, source).accepted


def test_of_a_contrast_either_end_may_be_told() -> None:
    """The lowest of the south says nothing against what rose most in the north."""
    source = "The rate was highest in Northmark, at 9.1 percent, and lowest in Dorn, at 7.2 percent."
    assert verdict_on("In Northmark the rate rose most, to 9.1 percent.", source).accepted


def test_words_that_hyphens_join_are_one() -> None:
    """One joined word in another place fuses no two places."""
    source = (
        "A court sentenced Ada Moss, the former mayor, to five years in prison. Her lawyer left early. The hall was "
        "full. Tom Reyes, Moss's brother-in-law, received 20 months, eight of them suspended."
    )
    assert verdict_on("The mayor's brother-in-law was sentenced to 20 months.", source).accepted


def test_only_a_like_wording_is_contradicted() -> None:
    """The same error is a contradiction in the source's words, and no support in other words."""
    source = "The council of Dorn sold nine old boats to a museum in Marlow for a total of 40,000 crowns."
    near = "The council of Dorn sold nine old boats to a museum in Marlow for 50,000 crowns."
    free = "A museum in Marlow paid 50,000 crowns for nine old boats, which the council sold."
    assert verdict_on(near, source).status == "contradicted"
    assert verdict_on(free, source).status == "unsupported"


def test_a_sentence_built_anew_is_not_contradicted() -> None:
    """It may keep the names and the matter in their order: its grammar is its own."""
    source = (
        "Norris Amberley, treasurer of Dorn Cricket Club, sold its roller to Marlow on Friday for 900 crowns."
    )
    near = (
        "Norris Amberley, treasurer of Dorn Cricket Club, sold its roller to Marlow on Friday for 700 crowns."
    )
    anew = (
        "It was Norris Amberley who, as the treasurer of Dorn and of its Cricket Club, had sold what was then the "
        "club's roller, and it went to Marlow, for which that Friday no more than 700 crowns were paid."
    )
    assert [verdict_on(claim, source).status for claim in (near, anew)] == ["contradicted", "unsupported"]


_VOICES = [
    pytest.param(
        "The company's chief executive blamed a storm.",
        "Kestrel Freight's chief executive, Tom Reyes, blamed a storm for the delay of its ships.",
        id="an-office-of-the-company",
    ),
    pytest.param(
        "The opposition said the bill could reach nine million crowns.",
        "Vera Holm, who speaks on finance for the opposition Civic Alliance, said the bill could reach "
        "nine million crowns.",
        id="who-speaks-for",
    ),
    pytest.param(
        "Velm denied that there were any guns in the quarry.",
        "Shells hit Dorn, the Velmic Land Forces said through their spokeswoman, Colonel Ada Moss. The road was shut. "
        "Moss denied that there were any guns in the quarry.",
        id="a-state-by-its-spokeswoman",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _VOICES)
def test_whoever_speaks_for_a_body_may_be_called_by_it(claim: str, source: str) -> None:
    """Office, party and state stand for who speaks for them."""
    assert verdict_on(claim, source).accepted


def test_another_state_is_not_spoken_for() -> None:
    """A spokeswoman of one state does not speak for the other."""
    source = (
        "Shells hit Dorn, the Velmic Land Forces said through their spokeswoman, Colonel Ada Moss. The road was shut. "
        "Moss denied that there were any guns in the quarry. Norrland closed its border."
    )
    assert not verdict_on("Norrland denied that there were any guns in the quarry.", source).accepted


_SAME_WORDS = [
    pytest.param(
        "The auditor kept its doubts to itself and the board.",
        "The auditor kept its doubts between itself and the boardroom.",
        id="half-of-a-compound",
    ),
    pytest.param(
        "The first patient was a boy, admitted on 6 October.",
        "The first patient, a boy, was admitted on 6 October.",
        id="admitted",
    ),
    pytest.param(
        "No illness has so far been linked to the drug in Dorn.",
        "No case of illness has been linked to the drug in Dorn so far.",
        id="so-far",
    ),
    pytest.param(
        "The council put the cost at between 300 and 700 million crowns.",
        "The council put the cost at between 300 million and 700 million crowns.",
        id="a-million-for-both",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _SAME_WORDS)
def test_small_differences_of_wording_pass(claim: str, source: str) -> None:
    """A word of like meaning, or in another place, is no error."""
    assert verdict_on(claim, source).accepted


def test_a_range_with_another_end_does_not_pass() -> None:
    """The million that both ends share makes no other figure of them."""
    source = "The council put the cost at between 300 million and 700 million crowns."
    assert not verdict_on("The council put the cost at between 500 and 700 million crowns.", source).accepted


_PEOPLE = [
    pytest.param(
        "Five of the victims were found in two cars in Dorn.",
        "Five of the dead were found in two cars in Dorn.",
        id="dead",
    ),
    pytest.param(
        "It is the worst fire in Dorn since 2009.", "It is the deadliest fire in Dorn since 2009.", id="worst"
    ),
    pytest.param(
        "All three defendants deny the charges of bribery.",
        "All three men deny bribery. The club, for which the three defendants played, is not a defendant.",
        id="a-noun-denied-of-another",
    ),
    pytest.param(
        "The table leaves out the guests treated at the clinic in Dorn.",
        "The table includes neither the guests treated at the clinic in Dorn nor the staff.",
        id="what-is-not-included-is-treated",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _PEOPLE)
def test_whoever_is_called_otherwise_is_the_same(claim: str, source: str) -> None:
    """Victims are the dead, the worst fire is the deadliest, and nothing is denied."""
    assert not {"negation-flipped", "roles-swapped"} & blocking(verdict_on(claim, source))


def test_a_man_is_no_woman() -> None:
    """Words for anybody do not make one of two sexes."""
    source = "Five women were found in two cars in Dorn."
    assert not verdict_on("Five men were found in two cars in Dorn.", source).accepted


def test_what_is_denied_of_one_is_not_said_of_it() -> None:
    """ "Is not a suspect" is turned round by "is a suspect"."""
    source = "The club is not a suspect in the fire at the mill in Dorn."
    assert "negation-flipped" in blocking(
        verdict_on("The club is a suspect in the fire at the mill in Dorn.", source)
    )


_COUNTED = [
    pytest.param(
        "Some 26,400 people live in the camp at Dorn, according to RELAY.",
        "RELAY counts 26,400 people in the camp at Dorn, which was laid out for 8,000.",
        id="by-its-own-count",
    ),
    pytest.param(
        "The mission of observers has said nothing since its first statement on Dorn.",
        "The mission of observers has kept quiet since its first statement on Dorn.",
        id="nothing-said",
    ),
]


@pytest.mark.parametrize(("claim", "source"), _COUNTED)
def test_who_counts_or_keeps_quiet_is_no_wrong_speaker(claim: str, source: str) -> None:
    """A body answers for its own count, and nobody for silence."""
    assert "wrong-speaker" not in blocking(verdict_on(claim, source))


def test_another_body_does_not_answer_for_a_count() -> None:
    """A count is its maker's."""
    source = "RELAY counts 26,400 people in the camp at Dorn. The Red Lamp sent tents."
    claim = "Some 26,400 people live in the camp at Dorn, according to the Red Lamp."
    assert "wrong-speaker" in blocking(verdict_on(claim, source))


_HANDED_ON = [
    pytest.param("Tom Reyes said the old mill at Dorn would close.", "wrong-speaker", id="speaker"),
    pytest.param("Ana Lind denied that the old mill at Dorn would close.", "verb-changed", id="verb"),
    pytest.param("Ana Lind said: “The old mill at Dorn would close.”", "altered-quote", id="quotation"),
]


@pytest.mark.parametrize(("claim", "rule"), _HANDED_ON)
def test_words_of_the_source_need_their_speaker(claim: str, rule: str) -> None:
    """The source's own words pass under the name of whoever says them there, and as they are said there."""
    source = "The old mill at Dorn would close, Ana Lind said. Tom Reyes left the hall early."
    assert verdict_on("Ana Lind said the old mill at Dorn would close.", source).accepted
    assert rule in blocking(verdict_on(claim, source))


def test_words_handed_on_are_not_compared_with_themselves() -> None:
    """A list behind a name is no title of it, and a word that the claim repeats no other party."""
    source = "Ana Lind, a former pilot, runs the school. Nurses, drivers and guards might also gain from it, she said."
    assert verdict_on(
        "According to Ana Lind, nurses, drivers and guards might also gain from it.", source
    ).accepted


def test_names_within_words_handed_on_stand_where_they_do_in_the_source() -> None:
    """A prefix makes no other name of one that the source writes alike."""
    source = (
        "Lind, the chair of the ward, said pro-Orr groups tried to win over the delegates. Orr left early."
    )
    assert verdict_on(
        "Pro-Orr groups tried to win over the delegates, Ana Lind said.", source + " Ana Lind won."
    ).accepted
