"""Do two words, each in its own sentence, stand in the same matter?"""

from __future__ import annotations

from typing import Final

from briefer.language.reading import Reading
from briefer.language.syntax.segments import segments
from briefer.language.words.weights import weight
from briefer.records import Span

SAME_MATTER: Final = 0.5
"""Share of the content of the stretch around a word that the other sentence must share before both are held to
speak of one thing; chosen on the planted cases and four invented topics."""


def one_matter(own: Reading, here: int, other: Reading, there: int, *, aside: frozenset[str]) -> bool:
    """Tell whether what stands around position ``here`` stands in ``other``, or the other way round.

    ``aside`` are stems that are compared by themselves and prove nothing.
    """
    ours, theirs = _content(own, here, aside), _content(other, there, aside)
    if _shared(ours, other) >= SAME_MATTER:
        return True
    enough = (
        SAME_MATTER if len(ours) > 1 else SAME_MATTER / 2
    )  # "it may not settle the matter" says nothing else
    return len(theirs) > 1 and _shared(theirs, own) >= enough


def share_around(reading: Reading, position: int, other: Reading, *, aside: frozenset[str]) -> float:
    """Return the share of what stands around a position that the other sentence has, 0 to 1."""
    return _shared(_content(reading, position, aside), other)


def stretch(reading: Reading, position: int) -> Span:
    """Return the stretch between marks and conjunctions in which ``position`` stands."""
    found = segments(reading.text, reading.span, coordinated=True)
    return next((span for span in found if span.start <= position < span.end), reading.span)


def _content(reading: Reading, position: int, aside: frozenset[str]) -> dict[str, float]:
    within = stretch(reading, position)
    # Figures and dates are compared by value elsewhere, and would outweigh the words.
    plain = (token for token in reading.tokens_in(within) if not token.text[0].isdigit())
    weights = {t.stem: weight(t.text) for t in plain}
    return {word: value for word, value in weights.items() if value > 0 and word not in aside}


def _shared(around: dict[str, float], other: Reading) -> float:
    """Return the share of ``around`` that the other text has, 1 where nothing else is said."""
    total = sum(around.values())
    return sum(value for word, value in around.items() if word in other.stems) / total if total else 1.0
