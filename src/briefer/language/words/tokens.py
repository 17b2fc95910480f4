"""Cut text into words, and reduce each to the stem under which its variants meet."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import simplemma
import Stemmer

from briefer.language.numbers.money import LETTERS_OF_MONEY
from briefer.language.words.spelling import american
from briefer.records import Span
from briefer.text.fold import fold_word

# A number with its separators, an acronym with stops, or a word with inner apostrophes; hyphens separate. Letters
# for a currency are no word, as its sign is none.
_WORD = re.compile(
    rf"\d+(?:[.,\u00a0\u202f]\d+)*|(?:[^\W\d_]\.){{2,}}|[eE]-[mM]ail\w*|(?!{LETTERS_OF_MONEY})[^\W_]+(?:['’][^\W\d_]+)*",
)
_CACHED_WORDS = 200_000
_STEMMERS = {
    code: Stemmer.Stemmer(name)
    for code, name in {
        "ar": "arabic",
        "da": "danish",
        "de": "german",
        "en": "english",
        "es": "spanish",
        "fr": "french",
        "it": "italian",
        "nl": "dutch",
        "no": "norwegian",
        "pt": "portuguese",
        "ro": "romanian",
        "ru": "russian",
        "sv": "swedish",
        "tr": "turkish",
    }.items()
}


# Past forms that are dictionary words themselves, so that a dictionary takes them for their own lemma; in news
# they are nearly always the verb.
_PAST = {
    "rose": "rise",
    "fell": "fall",
    "left": "leave",
    "found": "find",
    "saw": "see",
    "felt": "feel",
    "lay": "lie",
}

# Words whose suffix the stemmer takes off though they are no forms of what is left: "authority", no author.
_APART = frozenset(
    """authority officer important importance several experiment celebrity apartment executive cooperation university
    department emergency minority majority engine business quite customer prisoner federation initiative positive
    conservation animal generation hospitality corps native senate
    inspectorate directorate electorate""".split()
)
_SHORTEST_CRY = 4
"""Letters from which on a word in capitals may be an ordinary word; shorter ones are initials ("US", no pronoun)."""


class Token(NamedTuple):
    """One word as it stands, where it stands, its stem, and the word folded (case and accents gone)."""

    text: str
    start: int
    end: int
    stem: str
    folded: str
    span: Span


def tokenize(text: str, within: Span | None = None, *, language: str = "en") -> tuple[Token, ...]:
    """Return the words of ``text`` (or of one span of it), in order.

    >>> [token.stem for token in tokenize("The strikers’ harbours")]
    ['the', 'striker', 'harbor']
    """
    start, end = (within.start, within.end) if within else (0, len(text))
    found = []
    for match in _WORD.finditer(text, start, end):
        word, (first, behind) = match[0], match.span()
        found.append(Token(word, first, behind, *_known(word, language), Span(first, behind)))
    return tuple(found)


@lru_cache(maxsize=_CACHED_WORDS)
def _known(word: str, language: str) -> tuple[str, str]:
    return stem(word, language), fold_word(word)


@lru_cache(maxsize=_CACHED_WORDS)
def stem(word: str, language: str = "en") -> str:
    """Return what the inflected and spelling variants of ``word`` share.

    Dictionary form first (simplemma: struck, strike), then suffixes (Snowball), both without accents and
    case; British and American spellings meet in English.
    """
    folded = fold_word(word).removesuffix("'s").removesuffix("'").replace(".", "").replace("-", "")
    if not folded.isalpha() or (word[:1].isupper() and word.isupper() and 1 < len(folded) < _SHORTEST_CRY):
        return folded
    stemmer = _STEMMERS.get(language)
    if stemmer is None:
        return folded
    lemma = (
        _PAST.get(folded) or _lemma(american(folded), "en") if language == "en" else _lemma(folded, language)
    )
    return lemma if lemma in _APART and language == "en" else str(stemmer.stemWord(fold_word(lemma)))


def _lemma(word: str, language: str) -> str:
    return (
        simplemma.lemmatize(word, language)
        if language in {"en", "de", "es", "fr", "it", "nl", "pt", "ru"}
        else word
    )
