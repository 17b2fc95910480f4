"""A figure must be the source's, for the same thing, with the same bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.checks.case import Case, Passage
from briefer.checks.figures import check
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.records import Document, Source, Span
from made_library import blocking, verdict_on

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("34 people were held.", "Thirty-four people were held.", id="word-for-digits"),
        pytest.param("About 40 homes burned.", "38 homes burned.", id="rounded"),
        pytest.param("More than 90% agreed.", "Greater than 90 percent agreed.", id="bound-reworded"),
        pytest.param("At least 19 people were held.", "At least 19 people were held.", id="bound-kept"),
        pytest.param("Two-thirds of it was lost.", "67 percent of it was lost.", id="fraction-for-percent"),
        pytest.param("They walked 16 km.", "They walked ten miles.", id="converted"),
        pytest.param(
            "One-third of the 180 posts will go.", "Of the 180 posts, 60 will go.", id="share-worked-out"
        ),
        pytest.param(
            "Roughly three-quarters of the 34 were men.", "Of 34 held, 26 were men.", id="rough-share"
        ),
        pytest.param(
            "Nine out of ten of those who voted backed the ban.",
            "In the ballot 1,904 members voted for a ban and 211 against, on a turnout of 68 per cent.",
            id="side-of-a-vote",
        ),
        pytest.param(
            "Fewer than one in ten of them slept at the hall.",
            "A half mile away 5,600 people had left. Only 412 of them slept at the hall.",
            id="share-beside-a-length",
        ),
        pytest.param(
            "The recorder showed the train 18 kmph below the limit.",
            "The train was doing 92 kmph against a permissible 110 kmph.",
            id="so-much-below",
        ),
        pytest.param("In total 57 drones came.", "Some 40 came by day: 30 drones and 27 drones.", id="total"),
        pytest.param("55 of 57 missiles missed.", "Two of the 57 missiles hit.", id="complement"),
        pytest.param(
            "They want 9 percent, twice what is offered.",
            "They offered 4.5 percent, half of the demand.",
            id="double",
        ),
        pytest.param("Dozens of people were hurt.", "More than sixty people were hurt.", id="dozens"),
        pytest.param("The low was 43°F.", "The low was 43.", id="unit-supplied"),
        pytest.param("Sales will rise 4-7%.", "Sales will be up 4% to 7%.", id="range"),
        pytest.param("A 33-year-old constable fell.", "One, a constable aged 33, fell.", id="age"),
        pytest.param(
            "Shares lost around 14 percent.",
            "Shares stood at 412p before the leak and closed at 354p.",
            id="percent-change",
        ),
        pytest.param(
            "There was one guard for every 43 sites.", "The office has 14 guards for 600 sites.", id="rate"
        ),
        pytest.param(
            "Some 500 gallons reached the river.",
            "About 1,900 gallons leaked. Of that 1,400 gallons were caught, and the rest reached the river.",
            id="the-rest",
        ),
        pytest.param(
            "Turnout was 5.5 percentage points lower than four years earlier.",
            "Turnout was 61.4 percent, down from 66.9 percent four years ago.",
            id="points-and-years-ago",
        ),
        pytest.param(
            "One count gave 1,900 gallons, the other 4,200 or more.",
            "One count gave 1,900 gallons, the other at least 4,200 gallons.",
            id="unit-left-out",
        ),
        pytest.param(
            "The hall held about 4,900 people by licence.",
            "The hall held 5,800 people, about 900 more than it was licensed for.",
            id="margin-in-the-source",
        ),
        pytest.param(
            "They were freed two days later.",
            "They were held on May 3, 2026 and freed on May 5, 2026.",
            id="days-between",
        ),
        pytest.param(
            "Sales were cut by 40,000 cars.",
            "It cut sales. It now expects to sell 610,000 cars instead of 650,000.",
            id="step",
        ),
        pytest.param(
            "The gap was 0.2 percentage points.", "It was 0.2 of a percentage point.", id="of-a-point"
        ),
        pytest.param("One juror spoke.", "At least one juror spoke.", id="one-of-them"),
        pytest.param("Millions of voters came.", "The 158 million voters came.", id="millions"),
        pytest.param("Trams are held to 40 km/h.", "Trams run at no more than 40 km/h.", id="held-to"),
        pytest.param(
            "She would choose a pump over 900 doses.",
            "Between 900 doses and a pump she takes the pump.",
            id="chosen-over",
        ),
        pytest.param("Flight 12 landed late.", "The plane landed late.", id="number-in-a-name"),
        pytest.param("She got 18 months.", "She got a year and a half.", id="year-and-a-half"),
        pytest.param(
            "It passed with more than 60 percent of the votes cast.",
            "The bill passed by 93 votes to 52, with eight abstentions.",
            id="share-of-the-votes",
        ),
        pytest.param(
            "Some 8,000 people cross on Fridays.",
            "Roughly 4,000 people cross on most days and about twice as many on Fridays.",
            id="twice-as-many-told-there",
        ),
        pytest.param(
            "The lake shrank by 4.2 square kilometres.",
            "The lake covers 11.8 square kilometres, against 16 then.",
            id="unit-held-against-another",
        ),
        pytest.param(
            "Profit rose by 2.3 million dollars.",
            "Profit came to 7.4 million dollars in 2025, against 5.1 million in the year before.",
            id="against-the-year-before",
        ),
        pytest.param("Bread rose by 40 cents.", "Bread costs 3.60 euros, up from 3.20.", id="cents-of-euros"),
        pytest.param(
            "Power came back for about 31,400 homes.",
            "At the peak 44,000 homes were dark. By noon the number was 12,600.",
            id="difference-too-exact-for-chance",
        ),
        pytest.param(
            "The board more than doubled the sum, adding 50,000 crowns.",
            "The board raised the sum from 40,000 crowns to 90,000 crowns.",
            id="adding",
        ),
        pytest.param(
            "The board has received a quarter of the 6.8 million dollars it asked for.",
            "Of the 6.8 million dollars for which we appealed, 1.7 million has been received.",
            id="share-of-a-sum-with-its-unit",
        ),
        pytest.param(
            "The port expects a cost of about 9 million crowns, and its insurer may bear about 6 million of that.",
            "The port expects a cost of about 9 million crowns, of which its insurer may bear two-thirds.",
            id="of-which-two-thirds",
        ),
        pytest.param(
            "Boats may go no faster than 40 km/h.",
            "Boats may go at no more than 40 km/h.",
            id="no-faster-than",
        ),
        pytest.param(
            "The light failed for as long as 2.6 seconds.",
            "The light failed for up to 2.6 seconds.",
            id="as-long-as",
        ),
        pytest.param(
            "All but 4 percent of the boats were insured.",
            "He said that 96 percent of the boats were insured.",
            id="all-but",
        ),
        pytest.param("There were not even 300 berths.", "There were fewer than 300 berths.", id="not-even"),
        pytest.param(
            "Above the minimum of 4,100 litres.", "The plant holds at least 4,100 litres.", id="the-minimum"
        ),
        pytest.param(
            "The motion was defeated by nine votes.",
            "The council rejected the motion by 58 votes to 49.",
            id="margin-of-a-vote",
        ),
        pytest.param(
            "Of the loan, 300 million crowns had yet to be drawn.",
            "The bank granted a loan of 1.2 billion crowns, of which 900 million has been drawn.",
            id="what-is-left",
        ),
        pytest.param(
            "13 of the 40 posts were vacant.", "The port has 40 posts, of which 27 are filled.", id="vacant"
        ),
        pytest.param(
            "More than eight hours separated the first boat from the last.",
            "The first boat left at 10.15 pm. The last boat came in at 6.40 am.",
            id="over-midnight",
        ),
        pytest.param(
            "It passed, with six members abstaining.",
            "It passed, with six abstentions. The suit names 2,200 members.",
            id="a-noun-for-a-verb",
        ),
    ],
)
def test_figures_that_follow_are_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """Rounding, rewording, converting and announced arithmetic are no errors."""
    assert list(check(make_case(claim, source))) == []


@pytest.mark.parametrize(
    ("claim", "source", "rule", "message", "quote"),
    [
        pytest.param(
            "43 people were held.",
            "By evening 34 people were held.",
            "wrong-figure",
            "The source says 34, not 43.",
            "34",
            id="digits-changed",
        ),
        pytest.param(
            "19 people were held.",
            "At least 19 people were held.",
            "wrong-figure",
            "The source says “at least 19”, not “19”.",
            "19",
            id="bound-dropped",
        ),
        pytest.param(
            "60 homes burned.",
            "About 60 homes burned.",
            "wrong-figure",
            "The source says “about 60”, not “60”.",
            "60",
            id="about-dropped",
        ),
        pytest.param(
            "It cost 18 million euros.",
            "It cost 18 million crowns.",
            "misattached-figure",
            "The source says 18 million crowns, not 18 million euros.",
            "18 million crowns",
            id="currency-changed",
        ),
        pytest.param(
            "Repairs took three days.",
            "Repairs took three weeks.",
            "wrong-figure",
            "The source says three weeks, not three days.",
            "three weeks",
            id="duration-changed",
        ),
        pytest.param(
            "Nineteen officers were hurt.",
            "Nineteen workers and eight officers were hurt.",
            "misattached-figure",
            "The source says eight of these; Nineteen counts something else there.",
            "eight",
            id="counts-something-else",
        ),
        pytest.param(
            "About half of the traffic goes by sea.",
            "About a fifth of the traffic goes by sea; 60 of 120 ships were late.",
            "wrong-figure",
            "The source says about a fifth, not about half.",
            "a fifth",
            id="stated-share-beats-arithmetic",
        ),
        pytest.param(
            "Two-thirds of those who voted backed the ban.",
            "In the ballot 1,904 members voted for a ban and 211 against, on a turnout of 68 per cent.",
            "wrong-figure",
            "The source says 68 per cent, not Two-thirds.",
            "68 per cent",
            id="another-side-of-a-vote",
        ),
        pytest.param(
            "They voted by 2,311 to 402.",
            "They voted by 2,311 to 204.",
            "wrong-figure",
            "The source says 204, not 402.",
            "204",
            id="score",
        ),
        pytest.param(
            "The cut was 5 percent.",
            "The cut was 5 percentage points.",
            "misattached-figure",
            "The source says 5 percentage points, not 5 percent.",
            "5 percentage points",
            id="points-for-percent",
        ),
    ],
)
def test_changed_figures_are_contradicted(  # noqa: PLR0913, PLR0917 - the columns of a table
    make_case: MakeCase, claim: str, source: str, rule: str, message: str, quote: str
) -> None:
    """A changed number, unit, bound or counted thing is reported with the source's own figure."""
    (finding,) = check(make_case(claim, source))
    assert finding.source is not None
    assert (finding.rule, finding.message, finding.source.quote) == (rule, message, quote)


