"""Does a sentence end with a speaker of whom it tells from its first word? Then a pronoun is enough."""

from __future__ import annotations

import re
from typing import Final

from briefer.language.reading import Reading

_AGAIN: Final = re.compile(
    r"^(?:(?:On|In|At|By|Since) [^,]{2,40}, )?(?:the )?(?P<who>[a-z0-9][^,;:]{2,80}?)"
    r"(?P<next>,| (?P<word>[a-z(]\S*)) .*, (?P<again>(?:the )?(?P=who) (?P<said>said|says|say))\.$",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"(?!It\b|They\b)(?:The )?[A-Z0-9][^,;:]{2,80} .*, (?:it|they) (?:said|says|say)\.$"
)
_SEVERAL: Final = frozenset({"are", "were", "have"})
_PEOPLE: Final = ("police", "officials", "officers", "people")


def told_again(text: str) -> re.Match[str] | None:
    """Return how a sentence names its subject again as the speaker at its end, None where it does not."""
    return _AGAIN.match(text)


def is_named_first(text: str) -> bool:
    """Tell whether the body that a pronoun at the end lets speak is named at the start.

    >>> is_named_first("Orr Foods has seen it, it said."), is_named_first("It has seen it, it said.")
    (True, False)
    """
    return bool(_PRONOUN.match(text))


def speaking_of_itself(text: str) -> str:
    """Return ``text`` with a pronoun in the place of a body that is named again as the speaker at the end.

    >>> speaking_of_itself("The Port Authority reopened a berth on 5 March, the Port Authority said.")
    'The Port Authority reopened a berth on 5 March, it said.'
    >>> speaking_of_itself("Ana Lind will resign, Ana Lind said.")
    'Ana Lind will resign, Ana Lind said.'
    """
    found = told_again(text)
    if found is None or any(
        name.kind == "person" and name.span.start <= found.start("who") for name in Reading(text).names
    ):
        return text
    several = found["word"] in _SEVERAL or found["who"].lower().endswith(_PEOPLE)
    pronoun = "they" if several else "it"
    return f"{text[: found.start('again')]}{pronoun} {found['said']}."
