"""Which country do a capital, a people or an adjective stand for, when news says "Moscow" and means Russia?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.text.fold import fold_word

# Country, its people and adjectives, and the places whose names stand for its government.
_COUNTRIES: Final = """
afghanistan afghan kabul
argentina argentine argentinian
armenia armenian yerevan
australia australian canberra
austria austrian vienna
azerbaijan azerbaijani azeri baku
belarus belarusian minsk
belgium belgian
brazil brazilian brasilia
britain british uk london downing
bulgaria bulgarian
canada canadian ottawa
chile chilean
china chinese beijing
colombia colombian bogota
croatia croatian
cuba cuban havana
czechia czech
denmark danish
egypt egyptian cairo
ethiopia ethiopian
finland finnish helsinki
france french paris elysee
georgia georgian tbilisi
germany german berlin
greece greek athens
hungary hungarian budapest
india indian delhi
indonesia indonesian jakarta
iran iranian tehran
iraq iraqi baghdad
ireland irish dublin
israel israeli israelis
italy italian
japan japanese tokyo
jordan jordanian
kenya kenyan
lebanon lebanese
libya libyan
malaysia malaysian
mexico mexican
morocco moroccan
myanmar burmese
netherlands dutch hague
nigeria nigerian abuja
norway norwegian oslo
pakistan pakistani islamabad
palestine palestinian palestinians
peru peruvian
philippines philippine filipino manila
poland polish warsaw
portugal portuguese lisbon
qatar qatari doha
romania romanian bucharest
russia russian russians moscow kremlin
saudi saudis riyadh
serbia serbian belgrade
somalia somali
spain spanish madrid
sudan sudanese khartoum
sweden swedish stockholm
switzerland swiss
syria syrian damascus
taiwan taiwanese taipei
thailand thai bangkok
tunisia tunisian
turkey turkish turks ankara
ukraine ukrainian kyiv kiev
us usa american americans washington pentagon
venezuela venezuelan caracas
vietnam vietnamese hanoi
yemen yemeni
"""
_OF: Final = {word: line.split()[0] for line in _COUNTRIES.strip().splitlines() for word in line.split()}
_OFFICIAL: Final = frozenset(
    """official officials ministry minister president government military army forces spokesman spokeswoman
    spokesperson general diplomat diplomats embassy ambassador foreign defence defense secretary premier chancellor
    prime envoy state department administration king emir commander""".split()
)


def country_of(word: str) -> str | None:
    """Return the country that one word stands for, None if it stands for none."""
    return _OF.get(fold_word(word).replace(".", "").removesuffix("'s"))


def official_countries(words: Sequence[str]) -> set[str]:
    """Return the countries in whose name somebody so described speaks: "Russian officials", not "a Russian tourist"."""
    countries = {country for word in words if (country := country_of(word))}
    return countries if is_official(words) or len(words) == 1 else set()


def is_official(words: Sequence[str]) -> bool:
    """Tell whether a description is of one who speaks for a state: "ministry", "army spokesman"."""
    return not _OFFICIAL.isdisjoint(fold_word(word) for word in words)
