"""What must stand in a claim, or in its passages, for a check to find anything?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from briefer.checks import (
    asked,
    causes,
    clipped,
    conditions,
    denied,
    extents,
    hedges,
    lasting,
    limited,
    merged,
    neighbours,
    order,
    outlook,
    parts,
    polarity,
    quantifiers,
    quotes,
    reasons,
    routes,
    signs,
    speaker,
)
from briefer.checks.case import Case
from briefer.records import Finding

Check = Callable[[Case], Iterator[Finding]]


class Needs(NamedTuple):
    """Signs of which at least one must be in the claim, in a passage, in either; no sign: nothing is needed there."""

    claim: int = 0
    passages: int = 0
    either: int = 0

    def are_met(self, claim: int, passages: int) -> bool:
        """Tell whether a claim and passages with these signs have what is needed."""
        return bool(
            (not self.claim or self.claim & claim)
            and (not self.passages or self.passages & passages)
            and (not self.either or self.either & (claim | passages))
        )


NEEDS: Final[Mapping[Check, Needs]] = {
    quotes.check: Needs(claim=signs.QUOTED),
    clipped.check: Needs(claim=signs.QUOTED),
    denied.check: Needs(claim=signs.SPOKEN),
    speaker.check: Needs(claim=signs.SPOKEN),
    neighbours.check: Needs(claim=signs.FIGURE),
    quantifiers.check: Needs(claim=signs.QUANTITY),
    extents.check: Needs(claim=signs.QUANTITY | signs.FIGURE),
    parts.check: Needs(claim=signs.QUANTITY | signs.FIGURE),
    limited.check: Needs(claim=signs.SUPERLATIVE),
    order.check: Needs(claim=signs.ORDER | signs.FIGURE),
    outlook.check: Needs(claim=signs.FORETELLING),
    polarity.check: Needs(either=signs.DENIAL),
    lasting.check: Needs(claim=signs.LASTING),
    hedges.check: Needs(passages=signs.UNSURE_WORD),
    conditions.check: Needs(passages=signs.CONDITION),
    asked.check: Needs(passages=signs.ASKING),
    causes.check: Needs(claim=signs.CAUSE),
    reasons.check: Needs(claim=signs.CAUSE),
    routes.check: Needs(claim=signs.WAY),
    merged.check: Needs(claim=signs.SAMENESS),
}
"""The other checks look at all that a claim says, or tell at a glance that they have nothing to say."""


def able(case: Case, checks: Sequence[Check]) -> Iterator[Check]:
    """Yield those of ``checks`` that can find something in a case, in their order."""
    claim, passages = case.signs
    for check in checks:
        needs = NEEDS.get(check)
        if needs is None or needs.are_met(claim, passages):
            yield check
