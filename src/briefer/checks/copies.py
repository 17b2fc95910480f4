"""Is a clause the source's own words but for one, and does that one say something else?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from briefer.checks.case import Case, Passage
from briefer.language.numbers.lexicon import ONES, TEENS
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.counterparts import EVENTS
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import has_opposite, likeness
from briefer.language.words.near_copy import (
    DENIALS,
    FEW,
    FEWEST,
    FEWEST_OF_PART,
    MANY,
    Change,
    Wording,
    only_change,
    says_grammar,
    wording_of,
)
from briefer.language.words.people import may_be_same_people
from briefer.language.words.phrasal import otherwise_in
from briefer.language.words.sorts import is_body
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import PRONOUNS
from briefer.records import Finding, Rule, Span
from briefer.text.align import edit_distance

SMALL: Final = 20
"""Whole numbers below it are never rounded."""
LONG: Final = 6
"""Letters from which on two words that differ in one letter are spellings of one, and a verb means much by itself."""
SHORT: Final = 4
"""Letters from which on a word that begins another is short for it."""
TITLE: Final = 3
"""Words in front of a speaker's name that belong to it."""
LEAD: Final = 6
"""Words before a clause among which a verb that governs it may be denied."""
# Verbs that say so little that they may stand for any other.
_LIGHT: Final = frozenset("get make have take go come do be give keep put see use become remain".split())
# Nouns that do no more than point: "the first time", "the first count".
_VAGUE: Final = frozenset("time way thing case matter kind sort".split())
_CLAUSE_AFTER: Final = re.compile(r"\w[ ]$")
_CLAUSE_BEFORE: Final = re.compile(r"[ ]\w")
_PARTICLES: Final = frozenset("aside away back down forward off out up".split())
_BOUNDS: Final = frozenset(
    "than about around nearly almost over least most roughly approximately some under to only".split()
)
_SPELLED: Final = ONES | TEENS
_QUANTITIES: Final = MANY | FEW


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for the word of each clause that the source, otherwise word for word the same, has not."""
    if case.claim.language == "en" and (found := _first(case)):
        yield found


@once
def _first(case: Case) -> Finding | None:
    whole = [case.claim.span] if len(case.clauses) > 1 else []
    passages = [passage for passage in case.passages if passage.reading.language == "en"]
    for part in (*whole, *case.clauses):
        ours = wording_of(_said(case.claim, part))
        fewest = FEWEST if part == case.claim.span or len(case.clauses) == 1 else FEWEST_OF_PART
        for passage in passages:
            change = only_change(ours, _told(passage.reading), fewest=fewest)
            if change and (found := next(_findings(case, passage, change), None)):
                return found
    return None


def _said(claim: Reading, part: Span) -> list[Token]:
    """Return the words of a part of the claim that are its own: not quoted, and not who says it."""
    aside = [*_attribution(claim), *claim.aside, *(q.outer for q in claim.quotations)]
    return _but_that(claim.tokens_outside(aside, within=part))


@once
def _told(source: Reading) -> Wording:
    return wording_of(_but_that(source.tokens))


def _attribution(claim: Reading) -> list[Span]:
    """Return where a claim says who says it: before its content, or behind it."""
    told = [s for s in claim.speech if s.subject and s.core and not (s.shared or s.passive)]
    told = [s for s in told if s.core and s.core.of(claim.text).lower() not in PRONOUNS]
    first = min(told, key=lambda speech: (speech.cue != "say", speech.verb.start), default=None)
    if first is None or first.subject is None:
        return []
    leads = first.subject.start < first.verb.start and _words_before(claim, first.subject) <= TITLE
    return [Span(claim.span.start, first.verb.end)] if leads else [first.subject, first.verb]


def _words_before(claim: Reading, span: Span) -> int:
    return len(claim.tokens) - len(claim.tokens_after(span.start))


def _but_that(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.folded != "that"]


def _findings(case: Case, passage: Passage, change: Change) -> Iterator[Finding]:
    new, old = change.new, change.old
    if _denies(new) != _denies(old):
        yield from _turned(case, passage, change)
    elif new and old and _is_whole(passage, change) and not _is_same(case, passage, change):
        message = f"The source says “{old.text}”, not “{new.text}”."
        yield case.finding(_rule(new, old), message, claim=new.span, source=(passage.article, old.span))


def _denies(token: Token | None) -> bool:
    return token is not None and token.folded in DENIALS


def _turned(case: Case, passage: Passage, change: Change) -> Iterator[Finding]:
    """Yield a finding for a denial that only one side has, unless the source has one elsewhere.

    Where the source has a word of grammar there, that may be put so ("some do not", "none do").
    """
    grammar = change.old is not None and says_grammar(change.old)
    if change.new is None or grammar or _denied_there(passage.reading, change):
        return
    message = f"The sentence negates this (“{change.new.text}”); the source does not."
    source = (passage.article, passage.reading.span)
    yield case.finding("negation-flipped", message, claim=change.new.span, source=source)


def _denied_there(source: Reading, change: Change) -> bool:
    """Tell whether the source denies it elsewhere: among the words that agree, or just before ("I do not think")."""
    places = [at for at, token in enumerate(source.tokens) if token.start in change.kept]
    region = source.tokens[max(0, places[0] - LEAD) : places[-1]]
    starts = {denial.span.start for denial in source.denials} - change.kept
    return any(token.start in starts for token in region)


def _is_whole(passage: Passage, change: Change) -> bool:
    """Tell whether the source's word begins or ends its clause where the claim's does: another may simply go on."""
    old, text, span = change.old, passage.article.text, passage.reading.span
    if old is None:
        return False
    if not change.before:
        spoken = any(speech.verb.end == old.start - 1 for speech in passage.reading.speech)
        return spoken or not _CLAUSE_AFTER.search(text, span.start, old.start)
    return bool(change.after) or _CLAUSE_BEFORE.match(text, old.end, span.end) is None


def _is_same(case: Case, passage: Passage, change: Change) -> bool:
    """Tell whether the new word may stand for the old one, or is compared by another check."""
    new, old = change.new, change.old
    if new is None or old is None:
        return True
    one, other = _number(new), _number(old)
    if one is not None and other is not None:
        return one == other or max(one, other) >= SMALL or change.before in _BOUNDS
    if _opposed(new, old):
        return False
    if _says_little(new, old, change.after) or _is_typed(case, passage, new, old):
        return True
    if new.stem in otherwise_in(passage.reading):
        return True
    related = likeness(new.stem, frozenset({old.stem})) > 0 and relation(new.stem, old.stem) != "narrower"
    return related or _alike(new, old)


def _says_little(new: Token, old: Token, after: str) -> bool:
    """Tell whether one of two words carries grammar, may stand for any, or leans on what follows ("step aside")."""
    leaning = after in _PARTICLES and max(len(new.stem), len(old.stem)) < LONG
    light = new.stem in _LIGHT or old.stem in _VAGUE or not EVENTS.isdisjoint({new.folded, old.folded})
    return leaning or light or says_grammar(new) or says_grammar(old)


def _number(token: Token) -> int | None:
    """Return the whole number that one word is, None where it is none."""
    spelled = _SPELLED.get(token.folded)
    return int(token.text) if spelled is None and token.text.isdecimal() else spelled


def _alike(new: Token, old: Token) -> bool:
    """Tell whether two words are spellings of one, one is short for the other, or both are words for a body."""
    short, long = sorted((new.stem, old.stem), key=len)
    spelled = len(long) >= LONG and edit_distance(short, long, at_most=1) <= 1
    shortened = len(short) >= SHORT and long.startswith(short)
    return spelled or shortened or (is_body(new.stem) and is_body(old.stem)) or may_be_same_people(new, old)


def _is_typed(case: Case, passage: Passage, new: Token, old: Token) -> bool:
    """Tell whether other checks compare the words: names, days, figures."""
    sides = ((case.claim, new), (passage.reading, old))
    counted = all(_covers((f.span for f in reading.figures), token) for reading, token in sides)
    return counted or any(_covers(_typed(reading), token) for reading, token in sides)


def _typed(reading: Reading) -> list[Span]:
    return [name.span for name in reading.names] + [mention.span for mention in reading.dates]


def _covers(spans: Iterable[Span], token: Token) -> bool:
    return any(span.covers(token.span) for span in spans)


def _rule(new: Token, old: Token) -> Rule:
    if _number(new) is not None:
        return "wrong-figure"
    if new.folded in _QUANTITIES:
        return "quantifier-changed"
    return "comparison-flipped" if _opposed(new, old) else "not-supported"


def _opposed(new: Token, old: Token) -> bool:
    """Tell whether two words say the contrary of each other."""
    sides = [(new.folded in MANY, old.folded in FEW), (new.folded in FEW, old.folded in MANY)]
    contrary = has_opposite(new.stem, frozenset({old.stem})) or relation(new.stem, old.stem) == "opposite"
    return contrary or any(map(all, sides))
