"""The importance of a sentence rests on what can be told of it among the sources of its folder."""

from __future__ import annotations

from datetime import date

import pytest

from briefer.drafting.candidates import Candidate, candidates
from briefer.drafting.importance import Folder, importance
from briefer.drafting.importance.features import Features, features
from briefer.drafting.importance.model import model
from made_library import make_article

FIRST = "Police cleared the harbour road on Tuesday and arrested 19 dockers at the gate."
FACE = "Mira Sand baked lemon cakes for the dockers all afternoon and sold every one."
ECHO = "The police arrested 19 dockers on the harbour road on Tuesday morning."


def weighed() -> tuple[Folder, list[Candidate]]:
    """Build a folder of two articles, and its candidates."""
    articles = [
        make_article(f"{FIRST}\n\n{FACE}", published=date(2031, 6, 3)),
        make_article(ECHO, number=2, published=date(2031, 6, 5)),
    ]
    pool = candidates(articles, language="en")
    return Folder(articles, pool), pool


def of(opening: str) -> Features:
    """Return the features of the sentence that begins so."""
    folder, pool = weighed()
    return features(next(c for c in pool if c.reading.words.startswith(opening)), folder)


def test_the_first_sentence_is_early_and_the_latest_source_recent() -> None:
    """Both are 1 there, and less elsewhere."""
    assert (of("Police").early, of("Mira").early) == (1.0, 0.5)
    assert (of("Police").recent, of("The police").recent) == (0.0, 1.0)


def test_what_another_source_says_is_echoed() -> None:
    """A sentence in like words stands above one that nobody repeats."""
    assert of("Police").echoed > of("Mira").echoed
    assert of("Police").shared > of("Mira").shared


def test_a_person_without_an_office_is_private() -> None:
    """Of whom no other source speaks."""
    assert of("Mira").private
    assert not of("Police").private


def test_what_matters_is_likelier_to_be_taken() -> None:
    """The order of the folder's sentences is the one a reader would give."""
    folder, pool = weighed()
    ranked = sorted(pool, key=lambda c: importance(c, folder), reverse=True)
    assert ranked[-1].reading.words == FACE


@pytest.mark.parametrize("name", Features.__slots__)
def test_every_feature_has_a_weight(name: str) -> None:
    """And no weight is for a feature that is not there."""
    assert name in model().weights
    assert len(model().weights) == len(Features.__slots__)
