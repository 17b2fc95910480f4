"""Whom does the pronoun that opens a draft's sentence stand for?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefer.language.naming.names import Name
from briefer.language.reading import Reading
from briefer.records import Finding, Span, Verdict

LOOK_BACK: Final = 3
"""Sentences of the draft searched for the person: in prose a pronoun's person is named within a paragraph."""

_OPENING: Final = re.compile(r"(?P<pronoun>He|She)\b(?!['’])")
_WOMEN: Final = frozenset(
    "mrs ms miss lady dame queen princess baroness madame frau spokeswoman chairwoman".split()
)
_MEN: Final = frozenset("mr sir king prince baron herr monsieur spokesman chairman".split())


@dataclass(frozen=True, slots=True)
class Resolved:
    """A sentence with its opening pronoun replaced: ``pronoun`` is its span before, ``name`` its span after."""

    text: str
    pronoun: Span
    name: Span

    def mapped(self, verdict: Verdict) -> Verdict:
        """Return the verdict with its findings on the sentence as it was drafted."""
        return verdict.replace(findings=tuple(self._moved(finding) for finding in verdict.findings))

    def _moved(self, finding: Finding) -> Finding:
        if finding.claim is None:
            return finding
        start, end = self._start(finding.claim.start), self._end(finding.claim.end)
        return finding.replace(claim=Span(start, max(start, end)))

    def _start(self, position: int) -> int:
        if position >= self.name.end:
            return position - self.name.end + self.pronoun.end
        return min(position, self.pronoun.start)

    def _end(self, position: int) -> int:
        if position >= self.name.end:
            return position - self.name.end + self.pronoun.end
        return self.pronoun.end if position > self.name.start else position


def opens_with_pronoun(text: str) -> Span | None:
    """Return where a sentence's opening "He" or "She" stands, or None."""
    found = _OPENING.match(text)
    return Span(*found.span("pronoun")) if found else None


def resolve_opening(
    text: str, before: Sequence[str], *, known: frozenset[str] = frozenset()
) -> Resolved | None:
    """Return ``text`` with its opening "He" or "She" replaced by the person named last in ``before``.

    None where it opens otherwise or no person is named there. ``known`` are folded words that are names.
    """
    span = opens_with_pronoun(text)
    if span is None:
        return None
    for sentence in reversed(before[-LOOK_BACK:]):
        names = [n for n in _people(Reading(sentence, known=known)) if _agrees(n, span.of(text))]
        if names:
            name = names[-1].span.of(sentence)
            return Resolved(name + text[span.end :], span, Span(0, len(name)))
    return None


def _people(reading: Reading) -> Iterator[Name]:
    """Yield the persons that a sentence names, those it quotes last: a pronoun is the speaker's first of all."""
    named = [n for n in reading.names if n.words and n.kind != "organisation"]
    spoken = [n for n in named if any(s.core and s.core.touches(n.span) for s in reading.speech)]
    yield from (n for n in named if n.title and n not in spoken)
    yield from (n for n in spoken if n.kind == "person" or n.title)


def _agrees(name: Name, pronoun: str) -> bool:
    """Tell whether no title says that the person is of the other sex."""
    return not (_MEN if pronoun == "She" else _WOMEN) & set(name.title)