def test_a_sum_does_not_excuse_a_misprint(make_case: MakeCase) -> None:
    """43 is wrong for 34 although 34 and 9 add up to it."""
    findings = list(
        check(make_case("43 people were held.", "Police held 34 people and nine officers were hurt."))
    )
    assert [finding.rule for finding in findings] == ["wrong-figure"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("She got two years.", "She got a year and a half.", id="two-for-one-and-a-half"),
        pytest.param(
            "It passed with more than 80 percent of the votes cast.",
            "The bill passed by 93 votes to 52, with eight abstentions.",
            id="share-of-the-votes",
        ),
        pytest.param(
            "Some 9,000 people cross on Fridays.",
            "Roughly 4,000 people cross on most days and about twice as many on Fridays.",
            id="not-twice-as-many",
        ),
        pytest.param("Bread rose by 60 cents.", "Bread costs 3.60 euros, up from 3.20.", id="other-cents"),
        pytest.param(
            "Power came back for about 34,100 homes.",
            "At the peak 44,000 homes were dark. By noon the number was 12,600.",
            id="other-difference",
        ),
        pytest.param(
            "All but 6 percent of the boats were insured.",
            "He said that 96 percent of the boats were insured.",
            id="all-but-another",
        ),
        pytest.param(
            "15 of the 40 posts were vacant.",
            "The port has 40 posts, of which 27 are filled.",
            id="other-rest",
        ),
        pytest.param(
            "The motion was defeated by eleven votes.",
            "The council rejected the motion by 58 votes to 49.",
            id="other-margin",
        ),
    ],
)
def test_arithmetic_excuses_no_other_figure(make_case: MakeCase, claim: str, source: str) -> None:
    """What comes out otherwise is reported."""
    assert "wrong-figure" in {finding.rule for finding in check(make_case(claim, source))}


