"""Does the source only say that something is not shown or not said, where the claim states it?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefer.checks.case import Case
from briefer.language.mood.negation import Negation
from briefer.language.numbers.quantified import content
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import looks_finite
from briefer.language.words.likeness import ROOT, likeness
from briefer.language.words.tokens import Token, stem
from briefer.language.words.vocabulary import DETERMINERS
from briefer.records import Finding, Span

_SHOWING: Final = frozenset(
    stem(word)
    for word in """say tell show prove mean suggest indicate establish confirm demonstrate imply believe think find know
    claim conclude evidence proof sign indication suggestion""".split()
)
_OPENING: Final = frozenset({"that", "whether"})
_SUMS: Final = frozenset(stem(word) for word in "sum amount total figure number".split())
"""Nouns that take up a figure which the claim gives."""
_BETWEEN: Final = 2
"""Words between the verb and "that": "does not tell us that"."""
_SUBJECT: Final = 5
"""Words, with the article, within which the verb follows on the subject of a clause without "that"."""
_CLOSING: Final = re.compile(r",?[\"”»]|\s(?:until|before|unless)\b")
SAID: Final = 0.8
"""Share of the words behind "that" from which on a claim states it."""
FEWEST: Final = 2
"""Words that must stand there."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding where a passage denies that something is shown or said, and the claim denies nothing of it."""
    denied = any(not denial.by_verb or _is_of_showing(denial) for denial in case.claim.denials)
    if denied or case.claim.language != "en":
        return
    for article, reading in case.passages:
        for denial in reading.denials:
            told = _told(reading, denial)
            if told is None or not _states(case, reading, told):
                continue
            words = Span(denial.span.start, told.start).of(article.text).strip()
            message = f"The source says “{words}” of this; the sentence states it."
            yield case.finding(
                "hedge-dropped", message, claim=case.claim.span, source=(article, reading.span)
            )
            return


def _told(reading: Reading, denial: Negation) -> Span | None:
    """Return the clause behind "that" or "whether" of which the denial says that it is not shown."""
    if denial.core is None or not _is_of_showing(denial) or (denial.by_verb and not denial.undone):
        return None
    behind = reading.tokens_after(denial.core.end)
    opening = next((token for token in behind[: _BETWEEN + 1] if token.folded in _OPENING), None)
    if opening is None and not _opens_clause(behind):
        return None
    start = opening.end if opening else behind[0].start
    closing = _CLOSING.search(reading.text, start, reading.span.end)
    return Span(start, closing.start() if closing else reading.span.end)


def _opens_clause(behind: Sequence[Token]) -> bool:
    """Tell whether a clause follows without its "that": "would not say the gate had been open"."""
    reach = behind[1:_SUBJECT]
    return bool(behind) and behind[0].folded in DETERMINERS and any(looks_finite(t.text) for t in reach)


def _is_of_showing(denial: Negation) -> bool:
    return denial.core is not None and denial.core.stem in _SHOWING


def _states(case: Case, reading: Reading, told: Span) -> bool:
    """Tell whether the claim has the words of a clause, and no other sentence of the sources has them."""
    words = content(reading, told) - (_SUMS if case.claim.figures else frozenset())
    said = sum(likeness(word, case.claim.stems) >= ROOT for word in words)
    if len(words) < FEWEST or said < SAID * len(words):
        return False
    readings = (other for article in case.articles for other in article.readings)
    return not any(
        len(words & other.stems) >= SAID * len(words) for other in readings if other is not reading
    )
