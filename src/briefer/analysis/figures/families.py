"""Which words news uses for one and the same thing when it counts: kindred nouns and kindred deeds."""

from __future__ import annotations

from typing import Final

from briefer.language.words.tokens import stem

PEOPLE: Final = "people"

# Each line is one thing; its first word names it. Groups of people that are a part of all people (officers,
# children) stand apart, because the count of a part is not a rival of the count of the whole.
_NOUNS: Final = """
people person individual civilian member resident citizen patient victim casualty inhabitant villager human man miner
people survivor
people passenger traveller tourist guest spectator fan pilgrim migrant refugee inmate prisoner detainee hostage
officer policeman policewoman constable police
worker employee dockworker docker staff labourer
protester demonstrator marcher
pupil student schoolchild
case infection
body corpse remains
fire blaze wildfire
soldier troop serviceman
child minor youngster
ship vessel boat tanker freighter
home house dwelling
job post
damage loss
cost bill price
plane aircraft jet warplane
vehicle car lorry truck
airstrike strike raid sortie
"""
_DEEDS: Final = """
kill die dead death fatality slay perish drown
injure hurt wound harm injury treat treatment casualty
admit admission hospitalise
arrest detain detention hold
dismiss dismissal sack
charge indict prosecute
miss missing unaccounted trap entomb
displace evacuate flee homeless uproot
delay stick strand wait
destroy flatten raze collapse wreck
cancel postpone
leak escape spill seep ooze
spoil rot decay
damage
deliver arrive distribute supply
pledge promise earmark allocate donate
eliminate affect lose cut shed axe scrap
grow growth expand
march rally attend gather crowd demonstrate turnout
strike walkout stoppage
demand ransom
"""
# Each line is a group of people of whom none is counted in another.
_GROUPS: Final = """
soldier troop serviceman conscript reservist
civilian villager bystander
officer policeman policewoman constable
firefighter rescuer paramedic
child minor youngster pupil schoolchild infant baby
journalist reporter
fighter militant insurgent rebel gunman attacker
protester demonstrator marcher
employee staff
stallholder trader shopkeeper
"""
_PERSONAL: Final = frozenset(
    stem(word)
    for word in """kill die injure arrest dismiss charge miss displace release rescue infect save trap admit
    discharge""".split()
)


def _families(lines: str) -> dict[str, str]:
    return {
        stem(word): stem(line.split()[0])
        for line in reversed(lines.strip().splitlines())
        for word in line.split()
    }


GROUPS: Final = _families(_GROUPS)
NOUNS: Final = _families(_NOUNS)
DEEDS: Final = _families(_DEEDS)
_PEOPLE_STEM: Final = stem(PEOPLE)


def group_of(noun: str) -> str:
    """Return the group of people that ``noun`` (a stem) names, empty where it may be anybody."""
    return GROUPS.get(noun, "")


def is_noun(word: str) -> bool:
    """Tell whether ``word`` (a stem) is a noun of one of the families."""
    return word in NOUNS


def noun_family(noun: str) -> str:
    """Return the stem under which kindred nouns meet; ``noun`` is a stem."""
    return NOUNS.get(noun, noun)


def deed_family(word: str) -> str:
    """Return the stem under which kindred deeds meet; ``word`` is a stem."""
    return DEEDS.get(word, word)


def done_to_people(deed: str) -> bool:
    """Tell whether a deed (a family) without a noun can only be done to people: "twelve have been charged"."""
    return deed in _PERSONAL


def grows(deed: str) -> bool:
    """Tell whether a count of people to whom a deed (a family) was done only grows: the missing are found."""
    return deed in _PERSONAL and deed not in {stem("miss"), stem("trap")}


def known_deed(word: str) -> bool:
    """Tell whether ``word`` (a stem) is one of the deeds that news counts."""
    return word in DEEDS
