"""Which origins carry a published sentence, and which only look so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefer.carriers import carried
from briefer.records import Published, Sourcing, Verdict
from made_library import make_document, make_library

if TYPE_CHECKING:
    from briefer.library import Library

FIRST = "The council of Lumen closed the old bridge on Monday after cracks were found in two pillars."
SAME = "After cracks were found in two pillars, the council of Lumen closed the old bridge on Monday."
DENIED = "The council of Lumen did not close the old bridge on Monday after cracks were found in two pillars."
APART = "The council of Lumen met on Monday. Cracks were found in a wall. An old bridge in Orr was closed last year."
OTHER = "The council of Lumen opened a new school near two old mills on Friday."


def library(*texts: str) -> Library:
    """Return papers of one day after another."""
    made = (
        make_document(text, publisher=f"Paper {chr(64 + n)}", published=date(2031, 5, n))
        for n, text in enumerate(texts, start=1)
    )
    return make_library(*made)


def carriers(held: Library, *, cites: int = 0) -> list[str]:
    """Return the sources that carry the first sentence of one article, the outlet named."""
    article = held.articles[cites]
    sentence = Published(
        id="P1",
        section="Bottom line",
        text=f"{FIRST[:-1]}, {article.source.publisher} reported.",
        citations=(article.cite(article.readings[0].span),),
        verdict=Verdict(status="supported", score=1.0),
        drafted_by="source",
    )
    (way,) = carried(held, [sentence], ())
    assert way.sentence == "P1"
    return [cited.source for cited in way.carried_by]


def test_a_second_paper_that_tells_the_same_carries_it_and_the_earliest_comes_first() -> None:
    """Whichever article the sentence cites, the first to print it is named first."""
    assert carriers(library(FIRST, SAME)) == ["S1", "S2"]
    assert carriers(library(SAME, FIRST), cites=1) == ["S1", "S2"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(DENIED, id="denies-it"),
        pytest.param(APART, id="has-its-words-in-three-sentences"),
        pytest.param(OTHER, id="tells-something-else"),
    ],
)
def test_an_article_that_does_not_say_it_is_no_carrier(other: str) -> None:
    """The count of origins is what readers trust most, so one too few is better than one too many."""
    assert carriers(library(FIRST, other)) == ["S1"]


def test_a_reprint_adds_nothing() -> None:
    """Two articles of one origin carry a sentence once."""
    story = f"{FIRST} {OTHER} Engineers will look at all pillars before the end of the month."
    assert carriers(library(story, story + " Buses take another way.")) == ["S1"]


def test_what_is_known_already_is_kept() -> None:
    """The way of a sentence gains its carriers and loses nothing."""
    held = library(FIRST)
    article = held.articles[0]
    cited = article.cite(article.readings[0].span)
    sentence = Published(
        id="P1",
        section="Bottom line",
        text=FIRST,
        citations=(cited,),
        verdict=Verdict(status="supported", score=1.0),
        drafted_by="source",
    )
    known = Sourcing(sentence="P1", unnamed=cited)
    assert carried(held, [sentence], [known]) == (known.replace(carried_by=(cited,)),)
