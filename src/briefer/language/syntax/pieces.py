"""Which pieces do marks, relative words and the joints of clauses cut a sentence into?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk

FINITE: Final = frozenset({"verb", "helper"})
"""Classes of words that have a subject."""
_ADDING: Final = frozenset("and or but".split())
_PREPOSITIONS_TOO: Final = frozenset("after before since until than but once".split())


def pieces(reading: Reading, items: Sequence[Chunk]) -> list[list[Chunk]]:
    """Cut a sentence at marks, relative words, joints of clauses, and behind verbs of speech."""
    saying = saying_ends(reading)
    found: list[list[Chunk]] = [[]]
    for at, item in enumerate(items):
        after_speech = bool(at) and items[at - 1].tokens[-1].end in saying and _goes_on(items, at)
        opens = item.tag == "relative" and not (at > 1 and items[at - 1].tag == "prep")
        if opens or item.tag == "mark" or after_speech or (item.tag == "joint" and _joins_clauses(items, at)):
            found.append([])
        if item.tag != "mark":
            found[-1].append(item)
    return [piece for piece in found if piece]


def _goes_on(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause of its own follows a verb: "said the board had met", not "cited the risk"."""
    rest = takewhile(lambda item: item.tag not in {"mark", "joint", "relative"}, items[at:])
    return items[at - 1].tag == "verb" and any(item.tag in FINITE for item in rest)


def saying_ends(reading: Reading) -> frozenset[int]:
    """Return where the verbs end by which somebody says what follows."""
    return frozenset(speech.verb.end for speech in reading.speech if speech.cue == "say")


def ends_before(reading: Reading, piece: Sequence[Chunk]) -> int:
    """Return where the word before a piece ends."""
    before = reading.tokens_before(piece[0].tokens[0].start)
    return before[-1].end if before else 0


def _joins_clauses(items: Sequence[Chunk], at: int) -> bool:
    """Tell whether a conjunction joins clauses, not noun phrases."""
    after = at + 1
    while after < len(items) and items[after].tag == "adverb":
        after += 1
    if items[at].word == "that" and after > at + 1 and items[at - 1].tag == "prep":
        return False  # "on that Sunday"
    if after >= len(items) or items[after].tag in FINITE:
        return items[at].word not in _PREPOSITIONS_TOO or items[at].word == "but"
    if items[at].word not in _ADDING and items[at].word not in _PREPOSITIONS_TOO:
        return True
    if items[after].tag != "noun":
        return False
    while after + 2 < len(items) and items[after + 1].tag == "prep" and items[after + 2].tag == "noun":
        after += 2
    return after + 1 < len(items) and items[after + 1].tag in {"verb", "helper", "adverb"}


def only_says(reading: Reading, piece: Sequence[Chunk]) -> bool:
    """Tell whether a piece only says who speaks: ", the mayor said,"."""
    verbs = [item for item in piece if item.tag == "verb"]
    said = all(any(s.verb.covers(item.tokens[0].span) for s in reading.speech) for item in verbs)
    told = any(item.tag == "noun" for item in piece[piece.index(verbs[-1]) :]) if verbs else True
    return said and not told
