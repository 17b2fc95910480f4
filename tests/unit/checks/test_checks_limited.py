"""A "first" that the source holds for a time is not held for all of it."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

JUDGE = "Ilse Varnholt is the first judge of the province to be removed from office since 1987."


@pytest.mark.parametrize(
    ("claim", "source", "widened"),
    [
        pytest.param(
            "Ilse Varnholt is the first judge of the province ever to be removed from office.",
            JUDGE,
            True,
            id="limit-dropped",
        ),
        pytest.param(
            "Ilse Varnholt is the first judge of the province to be removed from office in decades.",
            JUDGE,
            False,
            id="limit-reworded",
        ),
        pytest.param(
            "Ilse Varnholt is the first judge of the province to be removed from office.",
            "Ilse Varnholt is the first judge of the province to be removed from office, officials said.",
            False,
            id="no-limit",
        ),
        pytest.param(
            "The flood was the worst that the valley has seen.",
            "It was the worst flood in the valley for forty years.",
            True,
            id="of-a-time",
        ),
    ],
)
def test_the_limit_of_a_superlative_is_kept(claim: str, source: str, *, widened: bool) -> None:
    """The claim may say the time in its own words."""
    assert ("quantifier-changed" in blocking(verdict_on(claim, source))) is widened
