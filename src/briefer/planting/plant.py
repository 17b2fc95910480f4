"""Which errors are planted in a set of true sentences?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from briefer.planting.days import wrong_day
from briefer.planting.figures import wrong_figure, wrong_unit
from briefer.planting.ground import Change, Ground, Planter, Sown
from briefer.planting.names import swapped_roles, wrong_name, wrong_place, wrong_speaker
from briefer.planting.sayings import altered_quote, invented_cause, wrong_source
from briefer.planting.wording import (
    contrary_verb,
    dropped_hedge,
    turned_comparison,
    turned_negation,
    turned_order,
    wrong_office,
    wrong_quantity,
)

PLANTERS: Final[tuple[Planter, ...]] = (
    wrong_figure,
    wrong_unit,
    wrong_day,
    wrong_name,
    wrong_speaker,
    wrong_office,
    turned_negation,
    contrary_verb,
    dropped_hedge,
    wrong_quantity,
    turned_comparison,
    swapped_roles,
    turned_order,
    invented_cause,
    wrong_place,
    altered_quote,
    wrong_source,
)
FEWEST_KINDS: Final = 10
"""Of no kind there are more than one part in so many, or the kinds that fit any sentence would crowd out the others."""


def plant(sentences: Sequence[Sown], ground: Ground, *, most: int) -> tuple[tuple[Sown, Change], ...]:
    """Return at most ``most`` sentences with an error each, in an order that only the sentences decide.

    Of each kind there is one error, then of each a second one, and so on, each time in another sentence as long as
    there is one.
    """
    of_a_kind = max(1, most // FEWEST_KINDS)
    queues = [list(islice(_spread(sentences, ground, planter), of_a_kind)) for planter in PLANTERS]
    longest = max(map(len, queues), default=0)
    dealt = [queue[turn] for turn in range(longest) for queue in queues if turn < len(queue)]
    return tuple(dealt[:most])


def _spread(sentences: Sequence[Sown], ground: Ground, planter: Planter) -> Iterator[tuple[Sown, Change]]:
    """Yield the first error of each sentence, then the second of each, and so on."""
    found = [(sown, list(planter(sown, ground))) for sown in sentences]
    longest = max((len(changes) for _, changes in found), default=0)
    for turn in range(longest):
        yield from ((sown, changes[turn]) for sown, changes in found if turn < len(changes))
