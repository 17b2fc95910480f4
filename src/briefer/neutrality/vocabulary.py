"""Which words take a side, and how? The list stands in ``words.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

import simplemma

from briefer.language.words.spelling import american
from briefer.language.words.tokens import Token, tokenize
from briefer.text.fold import fold_word

Part = Literal["any", "verb", "speech"]
Words = tuple[str, ...]
"""The words of an entry or phrase as the list has them, in American spelling."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An entry of the list.

    ``about`` says what such words do, ``say`` what to write instead; it is empty where the word is best left out.
    ``borrowed`` tells whether we may use the word as the cited source does, ``quoted`` whether it is put in quotation
    marks where we take over a source's sentence; ``unless`` are the phrases beside which it is meant otherwise.
    """

    words: Words
    category: str
    about: str
    part: Part
    borrowed: bool
    quoted: bool
    say: str
    unless: tuple[Words, ...]

    def stands_at(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether the entry stands at token ``index``, in any of its forms that count."""
        if not _matches(self.words, tokens, index):
            return False
        word = tokens[index].folded
        return self.part != "verb" or (word != self.words[0] and not word.endswith("s"))

    def is_meant(self, tokens: Sequence[Token]) -> bool:
        """Tell whether no phrase stands in the sentence beside which the word means something else."""
        return not any(_matches(phrase, tokens, at) for phrase in self.unless for at in range(len(tokens)))


@cache
def vocabulary() -> Mapping[str, tuple[Loaded, ...]]:
    """Return the whole list, by the first word of each entry."""
    table = tomllib.loads(files("briefer.neutrality").joinpath("words.toml").read_text(encoding="utf-8"))
    found: dict[str, tuple[Loaded, ...]] = {}
    for loaded in _entries(table):
        found[loaded.words[0]] = (*found.get(loaded.words[0], ()), loaded)
    return found


def entries_at(tokens: Sequence[Token], index: int) -> Iterator[Loaded]:
    """Yield the entries that stand at token ``index``, whatever they mean there."""
    for word in forms_of(tokens[index].text):
        yield from (entry for entry in vocabulary().get(word, ()) if entry.stands_at(tokens, index))


@lru_cache(maxsize=65_536)
def forms_of(word: str) -> frozenset[str]:
    """Return a word and its dictionary form, both folded and in American spelling.

    >>> sorted(forms_of("Slammed"))
    ['slam', 'slammed']
    """
    folded = fold_word(word).removesuffix("'s")
    return frozenset({american(folded), american(simplemma.lemmatize(folded, "en"))})


def _matches(words: Words, tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index : index + len(words)]
    return len(following) == len(words) and all(
        word in forms_of(token.text) for word, token in zip(words, following, strict=True)
    )


def _entries(table: Mapping[str, Any]) -> Iterator[Loaded]:
    for category, told in table.items():
        for phrase, entry in told["words"].items():
            yield Loaded(
                words=_words(phrase),
                category=category,
                about=told["about"],
                part=told["part"],
                borrowed=told["borrowed"],
                quoted=told["quoted"],
                say=entry.get("say", ""),
                unless=tuple(_words(other) for other in entry.get("unless", ())),
            )


def _words(phrase: str) -> Words:
    return tuple(american(token.folded) for token in tokenize(phrase))
