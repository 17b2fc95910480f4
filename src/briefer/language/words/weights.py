"""How much a word tells: its information content in general language."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import Final

from briefer.text.fold import fold_word

UNSEEN: Final = 1e-7
"""Frequency taken for a word that the list does not hold: names and coinages, rarer than any listed word."""

# Closed classes: they carry grammar, and a claim is not supported by sharing them.
FUNCTION_WORDS: Final = frozenset(
    """a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they
    them their theirs who whom whose which what where when why how there here and or but nor so yet if then than as
    of in on at by for from to into onto with without within upon about over under after before between through
    during against among toward towards until since per via out off up down again also too very just only not no
    be am is are was were been being have has had having do does did doing done will would shall should can could
    may might must ought said say says saying told tell tells mr mrs ms dr such other own same some any each both
    more most much many few all every while because although though however whether either neither 's s t""".split()
)


@lru_cache(maxsize=200_000)
def weight(word: str, language: str = "en") -> float:
    """Return the information in ``word``, 0 to 1; function words weigh nothing.

    Minus the logarithm of the word's frequency (wordfreq), scaled so that an unseen word weighs 1. It is
    fitted on nothing: the same table serves each topic.
    """
    return _weight(fold_word(word), language)


def _weight(word: str, language: str) -> float:
    if word in FUNCTION_WORDS and language == "en":
        return 0.0
    word = word.removesuffix("'s")
    if any(character.isdigit() for character in word):
        return 1.0
    frequency = max(_frequencies(language).get(word, 0.0), UNSEEN)
    return min(1.0, math.log(frequency) / math.log(UNSEEN)) if frequency < 1 else 0.0


@cache
def _frequencies(language: str) -> dict[str, float]:
    import wordfreq  # noqa: PLC0415 - loads its list on first use; help and schema must not pay it

    if language not in wordfreq.available_languages("small"):
        return {}
    found: dict[str, float] = wordfreq.get_frequency_dict(language, wordlist="small")
    return found