def test_a_missing_figure_has_no_contrary_evidence(make_case: MakeCase) -> None:
    """Where the source gives no figure at all, support is missing and nothing is contradicted."""
    (finding,) = check(make_case("Some 5,000 people marched.", "People marched to the square."))
    assert (finding.rule, finding.source) == ("wrong-figure", None)


def test_an_open_bound_contradicts_nothing_that_it_admits(make_case: MakeCase) -> None:
    """64 months are more than five years: the source leaves them open."""
    (finding,) = check(make_case("She got 64 months.", "She got more than five years."))
    assert finding.source is None


def test_the_paragraph_may_give_the_figure(make_case: MakeCase) -> None:
    """A figure from the sentence beside the passage is support."""
    text = "Crowds came to the square. Police counted 5,000 people."
    assert list(check(make_case("5,000 people came to the square.", text))) == []


def test_quoted_figures_are_left_to_the_quotation(make_case: MakeCase) -> None:
    """Words in quotation marks are compared letter for letter elsewhere."""
    assert list(check(make_case('She said: "We lost 12 homes."', "She said they lost homes."))) == []


@given(st.integers(min_value=10, max_value=99_999), st.integers(min_value=10, max_value=99_999))
def test_only_the_same_count_is_accepted(said: int, claimed: int) -> None:
    """A sentence with its own figure is accepted, with any other figure it never is."""
    text = f"The flood destroyed {said:,} houses."
    source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
    article = Article(Document(source=source, text=text, sentences=(Span(0, len(text)),)))
    case = Case(Reading(f"The flood destroyed {claimed} houses."), (Passage(article, article.readings[0]),))
    assert (list(check(case)) == []) == (said == claimed)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "More than half of what Brand took in, close to 640 million florins, came from the state.",
            "The state accounted for 57 percent of Brand's income of 1.12 billion florins in 2025, up from "
            "51 percent a year earlier. Shares in Brand closed lower at 14.20 florins on Friday.",
            id="so-much-of-an-amount",
        ),
        pytest.param(
            "The state paid some 640 million florins to Brand in 2025.",
            "The state accounted for 57 percent of Brand's income of 1.12 billion florins in 2025, which it "
            "paid to Brand.",
            id="some-of-an-amount",
        ),
    ],
)
def test_a_share_of_an_amount_is_an_amount(claim: str, source: str) -> None:
    """57 percent of so much is so much."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The state paid some 740 million florins to Brand in 2025.",
            "The state accounted for 57 percent of Brand's income of 1.12 billion florins in 2025, which it "
            "paid to Brand.",
            id="too-much-of-an-amount",
        ),
        pytest.param(
            "The state paid some 57 million florins to Brand in 2025.",
            "The state accounted for 57 percent of Brand's income of 1.12 billion florins in 2025, which it "
            "paid to Brand.",
            id="the-share-as-an-amount",
        ),
        pytest.param(
            "The shares had lost a tenth of what they had been worth.",
            "Trading stopped after the shares had lost half of what they had been worth.",
            id="another-share",
        ),
    ],
)
def test_another_amount_than_the_share_gives_is_wrong(claim: str, source: str) -> None:
    """An amount that the share of the whole does not give is found."""
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "By Friday three-eighths of the 84,000 packs had come back.",
            "The recall covers 84,000 packs in ten batches. By Friday 31,500 packs had come back, more than "
            "a third of the total.",
            id="three-eighths-of-them",
        ),
    ],
)
def test_a_share_of_a_whole_is_the_part_given(claim: str, source: str) -> None:
    """Three-eighths of a whole that the source counts are the part that it gives."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "By Friday five-eighths of the 84,000 packs had come back.",
            "The recall covers 84,000 packs in ten batches. By Friday 31,500 packs had come back, more than "
            "a third of the total.",
            id="five-eighths-of-them",
        ),
        pytest.param(
            "By Friday half of the 63,000 packs had come back.",
            "The recall covers 84,000 packs in ten batches. By Friday 31,500 packs had come back, more than "
            "a third of the total.",
            id="half-of-another-whole",
        ),
    ],
)
def test_another_share_or_whole_is_wrong(claim: str, source: str) -> None:
    """Neither another share of it nor a share of another whole is."""
    assert not verdict_on(claim, source).accepted


