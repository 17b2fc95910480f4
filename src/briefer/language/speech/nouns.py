"""Whose word does a noun tell of: "Lund's claims that the dam was safe"?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefer.language.speech.reporting import TELLING_NOUNS
from briefer.language.speech.verbs import TIMES
from briefer.language.words.tokens import Token
from briefer.records import Span
from briefer.text.fold import fold_word

_TOLD: Final = re.compile(
    r"(?<![\w.-])((?:[A-Z][\w.-]{1,40} ){0,8}[A-Z][\w.-]{1,40})(?:['’]s|['’]) (?:[a-z-]+ ){0,3}?"
    r"((?:claim|statement|warning|promise|belief|denial|admission|assertion|allegation|accusation|suggestion|"
    r"announcement|remark|comment)s?) that\b"
)


class Told(NamedTuple):
    """A noun of speech, the verb that it stands for, and whose word it is."""

    noun: Span
    lemma: str
    who: Span


def nouns_of_speech(text: str, tokens: Sequence[Token]) -> Iterator[Told]:
    """Yield the nouns among ``tokens`` behind which stands what a named speaker says."""
    if not tokens:
        return
    for match in _TOLD.finditer(text, tokens[0].start, tokens[-1].end):
        noun = match[2].lower().removesuffix("s")
        verb = Span(*match.span(2))
        dated = fold_word(match[1]) in TIMES  # "Monday's announcement that"
        if not dated and any(token.span == verb for token in tokens):
            yield Told(verb, TELLING_NOUNS.get(noun, "say"), Span(*match.span(1)))
