"""What somebody denies in the source is nothing that they confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.checks.denied import check

if TYPE_CHECKING:
    from made_case import MakeCase


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The museum confirmed that two paintings had been lent to a collector.",
            "The museum denied a report that two paintings had been lent to a collector. It confirmed, however, that "
            "the vault was rebuilt in May.",
            id="confirmed-something-else",
        ),
        pytest.param(
            "The museum admitted that two paintings had been lent to a collector.",
            "A paper wrote that two paintings had been lent to a collector. The museum denied this. It admitted that "
            "the vault was old.",
            id="denial-of-the-sentence-before",
        ),
    ],
)
def test_a_denial_is_no_confirmation(make_case: MakeCase, claim: str, source: str) -> None:
    """That the speaker confirms something else does not bear the claim out."""
    assert [finding.rule for finding in check(make_case(claim, source))] == ["verb-changed"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The museum confirmed that the vault was rebuilt in May.",
            "The museum denied a report that two paintings had been lent to a collector. It confirmed, however, that "
            "the vault was rebuilt in May.",
            id="what-it-did-confirm",
        ),
        pytest.param(
            "The museum confirmed that two paintings had not been lent to a collector.",
            "The museum denied a report that two paintings had been lent to a collector.",
            id="denied-in-the-claim",
        ),
        pytest.param(
            "The union confirmed that two paintings had been lent to a collector.",
            "The museum denied a report that two paintings had been lent to a collector. The union confirmed it.",
            id="somebody-else-denies",
        ),
        pytest.param(
            "The museum later confirmed that two paintings had been lent to a collector.",
            "In April the museum denied that two paintings had been lent to a collector. In May the museum confirmed "
            "that two paintings had been lent to a collector.",
            id="confirmed-in-the-end",
        ),
    ],
)
def test_a_confirmation_stands(make_case: MakeCase, claim: str, source: str) -> None:
    """The speaker's fullest word on it decides, and another's denial is none of theirs."""
    assert list(check(make_case(claim, source))) == []