_HIT = (
    "A lorry struck a tram in Marlow on Friday, killing at least 14 people and hurting more than 40, police said. "
    "Of those taken to Saint Ada hospital, 37 were from the tram and 16 from the street."
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("at least 14 people", "at least 21 people", id="a-gap-of-two-others"),
        pytest.param("more than 40", "more than 53", id="a-sum-of-two-others"),
    ],
)
def test_a_figure_in_the_place_of_the_sources_own_was_not_worked_out(old: str, new: str) -> None:
    """However well others of the text add up to it."""
    sentence = _HIT.partition(" Of those")[0]
    assert verdict_on(sentence, _HIT, kind="news").accepted
    verdict = verdict_on(sentence.replace(old, new), _HIT, kind="news")
    assert verdict.status == "contradicted"
    assert "wrong-figure" in {finding.rule for finding in verdict.findings}


def test_a_figure_that_is_worked_out_is_told_in_other_words() -> None:
    """Then arithmetic counts."""
    claim = "In total 53 were taken to Saint Ada hospital, from the tram and from the street."
    assert verdict_on(claim, _HIT, kind="news").accepted


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "Berth fees bring in about 9 per cent of the harbour's yearly income.", False, id="its-own"
        ),
        pytest.param(
            "Berth fees account for 3 per cent of the harbour's yearly income.", True, id="another-s"
        ),
        pytest.param("The harbour borrowed four million at 3 per cent.", False, id="where-it-stands"),
    ],
)
def test_a_share_is_of_what_its_sentence_is_about(claim: str, *, rejected: bool) -> None:
    """Not of what another sentence gives another share for."""
    source = (
        "Berth fees bring in about 9 per cent of our yearly income. The quay is old. "
        "In 2021 the harbour borrowed four million from a builder at an interest rate of 3 per cent."
    )
    assert ("misattached-figure" in {f.rule for f in verdict_on(claim, source).findings}) is rejected


def test_a_rise_by_a_quarter_is_none_by_a_third() -> None:
    """Whatever word stands behind the fraction."""
    source = "Lind said the town's spending on dikes had risen by a third since 2024."
    assert "wrong-figure" in blocking(
        verdict_on("Lind said the town's spending on dikes had gone up by a quarter since 2024.", source)
    )
