"""A sentence must not foretell what its source does not look ahead to."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

STRIKE = (
    "The strike at the Marlow mill began on Monday. The last strike at the mill ended after nine days. "
    "The owner may appeal to the labour court. Mill shares lost 6 percent on Friday."
)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        pytest.param(
            "The strike at the mill is likely to last longer than nine days.", "not-supported", id="likely"
        ),
        pytest.param("Mill shares are set to lose more on Monday.", "not-supported", id="set-to"),
        pytest.param(
            "The owner is expected to go to the labour court.", "hedge-dropped", id="expected-for-may"
        ),
    ],
)
def test_an_invented_outlook_is_found(claim: str, rule: str) -> None:
    """What nothing in the passages looks ahead to is rejected."""
    verdict = verdict_on(claim, STRIKE)
    assert not verdict.accepted
    assert rule in {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The mill is expected to reopen on Monday.",
            "The mill is to reopen on Monday, its owner announced.",
            id="is-to",
        ),
        pytest.param(
            "The board has opened a review and will report in May.",
            "The board has opened a review. The board would report in May.",
            id="would",
        ),
        pytest.param("Mill shares lost 6 percent on Friday.", STRIKE, id="nothing-foretold"),
        pytest.param(
            "The shop is going to shut in June.", "The shop shuts in June, as planned in April.", id="planned"
        ),
    ],
)
def test_a_true_outlook_passes(claim: str, source: str) -> None:
    """What the source looks ahead to is supported."""
    assert verdict_on(claim, source).accepted


LOOKING = (
    "The ferry line closed two piers in May. The inquiry is to submit a draft by June. The line may appeal to the Quay "
    "Panel within ten days. A motion to remove the harbour master was rejected. The ice is expected to reach Vidal on "
    "Friday."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The inquiry is expected to remove the harbour master.", id="another-verb"),
        pytest.param("Further pier closures by the ferry line are likely.", id="an-adjective"),
    ],
)
def test_odds_of_something_else_bear_nothing_out(claim: str) -> None:
    """The source looks ahead, but to something else."""
    assert {"not-supported", "hedge-dropped"} & blocking(verdict_on(claim, LOOKING))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("The ice is expected at Vidal on Friday.", id="without-the-verb"),
        pytest.param("The inquiry is expected to submit a draft by June.", id="is-to"),
    ],
)
def test_odds_that_the_source_gives_pass(claim: str) -> None:
    """A word of what is likely stands beside the words that look ahead."""
    assert "not-supported" not in blocking(verdict_on(claim, LOOKING))


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The rider's bike was stolen days before he was set to finish his trip.",
            "The rider's bike was stolen just days before completing his trip.",
            id="still-to-come-in-the-past",
        ),
        pytest.param(
            "A study said that homes with two adults are more likely to have two incomes.",
            "A study said: “Homes with two adults are likelier to have two incomes.”",
            id="likelier",
        ),
    ],
)
def test_what_was_to_come_is_borne_out(claim: str, source: str) -> None:
    """What was still to come then, and odds in another form, are in the source."""
    assert verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Before the vote the council will sell the mill.",
            "Before the vote the council debated the mill.",
            id="before-the-vote-it-will",
        ),
    ],
)
def test_what_is_to_come_is_not(claim: str, source: str) -> None:
    """What is still to come is not what was going on before."""
    assert not verdict_on(claim, source).accepted


@pytest.mark.parametrize(
    ("claim", "rejected"),
    [
        pytest.param(
            "The mill will be grinding again by the end of next week, Renn announced.", True, id="will"
        ),
        pytest.param(
            "The mill could be grinding again by the end of next week, Renn said.", False, id="could"
        ),
    ],
)
def test_what_could_be_is_not_what_will_be(claim: str, *, rejected: bool) -> None:
    """Though the source names the day, and another verb."""
    source = "The mill, flooded in May, could work again by the end of next week, its owner, Orla Renn, said."
    assert ("hedge-dropped" in {f.rule for f in verdict_on(claim, source).findings}) is rejected


def test_what_could_be_beside_what_will_be_foretells() -> None:
    """The source looks ahead by more than a possibility."""
    claim = "The mill will be grinding again by the end of next week, Renn announced."
    source = "The mill will work again by the end of next week and could hire two people, Orla Renn said."
    assert "hedge-dropped" not in blocking(verdict_on(claim, source))
