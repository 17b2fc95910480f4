"""A Markdown draft becomes sentences, each with the sources that it cites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.records import Corpus, Document, Origin, Source
from briefer.stages.draft_reading import DraftSentence, read_draft


def make_corpus(*files: str) -> Corpus:
    """Build a corpus of empty sources with these file names."""
    documents = tuple(
        Document(source=Source(id=f"S{n}", file=file, sha256="0", text_sha256="0"), text="")
        for n, file in enumerate(files, start=1)
    )
    origins = tuple(Origin(id=f"O{n}", sources=(d.source.id,)) for n, d in enumerate(documents, start=1))
    return Corpus(topic="t", title="T", documents=documents, origins=origins)


CORPUS = make_corpus(
    "01-a.txt", "02-b.txt", "my notes.txt", "x/harbour.txt", "y/harbour.txt", "tea and tolls.txt"
)


def read(draft: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the sentences of a draft with their sources."""
    return [(sentence.text, sentence.sources) for sentence in read_draft(draft, CORPUS)]


@pytest.mark.parametrize(
    ("draft", "sentences"),
    [
        pytest.param(
            "“It ended.” (The Gazette).[^1]\n\n[^1]: S2", [("“It ended.” (The Gazette).", ("S2",))],
            id="outlet-behind-a-quotation",
        ),
        pytest.param(
            "The mayor left (and came back).[S1] He slept well.",
            [("The mayor left (and came back).", ("S1",)), ("He slept well.", ())],
            id="bracket-inside",
        ),
        pytest.param("He left at noon. (He denied it.) [S1]", [("He left at noon.", ()), ("(He denied it.)", ("S1",))],
            id="sentence-in-brackets"),
        pytest.param(
            "The harbour master said that the ferry had run aground off the\npoint in thick fog. [S1] The crew left\n"
            "in boats. [S2]",
            [
                ("The harbour master said that the ferry had run aground off the point in thick fog.", ("S1",)),
                ("The crew left in boats.", ("S2",)),
            ],
            id="wrapped-by-hand",
        ),
        pytest.param("Ten were held [S1], while\nthe union said twelve [S2].",
            [("Ten were held, while the union said twelve.", ("S1", "S2"))], id="marks-inside"),
        pytest.param("Ten were held. [S1, S2]", [("Ten were held.", ("S1", "S2"))], id="two-ids"),
        pytest.param("Ten were held. [01-a; 02-b.txt]", [("Ten were held.", ("S1", "S2"))], id="stem-and-file"),
        pytest.param("Ten were held. [my notes]", [("Ten were held.", ("S3",))], id="label-with-a-space"),
        pytest.param("Ten were held. [tea and tolls, S1 and S2]", [("Ten were held.", ("S6", "S1", "S2"))], id="and"),
        pytest.param("The clerk wrote \\[U+202E\\]000,9[U+202C] in[U+200B] it. [S1]",
            [("The clerk wrote \u202e000,9\u202c in\u200b it.", ("S1",))], id="signs-for-the-unseen"),
        pytest.param("Ten were held. [s1][S2]", [("Ten were held.", ("S1", "S2"))], id="brackets-in-a-row"),
        pytest.param("Ten were held (S1).", [("Ten were held.", ("S1",))], id="round-brackets"),
        pytest.param("Ten were held [S1–S3].", [("Ten were held.", ("S1", "S2", "S3"))], id="run-of-ids"),
        pytest.param("Ten were held. [S1-2]", [("Ten were held.", ("S1", "S2"))], id="run-with-one-s"),
        pytest.param("Ten were held (see below).", [("Ten were held (see below).", ())], id="round-words"),
        pytest.param("Ten were held. [S1, p. 4]", [("Ten were held.", ("S1",))], id="page"),
        pytest.param("Ten were held.[^a]\n\n[^a]: See my notes.txt and S1, page 3.", [("Ten were held.", ("S3", "S1"))],
            id="footnote-with-words"),
        pytest.param("Ten were held.[^a]\n\n[^a]: *x/harbour.txt*: “S1 said so”", [("Ten were held.", ("S4",))],
            id="footnote-quotes-another-id"),
        pytest.param("Ten were held.[^02-b]", [("Ten were held.", ("S2",))], id="footnote-without-text"),
        pytest.param("See [the page](https://a.example/S1) of [the club][S2] today.\n\n[S2]: https://b.example",
            [("See the page of the club today.", ())], id="links"),
        pytest.param("[S1](https://a.example) has three words.", [("S1 has three words.", ())], id="linked-label"),
        pytest.param("> Quoted words run\n> over lines. [S1]", [("Quoted words run over lines.", ("S1",))],
            id="block-quote"),
        pytest.param("- One fact is here [S1]\n  and goes on.\n- Another fact is here. [S2]\n",
            [("One fact is here and goes on.", ("S1",)), ("Another fact is here.", ("S2",))], id="list"),
        pytest.param("| a b c | d |\n|---|---|\n| x y z [S1] | 1 |\n\nPlain words follow here.",
            [("Plain words follow here.", ())], id="table"),
        pytest.param("```\ncode is no prose [S1]\n```\n\n    nor is this here\n\nPlain words follow here.",
            [("Plain words follow here.", ())], id="code"),
        pytest.param("# One two three [S1]\n\nFour five six\n===\n\nPlain words follow here.",
            [("Plain words follow here.", ())], id="headings"),
        pytest.param("<!-- Not this sentence. [S1]\n\nNor this sentence. -->\n\nPlain words follow here.",
            [("Plain words follow here.", ())], id="comment"),
        pytest.param("---\ntitle: a b c d\n---\n\nPlain words follow here.", [("Plain words follow here.", ())],
            id="front-matter"),
        pytest.param(r"He said \[sic\] **it \*was\*** so. [S1]", [("He said [sic] it *was* so.", ("S1",))],
            id="escapes"),
        pytest.param("He met [the mayor] in town. [sic] It rained all day.",
            [("He met [the mayor] in town.", ()), ("[sic] It rained all day.", ())], id="remarks"),
        pytest.param("What happened here today? [S1] Nothing much.", [], id="question-and-scrap"),
    ],
)  # fmt: skip
def test_a_draft_is_read_as_markdown(draft: str, sentences: list[tuple[str, tuple[str, ...]]]) -> None:
    """Prose is read, markup is not, and each mark belongs to its sentence."""
    assert read(draft) == sentences


