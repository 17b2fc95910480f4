"""Does the source look ahead at all where the sentence foretells?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.article import Article
from briefer.language.matter import one_matter, stretch
from briefer.language.mood.modality import Mood, mood_of
from briefer.language.reading import Reading
from briefer.language.syntax.segments import segments
from briefer.language.words.tokens import Token, stem
from briefer.language.words.weights import weight
from briefer.records import Finding, Span

_FORETELLING: Final = frozenset(
    "will shall likely unlikely expected set bound going certain sure tipped".split()
)
# Words by which a source speaks of what is to come, besides the helping verbs.
_AHEAD: Final = re.compile(
    r"\b(?:will|shall|would|should|must|plan\w*|expect\w*|forecast\w*|predict\w*|hop(?:e[sd]?|ing)|aim\w*|"
    r"intend\w*|intention\w*|due|schedul\w+|deadline|next|tomorrow|until|upcoming|coming|future|outlook|prospect\w*|"
    r"(?:un)?like(?:ly|lier|liest)(?! than not)|likelihood|in all probability|"
    r"(?:look\w*|going) forward|target\w*|goal\w*|"
    r"propos\w+|risk\w*|threat\w*|fear\w*|pledg\w+|promis\w+|vow\w*|"
    r"agreed to|begins|starts|opens|shuts|closes|ends|runs|later|soon|set to|going to|about to|projec\w+|estimat\w+|"
    r"provisional|pending|(?:is|are|was|were) to|['’]ll|by (?:\w+ ){0,3}(?:end|\d{4}))\b",
    re.IGNORECASE,
)


_ODDS: Final = frozenset("likely unlikely expected bound certain tipped".split())
_BARE_ODDS: Final = re.compile(
    r"(?:\b(?:is|are|was|were)\s(?:\w+\s)?(likely)\b(?!\s(?:to|than)\b)|\b(in all (?:likelihood|probability))\b)",
    re.IGNORECASE,
)
# What was still to come when something else happened is told of the past: "days before he was set to leave".
_BEFORE: Final = re.compile(r"\bbefore (?:\w+ ){1,4}(?:was|were)\b")
PERFECT: Final = 4
"""Words before a verb among which "to have" stands: "to have also been caused"."""
_ROOT: Final = 5
"""Letters that two words of one root share."""
_EMPTY: Final = frozenset(
    stem(word)
    for word in "take make be have go get come do give keep put expect likely unlikely certain bound".split()
)
# Words by which a source holds what is to come for more than possible, and those by which for no more.
_SURE: Final = re.compile(
    r"\b(?:will|shall|would|should|must|plan\w*|expect\w*|forecast\w*|predict\w*|aim\w*|intend\w*|intention\w*|due|"
    r"schedul\w+|deadline|likely|target\w*|propos\w+|pledg\w+|promis\w+|vow\w*|hop(?:e[sd]?|ing)|agreed to|set to|"
    r"going to|about to|begins|starts|opens|shuts|closes|ends|runs|(?:is|are|was|were) to|['’]ll)\b",
    re.IGNORECASE,
)
_DOUBT: Final = re.compile(r"\b(?:[Mm]ight|[Cc]ould|may|[Pp]ossibly|[Pp]erhaps)\b(?! not\b|n['’]t)")
_MAYBE: Final = re.compile(r"\b(?:[Mm]ight|[Cc]ould|may|can|[Pp]ossib\w+|[Pp]erhaps|[Pp]otential\w*)\b")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the sentence says what will be, and what it rests on looks only to what may, or not ahead.

    A passage that carries the claim counts; one that is there for a name or a date does not.
    """
    found = _foretold(case.claim)
    if found is None:
        return
    bearing = list(_bearing(case, found[0]))
    foretold = found[1].span
    maybe = next(filter(None, (_maybe(passage) for passage in case.carrying)), None)
    if any(_AHEAD.search(reading.words) for reading in bearing):
        if maybe and _is_only_possible(case, found[1], bearing):
            message = f"The source is less certain: “{maybe[1].of(maybe[0].text)}”."
            yield case.finding("hedge-dropped", message, claim=foretold, source=maybe)
            return
        yield from _of_something_else(case, found, bearing)
        return
    if maybe is None:
        message = "The sentence says what is to come; the source does not look ahead."
        yield case.finding("not-supported", message, claim=foretold)
    elif foretold.of(case.claim.text).split()[0] not in {"will", "shall"}:
        message = f"The source is less certain: “{maybe[1].of(maybe[0].text)}”."
        yield case.finding("hedge-dropped", message, claim=foretold, source=maybe)


