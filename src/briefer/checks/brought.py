"""Does a clause of the claim bring in words that the source uses of another matter, in another place?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.actors import kin_stems
from briefer.language.article import Article
from briefer.language.lexicon import relation
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.tables import is_row
from briefer.language.tokens import Token, stem
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Finding, Span

HELD: Final = 0.35
"""Share of a clause's content that a sentence must hold for the clause to be about it."""
FEWEST: Final = 4
"""Content words of a clause that may rest on two places: in fewer, two are the most of it."""
NEAR: Final = 2
"""Sentences on either side that are still the same place. With one, a true claim in 200 of the invented topics is
blocked, with two none."""
TOGETHER: Final = 4
"""Words within which two words stand together in the source."""
_ALIKE: Final = frozenset({"same", "synonym", "broader", "narrower"})


class Brought(NamedTuple):
    """Two words of a claim that stand together in a source, and the sentence in which they do."""

    words: tuple[Token, Token]
    article: Article
    number: int


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for words of a clause that the source has only far from where it has the rest."""
    if case.claim.language != "en":
        return
    for clause in case.clauses:
        brought = _brought(case, clause)
        if brought is None:
            continue
        place = Span(brought.words[0].start, brought.words[1].end)
        there = brought.article, brought.article.readings[brought.number].span
        message = f"The source speaks of “{place.of(case.claim.text)}”, but in another matter."
        yield case.finding("merged-sources", message, claim=place, source=there)
        return


def _brought(case: Case, clause: Span) -> Brought | None:
    """Return words that are brought in wherever the clause is looked for, None where one place does without."""
    weights = case.weights_in(clause)
    if len(weights) < FEWEST:
        return None
    told = _content(case, clause)
    found: Brought | None = None
    for article in case.articles:
        for number in _places(article, weights):
            found = _from_elsewhere(article, number, told)
            if found is None:
                return None
    return found


def _places(article: Article, weights: dict[str, float]) -> Iterator[int]:
    """Yield the sentences that hold enough of a clause, in order."""
    held: dict[int, float] = {}
    for word, value in weights.items():
        for number in article.index.get(word, ()):
            held[number] = held.get(number, 0.0) + value
    least = HELD * sum(weights.values())
    yield from sorted(number for number, value in held.items() if value >= least)


def _content(case: Case, clause: Span) -> list[Token | None]:
    """Return the content words of a clause in order, None for each that another check compares."""
    claim = case.claim
    aside = [
        *(quotation.outer for quotation in claim.quotations),
        *(span for speech in claim.speech for span in (speech.subject, speech.verb) if span),
        *(figure.span for figure in claim.figures),
        *(mention.span for mention in claim.dates),
        *claim.aside,
    ]
    return [
        None if any(span.covers(token.span) for span in aside) else token
        for token in claim.tokens
        if clause.covers(token.span) and token.stem in case.weights
    ]


def _from_elsewhere(article: Article, number: int, told: Sequence[Token | None]) -> Brought | None:
    """Return the first two words that a place of the article lacks, and that stand together elsewhere in it."""
    here = range(number - NEAR, number + NEAR + 1)
    near = [r for n, r in enumerate(article.readings) if n in here]
    if is_row(article.readings[number]):
        return None  # the cells of a table are words without a sentence
    known = frozenset().union(*(reading.stems for reading in (*near, *article.headings)))
    known |= {word for reading in near for word in _other_names(article, reading)}
    lacking = [token if token and _lacks(article, known, token) else None for token in told]
    for one, two in pairwise(lacking):
        if not (one and two):
            continue
        apart = [n for n in _told_together(article, one, two) if n not in here]
        if apart and not any(_shares(article, number, n, told) for n in apart):
            return Brought((one, two), article, apart[0])
    return None


def _other_names(article: Article, reading: Reading) -> Iterator[str]:
    """Yield the stems of all names of those whom a sentence names: the full name behind its letters."""
    names = [name for name in reading.names if name.words]
    for actor in article.called(*names) if names else ():
        yield from (stem(word) for own in actor.names for word in own)


def _shares(article: Article, one: int, other: int, told: Sequence[Token | None]) -> bool:
    """Tell whether two sentences have a word of the clause in common, so that they may be about one thing."""
    both = article.readings[one].stems & article.readings[other].stems
    return any(token and token.stem in both for token in told)


def _lacks(article: Article, known: AbstractSet[str], token: Token) -> bool:
    """Tell whether a word stands in the article but, in no form and no like word, among the ``known`` ones."""
    if token.stem not in article.index or token.folded in FUNCTION_WORDS or _names_publisher(article, token):
        return False
    if not known.isdisjoint(kin_stems(token.stem)):
        return False
    return token.text[0].isupper() or not any(relation(token.stem, word) in _ALIKE for word in known)


def _names_publisher(article: Article, token: Token) -> bool:
    """Tell whether a word is of the publisher's name, who is "we" or nobody in its own text."""
    return article.publisher is not None and any(token.folded in name for name in article.publisher.names)


def _told_together(article: Article, one: Token, two: Token) -> list[int]:
    """Return the sentences in which two words stand together."""
    both = set(article.index[one.stem]) & set(article.index[two.stem])
    return [number for number in sorted(both) if _beside(article.readings[number], one, two)]


def _beside(reading: Reading, one: Token, two: Token) -> bool:
    """Tell whether two words stand a few words apart in a sentence."""
    if not is_sentence(reading):
        return False
    places = [
        [at for at, token in enumerate(reading.tokens) if token.stem == word.stem and _tells(token)]
        for word in (one, two)
    ]
    return any(abs(a - b) <= TOGETHER for a in places[0] for b in places[1])


def _tells(token: Token) -> bool:
    return token.folded not in FUNCTION_WORDS
