"""What should a reader of the briefing know about how a file was read?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.text.condition import conditions
from briefer.text.orders.instructions import MACHINE_NOTE, addresses_machine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.reading.metadata import Metadata
    from briefer.text.decoded import Decoded, Hidden
    from briefer.text.furniture.layout import Layout


def remarks(decoded: Decoded, layout: Layout) -> Iterator[str]:
    """Yield one remark a line of text; what addresses a machine is named by place and kind, never quoted."""
    yield from decoded.notes
    for part in layout.of("furniture"):
        if part.reason == MACHINE_NOTE:
            yield f"line {part.line} addresses a machine; it is not followed and may not be cited"
    told, others = _parted(decoded.hidden)
    for hidden in told:
        yield f"hidden text addresses a machine ({hidden.kind}, {hidden.place}); it was not read"
    if others:
        kinds = ", ".join(sorted({hidden.kind for hidden in others}))
        yield f"{len(others)} hidden passage{'' if len(others) == 1 else 's'} left out ({kinds})"
    yield from conditions(decoded.text, layout)


def refusals(stated: Metadata) -> Iterator[str]:
    """Yield one remark for each field that addresses a machine; it is left out and never quoted."""
    for name, place in stated.refused.items():
        yield f"{name} addresses a machine ({place}); it is not used"


def _parted(hidden: Sequence[Hidden]) -> tuple[list[Hidden], list[Hidden]]:
    """Return the passages that address a machine, and the others."""
    told = [one for one in hidden if addresses_machine(one.words)]
    return told, [one for one in hidden if one not in told]
