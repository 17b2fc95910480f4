"""Of whom does each part of a sentence tell?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefer.language.once import once
from briefer.language.reading import Reading
from briefer.language.syntax.chunks import Chunk
from briefer.language.syntax.deeds import chunks_of
from briefer.language.syntax.fillers import is_human
from briefer.language.syntax.noun_phrases import Phrase, is_possessive, phrase_of
from briefer.language.syntax.pieces import FINITE, ends_before, only_says, pieces, saying_ends
from briefer.language.time.calendar import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from briefer.language.words.tokens import Token

_DAYS: Final = ENGLISH_MONTHS | ENGLISH_WEEKDAYS


@dataclass(frozen=True, slots=True)
class Told:
    """Words of a sentence with the noun phrases of which they may tell, the likeliest first."""

    owners: tuple[Phrase, ...]
    words: tuple[Token, ...]


@dataclass(slots=True)
class _State:
    """What is known of a sentence so far.

    ``nouns`` are the noun phrases of the last piece, ``added`` those that it tells more of, ``outer`` the subjects of
    the clause that this one is said in, ``done`` whether the subjects had their verb, ``waiting`` pieces without any.
    """

    subjects: tuple[Phrase, ...] = ()
    nouns: tuple[Phrase, ...] = ()
    added: tuple[Phrase, ...] = ()
    outer: tuple[Phrase, ...] = ()
    done: bool = False
    waiting: list[Sequence[Chunk]] = field(default_factory=list)


@once
def told_of(reading: Reading) -> tuple[Told, ...]:
    """Return the parts of a sentence between its marks and joints, each with whom it tells of.

    Of "Orr Hall, which holds 900, burnt in May" both parts tell of Orr Hall. A part whose owner stands nowhere in the
    sentence, or that only says who speaks, is left out.
    """
    return tuple(_told(reading, pieces(reading, chunks_of(reading))))


def _told(reading: Reading, found: Sequence[Sequence[Chunk]]) -> Iterator[Told]:
    state = _State()
    saying = saying_ends(reading)
    for piece in found:
        if only_says(reading, piece):
            continue
        if state.done and (piece[0].word == "that" or ends_before(reading, piece) in saying):
            state = _State(outer=(*state.subjects, *state.outer))
        owners, told = _owned(piece, state)
        if not owners:
            state.waiting.append(piece)
            continue
        if state.done:
            yield from (Told(owners, _words(before)) for before in state.waiting)
            state.waiting = []
        if told:
            yield Told(owners, _words(told))


def _owned(piece: Sequence[Chunk], state: _State) -> tuple[tuple[Phrase, ...], Sequence[Chunk]]:
    """Return of whom a piece tells, and its chunks that tell it; nobody where that comes later."""
    relative = next((at for at, item in enumerate(piece) if item.tag == "relative"), None)
    start = relative + 1 if relative is not None else int(piece[0].tag == "joint")
    verb = next((at for at in range(start, len(piece)) if _is_finite(piece, at)), None)
    before, state.nouns = state.nouns, _nouns(piece) or state.nouns
    added, state.added = state.added, ()
    own = _heads(piece[start:verb], counts=True) if verb is not None else ()
    if relative is not None:
        return own or (*before, *added[:1]) or state.subjects, piece
    if verb is None:
        state.added = before
        return _of_a_phrase(piece, before, state)
    if own:
        state.subjects = own if state.done else (*own, *state.subjects)
    if not state.subjects:
        return (*before, *state.outer), piece[start:]
    state.done = True
    return (*state.subjects, *(() if own else state.outer)), piece[verb if own else start :]


def _of_a_phrase(
    piece: Sequence[Chunk], before: tuple[Phrase, ...], state: _State
) -> tuple[tuple[Phrase, ...], Sequence[Chunk]]:
    """Return of whom a piece without a verb tells: what stands before it as apposition, or the subject."""
    heads = _heads(piece)
    if not state.done and heads:
        told = state.subjects
        state.subjects = (*state.subjects, *heads)
        return (told, piece) if told else ((), piece)
    if heads and before:
        return (*before, *state.subjects), piece
    return state.subjects, piece


def _is_finite(piece: Sequence[Chunk], at: int) -> bool:
    """Tell whether a chunk is a verb of which somebody is the subject, not an infinitive."""
    return piece[at].tag in FINITE and not (at and piece[at - 1].tag == "to")


def _heads(piece: Sequence[Chunk], *, counts: bool = False) -> tuple[Phrase, ...]:
    """Return the noun phrases of a piece that no preposition governs, the last first; numbers where asked to."""
    free = [item for at, item in enumerate(piece) if item.tag == "noun" and _is_free(piece, at)]
    every = map(phrase_of, reversed(free))
    return tuple(phrase for phrase in every if counts or not _is_measure(phrase))


def _is_free(piece: Sequence[Chunk], at: int) -> bool:
    """Tell whether nothing governs a noun phrase: of "the Court of Audit's figure" it is the figure."""
    if at and piece[at - 1].tag == "prep":
        return at > 1 and _is_owned(piece[at - 1 : at + 1])
    return not _is_owned(piece[at + 1 : at + 3])


def _is_owned(pair: Sequence[Chunk]) -> bool:
    """Tell whether "of" and a noun phrase end the name of an owner before what is owned."""
    of = len(pair) > 1 and pair[0].word == "of" and pair[1].tag == "noun"
    return of and any(token.text[0].isupper() and is_possessive(token) for token in pair[1].tokens[:-1])


def _nouns(piece: Sequence[Chunk]) -> tuple[Phrase, ...]:
    """Return the noun phrases of a piece, the last first."""
    every = (phrase_of(item) for item in reversed(piece) if item.tag == "noun")
    return tuple(phrase for phrase in every if not _is_measure(phrase))


def _is_measure(phrase: Phrase) -> bool:
    """Tell whether a noun phrase is a number, a day or a time."""
    numbered = phrase.words[0].text[0].isdigit() and not is_human(phrase.head)
    return numbered or phrase.head.folded in _DAYS


def _words(piece: Sequence[Chunk]) -> tuple[Token, ...]:
    return tuple(token for item in piece for token in item.tokens)
