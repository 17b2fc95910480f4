"""Two facts of a source are not joined into a third."""

from __future__ import annotations

import pytest

from made_library import blocking, verdict_on

SOURCE = (
    "A loaded barge ruptured its hull on the lower weir on Sunday. Nobody was hurt. The tide fell at six. "
    "Shares in the owner lost a tenth of their value. The inspectorate fined Orsk Freight in 2019 over a worn anchor "
    "chain. Two pilots were suspended without pay. They had ignored the red lamp."
)


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "The barge that ruptured its hull is the one over which the inspectorate fined Orsk Freight.",
            id="is-the-one",
        ),
        pytest.param(
            "The pilots suspended without pay are among those whose barge ruptured its hull on the weir.",
            id="are-among",
        ),
        pytest.param(
            "The pilots suspended without pay included the owner fined in 2019 over a worn anchor chain.",
            id="included-someone",
        ),
        pytest.param(
            "Two pilots were suspended without pay while fining Orsk Freight over a worn anchor chain.",
            id="while",
        ),
    ],
)
def test_two_facts_that_nothing_joins_are_no_third(claim: str) -> None:
    """What the claim says to be the same, or a part of it, stands in sentences apart."""
    assert "merged-sources" in blocking(verdict_on(claim, SOURCE))


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            "The pilots suspended without pay are the ones who had ignored the red lamp.",
            id="a-pronoun-joins-them",
        ),
        pytest.param(
            "A barge ruptured its hull on the weir, and the inspectorate had fined Orsk Freight in 2019.",
            id="two-clauses",
        ),
    ],
)
def test_facts_that_belong_together_pass(claim: str) -> None:
    """The next sentence leans on the first, or the claim only puts two facts side by side."""
    assert "merged-sources" not in blocking(verdict_on(claim, SOURCE))


def test_a_link_that_no_source_states_contradicts_nothing() -> None:
    """The source says neither that the two belong together nor that they do not."""
    claim = "The barge that ruptured its hull is the one over which the inspectorate fined Orsk Freight."
    assert verdict_on(claim, SOURCE).status == "unsupported"
