"""A wrong name, place or speaker, and two who change roles.

False by construction: the new name stands nowhere in the cited sources; or it is that of another speaker of the same
source whom nothing near the sentence names. The two who change roles are named to the left and to the right of a verb
for what one does to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.planting.ground import Change, Ground, Sown, chance, outside_quotes, replaced
from briefer.planting.tables import DEEDS, MONTHS, NOWHERE, STRANGERS, WEEKDAYS

_PART: Final = r"[A-Z][a-z]+(?:[-’'][A-Za-z]+)*"
_NAME: Final = rf"{_PART}(?: {_PART}){{1,2}}"
_SAYS: Final = r"(?:said|says|told|added|warned|announced|denied)"
_FULL: Final = re.compile(rf"(?<=[a-z,] ){_NAME}(?![\w’']| [A-Z])")
_SPOKEN: Final = re.compile(
    rf"\b({_NAME})(?=,? {_SAYS}\b)|(?<=said )({_NAME})(?=[,.])|(?<=ccording to )({_NAME})(?=[,.])"
)
_PLACE: Final = re.compile(
    rf"(?<=\b[Ii]n |\bat )(?<!at )({_PART})(?=[,.]| on\b| and\b)|(?<=near )({_PART})(?=[,. ])"
)
_ROLES: Final = re.compile(
    rf"((?:[Tt]he )?{_PART}(?: {_PART})?) ({'|'.join(DEEDS)}) ((?:the )?{_PART}(?: {_PART})?)(?=[ ,.;])"
)
_TITLED: Final = re.compile(r"\b(?:[A-Z]\S*|the|of)\s$")
"""What stands behind this is no whole name."""
_NO_NAMES: Final = frozenset({*WEEKDAYS, *MONTHS, "The", "In", "On", "At", "But", "And", "Its", "His", "Her"})


def wrong_name(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with each full name inside it that of a stranger."""
    spoken = {match.span() for match in _SPOKEN.finditer(sown.text)}
    for match in outside_quotes(sown.text, _FULL):
        if match.span() not in spoken and _is_name(match[0], ground):
            yield replaced("name", sown, *match.span(), _stranger(sown, ground, STRANGERS))


def wrong_place(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with each place another one."""
    for match in outside_quotes(sown.text, _PLACE):
        if _is_name(match[0], ground):
            yield replaced("place", sown, *match.span(), _stranger(sown, ground, NOWHERE))


def wrong_speaker(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with its speaker another one of the same sources, or else a stranger."""
    for match in outside_quotes(sown.text, _SPOKEN):
        if _is_name(match[0], ground) and not _TITLED.search(sown.text[: match.start()]):
            others = [name for name in _speakers(ground.cited(sown)) if _is_far(name, sown)]
            other = chance(sown, "speaker").choice(others) if others else _stranger(sown, ground, STRANGERS)
            yield replaced("speaker", sown, *match.span(), other)


def swapped_roles(sown: Sown, ground: Ground) -> Iterator[Change]:
    """Yield the sentence with those on both sides of a deed in each other's place."""
    for match in outside_quotes(sown.text, _ROLES):
        one, deed, other = match.groups()
        begins = not sown.text[: match.start()].strip() or sown.text[: match.start()].endswith(
            (", ", "that ")
        )
        if begins and _is_name(one, ground) and _is_name(other, ground):
            left = other[:1].upper() + other[1:] if match.start() == 0 else other
            right = re.sub(r"^The ", "the ", one)
            text = f"{sown.text[: match.start()]}{left} {deed} {right}{sown.text[match.end() :]}"
            yield Change("roles", text, f"“{one}” and “{other}” changed places", sown.sources)


def _is_name(words: str, ground: Ground) -> bool:
    return not _NO_NAMES & set(words.split()) and words.lower() not in ground.kept


def _speakers(text: str) -> list[str]:
    found = (match for match in _SPOKEN.finditer(text) if not _TITLED.search(text[: match.start()]))
    return sorted({next(filter(None, match.groups())) for match in found})


def _is_far(name: str, sown: Sown) -> bool:
    """Tell whether no part of a name stands near a sentence."""
    return not any(part in sown.near for part in name.split()) and not _NO_NAMES & set(name.split())


def _stranger(sown: Sown, ground: Ground, names: tuple[str, ...]) -> str:
    unknown = [name for name in names if not ground.holds(name)]
    return chance(sown, "stranger").choice(unknown or list(names))
