"""Does a sentence only say that a matter is disputed or open, and do the sources bear that out?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import Final, Literal, NamedTuple

from briefer.language.article import Article
from briefer.language.numbers.agreement import compare
from briefer.language.reading import Reading
from briefer.language.words.lexicon import saying
from briefer.language.words.tokens import tokenize
from briefer.language.words.weights import weight
from briefer.records import Citation, Verdict

Summary = Literal["disputed", "open"]

SCORE: Final = 0.6
"""The score of such a sentence: it is borne out, but no source says it."""
HALF: Final = 0.5
"""Share of the weight of the matter's words that a sentence must have to speak of it."""

_ACCOUNTS: Final = r"(?:accounts?|reports?|estimates?|figures?|counts?|versions?|tallies|views?|opinions?)"
_DIFFER: Final = r"(?:differ|differed|diverge|diverged|vary|varied|conflict|conflicted|contradict each other)"
_IS: Final = r"(?:is|are|was|were|remains?|remained|is still|are still)"
_DISPUTED: Final = re.compile(
    rf"(?:The )?{_ACCOUNTS} (?:of|on|about|over|as to) (?P<of>[^,.;:]+?) {_DIFFER}\.?|"
    rf"(?P<is>[^,.;:]+?) {_IS} (?:disputed|contested|in dispute|a matter of dispute)\.?",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    rf"(?P<is>[^,.;:]+?) {_IS} (?:open|unclear|unknown|not known|unresolved|undetermined|to be established)\.?",
    re.IGNORECASE,
)
_KINDS: Final[tuple[tuple[Summary, re.Pattern[str]], ...]] = (("disputed", _DISPUTED), ("open", _OPEN))
_LEFT_OPEN: Final = re.compile(
    r"\b(?:open|unclear|unknown|unresolved|undetermined|not (?:yet )?(?:known|clear|established|determined|say|tell)|"
    r"no (?:conclusions?|finding|explanation)|too early|remains? to be)\b",
    re.IGNORECASE,
)
_FRAME: Final = frozenset(
    "whether how much many what who size amount number scale extent question matter".split()
)


class _Told(NamedTuple):
    """One sentence of a source that speaks of the matter."""

    article: Article
    reading: Reading

    @property
    def cited(self) -> Citation:
        """The sentence as evidence."""
        return self.article.cite(self.reading.span)


def summed_up(claim: Reading, cited: Sequence[Article]) -> Verdict | None:
    """Return the accepting verdict on a sentence that calls a matter disputed or open; None for any other sentence.

    What is disputed must be told in two ways: with other figures, or said once and denied once. What is open
    must be left open in a sentence or a heading. None as well where the sources do not bear it out.
    """
    found = next(_matters(claim.words.strip()), None)
    if found is None:
        return None
    kind, matter = found
    told = [_Told(article, r) for article in cited for r in _readings(article) if _speaks_of(matter, r)]
    evidence = _disputing(told, matter) if kind == "disputed" else _leaving_open(told)
    if not evidence:
        return None
    return Verdict(
        status="supported", score=SCORE, findings=(), evidence=tuple(one.cited for one in evidence)
    )


def _matters(words: str) -> Iterator[tuple[Summary, frozenset[str]]]:
    """Yield what a sentence says of a matter, and the stems of the matter's words."""
    for kind, pattern in _KINDS:
        match = pattern.fullmatch(words)
        if match:
            said = next(part for part in match.groupdict().values() if part)
            stems = {t.stem for t in tokenize(said) if weight(t.text) > 0 and t.folded not in _FRAME}
            if stems:
                yield kind, frozenset(stems)


def _readings(article: Article) -> tuple[Reading, ...]:
    return (*article.readings, *article.headings)


def _speaks_of(matter: frozenset[str], reading: Reading) -> bool:
    held = [word for word in matter if _stands(word, reading.stems)]
    return len(held) > HALF * len(matter) or (len(matter) > 1 and len(held) >= HALF * len(matter))


def _stands(word: str, stems: frozenset[str]) -> bool:
    return not saying(word).isdisjoint(stems)


def _disputing(told: Sequence[_Told], matter: frozenset[str]) -> tuple[_Told, ...]:
    """Return two sentences that do not agree, by different figures or by a denial; empty where all agree."""
    for one, two in combinations(told, 2):
        if _differ(one.reading, two.reading) or _denies(one.reading, matter) != _denies(two.reading, matter):
            return one, two
    return ()


def _differ(one: Reading, two: Reading) -> bool:
    """Tell whether two sentences give other figures of one unit."""
    pairs = product(one.figures, two.figures)
    alike = [(a, b) for a, b in pairs if a.counts and b.counts and a.unit and a.unit == b.unit]
    return bool(alike) and not any(compare(a, b) == "same" for a, b in alike)


def _denies(reading: Reading, matter: frozenset[str]) -> bool:
    """Tell whether a sentence denies the matter itself, and not something that it says besides."""
    denied = {
        token.stem
        for denial in reading.denials
        if denial.firm
        for token in (denial.core, *denial.others)
        if token
    }
    return any(_stands(word, frozenset(denied)) for word in matter) or any(
        s.cue == "deny" for s in reading.speech
    )


def _leaving_open(told: Sequence[_Told]) -> tuple[_Told, ...]:
    return tuple(one for one in told if _LEFT_OPEN.search(one.reading.words))[:1]
