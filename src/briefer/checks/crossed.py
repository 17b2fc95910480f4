"""Have two nouns changed places in words that are the same otherwise?"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import combinations, pairwise
from typing import Final

from briefer.checks.case import Case
from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.fillers import reports_of
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Finding, Span
from briefer.text.align import word_gaps

_BE: Final = frozenset("is are was were been being be".split())
# Words before what only goes along with a deed: a storm may sink a boat, and the boat sink during a storm.
_ALONG: Final = frozenset("during in amid after because following".split())


def crossed(case: Case) -> Iterator[Finding]:
    """Yield a finding where two nouns have changed places in words that are the same otherwise."""
    for article, reading in case.carrying:
        ours, theirs = _nouns(case.claim), _nouns(reading)
        agreeing, gaps = word_gaps([t.stem for t in ours], [t.stem for t in theirs])
        if agreeing < 2 or _is_passive(case.claim) != _is_passive(reading):
            continue
        pairs = [
            ([ours[i].stem for i in g.ours], [theirs[i].stem for i in g.theirs], g)
            for g in gaps
            if 0 < len(g.ours) <= 2 and 0 < len(g.theirs) <= 2
        ]
        for (new, old, gap), (other_new, other_old, _) in combinations(pairs, 2):
            moved = {*new, *old, *other_new, *other_old}
            if set(new) & set(other_old) and set(old) & set(other_new) and _alike_along(case, reading, moved):
                span = Span(ours[gap.ours.start].start, ours[gap.ours.stop - 1].end)
                message = "Who does what to whom is the other way round in the source."
                yield case.finding("roles-swapped", message, claim=span, source=(article, reading.span))


def _alike_along(case: Case, reading: Reading, stems: AbstractSet[str]) -> bool:
    """Tell whether as many of the nouns only go along with the deed on either side: "during a storm"."""
    return _along(case.claim, stems) == _along(reading, stems)


def _along(reading: Reading, stems: AbstractSet[str]) -> int:
    words = [token for token in reading.tokens if token.folded not in DETERMINERS]
    pairs = pairwise(words)
    return sum(before.folded in _ALONG and token.stem in stems for before, token in pairs)


@once
def _nouns(reading: Reading) -> list[Token]:
    spoken = [span for speech in reports_of(reading) for span in (speech.subject, speech.verb) if span]
    return [token for token in reading.tokens_outside(spoken) if token.folded not in FUNCTION_WORDS]


def _is_passive(reading: Reading) -> bool:
    return "by" in reading.stems and not _BE.isdisjoint(token.folded for token in reading.tokens)
