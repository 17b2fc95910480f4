"""A claim is located at the sentences that it shares words with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.article import Article
from briefer.language.locate import MOST, REPEATS, SEEDS, content_weights, locate
from briefer.language.reading import Reading
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, Span

STORY = (
    "Mayor Ilse Brandt opened the bridge on Monday.\n\n"
    "Divers found a cracked hull under the granary.\n\n"
    "Police chief Ivo Lund said two men were held after the blaze.\n\n"
    "“The river rose too fast,” said Olle Strand. “Nobody was warned.”\n\n"
    "Ivo Lund said the dredger would leave."
)


def make_article(text: str = STORY) -> Article:
    source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
    return Article(Document(source=source, text=text, sentences=split_sentences(text, Span(0, len(text)))))


def located(claim: str) -> list[str]:
    article = make_article()
    return [article.readings[number].words for number in locate(Reading(claim), article)[0].sentences]


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        pytest.param(
            "The bridge was opened.", "Mayor Ilse Brandt opened the bridge on Monday.", id="reworded"
        ),
        pytest.param(
            "A hull with cracks was found by a diver.",
            "Divers found a cracked hull under the granary.",
            id="inflected",
        ),
        pytest.param(
            "Ivo Lund said the dredger was leaving.",
            "Ivo Lund said the dredger would leave.",
            id="one-of-two",
        ),
        pytest.param(
            "Ilse Brandt said that two men were held after the blaze.",
            "Police chief Ivo Lund said two men were held after the blaze.",
            id="other-speaker",
        ),
    ],
)
def test_the_best_passage_is_the_one_that_says_it(claim: str, sentence: str) -> None:
    """What is said finds the place; who says it does not lead away from there."""
    assert located(claim)[0] == sentence


def test_a_claim_that_joins_two_places_rests_on_both() -> None:
    """A further sentence is taken when it covers what the first leaves open."""
    claim = "Divers found a cracked hull under the granary, and two men were held after the blaze."
    assert sorted(located(claim)) == [
        "Divers found a cracked hull under the granary.",
        "Police chief Ivo Lund said two men were held after the blaze.",
    ]


def test_quoted_words_lead_to_where_they_stand() -> None:
    """An exact quotation comes before any number of shared words."""
    claim = Reading("Divers who found the cracked hull said “nobody was warned”.")
    best = locate(claim, make_article())[0]
    assert best.quoted
    assert "“Nobody was warned.”" in " ".join(best.article.readings[n].words for n in best.sentences)


def test_nothing_shared_is_nowhere() -> None:
    """Without a shared word there is no candidate."""
    assert locate(Reading("Apples ripened."), make_article()) == []
    assert locate(Reading(""), make_article()) == []
    assert locate(Reading("The bridge was opened."), make_article("")) == []


def test_the_speaker_and_a_plain_said_are_not_content() -> None:
    """What is said carries weight; who says it, figures and grammar carry none."""
    claim = Reading("Ilse Brandt said the dredger had moved 412 tonnes of silt.")
    weights = content_weights(claim)
    assert {"dredger", "silt"} <= set(weights)
    assert not {"brandt", "ilse", "say", "the", "of", "412"} & set(weights)


@given(
    st.lists(
        st.sampled_from("bridge hull men the said Lund “ ” dredger river 412 Monday , .".split()), max_size=14
    )
)
def test_candidates_are_sentences_of_the_article(words: list[str]) -> None:
    """Few candidates of few sentences each, the best first, whatever the claim."""
    article = make_article()
    found = locate(Reading(" ".join(words)), article)
    assert sum(not candidate.quoted for candidate in found) <= SEEDS
    assert len(found) <= REPEATS
    assert all(1 <= len(candidate.sentences) <= MOST for candidate in found)
    assert all(0 <= number < len(article.readings) for candidate in found for number in candidate.sentences)
    assert all(0 <= candidate.coverage <= 1 + 1e-9 for candidate in found)
    assert found == sorted(found, key=lambda candidate: (-candidate.quoted, -candidate.coverage))
