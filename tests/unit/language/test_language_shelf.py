"""The index of a folder finds the articles that speak of somebody."""

from __future__ import annotations

import pytest

from briefer.language.shelf import Shelf
from made_library import make_article

NAMED = [
    pytest.param(("voss",), ["S1", "S3"], id="surname"),
    pytest.param(("lena", "voss"), ["S1", "S3"], id="full-name"),
    pytest.param(("mhb",), ["S2"], id="initials-of-a-body"),
    pytest.param(("lena",), [], id="first-name-alone"),
    pytest.param(("quill",), [], id="nobody"),
]


@pytest.mark.parametrize(("name", "ids"), NAMED)
def test_the_articles_that_may_speak_of_somebody_are_found(name: tuple[str, ...], ids: list[str]) -> None:
    """None that has an actor of that name is left out, and they come in their order."""
    texts = (
        "The pier was closed, harbour master Lena Voss said.",
        "An inquiry was opened by the Marlow Harbour Board.",
        "On Friday Voss closed the pier again, and Tom Reyes left.",
    )
    shelf = Shelf([make_article(text, number=number) for number, text in enumerate(texts, start=1)])
    assert [article.source.id for article in shelf.naming([name])] == ids
