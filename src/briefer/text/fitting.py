"""How well does a text, decoded in some character set, fit the languages that are written in it?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_STRANGE: Final = re.compile(
    # controls, private use, box drawing; half-width kana, which only wrong readings string together
    r"[\x80-\x9f\ue000-\uf8ff\u2320\u2321\u2500-\u259f\u25a0\uff61-\uff9f\ufffd]"
    # two tones on one letter
    r"|[\u0e47-\u0e4e](?=[\u0e47-\u0e4e])"
    # a sign inside a word or glued to its front
    r"|(?<=[^\W\d_])[¡-©«-´¶-¹»-¿×÷†‡‰‹›€™˜ˆ√∞≈≠≤≥∂∏∑∫∆Ω◊](?=[^\W\d_])"
    r"|[¡-©¬-´¶-¹¼-¾×÷†‡‰™˜ˆ](?=[^\W\d_]{2})"
    # a capital after a small letter of one word, where either is beyond ASCII
    r"|[ß-öø-ÿа-яёѐ-џα-ώ](?=[A-ZÀ-ÖØ-ÞА-ЯЀ-ЏΑ-Ω])|[a-z](?=[À-ÖØ-ÞА-ЯЀ-ЏΑ-Ω])"
    # two scripts in one word
    r"|[a-zß-ÿ](?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3](?=[a-zß-ÿ])"
    r"|[a-zA-ZÀ-ÿ](?=[\u0370-\u06ff\u0e00-\u0e7f])|[\u0370-\u06ff\u0e00-\u0e7f](?=[a-zA-ZÀ-ÿ])"
)
_SHORTEST_WORD: Final = 2
"""Letters of a word; alone, any letter is known to some language."""
_MOST_WORDS: Final = 400
_UNTOLD: Final = 0.3
"""Share of words taken for known in a language without a list: below any that is known, above none."""
_STRANGENESS: Final = 2.0
"""Weight of a strange place against a known word: one strange character in ten costs a fifth."""
_PLAIN: Final = 0.5
"""What a reading is worth of which no word is known, as one of nothing but names."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a reading fits: 1 where every word beyond ASCII is known and nothing is strange; may be below 0."""

    score: float
    language: str


def fit_of(text: str, languages: Sequence[str]) -> Fit:
    """Return how well ``text`` fits the language among ``languages`` that knows most of its words."""
    beyond = sum(not character.isascii() for character in text)
    strange = sum(1 for _ in _STRANGE.finditer(text)) / beyond if beyond else 0.0
    # A set whose reading is this strange is out, and need not load the words of its languages.
    if strange > 1 / (2 * _STRANGENESS):
        return Fit(-1.0, "")
    words = list(islice(_words(text), _MOST_WORDS))
    known, language = max(((_known(words, language), language) for language in languages), default=(0.0, ""))
    return Fit(_PLAIN + known * (1 - _PLAIN) - _STRANGENESS * strange, language)


def _words(text: str) -> Iterator[str]:
    """Yield the words beyond ASCII, and pairs of characters of languages that put no space between words."""
    for found in _WORD.finditer(text):
        word = found[0]
        if word.isascii() or len(word) < _SHORTEST_WORD:
            continue
        if _UNSPACED.search(word):
            yield from (first + second for first, second in pairwise(word))
        else:
            yield unicodedata.normalize("NFC", word.lower())


def _known(words: Collection[str], language: str) -> float:
    """Return the share of the words that the language knows, ``_UNTOLD`` where there is no list of its words."""
    vocabulary = _vocabulary(language)
    found = (
        sum(_spelt(word, language) in vocabulary for word in words) if vocabulary else _UNTOLD * len(words)
    )
    return (found + 0.5) / (len(words) + 1)


def _spelt(word: str, language: str) -> str:
    """Return a word as the list of the language spells it: Romanian with the comma below."""
    return word.replace("ş", "ș").replace("ţ", "ț") if language == "ro" else word


@cache
def _vocabulary(language: str) -> Collection[str]:
    import wordfreq  # noqa: PLC0415 - loads its lists on first use; UTF-8 must not pay it

    if language not in wordfreq.available_languages("small"):
        return ()
    words: dict[str, float] = wordfreq.get_frequency_dict(language, wordlist="small")
    return words
