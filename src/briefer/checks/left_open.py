"""Does the sentence leave open what the source tells as done: "plans to close it" for "closed it"?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.language.matter import one_matter
from briefer.language.mood.held import held_verbs, places_of
from briefer.language.syntax.fillers import of_one_doer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.checks.case import Case
    from briefer.language.mood.modality import Mood
    from briefer.language.reading import Reading
    from briefer.language.words.tokens import Token
    from briefer.records import Finding

_OPEN: Final = frozenset(
    """plans planning intends intending aims aiming proposes proposing considers considering may might""".split()
)
"""Words by which a deed is still to come or to be shown; who only planned it, tried or hoped may have done it since."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for a verb that the claim leaves open and the best passage tells as done, in its own voice.

    Not where any sentence of that source leaves it open as well.
    """
    article, best = case.passages[0]
    if case.claim.language != "en" or best.speech or best.hedges or _OPEN.isdisjoint(case.claim.folded):
        return
    for ours, mood in held_verbs(case.claim, range(len(case.claim.tokens))):
        if mood.word not in _OPEN or not _is_done(case.claim, ours, best):
            continue
        if all(held.standing == "fact" for reading in article.readings for _, held in _held(reading, ours)):
            message = "The source tells this as done; the sentence leaves it open."
            yield case.finding("not-supported", message, claim=mood.span, source=(article, best.span))
            return


def _is_done(claim: Reading, ours: Token, source: Reading) -> bool:
    """Tell whether a sentence tells the same deed as done."""
    return any(held.past and _is_same(claim, ours, source, theirs) for theirs, held in _held(source, ours))


def _is_same(claim: Reading, ours: Token, source: Reading, theirs: Token) -> bool:
    matter = one_matter(claim, ours.start, source, theirs.start, aside=frozenset({ours.stem}))
    return matter or of_one_doer(claim, ours, source, theirs)


def _held(reading: Reading, ours: Token) -> Iterator[tuple[Token, Mood]]:
    """Yield where a sentence has the verb of the claim, and how it holds it."""
    return held_verbs(reading, places_of(reading, ours))
