"""A person or body as all sources know it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from briefer.language.article import Article
from briefer.language.naming.actors import Actor
from briefer.language.naming.names import NameKind
from briefer.language.words.tokens import stem
from briefer.language.words.vocabulary import ORGANISATIONS

Words = tuple[str, ...]

BODY_STEMS = frozenset(stem(word) for word in (*ORGANISATIONS, "ombudsman"))
"""Stems of the nouns by which bodies are called; an ombudsman is an office when it accuses or answers."""
TRADES: Final = frozenset(
    stem(word)
    for word in """energy pharma steel foods motors airlines airways holdings industries technologies systems electric
    oil telecom shipping mining insurance inc ltd corp plc llc gmbh estates stores logistics rail""".split()
)
"""Stems of the words that end the name of a company."""


@dataclass(eq=False, slots=True)
class Party:
    """A person or body as all sources know it; two parties are the same only if they are one object.

    ``body`` is the body, or the client, that a person speaks for, None where no source says so.
    """

    kind: NameKind
    label: str = ""
    names: set[Words] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    body: Party | None = None

    @property
    def root(self) -> Party:
        """The body spoken for, or the party itself."""
        return self.body or self

    @property
    def title(self) -> str:
        """How a heading calls the party: "Ann Lee (Water Board)", "Joe Orr (for Ann Lee)"."""
        client = "for " if self.body and self.body.kind == "person" else ""
        return f"{self.label} ({client}{self.body.label})" if self.body else self.label

    @property
    def heads(self) -> set[str]:
        """Stems of the words that say what sort of body it is: the last of each name, or the one before "of", "for"."""
        return {
            stem(
                next((words[i - 1] for i, word in enumerate(words) if i and word in {"of", "for"}), words[-1])
            )
            for words in self.names
        }

    @property
    def is_lone(self) -> bool:
        """Whether it goes by single words only."""
        return all(len(words) == 1 for words in self.names)

    @property
    def is_body(self) -> bool:
        """Whether it is an organisation, and not only what an office deals with: "Energy minister Ann Lee"."""
        return self.kind == "organisation" and not (self.is_lone and self.heads <= TRADES)

    @property
    def stems(self) -> set[str]:
        """Stems of all words of its names."""
        return {stem(word) for words in self.names for word in words}


@dataclass(frozen=True, slots=True)
class Sighting:
    """An actor of one article under some of its names."""

    article: Article
    actor: Actor
    names: frozenset[Words]
