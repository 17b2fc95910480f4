"""Is it said of a place, a time or a part of which the source says it, or of more than that?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.numbers.quantified import Quantified, content, find_quantified
from briefer.language.reading import Reading
from briefer.language.surroundings import is_sentence
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.sorts import is_body, sorts
from briefer.language.words.tokens import Token, stem
from briefer.records import Finding, Span

_EVERYWHERE: Final = re.compile(
    r"\b(?:throughout|(?:all )?across|all over|in every part of|in all parts of)\s(?:the|its|their|his|her|our)\s"
    r"(?:whole |entire )?(?P<place>[a-z]+)\b",
    re.IGNORECASE,
)
_ALL_OVER: Final = re.compile(
    r"\b(?:throughout|across|all over|everywhere|whole|entire\w*|nation\w*|country\w*|\w+-?wide)\b",
    re.IGNORECASE,
)
_CROSSED: Final = frozenset(
    stem(word)
    for word in """border frontier river road street bridge line table board channel sea water lake strait bay valley
    field square floor room face ocean canal tracks aisle desert mountains day night week month year period""".split()
)
"""What is crossed, not filled."""
_ALWAYS: Final = re.compile(
    r"\b(?:day and night|night and day|around the clock|round the clock|at all times|at all hours|24 hours a day"
    r"|permanently|at any (?:time|hour))\b",
    re.IGNORECASE,
)
_HOURS: Final = re.compile(
    r"\b(?:between|from)\s[\d.:]+\s?(?:[ap]\.?m\.?)?\s(?:and|to|until|till)\s[\d.:]*\d"
    r"|\b(?:during|in) the (?:day|night|daytime|morning|evening|afternoon)\b"
    r"|\b(?:at night|by day|by night|on (?:week-?days|weekends))\b",
    re.IGNORECASE,
)
_LEVELS: Final = tuple(
    frozenset(stem(word) for word in level.split())
    for level in (
        "country nation national state federal",
        "region regional province provincial county district",
        "city town municipality municipal village",
        "continent continental world global worldwide",
        "neighbourhood quarter street",
    )
)
"""Words for how large a place is, by level: one stands for another of its level at most."""
_LEVEL_OF: Final = {word: level for level in reversed(_LEVELS) for word in level}

_OF_A_THING: Final = re.compile(
    r"(?:['’]s)?\s(?!(?:and|or|but|as|at|by|for|from|in|is|of|on|to|was|were|are|has|had|have|will|would|with|who|which|"
    r"that|when|where|while|since|after|before|during|until|[a-z]+ed)\b)[a-z]+"
)
"""Behind a noun: that of which it tells more: "the whole of the state guarantee" is all of a sum, not of a state."""
REACH: Final = 30
"""Code points behind "every" within which the clause begins that says which are meant."""
_SHORTEST: Final = 12
"""Code points that such a clause has at least."""
_ALL_OR_NONE: Final = frozenset({0, 6})
MOST: Final = 0.6
"""Share of the claim's content that the sentence must have which names a smaller or a larger place."""
SAID: Final = 0.5
"""Share of a restriction's words, by meaning, up to which the claim does not give it."""
_RELATIVE: Final = re.compile(
    r"(?<!\bso)(?<!\bnow)(?<!,)\s(?:who|whose|whom|that|which|where|with|without)\s", re.IGNORECASE
)
_ENDS: Final = re.compile(r"[,;:.](?=\s|$)|\s(?:and|but|will|would|is|are|was|were|has|have)\s")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where the claim holds of a wider place, time or circle what the source says of a narrower one."""
    if case.claim.language != "en" or not all(map(is_sentence, [case.claim, *(r for _, r in case.passages)])):
        return
    yield from _everywhere(case)
    yield from _always(case)
    yield from _at_another_level(case)
    yield from _restricted(case)


def _everywhere(case: Case) -> Iterator[Finding]:
    """Report "nurses across the trust" where the source tells of a ward."""
    claim = case.claim
    for found in _EVERYWHERE.finditer(claim.text, claim.span.start, claim.span.end):
        place = Span(*found.span("place"))
        noun = next((t.stem for t in claim.tokens if t.span == place), "")
        if (
            noun in _CROSSED
            or claim.inside_quotation(place)
            or _OF_A_THING.match(claim.text, place.end)
            or not (is_body(noun) or sorts(noun)[:1] in {"g", "l", "a"})
        ):
            continue
        near = list(_near(case))
        if not any(_ALL_OVER.search(r.words) for r in near) and not any(
            noun in p.reading.stems for p in case.carrying
        ):
            message = f"The source does not say this of “{found[0]}”."
            yield case.finding("quantifier-changed", message, claim=Span(*found.span()))


def _near(case: Case) -> Iterator[Reading]:
    for passage in case.passages:
        yield from (passage.reading, *passage.before(1))


def _always(case: Case) -> Iterator[Finding]:
    """Report "day and night" where the source gives the hours."""
    claim = case.claim
    for found in _ALWAYS.finditer(claim.text, claim.span.start, claim.span.end):
        for article, reading in case.passages[:1]:
            hours = _HOURS.search(article.text, reading.span.start, reading.span.end)
            if hours and not _ALWAYS.search(reading.words) and not _HOURS.search(claim.words):
                message = f"The source says so only of a time: “{hours[0]}”."
                source = article, Span(*hours.span())
                yield case.finding("quantifier-changed", message, claim=Span(*found.span()), source=source)


def _at_another_level(case: Case) -> Iterator[Finding]:
    """Report "the country's budget" where the source has "the budget of this district"."""
    best = case.passages[0]
    if case.held_by(best.reading) < MOST * sum(case.weights.values()):
        return
    other = next((t for t in best.reading.tokens if _level(t) and t.stem not in case.claim.stems), None)
    near = frozenset().union(*(reading.stems for reading in case.context)) if other else frozenset()
    for token in case.claim.tokens if other else ():
        counted = any(
            figure.span.covers(token.span) for figure in case.claim.figures
        )  # "a quarter of the sum"
        unsaid = not counted and _level(token) and near.isdisjoint(_level(token))
        if other and unsaid and not case.claim.inside_quotation(token.span):
            message = f"The source says “{other.text}”, not “{token.text}”."
            yield case.finding(
                "quantifier-changed", message, claim=token.span, source=(best.article, other.span)
            )
            return


def _level(token: Token) -> frozenset[str]:
    """Return the words for places as large as the one that a word names, none for other words."""
    return _LEVEL_OF.get(token.stem, frozenset())


def _restricted(case: Case) -> Iterator[Finding]:
    """Report "every customer who lost power" where the source has "every customer whose home was destroyed"."""
    ours = [q for q in find_quantified(case.claim) if q.rank in _ALL_OR_NONE]
    for mine in (q for q in ours if not case.claim.inside_quotation(q.quantifier.span)):
        for article, reading in case.carrying:
            for other in find_quantified(reading):
                alike = other.rank == mine.rank and mine.about & other.about
                if alike and _is_left_out(_restriction(other, reading), case.claim):
                    place = other.quantifier.span
                    words = mine.quantifier.span.of(case.claim.text)
                    message = f"The source does not say so of “{words}”, but of some."
                    source = article, Span(place.start, other.quantifier.about.end)
                    yield case.finding(
                        "quantifier-changed", message, claim=mine.quantifier.span, source=source
                    )
                    return


def _is_left_out(restriction: frozenset[str], claim: Reading) -> bool:
    """Tell whether a claim has no word of a restriction, and at most half of it in other words."""
    told = sum(likeness(word, claim.stems) >= ROOT for word in restriction)
    return bool(restriction) and claim.stems.isdisjoint(restriction) and told <= SAID * len(restriction)


def _restriction(one: Quantified, reading: Reading) -> frozenset[str]:
    """Return the content of the clause that says which of them are meant: "every one who came by boat"."""
    start = one.quantifier.span.end
    found = _RELATIVE.search(reading.text, start, min(reading.span.end, start + REACH))
    if not found:
        return frozenset()
    end = _ENDS.search(reading.text, found.end() + _SHORTEST, reading.span.end)
    return content(reading, Span(found.end(), end.start() if end else reading.span.end))
