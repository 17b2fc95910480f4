"""Which words of a claim must stand in its source, and how much does each weigh?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.language.words.weights import weight

LEAST: Final = 0.1
"""What a word of the grammar weighs in a claim that has no other words."""
HEAVIEST: Final = 3


@dataclass(frozen=True, slots=True)
class Content:
    """The content words of a claim: all but figures, dates and who says it, which have their own checks.

    "12" may stand as "a dozen", a day as "Tuesday": that their characters are missing tells nothing. Other words of
    the same speaker are another matter, and the same words of another speaker are the same one.

    ``tokens`` are the words in order, those of the grammar only where the claim has no others; ``weights`` the stem of
    each with what it tells, 0 to 1 (see ``language.words.weights``), never empty of weight; ``heaviest`` the stems that
    tell most; ``speaker`` the stems of the speakers' names and titles.
    """

    tokens: tuple[Token, ...]
    weights: Mapping[str, float]
    heaviest: tuple[str, ...]
    speaker: frozenset[str]


@once
def content_of(claim: Reading) -> Content:
    """Return the content words of a claim."""
    counted = [figure.span for figure in claim.figures if figure.counts]
    spoken = [span for speech in claim.speech for span in (speech.subject, speech.verb) if span]
    denying = [denial.span for denial in claim.denials if denial.is_idiom]
    aside = [*claim.aside, *counted, *(mention.span for mention in claim.dates), *spoken, *denying]
    tokens = tuple(t for t in claim.tokens_outside(aside) if weight(t.text) > 0) or claim.tokens
    weights = _weights(tokens)
    heaviest = tuple(sorted(weights, key=weights.__getitem__, reverse=True)[:HEAVIEST])
    return Content(tokens, weights, heaviest, _speaker(claim))


def _weights(tokens: tuple[Token, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    for token in tokens:
        found[token.stem] = max(weight(token.text) or LEAST, found.get(token.stem, 0.0))
    return found


def _speaker(claim: Reading) -> frozenset[str]:
    subjects = (speech.subject for speech in claim.speech if speech.subject)
    named = (token for subject in subjects for token in claim.tokens_in(subject))
    return frozenset(token.stem for token in named if weight(token.text) > 0)
