"""What becomes of a file that is damaged on its way?"""

from __future__ import annotations

import io
import os
import random
import zipfile
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring, tostring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

FULL_COUNT = 10_000
"""Files for a soak; a tenth of them otherwise."""


def damaged(whole: bytes, *, seed: int) -> Iterator[bytes]:
    """Yield ``whole`` damaged in one to three places, each time otherwise, the same in every run."""
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    for _ in range(_count()):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            _damage(data, chance)
        yield bytes(data)


def _count() -> int:
    return FULL_COUNT if "BRIEFER_SOAK" in os.environ else FULL_COUNT // 10


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


def rearranged(xml: str, *, seed: int) -> Iterator[str]:
    """Yield well-formed XML whose elements were dropped, doubled, moved or renamed, or have other values."""
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    for _ in range(_count()):
        root = fromstring(xml)  # noqa: S314 - the test's own XML
        for _ in range(chance.randint(1, 5)):
            _rearrange(list(root.iter()), chance)
        yield tostring(root, encoding="unicode")


def rearranged_part(whole: bytes, name: str, *, seed: int) -> Iterator[bytes]:
    """Yield a zip in which one part is rearranged as XML."""
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    for xml in rearranged(parts[name].decode(), seed=seed):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for one, data in parts.items():
                archive.writestr(one, xml if one == name else data)
        yield file.getvalue()


def _rearrange(elements: list[Element], chance: random.Random) -> None:
    one, other = chance.choice(elements), chance.choice(elements)
    inside = set(one.iter())
    match chance.randrange(5):
        case 0 if len(one):
            one.remove(chance.choice(list(one)))
        case 1 if other not in inside:
            other.append(one)
        case 2 if len(one):
            one.insert(0, chance.choice(list(one)))
        case 3:
            one.tag, other.tag = other.tag, one.tag
        case _:
            value = chance.choice(["", "-1", "9" * 400, "x" * 1_000, "a\u2028b", "\u0661", "1e999", "nan"])
            one.attrib = dict.fromkeys(one.attrib or ["val"], value)
            one.text = value
