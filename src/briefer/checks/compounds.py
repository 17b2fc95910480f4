"""Are two words that stand together as one thing ("police report", "the Orsk railway") together in the source?"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.chunks import chunked
from briefer.language.fillers import is_human
from briefer.language.lexicon import relation
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.sorts import is_body, sorts
from briefer.language.surroundings import is_sentence
from briefer.language.tokens import Token
from briefer.language.vocabulary import DETERMINERS
from briefer.language.weights import FUNCTION_WORDS
from briefer.records import Finding, Span

CLOSE: Final = 0.6
"""Share of the claim's content that a sentence must have before another first word in it stands against the claim's."""
_AKIN: Final = frozenset({"same", "synonym", "broader", "narrower"})
# Adjectives that name persons as well: a white coat is from nobody.
_COLOURS: Final = frozenset("white black brown red green blue".split())


class Compound(NamedTuple):
    """A noun with the noun or name right before it."""

    first: Token
    noun: Token


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each pair of words of which the source pairs one with something else."""
    claim = case.claim
    if claim.language != "en" or not is_sentence(claim):
        return
    for ours in _neighbours(claim):
        find = _other_noun if ours.first.text[0].isupper() else _other_first
        found = next(filter(None, (find(case, passage, ours) for passage in case.passages)), None)
        if found and ours in _compounds(
            claim
        ):  # asked last: which words stand together takes longest to tell
            passage, theirs = found
            there = Span(theirs.first.start, theirs.noun.end)
            here = Span(ours.first.start, ours.noun.end)
            message = f"The source says “{there.of(passage.article.text)}”, not “{here.of(claim.text)}”."
            yield case.finding("wrong-title", message, claim=here, source=(passage.article, there))


def _other_noun(case: Case, passage: Passage, ours: Compound) -> tuple[Passage, Compound] | None:
    """Report "the Orsk motorway" where the source only speaks of "the Orsk railway", and of no motorway."""
    kind = sorts(ours.noun.stem)[:1]
    if kind not in {"a", "l", "o"} or any(_speaks_of(ours.noun.stem, a.index) for a in case.articles):
        return None
    for theirs in _compounds(passage.reading):
        same = theirs.first.folded == ours.first.folded and sorts(theirs.noun.stem)[:1] == kind
        if same and relation(ours.noun.stem, theirs.noun.stem) not in _AKIN:
            return passage, theirs
    return None


def _speaks_of(noun: str, words: Collection[str]) -> bool:
    return noun in words or any(relation(noun, other) in _AKIN for other in words)


def _stands_so(ours: Compound, article: Article) -> bool:
    """Tell whether any sentence of the article has both words."""
    numbers = (article.index.get(word.stem, ()) for word in ours)
    return bool(set.intersection(*map(set, numbers)))


def _other_first(case: Case, passage: Passage, ours: Compound) -> tuple[Passage, Compound] | None:
    """Report "a police report" where a sentence that says the same has "a laboratory report"."""
    if not _is_maker(ours.first) or case.held_by(passage.reading) < CLOSE * sum(case.weights.values()):
        return None
    if _speaks_of(ours.first.stem, passage.reading.stems) or _stands_so(ours, passage.article):
        return None
    same = [theirs for theirs in _compounds(passage.reading) if theirs.noun.stem == ours.noun.stem]
    makers = [theirs for theirs in same if _is_maker(theirs.first) and theirs.first.text[0].islower()]
    unlike = all(relation(ours.first.stem, theirs.first.stem) not in _AKIN for theirs in makers)
    return (passage, makers[0]) if makers and makers == same and unlike else None


def _is_maker(noun: Token) -> bool:
    """Tell whether a noun names persons, a body or an institution, from which something can be."""
    if noun.folded in _COLOURS:
        return False
    return is_human(noun) or is_body(noun.stem) or sorts(noun.stem)[:1] in {"p", "g", "a"}


@once
def _compounds(reading: Reading) -> tuple[Compound, ...]:
    """Return the neighbours that stand in one noun phrase."""
    near = _neighbours(reading)
    chunks = chunked(reading.text, reading.unquoted) if near else []
    phrases = [frozenset(token.start for token in chunk.tokens) for chunk in chunks if chunk.tag == "noun"]
    return tuple(pair for pair in near if any({word.start for word in pair} <= phrase for phrase in phrases))


@once
def _neighbours(reading: Reading) -> list[Compound]:
    """Return each noun of a thing with the word right before it that may say what kind of thing it is."""
    told = [token for token in reading.unquoted if token.folded not in DETERMINERS]
    return [Compound(*pair) for pair in pairwise(told) if _may_be_one(reading, *pair)]


def _may_be_one(reading: Reading, first: Token, noun: Token) -> bool:
    if not (noun.text.isalpha() and noun.text.islower() and first.text.isalpha()):
        return False
    opening = first.start == reading.span.start and first.text[0].isupper()
    if opening or first.folded in FUNCTION_WORDS or reading.text[first.end : noun.start].strip():
        return False
    return bool(sorts(noun.stem) or is_body(noun.stem))
