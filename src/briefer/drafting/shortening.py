"""Which words of a sentence add nothing to the fact that it tells?

What somebody in office did before speaking, on which occasion they spoke, what happened meanwhile: what stands between
commas and only describes can go. Whatever bears on the fact stays: who says it, what is denied, doubted or hedged,
conditions, figures and dates. What is left is a draft like any other, and the verifier confirms it. A clause about a
body or thing stays too: "which owns the line" is often the very reason why it is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from briefer.drafting.leaning import leans
from briefer.language.reading import Reading
from briefer.language.syntax.clauses import is_adverb, is_verb, looks_finite, main_verb
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import ROLES
from briefer.records import Span

FEWEST_WORDS: Final = 7
"""Words that must be left: what is shorter says too little to stand alone."""
_SHORTEST_CLAUSE: Final = 6
"""Words from which "as …" tells what happened meanwhile; shorter ones say by whom the rest is known."""
_COMMA: Final = re.compile(r",\s")
_BINDING: Final = frozenset(
    """if unless only except but although though while whereas however despite until because so without other than alone
    least most more less fewer including provided whether yet""".split()
)
"""Words that bear on the fact beside which they stand: a condition, a limit, a contrast, a reason."""
_SPEAKING: Final = re.compile(r"(?:Speaking|Talking) ")
_BESIDE: Final = frozenset({"accuse", "urge", "ask", "condemn", "threaten", "warn"})
"""Acts of speech that have what they say beside them: they are not those by which the rest is known."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two commas of a sentence, and its words."""

    span: Span
    tokens: tuple[Token, ...]

    @property
    def first(self) -> str:
        """Its first word, folded."""
        return self.tokens[0].folded if self.tokens else ""


def shortened(text: str, *, known: frozenset[str] = frozenset()) -> str:
    """Return the sentence without the words that only describe; ``known`` are folded words that are names elsewhere.

    >>> shortened("Mayor Ana Lind, who cut short a holiday, opened the bridge at noon on Friday.")
    'Mayor Ana Lind opened the bridge at noon on Friday.'
    """
    while (shorter := _one_less(Reading(text, known=known))) is not None:
        text = shorter
    return text


def _one_less(reading: Reading) -> str | None:
    """Return the sentence without the first of its pieces that can go, None where each must stay."""
    pieces = _pieces(reading)
    for at, piece in enumerate(pieces):
        if piece.tokens and _only_describes(reading, pieces, at) and not _bears(reading, piece):
            text = _without(reading.text, pieces, at)
            if len(text.split()) >= FEWEST_WORDS and (leans(reading) or not leans(Reading(text))):
                return text
    return None


def _pieces(reading: Reading) -> list[_Piece]:
    cuts = [m.start() for m in _COMMA.finditer(reading.text) if not _is_enclosed(reading, m.start())]
    edges = [-len(", "), *cuts, len(reading.text)]
    spans = [Span(left + len(", "), right) for left, right in pairwise(edges)]
    return [_Piece(span, reading.tokens_in(span)) for span in spans]


def _is_enclosed(reading: Reading, position: int) -> bool:
    """Tell whether a comma stands within quotation marks or brackets."""
    before = reading.text[:position]
    return reading.inside_quotation(Span(position, position + 1)) or before.count("(") > before.count(")")


def _only_describes(reading: Reading, pieces: Sequence[_Piece], at: int) -> bool:
    if at == 0:
        opening = pieces[0].span.of(reading.text)
        return len(pieces) > 1 and bool(_SPEAKING.match(opening))
    if at == len(pieces) - 1:
        return _is_participle(pieces[at]) or _is_meanwhile(pieces[at])
    return pieces[at].first == "who" and _closes_subject(pieces, at) and _has_office(reading, pieces, at)


def _is_participle(piece: _Piece) -> bool:
    verb = next((token for token in piece.tokens if not is_adverb(token.text)), None)
    return verb is not None and verb.text.islower() and verb.text.endswith("ing")


def _is_meanwhile(piece: _Piece) -> bool:
    """Tell whether a piece is "as the union called for an inquiry"."""
    clause = piece.tokens[1:]
    return piece.first == "as" and len(clause) >= _SHORTEST_CLAUSE and main_verb(clause) is not None


def _closes_subject(pieces: Sequence[_Piece], at: int) -> bool:
    """Tell whether a piece stands between the subject of the sentence and its verb."""
    before = [token for piece in pieces[:at] for token in piece.tokens]
    following = pieces[at + 1].tokens
    goes_on = bool(following) and (is_verb(following, 0) or looks_finite(following[0].text))
    in_row = any(piece.tokens and is_verb(piece.tokens, 0) for piece in pieces[at + 2 :])
    return goes_on and not in_row and main_verb(before) is None


def _has_office(reading: Reading, pieces: Sequence[_Piece], at: int) -> bool:
    """Tell whether what stands before a piece says who somebody is, so that the piece need not."""
    subject = Span(pieces[0].span.start, pieces[at - 1].span.end)
    return any(token.folded in ROLES for token in reading.tokens_in(subject))


def _bears(reading: Reading, piece: _Piece) -> bool:
    """Tell whether something in a piece bears on the rest of the sentence, or is a fact that readers count on."""
    stated = [figure.span for figure in reading.figures if figure.counts]
    stated += [mention.span for mention in reading.dates]
    held = [quotation.outer for quotation in reading.quotations]
    held += [marker.span for marker in (*reading.negations, *reading.hedges)]
    said = [speech.verb for speech in reading.speech if speech.cue not in _BESIDE]
    if any(piece.span.touches(span) for span in (*stated, *held, *said)):
        return True
    return any(token.folded in _BINDING for token in piece.tokens) or _names_for_the_rest(reading, piece)


def _names_for_the_rest(reading: Reading, piece: _Piece) -> bool:
    """Tell whether a piece names somebody of whom the rest of the sentence speaks."""
    names = [name for name in reading.names if name.words]
    inside = {name.last for name in names if piece.span.covers(name.span)}
    return any(name.last in inside for name in names if not piece.span.covers(name.span))


def _without(text: str, pieces: Sequence[_Piece], at: int) -> str:
    if at == 0:
        rest = text[pieces[1].span.start :]
        return rest[:1].upper() + rest[1:]
    before = text[: pieces[at - 1].span.end]
    if at == len(pieces) - 1:
        return before + (text[-1] if text[-1] in ".!" else "")
    # What stands before a second piece is itself between commas: "Ana Lind, the mayor, who …, said".
    return f"{before}{',' if at > 1 else ''} {text[pieces[at + 1].span.start :]}"
