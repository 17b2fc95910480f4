"""What sort of thing does a noun name: a person, a body of some family, a place?"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ORGANISATIONS, ROLES

REMEMBERED: Final = 20_000
"""Words whose sort is kept: a dozen checks ask for that of the same word."""

# What bodies are called, by family: nothing is a member of two families that share no word.
_FAMILIES: Final = {
    # A media house is a company as well, and "Paper" in a name need not be one of news.
    "company": """newspaper paper broadcaster outlet station magazine channel company firm business corporation corp
        manufacturer maker producer retailer supplier contractor subcontractor brokerage broker airline airways
        carmaker automaker shipbuilder shipyard utility plc inc ltd llc gmbh ag motors industries holdings foods
        stores conglomerate subsidiary parent employer enterprise startup publisher carrier dealer dealership
        wholesaler lender bank insurer grocer builder developer owner operator consultancy consultant miner refiner
        brewer steelmaker startups chain franchise landlord group""",
    "union": "union federation confederation guild local brotherhood labor labour",
    "employers": "association chamber federation confederation lobby employers",
    "court": "court tribunal bench judges judiciary panel",
    "public": """ministry department agency authority regulator commission inspectorate watchdog bureau directorate
        office council government administration cabinet treasury state county city municipality town village board
        service parliament congress assembly senate legislature chamber secretariat executive unit region province bank
        fund prison jail hall embassy consulate mission committee""",
    "hospital": "hospital clinic infirmary hospice medical",
    "school": "school university college academy faculty institute",
    "party": "party league movement alliance front bloc coalition opposition union congress rally faction",
    "police": "police constabulary force gendarmerie department service unit officers",
    "rescue": "fire brigade firefighters rescue ambulance paramedics coastguard service department",
    "army": "army military troops forces force navy garrison brigade guard unit corps militia rebels",
    "media": """newspaper paper daily weekly tabloid outlet broadcaster station radio television tv magazine journal
        agency wire publisher website blog channel company group gazette herald tribune""",
    "charity": "charity ngo foundation trust fund nonprofit network mission",
    "church": "church diocese parish archdiocese congregation",
    "club": "club team side squad franchise league",
    "observers": "observatory monitor mission network watch observers",
}
FAMILIES: Final[dict[str, frozenset[str]]] = {
    family: frozenset(stem(word) for word in words.split()) for family, words in _FAMILIES.items()
}
"""For each family of bodies the stems of what its members are called."""

GENERAL: Final = frozenset(
    stem(word)
    for word in """body organisation organization group institution institute association centre center society service
    side party member outfit entity group agency operator""".split()
)
"""Stems of words that fit a body of almost any family."""
_BODIES: Final = frozenset(stem(word) for word in ORGANISATIONS).union(*FAMILIES.values(), GENERAL)
_ROLES: Final = frozenset(stem(word) for word in ROLES)


def families(stems: Iterable[str]) -> frozenset[str]:
    """Return the families of bodies that any of the nouns ``stems`` names."""
    words = frozenset(stems)
    return frozenset(family for family, members in FAMILIES.items() if members & words)


def clash(one: Iterable[str], other: Iterable[str]) -> bool:
    """Tell whether two bodies called by these nouns cannot be one: both of a known family, and none shared.

    >>> clash({stem("union")}, {stem("company")}), clash({stem("regulator")}, {stem("department")})
    (True, False)
    """
    ours, theirs = frozenset(one), frozenset(other)
    if (ours | theirs) & GENERAL:
        return False
    mine, yours = families(ours), families(theirs)
    return bool(mine) and bool(yours) and not mine & yours


def is_body(noun: str) -> bool:
    """Tell whether the stem of a noun names a body of people."""
    return noun in _BODIES


@lru_cache(maxsize=REMEMBERED)
def is_person(noun: str) -> bool:
    """Tell whether the stem of a noun names a person: by office, or in its commonest sense."""
    return noun in _ROLES or sorts(noun).startswith("p")


def is_place(noun: str) -> bool:
    """Tell whether the stem of a noun names a place: a region, a piece of land or water, a way or a building."""
    found = sorts(noun)
    return found[:1] in {"l", "o"} or (found[:1] == "a" and not is_body(noun))


@lru_cache(maxsize=REMEMBERED)
def sorts(noun: str) -> str:
    """Return a letter for each of the commonest senses of the stem of a noun, the commonest first; empty if unknown.

    The letters are WordNet's lexicographer files: p person, g group, l location, o natural object, a artefact,
    c communication, m possession, e act or event, t time, s substance, x anything else.
    """
    return _table().get(noun, ("", 0))[0]


@lru_cache(maxsize=REMEMBERED)
def verb_tenths(word: str) -> int:
    """Return in how many tenths of its uses the stem of a word is a verb, 0 to 9 (WordNet's tagged texts)."""
    return _table().get(word, ("", 0))[1]


@cache
def _table() -> dict[str, tuple[str, int]]:
    raw = gzip.decompress(files("briefer.language").joinpath("data/sorts.txt.gz").read_bytes()).decode()
    rows = (line.split("\t") for line in raw.splitlines())
    return {word: (letters, int(tenths)) for word, letters, tenths in rows}
