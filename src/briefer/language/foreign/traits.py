"""What can be told of an article without knowing its language: names, figures, days, and words of one root."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log
from typing import Final, NamedTuple

from briefer.language.article import Article
from briefer.language.foreign.dates import Told, find_days
from briefer.language.foreign.identify import identify, language_among
from briefer.language.foreign.numbers import Number, find_numbers
from briefer.language.foreign.scripts import UNSPACED, romanised, script_of, with_plain_digits
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.records import Span
from briefer.text.fold import fold_word

ROOT: Final = 4
"""Letters with which two words of one root begin alike: police, Polizei; minister, ministre, министр."""
SAME_WORDS: Final = 0.7
"""Share of a claim's words that stand in the article from which both are in one language, whatever it is."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SIMPLER: Final = tuple(
    pair.split(":")
    for pair in "tsch:c tch:c tsh:c sch:s dzh:j dj:j ch:c sh:s zh:s kh:h gh:g ph:f ts:s tz:s cz:c x:s".split()
)
_CLASSES: Final = {
    letter: str(number)
    for number, letters in enumerate("bfpv cgjkqsxz dt l mn r".split(), start=1)
    for letter in letters
}


@dataclass(frozen=True, slots=True)
class ForeignSentence:
    """One sentence (or heading) of an article in another language: its figures and days, typed."""

    span: Span
    paragraph: int
    numbers: tuple[Number, ...]
    days: tuple[Told, ...]


