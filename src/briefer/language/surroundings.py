"""Which sentences stand in one paragraph with a sentence?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from briefer.language.reading import Reading

_BREAK = re.compile(r"\n\s*\n")
REACH = 4
"""Sentences looked at on either side; news paragraphs seldom hold more."""


LONGEST_SENTENCE = 4_000
"""Code points; what is longer is a table or a text without stops, whose wording orders and compares nothing."""


def is_sentence(reading: Reading) -> bool:
    """Tell whether a reading is short enough to be read as one sentence."""
    return reading.span.end - reading.span.start <= LONGEST_SENTENCE


class Sentences(Protocol):
    """A text with its sentences in order."""

    @property
    def text(self) -> str:
        """The text that all spans index."""

    @property
    def readings(self) -> Sequence[Reading]:
        """Its sentences."""


def surroundings(article: Sentences, reading: Reading) -> list[Reading]:
    """Return the other sentences of the paragraph in which ``reading`` stands, the nearest first."""
    readings = article.readings
    here = bisect_left(readings, reading.span.start, key=lambda other: other.span.start)
    back = _walk(
        article.text,
        [readings[i] for i in range(min(here, len(readings)) - 1, max(-1, here - 1 - REACH), -1)],
        reading,
    )
    ahead = _walk(article.text, list(readings[here + 1 : here + 1 + REACH]), reading)
    return sorted(back + ahead, key=lambda other: abs(other.span.start - reading.span.start))


def _walk(text: str, others: list[Reading], reading: Reading) -> list[Reading]:
    """Return ``others`` up to the first paragraph break."""
    kept: list[Reading] = []
    previous = reading
    for other in filter(is_sentence, others):
        first, second = sorted((previous, other), key=lambda one: one.span.start)
        if _BREAK.search(text, first.span.end, second.span.start):
            break
        kept.append(other)
        previous = other
    return kept
