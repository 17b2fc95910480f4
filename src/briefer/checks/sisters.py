"""Is it the same one of several that share a noun: "Block B" or "Block A", "Orsk Airport" or "Lumen Airport"?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from briefer.checks.case import Case
from briefer.language.article import Article
from briefer.language.naming.same_name import is_form_of
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.sorts import is_person, sorts
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import ABBREVIATED_TITLES, ROLES
from briefer.records import Finding, Span

_CALENDAR: Final = ENGLISH_WEEKDAYS | ENGLISH_MONTHS
_NO_MARKS: Final = _CALENDAR | ROLES | ABBREVIATED_TITLES
"""Capitalised words that tell no thing from its sister."""
ENOUGH: Final = 0.6
"""Share of what a passage holds of a claim from which on another sentence may be what the claim rests on."""
_SURNAME: Final = re.compile(r"\.?\s[A-Z]")
_AND: Final = frozenset({"and", "or", "to"})


class Told(NamedTuple):
    """A noun with the name or the letter that tells it from others of its kind, both as stems, and where they stand."""

    noun: str
    mark: str
    span: Span


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each thing of the claim in whose place a passage names its sister.

    A thing that the sources name in a sentence with a good part of what the passage says is left alone.
    """
    for claimed in _told(case.claim):
        if case.claim.inside_quotation(claimed.span) or _is_of_outlet(case, claimed):
            continue
        for article, reading in case.passages:
            if reading.language != case.claim.language:
                continue
            other = _sister(claimed, reading)
            if other is None or _stands_elsewhere(case, claimed, case.held_by(reading)):
                continue
            ours, theirs = claimed.span.of(case.claim.text), other.span.of(article.text)
            message = f"The source has {theirs} here, not {ours}."
            yield case.finding("wrong-place", message, claim=claimed.span, source=(article, other.span))
            break


def _is_of_outlet(case: Case, claimed: Told) -> bool:
    """Tell whether a thing stands in the name of the outlet that the claim gives: "(Marlow Wire Service)"."""
    named = claimed.span.of(case.claim.text)
    return any(named in (article.source.publisher or "") for article in case.articles)


def _stands_elsewhere(case: Case, claimed: Told, held: float) -> bool:
    """Tell whether a sentence names the claimed thing, and has enough of the claim to be what it rests on."""
    naming = (r for article in case.articles for r in _naming(article).get((claimed.noun, claimed.mark), ()))
    return any(case.held_by(reading) >= ENOUGH * held for reading in naming)


def _sister(claimed: Told, reading: Reading) -> Told | None:
    """Return another thing of the same noun in a sentence that says nothing of the claimed mark."""
    if any(token.stem == claimed.mark for token in reading.tokens):
        return None
    others = [told for told in _told(reading) if told.noun == claimed.noun]
    kin = any(is_form_of(claimed.mark, o.mark) or is_form_of(o.mark, claimed.mark) for o in others)
    return others[0] if len({other.mark for other in others}) == 1 and not kin else None


@once
def _naming(article: Article) -> dict[tuple[str, str], list[Reading]]:
    """Return for each thing, by its noun and mark, the sentences and headings that name it."""
    found: defaultdict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in (*article.readings, *article.headings):
        for told in _told(reading):
            found[told.noun, told.mark].append(reading)
    return found


@once
def _told(reading: Reading) -> tuple[Told, ...]:
    """Return the things of a sentence that a name before their noun, or a letter behind it, tells from others."""
    return (*_named(reading), *_lettered(reading))


def _named(reading: Reading) -> Iterator[Told]:
    for name, noun in pairwise(reading.tokens[1:]):
        apart = reading.text[name.end : noun.start] != " "
        if not apart and _is_name(name) and noun.text[0].isupper() and _is_noun(noun):
            yield Told(noun.stem, name.stem, Span(name.start, noun.end))


def _is_noun(token: Token) -> bool:
    """Tell whether a word in a name is a common noun, not a surname."""
    return bool(sorts(token.stem)) and not is_person(token.stem) and token.folded not in _CALENDAR


def _is_name(token: Token) -> bool:
    return (
        token.text[0].isupper()
        and token.text[1:].islower()
        and len(token.text) > 1
        and token.folded not in _NO_MARKS
    )


def _lettered(reading: Reading) -> Iterator[Told]:
    noun: Token | None = None
    for before, token in pairwise(reading.tokens):
        if not _is_letter(token):
            noun = noun if token.folded in _AND else None
            continue
        if not _is_letter(before) and before.folded not in _AND:
            noun = before if before.text[0].isupper() else None
        if noun and not _opens_name(reading, token):
            yield Told(noun.stem, token.stem, Span(noun.start if noun is before else token.start, token.end))


def _is_letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper() and token.text != "I"


def _opens_name(reading: Reading, token: Token) -> bool:
    """Tell whether a letter is an initial: "John F Kennedy", "John F. Kennedy"."""
    return _SURNAME.match(reading.text, token.end, reading.span.end) is not None
