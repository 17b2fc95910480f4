"""Does each figure stand beside the same word in the source: "18 men and 25 women", "by 544 to 13,964"?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.numbers.agreement import agree
from briefer.language.numbers.counted import is_plural
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.tokens import Token
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Finding, Span

_WAY: Final = re.compile(
    r"\b(by|to|from)\s(?:(?:about|some|around|roughly|nearly|almost|only|just|a total of)\s)?$", re.IGNORECASE
)
_WAY_REACH: Final = 24
_OF_THEM: Final = re.compile(r"\sof (?:them|whom|these|those)\b")
SEVERAL: Final = 2
_PHRASE: Final = 4
"""Words behind a number in which the noun stands that it counts."""
_ONE: Final = frozenset({"a", "an", "one"})
_BE: Final = frozenset("is are was were been being be".split())
_MOST_FIGURES: Final = 12
"""Figures of a sentence that are looked at; more than that is a table."""


class Neighbour(NamedTuple):
    """A figure with the word that says what it counts."""

    figure: Figure
    word: Token


class Part(NamedTuple):
    """A count of some of a whole, with the word that says which."""

    part: Figure
    whole: Figure
    word: Token


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where two figures have changed words, or one of two that belong together is another."""
    if case.claim.language != "en" or not is_sentence(case.claim):
        return
    finding = (
        next(_exchanged(case), None)
        or next(_other_of_two(case), None)
        or next(_part_of_another(case), None)
        or next(_only_one(case), None)
    )
    if finding:
        yield finding


def _exchanged(case: Case) -> Iterator[Finding]:
    """Yield a finding for "25 men and 18 women" where a passage has 18 men and 25 women."""
    ours = _neighbours(case.claim)
    for article, reading in case.passages:
        theirs = _neighbours(reading)
        for one, two in combinations(ours, 2):
            if agree(one.figure, two.figure) or one.word.stem == two.word.stem:
                continue
            crossed = (_beside(one.word, two.figure, theirs), _beside(two.word, one.figure, theirs))
            straight = _beside(one.word, one.figure, theirs) or _beside(two.word, two.figure, theirs)
            if crossed[0] and crossed[1] and not straight:
                there = crossed[0].figure.span.of(article.text)
                word = one.word.text
                message = f"The source has {there} here ({word}), not {one.figure.span.of(case.claim.text)}."
                source = article, crossed[0].figure.span
                yield case.finding("misattached-figure", message, claim=one.figure.span, source=source)


def _beside(word: Token, figure: Figure, among: list[Neighbour]) -> Neighbour | None:
    return next((n for n in among if n.word.stem == word.stem and agree(figure, n.figure)), None)


def _neighbours(reading: Reading) -> list[Neighbour]:
    """Return the counts of a sentence with the word behind them, over "were" and the like."""
    found: list[Neighbour] = []
    for figure in reading.figures[:_MOST_FIGURES]:
        if figure.kind != "count" or figure.unit:
            continue
        behind = (t for t in reading.tokens if t.start >= figure.span.end and t.folded not in _BE)
        word = next(behind, None)
        if word and word.text[0].isalpha() and word.folded not in FUNCTION_WORDS:
            found.append(Neighbour(figure, word))
    return found


def _other_of_two(case: Case) -> Iterator[Finding]:
    """Yield a finding for "by 446 to 13,964" where a passage has "by 544, to 13,964"."""
    ours = _ways(case.claim)
    for article, reading in case.passages:
        theirs = _ways(reading)
        shared = [way for way, figure in ours.items() if way in theirs and agree(figure, theirs[way])]
        for way, figure in ours.items():
            other = theirs.get(way)
            if not shared or other is None or other.unit != figure.unit:
                continue
            if not any(agree(figure, given) for given in reading.figures):
                words = other.span.of(article.text), figure.span.of(case.claim.text)
                message = f"The source says {way} {words[0]}, not {way} {words[1]}."
                source = article, other.span
                yield case.finding("wrong-figure", message, claim=figure.span, source=source)


