"""What does a sentence count, and what is said around each count?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from briefer.language.article import Article
from briefer.language.numbers.figures import Figure
from briefer.language.numbers.quantified import content
from briefer.language.reading import Reading
from briefer.records import Span

_NEGATION: Final = re.compile(r"\b(?:not|without|no|never|none)\b|n['’]t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of a source with the content stems of the clause it stands in."""

    article: Article
    figure: Figure
    stems: frozenset[str]

    @property
    def words(self) -> str:
        """The figure as the source has it."""
        return self.figure.span.of(self.article.text)


def counted_in(sentences: Iterable[tuple[Article, Reading]]) -> Iterator[Counted]:
    """Yield the counts of some sentences, each with the words of its clause; not what is denied, and no range."""
    for article, reading in sentences:
        plain = [figure for figure in reading.figures if _is_plain(figure)]
        for number, figure in enumerate(plain):
            # What stands before the first figure of a sentence ("police held 47") is about it, too.
            start = figure.span.end if number else reading.span.start
            end = plain[number + 1].span.start if number + 1 < len(plain) else reading.span.end
            negated = _NEGATION.search(article.text, figure.span.end, end)
            if not negated and figure.modifier != "range":
                yield Counted(article, figure, content(reading, Span(start, end)))


def _is_plain(figure: Figure) -> bool:
    """Tell whether a figure may count somebody or something; 14.20 is an amount."""
    return figure.kind == "count" and figure.unit is None and figure.value.is_integer()
