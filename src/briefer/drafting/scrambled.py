"""Are the words of a passage only shuffled? Then every one of them is in the source, and the sentence says nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from briefer.language.speech.acts import reporting_lemma
from briefer.language.words.tokens import tokenize
from briefer.language.words.vocabulary import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS

LEFT_OUT: Final = 2
"""Words that a shuffled sentence may lack; who leaves out more shortens, and what is left closes up."""
_BOUND: Final = DETERMINERS | PREPOSITIONS | AUXILIARIES | CONJUNCTIONS
"""Words that mean nothing away from their neighbours."""
_BETWEEN: Final = frozenset({"and", "but"})
"""Words that stay where they are when the halves beside them change places."""


def is_scrambled(sentence: str, passage: str) -> bool:
    """Tell whether ``sentence`` has the words of ``passage`` with single ones exchanged.

    Who tells a thing in another order moves whole phrases; a sentence with a word of its own, or one
    that leaves a part out, is no mere shuffle.

    >>> passage = "Police cleared the harbour road on Tuesday and arrested 19 dockers."
    >>> is_scrambled("Police cleared the dockers road on Tuesday and arrested 19 harbour.", passage)
    True
    >>> is_scrambled("On Tuesday police cleared the harbour road and arrested 19 dockers.", passage)
    False
    """
    ours, theirs = _words(sentence), _words(passage)
    if Counter(ours) - Counter(theirs) or len(ours) < len(theirs) - LEFT_OUT:
        return False
    pairs = set(pairwise(theirs))
    if any(_turned(pair, pairs) and not _BOUND.isdisjoint(pair) for pair in _touching(sentence)):
        return True
    moved = (word for at in _out_of_order(ours, theirs) for word in _alone(ours, at, pairs))
    alone = [word for word in moved if word not in _BETWEEN]
    return len(alone) > 1 or not _BOUND.isdisjoint(alone)


def _words(text: str) -> list[str]:
    return [token.folded for token in tokenize(text)]


def _touching(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield the words side by side; a comma parts what was moved to the front from what it was moved before."""
    for one, other in pairwise(tokenize(sentence)):
        if "," not in sentence[one.end : other.start]:
            yield one.folded, other.folded


def _turned(pair: tuple[str, str], pairs: set[tuple[str, str]]) -> bool:
    return pair not in pairs and pair[::-1] in pairs


def _out_of_order(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[int]:
    """Yield the places of the words that the passage has, but not in this order."""
    matched = SequenceMatcher(None, theirs, ours, autojunk=False).get_matching_blocks()
    kept = {block.b + step for block in matched for step in range(block.size)}
    known = set(theirs)
    yield from (at for at, word in enumerate(ours) if at not in kept and word in known)


def _alone(ours: Sequence[str], at: int, pairs: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the word at a place unless it came with a neighbour, or as "said Holm" becomes "Holm said"."""
    beside = [pair for pair in pairwise(ours[max(0, at - 1) : at + 2]) if ours[at] in pair]
    together = any(pair in pairs for pair in beside)
    inverted = any(_turned(pair, pairs) and any(map(reporting_lemma, pair)) for pair in beside)
    if not (together or inverted):
        yield ours[at]
