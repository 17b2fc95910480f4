"""How can a sentence that begins with somebody's name and office begin with the other of the two?"""

from __future__ import annotations

import re
from typing import Final

from briefer.drafting.openings.words import inside, opened
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import DETERMINERS, ROLES

_APPOSED: Final = re.compile(r"(?P<age>, \d{2})?, (?P<what>[^,;:“”\"]{3,80}), (?!and\b|or\b)(?=[a-z])")
_HERE: Final = re.compile(r"\b(?:there|here|its|his|her|their|who|whom|whose|which|\d+)\b")
"""What hangs on something else, or is an age: "a nurse there", "39"."""
_JOINED: Final = re.compile(r",|\b(?:and|or)\b")
_ONCE: Final = frozenset({"former", "then", "acting", "deputy"})
"""What stands before an office that one holds at a time."""
_HONORIFICS: Final = frozenset({"", "Dr ", "Mr ", "Mrs ", "Ms ", "Professor "})
_SOLE: Final = frozenset(
    """minister secretary president premier chancellor mayor governor king queen commissioner chief head director
    executive chairman chairwoman chairperson chair registrar rector ombudsman administrator treasurer coroner
    superintendent manager general dean warden prosecutor""".split()
)
"""Offices that are held by one person at a time: "the mayor", but "a nurse"."""
_NEXT: Final = re.compile(r" (?!and\b|or\b|of\b)[a-z]+\b")
_LONGEST_OFFICE: Final = 7
"""Words of an office before a name: "Former deputy director of the port authority"."""


def office_first(reading: Reading) -> str | None:
    """Return "The mayor, Ana Lind," of a sentence that begins with "Ana Lind, the mayor,"."""
    name = _first_name(reading)
    leading = name and reading.text[reading.span.start : name.span.start] in _HONORIFICS
    found = _APPOSED.match(reading.text, name.span.end) if name and leading else None
    if name is None or found is None or _HERE.search(found["what"]) or not _is_office(found["what"]):
        return None
    what, first = found["what"], found["what"].split()[0]
    bare = first in ROLES | _ONCE
    if not (bare or first in {"the", "a", "an"} or first.endswith(("'s", "’s"))):
        return None
    article = "The " if bare and " of " in what else "A " if bare else ""
    who = reading.text[reading.span.start : found.start("what")].rstrip(" ,")
    told = f"{article}{what if article else opened(what)}, {who},"
    return told + _next(reading, found.end() - 1)


def name_first(reading: Reading) -> str | None:
    """Return "Ana Lind, the plant manager, said" of "Plant manager Ana Lind said", "Ana Lind, its head," likewise."""
    name = _first_name(reading)
    before = reading.text[reading.span.start : name.span.start] if name else ""
    office = before.rstrip(" ,")
    if name is None or not office or _JOINED.search(office) or len(office.split()) > _LONGEST_OFFICE:
        return None
    apposed = before == f"{office}, "
    if not _is_office(_head(office)) or (not apposed and before != f"{office} "):
        return None
    end = name.span.end + (1 if apposed and reading.text[name.span.end :][:1] == "," else 0)
    verb = _next(reading, end)
    if not verb or apposed != (end > name.span.end):
        return None
    what = _within(office, name.span.of(reading.text), owned=apposed)
    return f"{name.span.of(reading.text)}, {what},{verb}" if what else None


def _within(office: str, name: str, *, owned: bool) -> str | None:
    """Return an office as it stands behind its holder; None where it may be held by many."""
    first = office.split(maxsplit=1)[0]
    if owned:
        return (
            inside(office)
            if first.lower() in DETERMINERS or first.endswith(("'s", "’s", "s'", "s’"))
            else None
        )
    if first.lower() in DETERMINERS or "'" in office or "’" in office:
        return None
    if len(office.split()) == 1:
        return None  # "President Lind" is not "Lind, the president": of what?
    sole = _head(office).lower() in _SOLE
    article = "the" if sole else "an" if first[0] in "AEIOU" else "a"
    return f"{article} {inside(f'{office} {name}').removesuffix(f' {name}')}"


def _first_name(reading: Reading) -> Name | None:
    """Return the first name of a person, if no clause stands before it."""
    return next((name for name in reading.names if name.kind == "person"), None)


def _head(office: str) -> str:
    return office.partition(" of ")[0].rpartition(" ")[2]


def _is_office(what: str) -> bool:
    return any(word in ROLES or is_person(stem(word)) for word in re.findall(r"[a-z-]+", what.lower()))


def _next(reading: Reading, end: int) -> str:
    """Return the word behind a name, which is most often the verb: a model that has it goes on as the passage does."""
    found = _NEXT.match(reading.text, end)
    return found[0] if found else ""
