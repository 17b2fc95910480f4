"""Which articles may share a passage? Found by MinHash, in time linear in the number of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

HASHES: Final = 128
BANDS: Final = 32
"""Four hashes a band: of 10,000 made-up articles of like sentences with 1,000 cut copies, a quarter long at least, one
is lost; with three the time doubles, with five one copy in a hundred is lost."""
MOST_HOLDERS: Final = 8
"""Pieces kept that are alike: enough to link a copy to its group, and the time stays linear in a thousand copies."""
_SEED: Final = 1
_THRESHOLD: Final = 0.3


def may_share(texts: Iterable[Iterable[Sequence[str]]]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of ``texts`` that seem to have a sentence in common; each text is the runs of its sentences.

    The lower index comes first. In a large group of copies not every pair is listed, but each copy is linked
    to the group.
    """
    return tuple(sorted(set(_pairs(texts))))


def _pairs(texts: Iterable[Iterable[Sequence[str]]]) -> Iterator[tuple[int, int]]:
    from rensa import RMinHash, RMinHashLSH  # noqa: PLC0415 - help must not pay for it

    index = RMinHashLSH(threshold=_THRESHOLD, num_perm=HASHES, num_bands=BANDS)
    owners: list[int] = []
    for at, pieces in enumerate(texts):
        for sketch in RMinHash.from_token_sets(list(pieces), num_perm=HASHES, seed=_SEED):
            found = index.query(sketch)
            yield from ((owners[key], at) for key in found if owners[key] != at)
            if len(found) < MOST_HOLDERS:
                index.insert(len(owners), sketch)
                owners.append(at)
