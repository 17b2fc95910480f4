"""Which words of a sentence are set against those of another, one by one?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import AUXILIARIES, DETERMINERS, PREPOSITIONS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

# Words of grammar, of time, and of readiness or likelihood, which other checks compare.
_GRAMMAR: Final = (
    DETERMINERS
    | PREPOSITIONS
    | AUXILIARIES
    | FUNCTION_WORDS
    | frozenset(
        """unless whether provided able ready willing set due expected likely bound certain planned plans want wants
        morning afternoon evening night noon today yesterday tomorrow necessary needed
        back one ones latter former both other others another same such""".split()
    )
)


def _spoken(reading: Reading) -> list[Span]:
    """Return the speakers, and the plain verbs of speech; "rejected" and its like may stand against an opposite."""
    verbs = [speech.verb for speech in reading.speech if speech.cue == "say"]
    return [*verbs, *(speech.subject for speech in reading.speech if speech.subject)]


def reports(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Tell whether one of some words of a sentence is its verb of speech."""
    return any(speech.verb.covers(token.span) for speech in reading.speech for token in tokens)


def set_apart(reading: Reading, *, quotations: bool = True) -> list[Span]:
    """Return what other checks compare: speakers, figures, dates, and the claim's quotations."""
    counted = [figure.span for figure in reading.figures] + [mention.span for mention in reading.dates]
    quoted = [quotation.outer for quotation in reading.quotations] if quotations else []
    return [*_spoken(reading), *counted, *reading.aside, *quoted]


@once
def told_words(reading: Reading) -> list[Token]:
    """Return the content of a sentence of a source, with what it quotes."""
    return compared_words(reading, reading.span, aside=set_apart(reading, quotations=False))


def compared_words(reading: Reading, within: Span, *, aside: Sequence[Span]) -> list[Token]:
    """Return the words of a stretch that say what it is about, outside of what is set ``aside``."""
    outside = reading.tokens_outside(aside, within=within)
    return [t for t in outside if t.folded not in _GRAMMAR and not t.text[0].isdigit()]
