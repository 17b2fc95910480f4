"""Does anything in the source speak of all, of most or of hardly any where the claim does?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefer.checks.case import Case
from briefer.language.numbers.borne import is_borne_out
from briefer.language.numbers.pairs import find_pairs
from briefer.language.numbers.parts import find_parts
from briefer.language.numbers.quantified import Quantified, find_quantified, unmatched
from briefer.language.numbers.quantifiers import admits
from briefer.language.numbers.units import PERCENT
from briefer.language.reading import Reading
from briefer.language.syntax.segments import segment_around
from briefer.language.words.lexicon import relation
from briefer.language.words.likeness import KIND, likeness
from briefer.language.words.sorts import is_person, sorts
from briefer.records import Finding, Span

_ALL: Final = 6
_UNIVERSAL: Final = re.compile(
    r"\b(?:all|every\w*|each|always|any\w*|both|entire\w*|whole|wholly|solely|exclusively|throughout|across"
    r"|unanim\w+|universal\w*|total\w*|complete\w*|full\w*|no|none|nobody|nothing|never|not|only|without|neither"
    r"|last|remaining|rest|others?|100 per ?cent|across|everywhere|nationwide|whatever|whoever|wherever)\b|n['’]t\b",
    re.IGNORECASE,
)
_ANYBODY: Final = re.compile(r"(?:any|every|no)(?:one|body)|no one", re.IGNORECASE)
_DETERMINER: Final = re.compile(r"each|every|any|no|both|only|last|others?", re.IGNORECASE)
_NOUN_REACH: Final = 2
"""Words behind "every" among which the noun stands."""
_TELLS_ALL: Final = re.compile(r"\sabout\b", re.IGNORECASE)
"""What makes "all" mean everything there is to tell: "she reveals all about her years at sea"."""
_OF: Final = re.compile(r"\sof\b", re.IGNORECASE)
_AS_GOOD_AS: Final = {1: frozenset({0, 1}), 4: frozenset({4, 5, 6})}
"""For few and for most the ranks of the words that bear them out: none are few, and all are most."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each "all", "most of" and "hardly any of" that no word, share or count bears out."""
    for claimed in unmatched(case.claim, [reading for _, reading in case.passages]):
        unsaid = _is_told_of_others(claimed, case) or _is_unstated(claimed, case)
        if unsaid and not is_borne_out(claimed, case.claim, case.beside):
            message = f"The source does not say this of “{claimed.quantifier.span.of(case.claim.text)}”."
            yield case.finding("quantifier-changed", message, claim=claimed.quantifier.span)


def _is_told_of_others(claimed: Quantified, case: Case) -> bool:
    """Tell whether "all" is claimed, and what the source says of all, or of none, is something else."""
    text, words = case.claim.text, claimed.quantifier.span
    counted = any(f.counts and claimed.quantifier.about.touches(f.span) for f in case.claim.figures)
    if claimed.rank != _ALL or counted or _TELLS_ALL.match(text, words.end):
        return False
    near = list(_near(case))
    return all(r.language == "en" for r in near) and not any(_is_said(claimed, reading) for reading in near)


def _near(case: Case) -> Iterator[Reading]:
    """Yield the passages, each with the sentence before it."""
    for passage in case.passages:
        yield from (passage.reading, *passage.before(1))


def _is_said(claimed: Quantified, reading: Reading) -> bool:
    """Tell whether a sentence says of all or of none what the claim does, by one word of the same clause at least."""
    words = _UNIVERSAL.finditer(reading.text, reading.span.start, reading.span.end)
    places = (m.start() for m in words if not _is_of_another_sort(Span(*m.span()), claimed, reading))
    clauses = {segment_around(reading.text, reading.span, place) for place in places}
    if clauses and not claimed.said:
        return True
    return any(
        likeness(word, frozenset(token.stem for token in reading.tokens_in(clause))) >= KIND
        for clause in clauses
        for word in claimed.said
    )


def _is_of_another_sort(word: Span, claimed: Quantified, reading: Reading) -> bool:
    """Tell whether "anyone" or "every hour" is of people or of hours, and the claim's "every branch" of neither."""
    about = {letter for stem in claimed.about for letter in sorts(stem)[:1]}
    if _ANYBODY.fullmatch(word.of(reading.text)):
        return bool(about) and not any(is_person(stem) for stem in claimed.about) and "g" not in about
    if not _DETERMINER.fullmatch(word.of(reading.text)):
        return False
    nouns = [token.stem for token in reading.tokens_after(word.end)[:_NOUN_REACH]]
    of = {letter for stem in nouns for letter in sorts(stem)[:1]}
    akin = any(relation(one, other) != "none" for one in nouns for other in claimed.about)
    return bool(about and of) and about.isdisjoint(of) and not akin


def _is_unstated(claimed: Quantified, case: Case) -> bool:
    """Tell whether "most of" or "hardly any of" is claimed, and no quantifier, share or part says as much."""
    alike = _AS_GOOD_AS.get(claimed.rank)
    if alike is None or not _OF.match(case.claim.text, claimed.quantifier.span.end):
        return False
    told = any(other.rank in alike for reading in _near(case) for other in find_quantified(reading))
    shares = (*_shares(case), *_of_whole(claimed, case))
    return not told and not any(admits(claimed.quantifier, share) for share in shares)


def _of_whole(claimed: Quantified, case: Case) -> Iterator[float]:
    """Yield the shares that amounts beside the passages make up of the amount which the claim says it is of."""
    about = claimed.quantifier.about
    for whole in (f for f in case.claim.figures if f.counts and f.unit and about.covers(f.span)):
        amounts = (f.value for reading in case.context for f in reading.figures if f.unit == whole.unit)
        yield from (amount / whole.value for amount in amounts if 0 < amount < whole.value)


def _shares(case: Case) -> Iterator[float]:
    """Yield the shares that the passages and what stands around them give, 0 to 1, and what a share leaves."""
    for passage in case.passages:
        before = next(iter(passage.before(1)), None)
        yield from (part.share for part in find_parts(passage.article, passage.reading, before))
    for reading in case.context:
        for figure in reading.figures:
            if figure.kind == "share":
                share = figure.value / 100 if figure.unit == PERCENT else figure.value
                yield from (share, 1 - share)
        yield from (pair.share for pair in find_pairs(reading.text, reading.figures) if pair.kind == "part")
