"""How much of what somebody is accused of do other words take up?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise
from typing import Final

from briefer.analysis.parties.charge import Charge
from briefer.analysis.parties.utterances import Utterance, weights_of
from briefer.analysis.parties.wrongs import DENIED_IT
from briefer.language.words.likeness import likeness
from briefer.records import Span

_NEXT_THING: Final = re.compile(r";|\b(?:and|but) (?:that|had|has|have|was|were)\b|, (?:and|but|which|who)\b")
SORRY: Final = re.compile(r"\b(?:apologi[sz](?:e[sd]?|ing)|(?:am|is|are|was|were) (?:very |deeply )?sorry)\b")
"""Somebody is sorry for what they did."""
_SORRY_FOR_THAT: Final = re.compile(rf"{SORRY.pattern}[^.;]{{0,40}}? for (?:that|this|it)\b")
_FEWEST: Final = 4
"""Telling words in a part of an accusation that says something by itself."""


def share(shared: AbstractSet[str], weights: Mapping[str, float]) -> float:
    """Return how much of what ``weights`` tell the ``shared`` words say, 0 to 1."""
    return sum(weights[each] for each in shared) / (sum(weights.values()) or 1.0)


def nearest(charge: Charge, utterance: Utterance, foreign: AbstractSet[str]) -> float:
    """Return how much of one of the things that somebody is accused of a denial says, in these or like words."""
    said = {each for each in utterance.weights if each not in foreign}
    shares = []
    for part in _parts(charge.utterance):
        matter = {each: value for each, value in part.items() if each not in foreign}
        like = sum(value * likeness(each, said) for each, value in matter.items())
        shares.append(like / (sum(matter.values()) or 1.0) if len(matter) >= _FEWEST else 0.0)
    return max(shares, default=0.0)


def _parts(utterance: Utterance) -> Iterator[Mapping[str, float]]:
    """Yield the telling words of each thing that somebody says: "that the dam had cracked and that it was old"."""
    start = utterance.content.start
    cuts = [
        start,
        *(cut.end() for cut in _NEXT_THING.finditer(utterance.article.text, start, utterance.content.end)),
    ]
    for one, two in pairwise([*cuts, utterance.content.end]):
        yield replace(utterance, content=Span(one, two)).weights


def meant(utterance: Utterance) -> Mapping[str, float]:
    """Return the telling words of a sentence; of "we reject that", "for that we apologise" also those before it."""
    article, number = utterance.article, utterance.number
    vague = number and article.paragraphs[number] == article.paragraphs[number - 1]
    if not vague or not (DENIED_IT.search(utterance.text) or _SORRY_FOR_THAT.search(utterance.text)):
        return utterance.weights
    return {**weights_of(article.readings[number - 1]), **utterance.weights}