def _is_only_possible(case: Case, mood: Mood, bearing: Sequence[Reading]) -> bool:
    """Tell whether "will" stands for what a source looks ahead to by "could" or "may", and by its time, alone."""
    doubted = any(_DOUBT.search(reading.words) for _, reading in case.carrying)
    return mood.word in {"will", "shall"} and doubted and not any(_SURE.search(r.words) for r in bearing)


def _of_something_else(
    case: Case, found: tuple[Token, Mood], bearing: Sequence[Reading]
) -> Iterator[Finding]:
    """Yield a finding when odds are given ("is likely to …") and what the source looks ahead to shares no word."""
    verb, mood = found
    if mood.word not in _ODDS:
        return
    told = _predicate(case.claim, verb, mood)
    if not told or any(_looks_to(reading, told) for reading in bearing):
        return
    message = "The sentence says what is likely; the source looks ahead to something else."
    yield case.finding("not-supported", message, claim=mood.span)


def _predicate(claim: Reading, verb: Token, mood: Mood) -> frozenset[str]:
    """Return the content of what is likely; of the whole clause where that has none ("further cuts are likely")."""
    clause = next(
        (s for s in segments(claim.text, claim.span) if s.start <= mood.span.start < s.end), claim.span
    )
    behind = _content(claim, Span(min(verb.start, mood.span.end), max(clause.end, verb.end)))
    return behind or _content(claim, clause)


def _looks_to(reading: Reading, told: frozenset[str]) -> bool:
    """Tell whether the words around a look ahead have a word of what is told, or one of its root."""
    for match in _AHEAD.finditer(reading.text, reading.span.start, reading.span.end):
        within = stretch(reading, match.start())
        around = _content(reading, Span(within.start, max(within.end, match.end())))
        if any(one[:_ROOT] == other[:_ROOT] for one in around for other in told):
            return True
    return False


def _content(reading: Reading, within: Span) -> frozenset[str]:
    inside = (token for token in reading.tokens_in(within) if token.stem not in _EMPTY)
    return frozenset(token.stem for token in inside if weight(token.text) > 0)


def _maybe(passage: Passage) -> tuple[Article, Span] | None:
    found = _MAYBE.search(passage.article.text, passage.reading.span.start, passage.reading.span.end)
    return (passage.article, Span(*found.span())) if found else None


def _bearing(case: Case, verb: Token) -> Iterator[Reading]:
    """Yield the sentences that carry the claim, and those of its passages that have the verb in the same matter."""
    for passage in case.passages:
        places = [token.start for token in passage.reading.tokens if token.stem == verb.stem]
        aside = frozenset({verb.stem})
        alike = any(one_matter(case.claim, verb.start, passage.reading, at, aside=aside) for at in places)
        held = (
            mood_of(passage.reading.tokens, place)
            for place, token in enumerate(passage.reading.tokens)
            if token.stem == verb.stem
        )
        if alike or passage in case.carrying or any(mood.standing == "future" for mood in held):
            yield passage.reading


def _foretold(claim: Reading) -> tuple[Token, Mood] | None:
    """Return the verb by which a sentence foretells in its own voice and how, None where it does not or only doubts."""
    if any(speech.cue in {"doubt", "ask"} for speech in claim.speech):
        return None
    foretelling = not _FORETELLING.isdisjoint(claim.folded)
    for place, token in enumerate(claim.tokens if foretelling else ()):
        mood = mood_of(claim.tokens, place)
        past = _BEFORE.search(claim.text, claim.span.start, token.start)
        aside = claim.inside_quotation(token.span) or past
        if mood.word in _FORETELLING and not aside and not _is_past(claim, place):
            return token, mood
    return _given_odds(claim)


def _is_past(claim: Reading, place: int) -> bool:
    """Tell whether odds are given of what has happened: "is likely to have caused"."""
    around = [token.folded for token in claim.tokens[max(0, place - PERFECT) : place + 2]]
    return any(pair == ("to", "have") for pair in pairwise(around))


def _given_odds(claim: Reading) -> tuple[Token, Mood] | None:
    """Return the words that give odds where no verb hangs on them: "further cuts are likely"."""
    found = _BARE_ODDS.search(claim.text, claim.span.start, claim.span.end)
    place = Span(*found.span(found.lastindex or 0)) if found else claim.span
    if found is None or claim.inside_quotation(place):
        return None
    token = next(token for token in claim.tokens if token.end >= place.end)
    return token, Mood("likely", place, "likely")
