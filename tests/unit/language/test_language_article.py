"""A source is read as a whole: its index, its speakers and its places agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.article import Article
from briefer.language.syntax.sentences import split_sentences
from briefer.records import Document, Source, Span

TEXT = (
    "Ferry runs aground\n\nStorm hit the ferry. Captain Reyes met Storm.\n\n“We go,” he said.\nIt was late."
)


def make_article(text: str = TEXT, *, publisher: str | None = None, author: str | None = None) -> Article:
    start = min(20, len(text))
    source = Source(id="S3", file="a.txt", publisher=publisher, author=author, sha256="0", text_sha256="0")
    document = Document(
        source=source,
        text=text,
        sentences=split_sentences(text, Span(start, len(text))) if start < len(text) else (),
        headings=(Span(0, min(18, len(text))),),
    )
    return Article(document)


def test_sentences_and_headings_are_read_apart() -> None:
    """A heading may be cited but is no sentence."""
    article = make_article()
    assert [reading.words for reading in article.headings] == ["Ferry runs aground"]
    assert [reading.words for reading in article.readings] == [
        "Storm hit the ferry.",
        "Captain Reyes met Storm.",
        "“We go,” he said.",
        "It was late.",
    ]


def test_paragraphs_are_numbered_by_their_lines() -> None:
    """Sentences of one line share a number; later lines have greater ones."""
    first, second, third, last = make_article().paragraphs
    assert first == second < third < last


def test_a_word_is_known_as_a_name_for_the_whole_text() -> None:
    """A capital inside a sentence shows what a capital at its start may mean."""
    article = make_article()
    assert "storm" in article.known
    assert [name.words for name in article.readings[0].names] == [("storm",)]


def test_the_index_leads_to_each_sentence_of_a_word() -> None:
    """For each stem the numbers of its sentences, in order."""
    assert make_article().index["storm"] == [0, 1]


@pytest.mark.parametrize(
    ("words", "number"),
    [("Storm hit", 0), ("met", 1), ("We go", 2), ("late.", 3), ("aground", None), ("\n\n“We", None)],
)
def test_which_sentence_stands_at_a_place(words: str, number: int | None) -> None:
    """Between sentences there is none."""
    assert make_article().sentence_at(TEXT.index(words)) == number


def test_no_sentence_stands_after_the_text() -> None:
    """The place behind the last character belongs to nothing."""
    assert make_article().sentence_at(len(TEXT)) is None


def test_a_citation_is_the_exact_characters() -> None:
    """Source, file, offsets and quote come from the document."""
    cited = make_article().cite(Span(24, 32))
    assert (cited.source, cited.file, cited.start, cited.end, cited.quote) == (
        "S3",
        "a.txt",
        24,
        32,
        TEXT[24:32],
    )


def test_quoted_words_stand_in_one_line() -> None:
    """A quotation runs on over the words between its halves."""
    article = make_article("x" * 20 + " “We go,” he said, “to sea.”")
    assert article.quoted.text == "we go, to sea. "


def test_publisher_and_author_are_actors() -> None:
    """Both can be said to say things; the author is a writer, too."""
    article = make_article(publisher="Marlow Gazette", author="Odd Vik")
    assert ("marlow", "gazette") in {name for actor in article.actors for name in actor.names}
    assert article.author is not None
    assert ("odd", "vik") in article.author.names
    assert "columnist" in article.author.described
    assert make_article().publisher is None


@given(st.text(st.sampled_from('“” "a.b\n\u00a0…\u200b‘’ Storm'), max_size=50))
def test_quoted_words_map_back_into_the_text(text: str) -> None:
    """Each folded character of the quoted line came from inside a quotation."""
    article = make_article(text)
    quoted = article.quoted
    assert len(quoted.origin) == len(quoted.text) + 1
    assert all(0 <= place <= len(text) for place in quoted.origin)


@given(st.text(st.sampled_from("ab. \n"), max_size=60))
def test_each_place_of_a_sentence_leads_to_it(text: str) -> None:
    """The sentence at a place is the one whose span covers the place."""
    article = make_article(text)
    for number, reading in enumerate(article.readings):
        assert {article.sentence_at(place) for place in range(reading.span.start, reading.span.end)} == {
            number
        }


def test_lines_that_were_wrapped_by_hand_are_read_as_one() -> None:
    """A break inside a sentence or a quotation ends neither, an empty line ends a paragraph; quotes keep it."""
    text = "“We cleared the\nroad,” Odd Vik said. He\nthen left.\n\nNobody was hurt."
    ends = (("“We", "said."), ("He", "left."), ("Nobody", "hurt."))
    document = make_article(text).document.replace(
        sentences=tuple(Span(text.index(a), text.index(b) + len(b)) for a, b in ends)
    )
    article = Article(document)
    assert article.text == "“We cleared the road,” Odd Vik said. He then left.\n\nNobody was hurt."
    assert [quotation.inner.of(article.text) for quotation in article.quotations] == ["We cleared the road,"]
    assert article.paragraphs == (0, 0, 1)
    assert article.cite(Span(1, 20)).quote == "We cleared the\nroad"


def test_a_publisher_of_nothing_but_marks_is_nobody() -> None:
    """A name without a word would be everybody's, and has no last word to compare."""
    article = make_article("The dam held.", publisher="<!-- … -->", author="—")
    assert article.publisher is None
    assert article.author is None
    assert all(all(names) for actor in article.actors for names in actor.names)