def test_a_label_that_two_files_share_is_reported() -> None:
    """Neither file is taken for the other."""
    (sentence,) = read_draft("Ten were held. [harbour]", CORPUS)
    assert (sentence.sources, sentence.unknown, sentence.ambiguous) == ((), (), ("harbour",))


def test_a_label_that_names_no_source_is_reported() -> None:
    """A misspelt label is kept as it was written."""
    first, second = read_draft("Ten were held. [harbor] All were let go. [S9, 01-a]", CORPUS)
    assert (first.sources, first.unknown) == ((), ("harbor",))
    assert (second.sources, second.unknown) == (("S1",), ("S9",))


@pytest.mark.parametrize("mark", ["[S9]", "(S9)", "[Source 9]"])
def test_an_id_that_is_none_is_an_unknown_citation(mark: str) -> None:
    """What looks like the id of a source is meant as one, in any brackets."""
    (sentence,) = read_draft(f"Ten were held {mark}.", CORPUS)
    assert (sentence.text, sentence.sources, sentence.unknown) == (
        "Ten were held.",
        (),
        (mark.strip("[]()"),),
    )


def test_spans_are_those_of_the_draft() -> None:
    """A sentence's span covers it in the text as it was given, with the marks that stand inside."""
    draft = "# Head\n\n> Ten were held [S1], and\n> all were let go. [S2]\n"
    (sentence,) = read_draft(draft, CORPUS)
    assert sentence == DraftSentence(
        text="Ten were held, and all were let go.", span=sentence.span, sources=("S1", "S2")
    )
    assert sentence.span.of(draft) == "Ten were held [S1], and\n> all were let go."


def test_only_the_published_part_of_a_briefing_is_read() -> None:
    """A briefing of our own states its facts between two marks; a footnote names its file by the offsets."""
    draft = (
        "Outside the marks are words.\n\n<!-- briefer: published -->\n\n## Theme\n\n"
        "Rationing of fuel began.[^1] It ends in May (Gazette).[^2]\n\n"
        "<!-- briefer: end -->\n\nOther words are here.\n\n"
        "[^1]: **S2** Gazette (GZ), 3 May 2031 (01-a.txt, characters 0–9): “a, characters 1–2)”\n"
        "[^2]: **S2** Gazette, 3 May 2031 (02-b.txt, characters 1–9): “b”\n"
    )
    assert read(draft) == [("Rationing of fuel began.", ("S1",)), ("It ends in May (Gazette).", ("S2",))]


@given(st.text(alphabet="ab .\n>#-*[]()^S1|`<!:\\_“”", max_size=120))
def test_any_text_can_be_read(draft: str) -> None:
    """Whatever stands in a draft, spans lie inside it and in order."""
    sentences = read_draft(draft, CORPUS)
    assert all(0 <= s.span.start < s.span.end <= len(draft) for s in sentences)
    assert [s.span.start for s in sentences] == sorted(s.span.start for s in sentences)
