"""What is an accusation, and which sentences carry it?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from briefer.analysis.parties.cast import Cast
from briefer.analysis.parties.giver import Giver
from briefer.analysis.parties.party import Party
from briefer.analysis.parties.sides import speaks_for
from briefer.analysis.parties.utterances import Utterance, weights_of
from briefer.analysis.parties.wrongs import SILENT
from briefer.language.naming.offices import describing_stems
from briefer.records import Citation

LOOK_BACK: Final = 4
"""Sentences before a bare reproach ("This was deliberate") in which its matter is sought."""
SHORT: Final = 7
"""Words at most of a sentence that says little by itself."""
_VAGUE = re.compile(
    r"^[“\"]?(?:this|that|these|those|we believe|(?:it|they)(?! (?:had|has|have) (?!been\b)))\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:had|has|have|was|were) been? ?(?:\w+ly )?(?:\w+ed|cut|hit|hurt|burnt|broken|stolen|shot|torn)\b"
)


@dataclass(frozen=True)
class Charge:
    """An accusation: who makes it, against whom, and the stems that say what it is about.

    ``point`` are the stems of the reproach itself: an answer must touch them. ``party`` is None where the
    accused is only described. ``answer`` is what the accused replies, where the source sets it right behind.
    """

    utterance: Utterance
    accused: str
    party: Party | None
    matter: Mapping[str, float]
    point: frozenset[str]
    citations: tuple[Citation, ...]
    answer: Utterance | None = None

    @property
    def giver(self) -> Giver:
        """Who accuses."""
        return self.utterance.giver


def make_charge(utterance: Utterance, party: Party | None, *, label: str, point: str) -> Charge | None:
    """Return the charge with its sentences; None where the accused is the speaker's own body.

    ``label`` is what the source calls the accused, ``point`` the words of the reproach.
    """
    if speaks_for(utterance.giver, party):
        return None
    article, context = utterance.article, _context(utterance)
    matter = dict(utterance.weights)
    for number in context:
        matter |= weights_of(article.readings[number])
    cited = (utterance.cite, *(article.cite(article.readings[number].span) for number in context))
    about = describing_stems(point) | (matter.keys() if context else frozenset())
    return Charge(utterance, party.label if party else label, party, matter, about, cited)


def _context(utterance: Utterance) -> list[int]:
    """Return the sentences that say what a bare reproach is about, from the deed on.

    What an author says in a few words, "The board has so far refused", leans on the sentence before.
    """
    article, before = utterance.article, utterance.number - 1
    joined = before >= 0 and article.paragraphs[before] == article.paragraphs[utterance.number]
    if joined and utterance.giver.own and len(utterance.words.split()) <= SHORT:
        return [before]
    if not _VAGUE.match(utterance.words.strip()):
        return []
    found: list[int] = []
    for number in range(utterance.number - 1, max(-1, utterance.number - 1 - LOOK_BACK), -1):
        words = article.readings[number].words
        if _DEED.search(words):
            return [number, *reversed(found)]
        if _VAGUE.match(words):
            found.append(number)
    return []


def silence(cast: Cast, charge: Charge) -> tuple[Citation, ...]:
    """Return the sentences of the same source in which the accused gave no answer."""
    article, utterance, party = charge.utterance.article, charge.utterance, charge.party
    silent = [
        n
        for n, reading in enumerate(article.readings)
        if n != utterance.number and SILENT.search(reading.words)
    ]
    return tuple(
        article.cite(article.readings[number].span)
        for number in silent
        if party
        and any(cast.named(article, name) is party for name in article.readings[number].names if name.words)
    )
