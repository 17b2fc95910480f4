"""One figure where it stands, with who gives it, as of when, and what is said around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from briefer.analysis.figures.about import about
from briefer.analysis.figures.asking import asked_about, says_only_how
from briefer.analysis.figures.moments import Moment
from briefer.analysis.figures.quantity import Quantity
from briefer.analysis.parties.giver import Giver
from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.reading import Reading
from briefer.records import Citation


@dataclass(frozen=True)
class Mention:
    """One figure where it stands, with who gives it.

    ``quantity`` is what it counts, None where the words do not tell it for certain; ``sort`` is what it must share
    with others to be compared. ``replaced`` figures are those that their own sentence calls overtaken ("up from
    47"), ``withdrawn`` ones those that it calls wrong, ``repeated`` ones what an opinion says in its own voice, or what
    somebody said whom the sentence leaves out.
    ``coined`` are the nouns that stand for money in the texts.
    """

    article: Article
    number: int
    figure: Figure
    value: str
    quantity: Quantity | None
    sort: str
    giver: Giver
    moment: Moment | None
    citations: tuple[Citation, ...]
    withdrawn: bool = False
    replaced: bool = False
    repeated: bool = False
    coined: frozenset[str] = frozenset()

    @property
    def reading(self) -> Reading:
        """What its sentence says."""
        return self.article.readings[self.number]

    @property
    def words_before(self) -> str:
        """The words of its sentence before it."""
        return self.reading.text[self.reading.span.start : self.figure.span.start]

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands: the source and the code point."""
        return self.article.source.id, self.figure.span.start

    @property
    def at(self) -> tuple[date, int]:
        """As of when, for putting figures in order; unknown moments come first."""
        return (self.moment.day, self.moment.minute) if self.moment else (date.min, 0)

    @cached_property
    def about(self) -> dict[str, float]:
        """The stems that say what the figure is of, with their weights."""
        told = about(self.reading, self.figure)
        if says_only_how(told):
            asked = asked_about(self.article, self.number, self.figure)
            told = {each: weight for each, weight in asked.items() if each != self.sort} or told
        return {each: weight for each, weight in told.items() if each not in self.coined}
