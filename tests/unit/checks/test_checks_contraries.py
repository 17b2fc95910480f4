"""What the source tells as the contrary deed is not told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.contraries import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Dredging was interrupted after the storm.",
            "Dredging has continued without a break after the storm.",
            id="interrupted",
        ),
        pytest.param(
            "The harbour master allowed the ferry to sail.",
            "The harbour master prevented the ferry from sailing.",
            id="prevented",
        ),
        pytest.param(
            "The council's motion to sell the weir was carried by nine votes.",
            "A motion of the council to sell the weir was rejected by nine votes.",
            id="voted-down",
        ),
        pytest.param(
            "The council voted for the new pier.", "The council voted against the new pier.", id="for-against"
        ),
    ],
)
def test_a_contrary_deed_is_found(make_case: MakeCase, claim: str, source: str) -> None:
    assert [finding.rule for finding in check(make_case(claim, source))] == ["negation-flipped"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Aldo Finch bought the mill.", "The mill was sold to Aldo Finch.", id="two-sides-of-one-deed"
        ),
        pytest.param(
            "The weir was closed in May.",
            "The weir was reopened in June. It had been closed in May.",
            id="each-at-its-time",
        ),
        pytest.param(
            "The ferry was not stopped by the storm.", "The ferry continued through the storm.", id="denied"
        ),
        pytest.param(
            "The council voted for the new pier by five to four.",
            "Five members voted for the new pier and four voted against the new pier.",
            id="both-sides",
        ),
        pytest.param(
            "The talks ended in the old mill.", "Work on the old weir continued.", id="something-else"
        ),
        pytest.param("The council ignored the leak.", "The council knew of the leak.", id="no-deeds"),
    ],
)
def test_what_is_told_of_something_else_or_otherwise_passes(
    make_case: MakeCase, claim: str, source: str
) -> None:
    assert not list(check(make_case(claim, source)))
