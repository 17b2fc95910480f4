"""How nearly each sentence of an article says a word is looked up, and is what reading the sentence would give."""

from __future__ import annotations

import pytest

from briefer.language.article import Article
from briefer.language.words.likeness import KIND, ROOT, SYNONYM, Vocabulary, likeness
from briefer.language.words.nearness import nearness
from briefer.language.words.phrasal import said_otherwise
from briefer.language.words.tokens import stem
from made_library import make_document

TEXT = (
    "The mill bought two lorries in spring. Its board called off the sale after an explosion. "
    "A worker was hurt and the trucks were sold. Nobody explained who paid."
)
WORDS = "lorry truck vehicle cancel sale sell explode blast explain worker employee payment board flood a"


def test_a_sentence_says_a_word_as_nearly_as_its_words_do() -> None:
    """The table holds what ``likeness`` and the phrases give for each sentence, and nothing for the others."""
    article = Article(make_document(TEXT))
    for word in map(stem, WORDS.split()):
        read = [
            max(likeness(word, reading.stems), SYNONYM * (word in said_otherwise([reading])))
            for reading in article.readings
        ]
        assert nearness(article)[word] == {number: value for number, value in enumerate(read) if value}


@pytest.mark.parametrize(
    ("word", "like"),
    [
        pytest.param("truck", {"truck": 1.0, "lorri": SYNONYM}, id="itself-and-a-synonym"),
        pytest.param("vehicl", {"car": KIND}, id="kind"),
        pytest.param("explod", {"explos": ROOT}, id="root"),
        pytest.param("flood", {}, id="nothing-like-it"),
        pytest.param("ex", {}, id="shorter-than-any-root"),
    ],
)
def test_a_vocabulary_gives_the_stems_that_say_a_word(word: str, like: dict[str, float]) -> None:
    """Each with how nearly it does."""
    assert Vocabulary({"truck", "lorri", "car", "explos", "nation"}).like(word) == like
