"""All, most and hardly any must be said of the same thing, or follow from a share that the source gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.unquantified import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source", "word"),
    [
        pytest.param(
            "Every hospital in the valley ran out of beds.",
            "The hospital in the valley ran out of beds.",
            "Every",
            id="nothing-says-every",
        ),
        pytest.param(
            "The tribunal heard that the harbour office's cameras had all been switched off.",
            "She found no trace of any report, she said. One camera of the harbour office had been switched off.",
            "all",
            id="no-trace-of-something-else",
        ),
        pytest.param(
            "The tenants who signed are all nurses and cooks, their lawyer said.",
            "The letter was signed by 40 tenants, most of them nurses and cooks, their lawyer said.",
            "all",
            id="most-is-not-all",
        ),
        pytest.param(
            "Most of the boats that came back were not on the harbour's list.",
            "Nearly 400 boats came back, among them several that were not on the harbour's list.",
            "Most",
            id="several-are-not-most",
        ),
        pytest.param(
            "Hardly any of the 90 sheep are still alive.",
            "The storm took 90 sheep by surprise. Some were found dead, and four are missing.",
            "Hardly any",
            id="four-dead",
        ),
        pytest.param(
            "The bell rang twice in all the trials.",
            "In three of 20 trials the bell rang twice.",
            "all",
            id="in-all-the",
        ),
    ],
)
def test_what_nothing_bears_out_is_reported(make_case: MakeCase, claim: str, source: str, word: str) -> None:
    """A word for all, most or hardly any needs one like it near what is said, or a share."""
    located = tuple(range(source.count(". ") + 1))
    (finding,) = check(make_case(claim, source, located=located))
    assert (finding.rule, finding.message) == (
        "quantifier-changed",
        f"The source does not say this of “{word}”.",
    )
    assert finding.source is None


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Everyone on board was saved.", "Nobody on board was lost.", id="nobody-for-everyone"),
        pytest.param("All 64 patients were sent home.", "The 64 patients were sent home.", id="counted"),
        pytest.param(
            "She tells all about her years at sea.", "She tells of her years at sea.", id="tells-all"
        ),
        pytest.param("If all roads close, trains run.", "Trains run if roads close.", id="supposed"),
        pytest.param(
            "All the wells have been shut for good.",
            "The company runs nine wells. None was left open.",
            id="none-with-the-opposite-word",
        ),
        pytest.param(
            "Most of the wards were full.", "Nearly all wards were full that night.", id="nearly-all-are-most"
        ),
        pytest.param(
            "Most of the network has no alarm.", "The alarm covers 39 per cent of the network.", id="the-rest"
        ),
        pytest.param(
            "Most of the herd was found.",
            "Of the 90 sheep in the herd, 71 were found.",
            id="so-many-of-so-many",
        ),
        pytest.param(
            "Whoever drives most gains.", "Whoever drives a lot gains by the grant.", id="most-of-nothing"
        ),
        pytest.param(
            "Well over half of the 4.2 million crowns is intended for the roof.",
            "Of this sum, 2.6 million crowns is intended for the roof.",
            id="amount-of-a-given-whole",
        ),
    ],
)
def test_what_a_word_or_a_share_bears_out_is_accepted(make_case: MakeCase, claim: str, source: str) -> None:
    """Words as strong, shares, what a share leaves, and parts of a number bear a quantifier out."""
    located = tuple(range(source.count(". ") + 1))
    assert list(check(make_case(claim, source, located=located))) == []
