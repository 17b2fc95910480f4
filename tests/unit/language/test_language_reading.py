"""Whatever a text holds, it can be read to the end, in time, and everything found lies inside it."""

from __future__ import annotations

import time
from dataclasses import fields, is_dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.article import Article
from briefer.language.locate import locate
from briefer.language.reading import Reading
from briefer.language.speech.voices import voices_at
from briefer.language.syntax.sentences import split_sentences
from briefer.language.syntax.statements import clauses
from briefer.records import Document, Source, SourceKind, Span
from hostile_strings import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Iterator

NEWS = (
    "Mayor;Ilse Brandt;Mr.;Dr;J. K.;U.S.;(NPA);said;says;told;denied;accused;was;according to;adding;declined to;"
    "by;who;that;and;not;he;she;it;we;the;The;of;on Monday;in May;today;report;No;4,500;1.2 million;20%;a third;½;٣;"
    "’s;n't;é;ﬁ;漢;😀;ǅ;İ;\ud800;\x00;\x1f;\u00a0;\u200b;\u202e;\n;\n\n;\t;.;,;:;—;(;[;…;...;“;”;\";';‘;’;«;»"
).split(";")
texts = st.lists(st.sampled_from([*NEWS, *HOSTILE.values()]), max_size=25).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)
kinds = st.sampled_from(["news", "statement", "opinion", "report"])
FACETS = [name for name, facet in vars(Reading).items() if isinstance(facet, cached_property)]
PARTS = [name for name, part in vars(Article).items() if isinstance(part, cached_property)]


def make_article(text: str, *, kind: SourceKind = "news", language: str = "en") -> Article:
    source = Source(
        id="S1",
        file="a.txt",
        kind=kind,
        publisher="Free Norrland Party",
        author="Odd Vik",
        language=language,
        sha256="0",
        text_sha256="0",
    )
    spans = split_sentences(text, Span(0, len(text)), language=language)
    return Article(Document(source=source, text=text, sentences=spans))


def spans_in(value: object) -> Iterator[Span]:
    """Yield the spans that a facet holds, at any depth of tuples and records."""
    if isinstance(value, Span):
        yield value
    elif is_dataclass(value):
        yield from (span for part in fields(value) for span in spans_in(getattr(value, part.name)))
    elif isinstance(value, (tuple, list)):
        yield from (span for part in value for span in spans_in(part))
        yield from spans_in(getattr(value, "span", None))


@given(texts, kinds)
def test_each_facet_of_each_sentence_lies_inside_the_text(text: str, kind: SourceKind) -> None:
    """Nothing raises, and no span leaves the text; words and names stay in their sentence."""
    for reading in make_article(text, kind=kind).readings:
        assert FACETS
        for facet in FACETS:
            assert all(span.end <= len(text) for span in spans_in(getattr(reading, facet)))
        assert all(reading.span.covers(token.span) for token in reading.tokens)
        assert all(reading.span.covers(name.span) for name in reading.names)
        assert all(reading.span.covers(speech.verb) for speech in reading.speech)
        assert "".join(span.of(reading.text) for span in clauses(reading)) == reading.words


@given(texts, kinds)
def test_each_part_of_an_article_can_be_had(text: str, kind: SourceKind) -> None:
    """Index, actors and quotations of any text are there, and each mention lies inside."""
    article = make_article(text, kind=kind)
    assert PARTS
    for part in PARTS:
        getattr(article, part)
    assert all(span.end <= len(text) for actor in article.actors for span in actor.mentions)
    assert len(article.paragraphs) == len(article.readings)


@given(texts, kinds)
def test_each_sentence_and_quotation_has_a_voice(text: str, kind: SourceKind) -> None:
    """There is always an answer to whose words they are, and its place lies inside."""
    article = make_article(text, kind=kind)
    for number, reading in enumerate(article.readings):
        for quotation in (None, *reading.quotations):
            voices = voices_at(article, number, quotation)
            assert voices
            assert all(voice.span is None or voice.span.end <= len(text) for voice in voices)


@given(texts, texts)
def test_any_claim_can_be_located_in_any_article(claim: str, text: str) -> None:
    """A claim is hostile text, too."""
    reading = Reading(claim)
    for facet in FACETS:
        getattr(reading, facet)
    for candidate in locate(reading, make_article(text)):
        assert all(number < len(candidate.article.readings) for number in candidate.sentences)


@given(texts, st.sampled_from(["de", "fr", "es"]))
def test_other_languages_can_be_read(text: str, language: str) -> None:
    """The rules of another language read hostile text, too."""
    for reading in make_article(text, language=language).readings:
        for facet in FACETS:
            assert all(span.end <= len(text) for span in spans_in(getattr(reading, facet)))


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(
            "Mayor Ilse Brandt said the bridge was shut, and cars were sent back on Monday. ", id="prose"
        ),
        pytest.param("“No,” said Ilse Brandt. ", id="quotations"),
        pytest.param("4 percent of 30 people on 3 May 2015. ", id="figures"),
        pytest.param("“", id="quotation-marks"),
        pytest.param("Ilse Brandt ", id="names"),
        pytest.param("J. ", id="initials"),
        pytest.param("may not ", id="hedges"),
        pytest.param("a, ", id="commas"),
    ],
)
def test_a_long_paragraph_is_indexed_in_linear_time(unit: str) -> None:
    """A paragraph of 200,000 characters costs less than five seconds, whatever fills it."""
    article = make_article(unit * (200_000 // len(unit)))
    started = time.process_time()
    for part in PARTS:
        getattr(article, part)
    assert time.process_time() - started < 5


def test_a_long_paragraph_of_prose_is_read_in_linear_time() -> None:
    """Each facet of each of its sentences, too."""
    unit = "Mayor Ilse Brandt said that 4 people were hurt on Monday. "
    article = make_article(unit * (100_000 // len(unit)))
    started = time.process_time()
    for reading in article.readings:
        for facet in FACETS:
            getattr(reading, facet)
    assert time.process_time() - started < 5


def test_a_sentence_knows_what_is_quoted_in_it() -> None:
    """A stretch is inside a quotation or not."""
    reading = Reading("He said “no way” and left.")
    assert reading.inside_quotation(Span(9, 11))
    assert not reading.inside_quotation(Span(0, 2))


@given(texts, st.integers(0, 200), st.integers(0, 200))
def test_words_are_looked_up_by_place(text: str, one: int, other: int) -> None:
    """The words in a span are those that it covers; the words outside are the rest, in order."""
    reading, span = Reading(text), Span(min(one, other), max(one, other))
    inside = [token for token in reading.tokens if span.covers(token.span)]
    assert list(reading.tokens_in(span)) == inside
    assert list(reading.tokens_outside([span])) == [t for t in reading.tokens if t not in inside]
