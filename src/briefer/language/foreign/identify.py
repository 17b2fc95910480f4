"""Which language is a text written in?"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import Final

from briefer.language.foreign.scripts import script_of

_COMMON: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": (
            "a the of and to in that was for is on with as said at by his from have not be are were had has been this "
            "which who will would an its their they he she it out up after over than about when where"
        ),
        "de": "der die und das den von zu mit ist nicht dem des auch auf für ein eine sich im war",
        "fr": "a le les des et une est dans que pour qui sur pas au avec par plus du il ont été",
        "es": "a el los las que y en del una por con para su se al es más como ha fue pero",
        "it": "a il di che della per non una sono con dei alla nel gli delle più ha anche è dal ma",
        "pt": "a o os que do da em um uma para com não por mais dos das ao foi é se como",
        "nl": "het een van en dat niet op zijn met voor aan er ook maar bij door naar deze heeft wordt",
        "sv": "och att det som en på är av för med till inte har den om ett men var från de",
        "da": "og af det at en til på har for ikke med den der de som så et var men af blev",
        "nb": "og det å på som til en av for ikke med har at de så fra var et men etter",
        "fi": "ja on ei että se oli mutta ole myös hän ovat nyt sen kuin joka vain jo kanssa olisi sekä",
        "pl": "nie się na do jest że jak przez po dla od oraz był który są tym ale ich za przy",
        "cs": "a se na je že to do ale jako tak pro po za by už od jsou když byl který podle také jeho",
        "hu": "a az és nem hogy egy is meg csak van volt ez vagy már még akkor mint azt minden szerint de",
        "ro": "a în și la din nu un care pe cu pentru se mai este fost că au de sau după ce",
        "tr": "ve bir bu için da de çok ile daha gibi olarak her ne olan kadar ama sonra göre oldu değil",
        "hr": "a je i u da se na od za su ne iz kao što koji ali nije još bi će nakon",
        "id": "yang dan di ini dari untuk dengan itu pada tidak akan adalah ke juga oleh dalam telah para",
        "vi": "là và của có được các không trong cho người này với ở đã để như những khi từ một",
        "ru": "и в не на что с по как из у за от для это о к был его но он",
        "uk": "і в не на що з та у за до від як для це про був його але він який",
        "bg": "и на в да от за се с не си че по са това като но до към може ще",
        "ar": "في من على إلى أن عن مع هذا التي الذي قال كان بعد بين وقد لم ما وفي",
        "fa": "و در به از که این را با است برای آن یک خود شد کرد می های",
    }.items()
}
_ALONE: Final = {
    "greek": "el",
    "hebrew": "he",
    "kana": "ja",
    "han": "zh",
    "hangul": "ko",
    "devanagari": "hi",
    "thai": "th",
}
"""Scripts that are taken for one language."""
_USUAL: Final = {"cyrillic": "ru", "arabic": "ar"}
"""What a text in the script is taken for where its words do not tell."""
_WRITTEN_IN: Final = {"ru": "cyrillic", "uk": "cyrillic", "bg": "cyrillic", "ar": "arabic", "fa": "arabic"}
_SAID_IN: Final = {
    word: tuple(code for code, common in _COMMON.items() if word in common)
    for word in frozenset().union(*_COMMON.values())
}
_WORD = re.compile(r"[^\W\d_]+")

_SAMPLE = 6_000
"""Code points that are counted: some 1000 words, far more than the decision needs."""
REMEMBERED: Final = 256
"""Sentences whose language is kept: a claim that one source does not hold is held against others."""
_FEWEST = 3
_CLEARLY = 1.25
"""How many of its common words a text must have, and how many times those of the language that is expected: the
nearest kin of a language share about half of them."""


def identify(text: str, *, default: str = "en") -> str:
    """Return the ISO 639-1 code of the language whose script and commonest words ``text`` uses most.

    ``default`` where the text is too short, mixed, or in a language that is not in the table.

    >>> identify("Die Polizei hat den Platz geräumt, und die Lage ist nicht klar.")
    'de'
    """
    sample = text[:_SAMPLE]
    script = script_of(sample)
    if script in _ALONE:
        return _ALONE[script]
    counts = _counts(sample, script)
    best = max(counts, key=lambda code: counts[code])
    if script in _USUAL:
        return best if counts[best] else _USUAL[script]
    clear = counts[best] >= _FEWEST and counts[best] >= _CLEARLY * counts.get(default, 0)
    return best if clear else default


def language_among(sentence: str, languages: Collection[str]) -> str:
    """Return the language of a sentence: English, one of ``languages``, or another that it clearly is in.

    A sentence has few common words, so that languages which are at hand need fewer of them than others. English
    where nothing tells.

    >>> [language_among(text, ["de"]) for text in ("Die Fabrik brannte aus.", "Le feu et les dégâts", "Fire hit it.")]
    ['de', 'fr', 'en']
    """
    return _among(sentence, frozenset(languages))


@lru_cache(maxsize=REMEMBERED)
def _among(sentence: str, languages: frozenset[str]) -> str:
    script = script_of(sentence)
    if script != "latin":
        return identify(sentence)
    counts = _counts(sentence, script)
    near = max(("en", *languages), key=lambda code: (counts.get(code, 0), code == "en"))
    far = max(counts, key=counts.__getitem__)
    clear = counts[far] >= _FEWEST and counts[far] >= 2 * counts.get(near, 0)
    return far if clear else near


def _counts(text: str, script: str) -> dict[str, int]:
    """Return for each language in that script how many of the words of ``text`` are among its commonest."""
    counts = dict.fromkeys(_written_in(script), 0)
    for codes in map(_SAID_IN.get, _WORD.findall(text.lower())):
        for code in codes or ():
            if code in counts:
                counts[code] += 1
    return counts


@cache
def _written_in(script: str) -> tuple[str, ...]:
    return tuple(code for code in _COMMON if _WRITTEN_IN.get(code, "latin") == script)