class ForeignArticle:
    """An article whose language the checks do not read."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.script = script_of(article.text[:6_000])

    @cached_property
    def sentences(self) -> tuple[ForeignSentence, ...]:
        """The sentences in order, then the headings."""
        plain = with_plain_digits(self.article.text)
        paragraphs = [*self.article.paragraphs, *(-1 for _ in self.article.headings)]
        readings = (*self.article.readings, *self.article.headings)
        return tuple(self._sentence(plain, r, p) for r, p in zip(readings, paragraphs, strict=True))

    def _sentence(self, plain: str, reading: Reading, paragraph: int) -> ForeignSentence:
        language = self.article.source.language
        days = find_days(plain, reading.span, language=language, published=self.article.published)
        taken = [told.mention.span for told in days if told.mention.kind != "year"]
        numbers = find_numbers(plain, reading.span, language=language, taken=taken)
        return ForeignSentence(reading.span, paragraph, numbers, days)

    @cached_property
    def words(self) -> dict[str, tuple[int, ...]]:
        """The words in Latin letters, each with the numbers of its sentences."""
        found: dict[str, dict[int, None]] = defaultdict(dict)
        for number, sentence in enumerate(self.sentences):
            for match in _WORD.finditer(self.article.text, sentence.span.start, sentence.span.end):
                found[romanised(match[0])][number] = None
        return {word: tuple(numbers) for word, numbers in found.items()}

    def places_of(self, name: str) -> frozenset[int]:
        """Return the sentences that hold a word of a name, with whatever ending and in whatever spelling."""
        word = re.split("['-]", fold_word(name).removesuffix("'s").removesuffix("'"))[-1]
        if self.script in UNSPACED | {"hangul"}:
            places = (n for n, s in enumerate(self.sentences) if name in s.span.of(self.article.text))
            return frozenset(places)
        kin = {other for other in self._like(word) if self._is_form(word, other)}
        return frozenset(number for other in kin for number in self.words[other])

    def roots(self, word: str) -> frozenset[int]:
        """Return the sentences with a word that begins as ``word`` does, for a word of some length."""
        folded = fold_word(word)
        if len(folded) < ROOT + 1:
            return frozenset()
        return frozenset(n for other in self._beginnings.get(folded[:ROOT], ()) for n in self.words[other])

    def _like(self, word: str) -> Iterable[str]:
        if self.script == "latin":
            inside = (other for other in self.words if len(word) > ROOT and word in other)
            return (*self._beginnings.get(word[:3], ()), *inside, *(w for w in (word,) if w in self.words))
        return (other for code in _skeletons(word) for other in self._sounds.get(code[:2], ()))

    def _is_form(self, word: str, other: str) -> bool:
        if self.script != "latin":
            return any(_fits(code, _skeleton(other)) for code in _skeletons(word))
        if word in (other, _german(other)) or (len(word) > ROOT and word in other):
            return True
        shorter = min(len(word), len(other))
        return (
            shorter >= ROOT
            and abs(len(word) - len(other)) <= 4
            and word[: shorter - 1] == other[: shorter - 1]
        )

    @cached_property
    def _beginnings(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            for beginning in {form[:length] for form in (word, _german(word)) for length in (3, ROOT)}:
                found[beginning].append(word)
        return found

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            found[_skeleton(word)[:2]].append(word)
        return found


class Anchored(NamedTuple):
    """A sentence with what it shares with a claim: how much that tells, and how many things it is."""

    number: int
    weight: float
    shared: int


@once
def foreign_article(article: Article) -> ForeignArticle:
    """Return the article as one in another language; what was read of it is kept."""
    return ForeignArticle(article)


def claim_language(claim: str, articles: Iterable[Article]) -> str:
    """Return the language of a claim: that of an article, where the claim has its words, or the one it looks like."""
    articles = tuple(articles)
    languages = {article.source.language for article in articles}
    found = language_among(claim, languages)
    if languages == {found}:
        return found
    alike = (a.source.language for a in articles if a.source.language != found and _has_words(a, claim))
    return next(alike, found)


def is_foreign(article: Article, language: str) -> bool:
    """Tell whether an article is in another language than ``language``; its text decides where the label is wrong."""
    return article.source.language != language and _spoken(article) != language


@once
def _spoken(article: Article) -> str:
    return identify(article.text, default=article.source.language)


def _has_words(article: Article, claim: str) -> bool:
    words = [romanised(word) for word in _WORD.findall(claim) if word.islower() and len(word) > 2]
    own = foreign_article(article).words
    return bool(words) and sum(word in own for word in words) >= SAME_WORDS * len(words)


def anchored(shared: Iterable[tuple[float, frozenset[int]]]) -> list[Anchored]:
    """Return the sentences of an article that share something with a claim, the fullest first.

    ``shared`` are the things of the claim, each with its weight and the sentences that have it. What many
    sentences have tells little about any of them.
    """
    weights: dict[int, float] = defaultdict(float)
    counts: dict[int, int] = defaultdict(int)
    for weight, places in shared:
        for number in places:
            weights[number] += weight / (1 + log(len(places)))
            counts[number] += 1
    ranked = sorted(weights, key=lambda n: (-weights[n], n))
    return [Anchored(number, weights[number], counts[number]) for number in ranked]


def _skeletons(word: str) -> Iterator[str]:
    """Yield the codes a name can have: a "j" is a vowel in half of Europe, a "kh" is heard as "h" or "k"."""
    plain = romanised(word)
    yield from dict.fromkeys(
        _skeleton(form) for form in (plain, plain.replace("j", "y"), plain.replace("kh", "k"))
    )


@lru_cache(maxsize=65_536)
def _skeleton(word: str) -> str:
    """Return the consonants of a word by the classes of Soundex (Russell, 1918), which survive transliteration."""
    for pair, single in _SIMPLER:
        word = word.replace(pair, single)
    codes = [code for letter in word if (code := _CLASSES.get(letter))]
    return "".join(code for index, code in enumerate(codes) if not index or codes[index - 1] != code)


def _fits(code: str, other: str) -> bool:
    """Tell whether two codes are of one name; endings of its cases add up to two consonants."""
    if len(code) < 3:
        return code == other and len(code) > 1
    return other.startswith(code) and len(other) <= len(code) + 2


def _german(word: str) -> str:
    """Return a word with the digraphs that stand for umlauts undone, as folding leaves the umlauts themselves."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
