"""From where to where does the source have it go?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.records import Finding

Side = Literal["from", "to"]

# What may stand between the word that gives the direction and a name: "from the old port of", "to a depot in".
_UP_TO: Final = (
    r"(?:the |a |an |its |their |his |her )?(?:(?!from |to |off |out )[a-z][\w-]* ){0,3}?"
    r"(?:(?:of|in|at|near|outside) )?(?:the )?$"
)
_FROM: Final = re.compile(
    r"\b(?i:from|leaving|left|departed|(?:gather|assembl|meet|start|begin|set off|set out|depart)\w* (?:at|in|on)) "
    + _UP_TO
)
_TO: Final = re.compile(
    r"\b(?<!according )(?<!addition )(?i:to|towards?|into|bound for|reach(?:ed|es|ing)?"
    r"|(?:end|finish|arriv|conclud)\w* (?:at|in|on)) " + _UP_TO
)
REACH: Final = 60
"""Code points in front of a name in which the word that gives the direction stands."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the source has a way lead to where the claim has it begin."""
    claim = case.claim
    if claim.language != "en" or not is_sentence(claim):
        return
    starts, goals = _names(claim, "from"), _names(claim, "to")
    for start in starts:
        for goal in goals:
            if claim.inside_quotation(start.span) or any(_goes(a, start, goal) for a in case.articles):
                continue
            yield from _turned(case, start, goal)
            return


def _turned(case: Case, start: Name, goal: Name) -> Iterator[Finding]:
    """Yield a finding for a passage in which the way leads to the claim's start, and from its goal or unsaid where."""
    for article, reading in case.passages:
        if reading.language != "en" or not is_sentence(reading) or not _has(article, reading, goal):
            continue
        to_start = _is_end(article, reading, "to", start) and not _is_end(article, reading, "from", start)
        if to_start and not _is_end(article, reading, "to", goal):
            message = f"In the source the way leads to {start.span.of(case.claim.text)}, not from there."
            yield case.finding("wrong-place", message, claim=start.span, source=(article, reading.span))
            return


def _goes(article: Article, start: Name, goal: Name) -> bool:
    """Tell whether any sentence of the article has a way from ``start`` to ``goal``."""
    return any(
        _is_end(article, reading, "from", start) and _is_end(article, reading, "to", goal)
        for reading in article.readings
        if is_sentence(reading)
    )


def _names(reading: Reading, side: Side) -> list[Name]:
    pattern = _FROM if side == "from" else _TO
    return [
        name
        for name in reading.names
        if name.words
        and pattern.search(reading.text, max(reading.span.start, name.span.start - REACH), name.span.start)
    ]


def _is_end(article: Article, reading: Reading, side: Side, name: Name) -> bool:
    return any(_same(article, name, other) for other in _names(reading, side))


def _has(article: Article, reading: Reading, name: Name) -> bool:
    return any(_same(article, name, other) for other in reading.names if other.words)


def _same(article: Article, one: Name, other: Name) -> bool:
    actors = {id(actor) for actor in article.called(one)}
    return one.words == other.words or any(id(actor) in actors for actor in article.called(other))
