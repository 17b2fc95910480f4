"""How two English words relate: the same, opposite, broader, or nothing to do with each other."""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple

from briefer.language.naming.actors import kin_stems
from briefer.language.words.tokens import stem

Relation = Literal["same", "synonym", "opposite", "broader", "narrower", "kindred", "none"]


# Deeds of the news that undo each other, which a dictionary of single senses does not pair; each line has two sides.
_CONTRARY: Final = """
approve endorse back support accept adopt pass agree allow permit grant | reject oppose refuse veto decline ban forbid
allow permit let enable | prevent bar block stop hinder
give hand provide supply release disclose | withhold deny conceal
praise hail applaud commend welcome | condemn denounce criticise slam decry deplore
confirm admit acknowledge | deny dispute
accuse charge convict condemn sentence blame | clear acquit exonerate pardon
arrest detain jail hold imprison capture | release free discharge
die perish | survive recover live
raise increase lift hike rise grow gain climb double triple expand extend prolong | cut lower reduce shorten curb halve
raise increase lift hike rise grow gain climb double triple expand extend prolong | fall drop shrink slump decline
impose introduce tighten | lift scrap ease waive abolish repeal
build create found establish restore | demolish destroy close dismantle dissolve
open reopen resume restart | close shut suspend halt
open hold stage launch | cancel postpone scrap
deploy send deliver dispatch supply | withdraw recall remove
join enter | leave quit exit
hire appoint recruit promote elect | dismiss sack fire suspend oust demote
win beat | lose
uphold | overturn quash
attack | defend
include | exclude omit
advance | retreat delay postpone
damage harm hurt worsen | repair improve help benefit
buy acquire | sell
evacuate | return
sign ratify | break cancel scrap tear
north northern northbound | south southern southbound
east eastern eastbound | west western westbound
able | unable
soon | late
preliminary interim provisional draft | final definitive
temporary | permanent
partial | full total complete entire
voluntary | mandatory compulsory obligatory
minor | major
file lodge submit | withdraw drop
succeed | fail collapse
stay remain | leave depart
continue proceed persist remain last | interrupt halt stop suspend cease end discontinue lapse expire
carry adopt pass | reject defeat
public | private secret
""".strip().splitlines()


REMEMBERED: Final = 20_000
"""Pairs of words whose relation is kept: the words of a claim meet those of its passages in many checks."""


# Words of the news for one thing, which a dictionary keeps in senses apart.
_ALIKE: Final = """
accord agreement deal pact
acquire buy purchase
aid assistance help relief
aircraft airplane jet plane
allow permit
artefact relic
attorney lawyer solicitor
begin commence launch start
blast explosion
blaze fire
border frontier
build construct
capsize overturn
captive detainee inmate prisoner
cash fund funding money
cease halt stop
collaborate cooperate
end finish
confiscate seize
crocodile croc
cut lowered reduce trim
demonstration protest rally
demonstrator marcher protester
discover find uncover unearth
doctor medic physician
document dossier file paperwork
earthquake quake tremor
employee personnel staff worker workforce
enormous huge massive vast
escape flee
facility factory plant
firefighter fireman
forecast projection prediction
get obtain receive secure
home house dwelling
hurt injured wounded
ill sick
inquiry investigation probe
judgment ruling verdict
killing murder slaying
lawmaker legislator parliamentarian
lorry truck
memorandum memo
pay salary wage
phone telephone
poll survey
pledge promise vow
pupil schoolchild student
quick rapid swift fast
rescue save
secure win won
serviceman soldier troop
shop store
ship vessel
tally toll count
unemployed jobless
vanish disappear
vote ballot
""".strip().splitlines()


class Entry(NamedTuple):
    """What the table holds of one stem, all as stems."""

    synonyms: frozenset[str]
    opposites: frozenset[str]
    broader: frozenset[str]


_NOTHING = Entry(frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=REMEMBERED)
def relation(word: str, other: str) -> Relation:
    """Return how stem ``word`` relates to stem ``other`` (WordNet's commonest senses).

    "broader": ``word`` is a more general word for ``other``; "narrower" the other way round; "kindred": both
    have a broader word in common.

    >>> [relation(*pair) for pair in (("request", "ask"), ("rise", "fall"), ("vehicl", "car"))]
    ['synonym', 'opposite', 'broader']
    """
    if word == other or other in kin_stems(word):
        return "same"
    own, theirs = _table().get(word, _NOTHING), _table().get(other, _NOTHING)
    if other in own.opposites or word in theirs.opposites or other in _contrary().get(word, ()):
        return "opposite"
    if other in own.synonyms or word in theirs.synonyms:
        return "synonym"
    if word in theirs.broader:
        return "broader"
    if other in own.broader:
        return "narrower"
    return "kindred" if own.broader & theirs.broader else "none"


def undoes(word: str, other: str) -> bool:
    """Tell whether two stems name deeds of the news that undo each other; a dictionary's opposites are of any sense.

    >>> undoes("reject", "accept")
    True
    """
    return other in undoing(word)


def undoing(word: str) -> frozenset[str]:
    """Return the stems of the deeds that undo one."""
    return _contrary().get(word, frozenset())


def entry(word: str) -> Entry:
    """Return what the table holds of the stem ``word``: nothing for a word that it does not know."""
    return _table().get(word, _NOTHING)


def called_so(word: str) -> frozenset[str]:
    """Return the stems that have ``word`` for a synonym: the table gives a synonym at one of the two, or at both."""
    return _turned("synonyms").get(word, frozenset())


def narrower(word: str) -> frozenset[str]:
    """Return the stems for which ``word`` is a broader one."""
    return _turned("broader").get(word, frozenset())


@lru_cache(maxsize=REMEMBERED)
def saying(word: str) -> frozenset[str]:
    """Return the stems that say ``word`` and perhaps more: those to which it is the same, a synonym or broader.

    >>> sorted({"car", "cart", "vehicl", "flood"} & saying("vehicl"))
    ['car', 'cart', 'vehicl']
    """
    opposites = (
        entry(word).opposites
        | _turned("opposites").get(word, frozenset())
        | _contrary().get(word, frozenset())
    )
    return ((entry(word).synonyms | called_so(word) | narrower(word)) - opposites) | kin_stems(word) | {word}


@cache
def _turned(column: Literal["synonyms", "opposites", "broader"]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, row in _table().items():
        for other in getattr(row, column):
            found.setdefault(other, set()).add(word)
    return {word: frozenset(others) for word, others in found.items()}


def is_known(word: str) -> bool:
    """Tell whether the table holds the stem ``word`` at all."""
    return word in _table()


@cache
def _contrary() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _CONTRARY:
        one, other = (frozenset(stem(word) for word in side.split()) for side in line.split("|"))
        for mine, theirs in ((one, other), (other, one)):
            found |= {word: found.get(word, frozenset()) | theirs for word in mine}
    return found


@cache
def _table() -> dict[str, Entry]:
    raw = gzip.decompress(files("briefer.language").joinpath("data/lexicon.txt.gz").read_bytes()).decode()
    rows = (line.split("\t") for line in raw.splitlines())
    table = {row[0]: Entry(*(frozenset(part.split()) for part in row[1:])) for row in rows}
    for line in _ALIKE:
        stems = frozenset(stem(word) for word in line.split())
        for word in stems:
            own = table.get(word, _NOTHING)
            table[word] = own._replace(synonyms=own.synonyms | (stems - {word}))
    return table
