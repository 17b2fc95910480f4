"""Which words make up a noun phrase, on which does it turn, and whose is it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.facets import facet
from briefer.language.syntax.chunks import Chunk
from briefer.language.words.tokens import Token
from briefer.language.words.vocabulary import DETERMINERS
from briefer.language.words.weights import FUNCTION_WORDS
from briefer.records import Span

_PRONOUNS: Final = frozenset("he she it they them him her we us i me himself itself themselves".split())
_POSSESSIVES: Final = frozenset("his her its their our my your whose".split())


@dataclass(frozen=True)  # without slots: its parts are asked for again and again, and kept
class Phrase:
    """A noun phrase: its words without articles, and whose it is ("Vidal's soldiers", "soldiers of Vidal")."""

    words: tuple[Token, ...]

    @property
    def head(self) -> Token:
        """The word it turns on, the last."""
        return self.words[-1]

    @facet
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)

    @facet
    def core(self) -> tuple[Token, ...]:
        """Its words without whose it is: "soldiers" of "Vidal's soldiers"."""
        owner = max((at for at, t in enumerate(self.words[:-1]) if is_possessive(t)), default=-1)
        return self.words[owner + 1 :]

    @facet
    def stems(self) -> frozenset[str]:
        """The stems of its words that tell something."""
        return frozenset(t.stem for t in self.words if t.folded not in FUNCTION_WORDS)

    @facet
    def names(self) -> frozenset[str]:
        """The stems of the capitalised words of its core."""
        return frozenset(t.stem for t in self.core if t.text[0].isupper() and t.folded not in FUNCTION_WORDS)

    @facet
    def pronoun(self) -> bool:
        """Whether it is only a pronoun."""
        return len(self.words) == 1 and self.head.folded in _PRONOUNS


def is_possessive(token: Token) -> bool:
    """Tell whether a word says whose the following is."""
    return token.text.endswith(("'s", "’s", "s'", "s’")) or token.folded in _POSSESSIVES


def phrase_of(item: Chunk) -> Phrase:
    """Return a chunk as a noun phrase, without its articles."""
    kept = [t for t in item.tokens if t.folded not in DETERMINERS or t.folded in _POSSESSIVES]
    return Phrase(tuple(kept) or item.tokens)


def owners_in(item: Chunk) -> Iterator[Phrase]:
    """Yield whose a noun phrase is: "Orsk" of "Orsk's soldiers"; a pronoun tells nobody."""
    for at, token in enumerate(item.tokens[:-1]):
        if is_possessive(token) and token.folded not in _POSSESSIVES:
            yield phrase_of(Chunk("noun", item.tokens[: at + 1]))
