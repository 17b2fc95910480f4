"""A thing must be of the kind that the source says it is."""

from __future__ import annotations

import pytest

from made_library import blocking, make_document, make_library, verdict_on


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param(
            "Analysts at the ratings agency Pell Straker expected a rise in December.",
            "Analysts at the brokerage Pell Straker expected a rise in December.",
            "wrong-title",
            id="noun-before-the-name",
        ),
        pytest.param(
            "Northmark, a state agency, is to find the cause.",
            "The company has engaged Northmark, an independent consultant, to find the cause.",
            "wrong-title",
            id="apposition",
        ),
        pytest.param(
            "The driver was named by his union, Keystone Haulage.",
            "The driver was named by his employer, Keystone Haulage.",
            "wrong-title",
            id="apposition-before-the-name",
        ),
        pytest.param(
            "Basin Four is a shipyard.",
            "Work at Basin Four, a container terminal, stopped on Monday.",
            "wrong-title",
            id="stated",
        ),
        pytest.param(
            "Arken Copper, a daily newspaper, put its losses at three million.",
            "Arken Copper put its losses from two shifts at three million.",
            "not-supported",
            id="never-called-so",
        ),
        pytest.param(
            "The Norrland Power Company, a political party, gave evidence.",
            "The Norrland Power Company gave evidence. The party of the mayor did not.",
            "not-supported",
            id="against-its-name",
        ),
        pytest.param(
            "The crane on the quay was provided by the towing company Velden.",
            "The crane on the quay was provided by Velden. It stood there for a week. The mayor thanked the crew. The "
            "company that runs the port was not asked.",
            "not-supported",
            id="another-is-the-company",
        ),
        pytest.param(
            "Velden Marsh, a computer company, will build the quay.",
            "The council gave the work to Velden Marsh, a construction group. It will build the quay.",
            "not-supported",
            id="another-trade",
        ),
    ],
)
def test_a_false_claim_is_found_by_kinds(claim: str, source: str, rule: str) -> None:
    """The claim is rejected, and the rule is among the reasons."""
    verdict = verdict_on(claim, source)
    assert not verdict.accepted
    assert rule in blocking(verdict)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The brokerage Pell Straker expected a rise in December.",
            "Pell Straker, a brokerage, expected a rise in December.",
            id="same-noun",
        ),
        pytest.param(
            "Orrin Motors, a company in Hallin, closed its plant.",
            "The carmaker Orrin Motors closed its plant in Hallin.",
            id="broader",
        ),
        pytest.param(
            "Orrin, a carmaker, closed its plant in Hallin.",
            "Orrin closed its plant in Hallin. The carmaker gave no reason.",
            id="spoken-of-elsewhere",
        ),
        pytest.param(
            "The Kestrel Foundation, a foundation, paid for the roof.",
            "The Kestrel Foundation paid for the roof.",
            id="in-its-name",
        ),
        pytest.param(
            "The regulator, the Rail Safety Office, opened an inquiry.",
            "The Rail Safety Office, an agency that oversees tracks, opened an inquiry.",
            id="general-word",
        ),
        pytest.param(
            "The crane on the quay was provided by the towing company Velden.",
            "The crane on the quay was provided by Velden. The company, which tows ships, sent it by sea.",
            id="taken-up-as-the-company",
        ),
        pytest.param(
            "The crane on the quay was provided by the company Velden.",
            "The crane on the quay was provided by Velden. It stood there for a week. The mayor thanked the crew. The "
            "company sent it by sea.",
            id="a-company-far-off",
        ),
        pytest.param(
            "Ana Voss, secretary of the union's Velden branch, thanked the crew.",
            "To every member. Ana Voss, secretary of the Velden branch, thanked the crew.",
            id="whose-branch-it-is",
        ),
    ],
)
def test_a_true_claim_passes_kinds(claim: str, source: str) -> None:
    """What the source says, in these or other words, is supported."""
    assert not {"wrong-title", "not-supported"} & set(blocking(verdict_on(claim, source)))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The list was agreed with a government department called the Orsk Relief Alliance.",
            "It has published a list agreed with the Orsk Relief Alliance, a charity, and the clinic.",
            id="called",
        ),
        pytest.param(
            "Friends of the Vidal, a residents' association, won an order against felling on the hill.",
            "She meant Friends of the Vidal, an environmental group that won an order against felling on the hill.",
            id="of-whom-it-consists",
        ),
        pytest.param(
            "The Quay Safety Board, a section of the ministry, holds an inquiry of its own.",
            "The Quay Safety Board holds an inquiry of its own. The ministry has not asked for its papers.",
            id="a-part-of",
        ),
        pytest.param(
            "Piet Dorn of the fan magazine Red Quay would not say whether there would be a boycott.",
            "Piet Dorn, who leads the songs for the ultra group Red Quay, would not say if there would be a boycott.",
            id="a-magazine",
        ),
    ],
)
def test_what_a_body_is_called_must_be_the_sources(claim: str, source: str) -> None:
    """A charity is no department, and a board beside a ministry is no part of it."""
    assert {"wrong-title", "not-supported"} & blocking(verdict_on(claim, source))


def test_a_magazine_may_be_a_media_group() -> None:
    """What publishes is called by either word."""
    source = "The media group Red Quay lost a tenth of its readers."
    assert not blocking(verdict_on("The magazine Red Quay lost a tenth of its readers.", source)) & {
        "wrong-title"
    }


def test_another_source_may_call_it_so() -> None:
    """A writer who knows the folder calls a body what any of its sources calls it."""
    cited = make_document("Red Quay delivered the cranes in May.")
    other = make_document("The builder, Red Quay, has closed its yard.")
    claim = "The builder, Red Quay, delivered the cranes in May."
    assert make_library(cited, other).check(claim, sources=["S1"]).accepted
    assert not make_library(cited).check(claim, sources=["S1"]).accepted


def test_who_makes_goods_is_their_manufacturer() -> None:
    """A deed that the source tells bears out the noun for who does it."""
    source = "Red Quay, which makes the pumps, said its own tests had found no crack."
    assert verdict_on("Red Quay, the manufacturer, said its own tests had found no crack.", source).accepted


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "The Tern Alliance, an association of landlords, called it a bill of 12 million.",
            True,
            id="others",
        ),
        pytest.param(
            "The Tern Alliance, an association of tenants, called it a bill of 12 million.", False, id="them"
        ),
    ],
)
def test_a_body_consists_of_whom_the_source_says(claim: str, *, rejected: bool) -> None:
    """Whom a body brings together stands where the source names it, or nowhere."""
    source = "Ida Brekke of the opposition Tern Alliance, which tenants have joined, called it a bill of 12 million."
    assert bool({"wrong-title", "not-supported"} & blocking(verdict_on(claim, source))) is rejected