def _part_of_another(case: Case) -> Iterator[Finding]:
    """Yield a finding for "eight patients, three of them children" where they are three of 96 who were hurt."""
    ours = _parts(case.claim)
    told = [
        (article, part)
        for own in ours
        for article in case.articles
        for number in article.index.get(own.word.stem, ())
        for part in _parts(article.readings[number])
    ]
    for own in ours:
        like = [
            (article, part)
            for article, part in told
            if part.word.stem == own.word.stem and agree(own.part, part.part)
        ]
        if like and not any(agree(own.whole, part.whole) for _, part in like):
            article, part = like[0]
            words = own.part.span.of(case.claim.text), part.whole.span.of(article.text)
            message = f"In the source {words[0]} ({own.word.text}) is of {words[1]}, not of these."
            source = article, part.part.span
            yield case.finding("misattached-figure", message, claim=own.part.span, source=source)


def _parts(reading: Reading) -> list[Part]:
    """Return the counts of some "of them", with the word that says which, and the count in front: of how many."""
    found: list[Part] = []
    if not is_sentence(reading):
        return found
    counts = [f for f in reading.figures[:_MOST_FIGURES] if f.kind == "count" and not f.unit]
    for whole, part in pairwise(counts):
        of_them = _OF_THEM.match(reading.text, part.span.end, reading.span.end)
        behind = (t for t in reading.tokens if of_them and t.start >= of_them.end())
        word = next((t for t in behind if t.folded not in FUNCTION_WORDS), None)
        if word and word.text[0].isalpha():
            found.append(Part(part, whole, word))
    return found


def _ways(reading: Reading) -> dict[str, Figure]:
    """Return the figures behind "by", "to" and "from", each where there is one."""
    found: dict[str, list[Figure]] = {}
    for figure in reading.figures[:_MOST_FIGURES]:
        start = max(reading.span.start, figure.span.start - _WAY_REACH)
        before = _WAY.search(reading.text, start, figure.span.start)
        if before and figure.modifier == "exact":
            found.setdefault(before[1].lower(), []).append(figure)
    return {way: figures[0] for way, figures in found.items() if len(figures) == 1}


def _only_one(case: Case) -> Iterator[Finding]:
    """Yield a finding for "two former officials" where the source has "a former official", and never more of them."""
    for figure in case.claim.figures:
        if figure.kind != "count" or figure.unit or figure.value < SEVERAL:
            continue
        named = _named_behind(case.claim, figure)
        single = _single(case, named) if len(named) > 1 else None
        if single and not case.claim.inside_quotation(figure.span):
            article, span = single
            message = (
                f"The source has one (“{span.of(article.text)}”), not {figure.span.of(case.claim.text)}."
            )
            yield case.finding("wrong-figure", message, claim=figure.span, source=(article, span))


def _named_behind(reading: Reading, figure: Figure) -> list[str]:
    """Return the stems of the words between a number and the first plural behind it, with that."""
    words = reading.tokens_after(figure.span.end)[:_PHRASE]
    noun = next((at for at, word in enumerate(words) if is_plural(word.text) and word.text.islower()), None)
    return [word.stem for word in words[: noun + 1]] if noun is not None else []


def _single(case: Case, named: list[str]) -> tuple[Article, Span] | None:
    """Return where a passage has one of those named so; None where a source has several of them."""
    if any(_stand_there(reading, named[-2:], plural=True) for a in case.articles for reading in a.readings):
        return None
    found = ((p.article, _stand_there(p.reading, named, plural=False)) for p in case.passages)
    return next(((article, span) for article, span in found if span), None)


def _stand_there(reading: Reading, named: list[str], *, plural: bool) -> Span | None:
    """Return where these words stand in a row, for one of them behind "a"."""
    if not reading.stems.issuperset(named):
        return None
    tokens = reading.tokens
    for at in range(1, len(tokens) - len(named) + 1):
        row = tokens[at : at + len(named)]
        fits = [token.stem for token in row] == named and is_plural(row[-1].text) == plural
        if fits and (plural or tokens[at - 1].folded in _ONE):
            return Span(tokens[at - 1].start, row[-1].end)
    return None
