"""Do the people, bodies and places of the claim stand in the source, and at this place?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.actors import initials
from briefer.language.article import Article
from briefer.language.names import Name
from briefer.language.reading import Reading
from briefer.language.tokens import stem
from briefer.records import Finding, Span
from briefer.text.fold import fold_word

_PLACE_WORDS: Final = frozenset("in at near from to outside inside around across into through toward towards off".split())


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each name that the source does not have, or puts somewhere else."""
    for name in case.claim.names:
        if not name.words or _is_publisher(case, name) or _is_gloss(case.claim, name):
            continue
        if not any(_stands_in_article(name, article) for article in case.articles):
            who = name.span.of(case.claim.text)
            yield case.finding("name-not-in-source", f"{who} does not occur in the source.", claim=name.span)
        elif _is_place(case.claim, name) and not _stands_near(case, name):
            yield _elsewhere(case, name)


def _stands_in_article(name: Name, article: Article) -> bool:
    if any(actor.goes_by(name) for actor in article.actors):
        return True
    return _stands_in_readings(name, (*article.readings, *article.headings)) or _in_title(name, article)


def _stands_in_readings(name: Name, readings: Iterator[Reading] | tuple[Reading, ...]) -> bool:
    stems = [stem(word) for word in name.words]
    return any(all(word in reading.stems for word in stems) for reading in readings)


def _in_title(name: Name, article: Article) -> bool:
    title = {stem(word) for word in fold_word(article.source.title or "").split()}
    return all(stem(word) in title for word in name.words)


def _stands_near(case: Case, name: Name) -> bool:
    """Tell whether the name stands in the passages, right around them, or in a heading."""
    return _stands_in_readings(name, case.context) or any(
        other.words and set(other.words) & set(name.words) for reading in case.context for other in reading.names
    )


def _is_place(claim: Reading, name: Name) -> bool:
    """Tell whether the name stands where a place stands: after "in", "at", "from the" …"""
    if name.kind == "organisation" or name.title:
        return False
    before = [fold_word(word) for word in claim.text[: name.span.start].split()[-2:]]
    return bool(before) and (before[-1] in _PLACE_WORDS or (before[-1] == "the" and before[0] in _PLACE_WORDS))


def _is_publisher(case: Case, name: Name) -> bool:
    return any(actor and actor.goes_by(name) for a in case.articles for actor in (a.publisher, a.author))


def _is_gloss(claim: Reading, name: Name) -> bool:
    """Tell whether the name is an acronym that the claim adds in brackets after the full name."""
    before = claim.text[: name.span.start].rstrip()
    if not before.endswith("("):
        return False
    return any(
        name.words[0] in initials(other.words) for other in claim.names if other.words and other.span.end <= len(before)
    )


def _elsewhere(case: Case, name: Name) -> Finding:
    place = name.span.of(case.claim.text)
    passage = case.passages[0]
    there: Span = passage.reading.span
    message = f"The source names {place}, but not for this."
    return case.finding("wrong-place", message, claim=name.span, source=(passage.article, there))
