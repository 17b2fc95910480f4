"""How can a sentence begin with whose somebody is: "The port's head" and "Orr residents"?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.words import opened
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ROLES

_OF: Final = re.compile(
    r"^(?P<the>The )?(?P<what>[A-Za-z][a-z]+(?: [a-z]+)?) of (?P<owner>(?P<one>the )?"
    r"(?:[A-Z][\w-]+(?: [A-Z][\w-]+){0,4}|[a-z]+)) (?P<next>[a-z]+)\b"
)
_JOINING: Final = frozenset("of and or in at for from to on with who which that whose".split())


def owner_first(reading: Reading) -> str | None:
    """Return "The port's head" of "The head of the port", and "Orr residents" of "Residents of Orr"."""
    found = _OF.match(reading.text)
    if found is None or found["next"] in _JOINING or not _JOINING.isdisjoint(found["owner"].split()):
        return None
    what, owner = found["what"].lower(), found["owner"]
    head = what.split()[-1]
    named = owner.removeprefix("the ")[:1].isupper()
    if not (head in ROLES or is_person(stem(head))) or not (named or found["one"]):
        return None
    if not found["the"]:
        several = head.endswith("s") and named
        return f"{opened(owner.removeprefix('the '))} {what} {found['next']}" if several else None
    mark = "'" if "'" in reading.text else "’"
    ending = mark if owner.endswith("s") else f"{mark}s"
    return f"{opened(owner)}{ending} {what} {found['next']}"
