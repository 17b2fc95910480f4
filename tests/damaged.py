"""What becomes of a file that is damaged on its way?"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL_COUNT = 10_000
"""Files for a soak; a tenth of them otherwise."""


def damaged(whole: bytes, *, seed: int, count: int | None = None) -> Iterator[bytes]:
    """Yield ``whole`` damaged in one to three places, each time otherwise, the same in every run."""
    soak = "BRIEFER_SOAK" in os.environ
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    for _ in range(count or (FULL_COUNT if soak else FULL_COUNT // 10)):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            _damage(data, chance)
        yield bytes(data)


def _damage(data: bytearray, chance: random.Random) -> None:
    """Flip bytes, cut a stretch, repeat one, or put one in another place."""
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.choice([1, 8, 200, len(data) // 2 + 1]))
    piece = data[start:end]
    to = chance.randrange(len(data) + 1)
    match chance.randrange(5):
        case 0 if piece:
            data[start] ^= 1 << chance.randrange(8)
        case 1:
            del data[start:end]
        case 2:
            data[end:end] = piece
        case 3:
            data[to:to] = piece
        case _:
            data[start : start + 4] = chance.randbytes(4)
