"""Does the claim make one thing of two of which the source tells apart from each other?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.reading import Reading
from briefer.language.words.sorts import is_person
from briefer.language.words.tokens import stem
from briefer.records import Finding, Span

# "is the one that …", "are among those who …": what stands on both sides is said to be the same, or a part of it.
_SAME_AS: Final = re.compile(
    r"\b(?:(?:is|are|was|were)\s+(?:also\s+)?(?:the (?:one|ones|same|very)\b|those\b|among\b|one of\b|included in\b)"
    r"|(included)\b)"
)
# "were hurt while escorting …": both happened to the same people at one time.
_MEANWHILE: Final = re.compile(r"\b(?:while|when)\s+\w+ing\b")
# Where what is joined ends and something else begins.
_ENDS: Final = re.compile(r",(?!\d)|[;:]|\s(?:before|after|because|while|who|which|as)\s")
NAMED_SOON: Final = 4
"""Words behind "included" among which stands whom a group included."""
FOUND: Final = 0.5
"""Share of one side's content words that a sentence must have to be where the source tells of it."""
FEWEST: Final = 2
"""Content words that a side must have to be told from others."""
OPENING: Final = 3
"""Words at the start of a sentence among which a pronoun takes up the sentence before it."""
_LEANING: Final = frozenset(
    stem(word) for word in "he she it they them him her his its their these those this that whom".split()
)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when two sides that the claim joins stand in sentences that nothing joins."""
    for joint in _joints(case):
        left = case.weights_in(Span(case.claim.span.start, joint.start))
        places = (_all_apart(case, left, case.weights_in(right)) for right in _joined_to(case.claim, joint))
        place = next((place for place in places if place is not None), None)
        if place is None:
            continue
        article = case.articles[0]
        source = (article, article.readings[place].span)
        message = "The source tells of both, but does not say that they belong together."
        yield case.finding("merged-sources", message, claim=joint, source=source)
        return


def _joints(case: Case) -> Iterator[Span]:
    """Yield where the claim says that two are one, or that one did two things at a time."""
    claim = case.claim
    same = (m for m in _SAME_AS.finditer(claim.text) if not m[1] or _is_of_people(claim, m.end()))
    found = [Span(*match.span()) for match in (*same, *_MEANWHILE.finditer(claim.text))]
    yield from (joint for joint in found if not claim.inside_quotation(joint))


def _is_of_people(claim: Reading, behind: int) -> bool:
    """Tell whether a person is named behind "included": a group of things is described by what it consists of."""
    return any(is_person(token.stem) for token in claim.tokens_after(behind)[:NAMED_SOON])


def _joined_to(claim: Reading, joint: Span) -> Iterator[Span]:
    """Yield the words behind a joint up to the next clause, then all of them."""
    end = _ENDS.search(claim.text, joint.end, claim.span.end)
    yield from (Span(joint.end, stop) for stop in ([end.start()] if end else []) + [claim.span.end])


def _all_apart(case: Case, left: Mapping[str, float], right: Mapping[str, float]) -> int | None:
    """Return the sentence of the first source that tells of the right side alone, None unless all tell them apart."""
    if min(len(left), len(right)) < FEWEST:
        return None
    apart = [_told_apart(article, left, right) for article in case.articles]
    return apart[0] if all(place is not None for place in apart) else None


def _told_apart(article: Article, left: Mapping[str, float], right: Mapping[str, float]) -> int | None:
    """Return the sentence that tells of the right side alone, or None where one tells of both or of neither."""
    first, second = _telling(article, left), _telling(article, right)
    if not first or not second or any(_joined(article, a, b) for a in first for b in second):
        return None
    return max(second, key=lambda n: second[n])


def _telling(article: Article, weights: Mapping[str, float]) -> dict[int, float]:
    """Return the sentences that have enough of the words, with the share that they have."""
    total = sum(weights.values())
    held: dict[int, float] = {}
    for word, value in weights.items():
        for number in article.index.get(word, ()):
            held[number] = held.get(number, 0.0) + value / total
    return {number: share for number, share in held.items() if share >= FOUND}


def _joined(article: Article, one: int, other: int) -> bool:
    """Tell whether two sentences are one, or the later leans on the earlier right before it."""
    later = max(one, other)
    return one == other or (
        abs(one - other) == 1 and bool(_LEANING & {t.stem for t in article.readings[later].tokens[:OPENING]})
    )
