"""The corpus stage: a folder in, a corpus out, whatever the folder holds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.errors import InputError
from briefer.records import Corpus, Origin, Skipped
from briefer.stages.corpus import gather

SEEDS = Path(__file__).parents[2] / "seeds" / "russia-strikes"
STORY = "\n\n".join(
    f"On day {number} the council of the town met for the {number}th time to discuss bridge {number * 7}, "
    f"the mayor told {number * 3} reporters outside."
    for number in range(2, 12)
)


def folder(path: Path, **files: str) -> Path:
    for stem, text in files.items():
        (path / f"{stem}.txt").write_text(text, encoding="utf-8")
    return path


def told(corpus: Corpus) -> list[tuple[str, str]]:
    return [(document.source.id, document.source.file) for document in corpus.documents]


def test_the_sample_topic_is_read_as_an_editor_would() -> None:
    """Titles, outlets and days of the seeds: stated or evident ones, and unknown where they are not."""
    sources = [document.source for document in gather(SEEDS).documents]
    assert [(one.id, one.title, one.publisher, str(one.published), one.credit) for one in sources] == [
        (
            "S1",
            "US: Russia strikes do not traget 'IS'",
            "Deutsche Welle (DW)",
            "2015-10-08",
            "AFP, dpa, Reuters",
        ),
        (
            "S2",
            "US and Syria opposition question Russia intentions",
            "Al Jazeera via an unnamed site",
            "None",
            "Al Jazeera",
        ),
        ("S3", "US officials: Russia is not striking ISIS targets in Syria", "The Hill", "None", None),
        ("S4", "U.S. military says Russia not hitting IS targets in Syria", "Xinhua", "2015-10-02", None),
        ("S5", "Russia Syria: Russia Strikes Syria", "an unnamed blog", "2015-09-30", None),
    ]
    assert sources[3].found == {
        "title": "line 1",
        "published": "line 2",
        "publisher": "line 2",
        "kind": "topic.toml",
    }


def test_no_page_line_of_the_sample_topic_can_be_cited() -> None:
    """All furniture of the seeds, and nothing else, is marked."""
    corpus = gather(SEEDS)
    marked = [[part.span.of(document.text) for part in document.not_citable] for document in corpus.documents]
    assert [len(lines) for lines in marked] == [8, 9, 3, 2, 4]
    assert marked[2:4] == [
        ["Defense", "{mosads}", "— Updated at 4:54 p.m. ET"],
        ["Xinhua, October 2, 2015 Adjust font size:", "Endit"],
    ]
    assert all(origin.relation == "single" for origin in corpus.origins)


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    """Sub-folders are read, hidden files and topic.toml are not sources."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "topic.toml").write_text('title = "T"', encoding="utf-8")
    for name in ("b.txt", "a.md", "sub/c", ".hidden", "-rf draft.txt", "résumé 港 #2.txt"):
        (tmp_path / name).write_text("Some text.", encoding="utf-8")
    assert told(gather(tmp_path)) == [
        ("S1", "-rf draft.txt"),
        ("S2", "a.md"),
        ("S3", "b.txt"),
        ("S4", "résumé 港 #2.txt"),
        ("S5", "sub/c"),
    ]


def test_a_reprint_is_one_origin_with_its_source(tmp_path: Path) -> None:
    """A copy under a new headline joins the text it was taken from, the earliest first."""
    folder(
        tmp_path,
        a=f"Another headline here\n\nMay 4, 2015\n\n{STORY}",
        b=f"The first headline of all\n\nMay 3, 2015\n\n{STORY}\n\nIt never ends.",
        c="A quite different headline\n\nNothing of this is shared with the other two texts of the folder.",
    )
    assert gather(tmp_path).origins == (
        Origin(id="O1", sources=("S2", "S1"), relation="reprint"),
        Origin(id="O2", sources=("S3",), relation="single"),
    )


def test_half_a_shared_text_is_a_near_duplicate(tmp_path: Path) -> None:
    """Two texts that share most of their words, but not all, are near-duplicates."""
    paragraphs = STORY.split("\n\n")
    own = [
        f"Speaker number {n} of the north said something new about the {n * 5} roads." for n in range(2, 6)
    ]
    folder(tmp_path, a="\n\n".join([*paragraphs[:7], *own]), b="\n\n".join(paragraphs[1:]))
    assert [origin.relation for origin in gather(tmp_path).origins] == ["near-duplicate"]


def test_what_cannot_be_read_is_listed_and_the_rest_is_read(tmp_path: Path) -> None:
    """One bad file never loses the others, and each has its reason."""
    outside = tmp_path / "outside.txt"
    outside.write_text("Private.", encoding="utf-8")
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "good.txt").write_text("Some text.", encoding="utf-8")
    (inside / "copy.txt").symlink_to(inside / "good.txt")
    (inside / "leaves.txt").symlink_to(outside)
    (inside / "nowhere.txt").symlink_to("gone")
    (inside / "ring").symlink_to(inside)
    (inside / "page.txt").write_bytes(b"{\\rtf1 x}")
    (inside / "empty.txt").touch()
    corpus = gather(inside)
    assert told(corpus) == [("S1", "copy.txt"), ("S2", "good.txt")]
    assert corpus.skipped == (
        Skipped(file="empty.txt", reason="the file is empty"),
        Skipped(file="leaves.txt", reason="a link that leaves the folder; copy the file into it"),
        Skipped(file="nowhere.txt", reason="a link that leads nowhere"),
        Skipped(file="page.txt", reason="RTF is not read yet; convert it to text"),
        Skipped(file="ring", reason="a link to a folder is not followed"),
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may open everything")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    """The reason says that it may not be opened."""
    folder(tmp_path, a="Some text.", b="Other text.")
    (tmp_path / "b.txt").chmod(0)
    assert gather(tmp_path).skipped == (Skipped(file="b.txt", reason="cannot be opened: permission denied"),)


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX only")
def test_a_name_that_is_not_unicode_is_skipped(tmp_path: Path) -> None:
    """Such a name cannot be written into a briefing."""
    folder(tmp_path, a="Some text.")
    try:
        Path(os.fsdecode(bytes(tmp_path) + b"/b\xff.txt")).write_text("Other text.", encoding="utf-8")
    except OSError:
        pytest.skip("the file system refuses such names")
    assert gather(tmp_path).skipped == (
        Skipped(file="b\ufffd.txt", reason="its name is not UTF-8; rename the file"),
    )


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """The message says what, where, and what to do."""
    with pytest.raises(
        InputError, match=r"gone: there is no such folder; name the folder that holds the source files"
    ):
        gather(tmp_path / "gone")


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    """Hidden files alone are no sources."""
    (tmp_path / ".hidden").touch()
    with pytest.raises(InputError, match=r"the folder holds no source files; put the documents into it"):
        gather(tmp_path)


def test_a_folder_of_unreadable_files_lists_each_reason(tmp_path: Path) -> None:
    """Nothing read is an error that explains itself."""
    folder(tmp_path, a="", b=" ")
    with pytest.raises(
        InputError, match=r"\(a.txt: the file is empty; b.txt: holds no text: .*\); put at least"
    ):
        gather(tmp_path)


@pytest.mark.parametrize(
    ("name", "topic"),
    [("port-lisse", "port-lisse"), ("../../etc", "etc"), ("a b/ü", "a-b-ü"), ("..", "briefing")],
)
def test_the_topic_is_safe_as_a_folder_name(tmp_path: Path, name: str, topic: str) -> None:
    """No name leads out of the output folder."""
    assert gather(folder(tmp_path, a="Some text."), topic=name).topic == topic


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.text(max_size=60) | st.sampled_from(["Share this", "{ad}It rose. It fell.", "By Ann Orr", STORY])
    )
)
def test_any_text_is_kept_and_marked_soundly(tmp_path: Path, lines: list[str]) -> None:
    """The text never changes; sentences are trimmed, apart, and free of marked stretches; one digest."""
    text = "\n".join(["Anchor.", *lines]).replace("\0", "")
    (tmp_path / "a.txt").write_bytes(text.encode())
    try:
        corpus = gather(tmp_path)
    except InputError:  # control characters or markup: not text
        return
    (document,) = corpus.documents
    assert document.text == text
    spans = [*document.sentences, *document.headings, *(part.span for part in document.not_citable)]
    assert all(a.end <= b.start for a, b in zip(sorted(spans), sorted(spans)[1:], strict=False))
    assert all(span.of(text) == span.of(text).strip() != "" for span in document.sentences)
    assert gather(tmp_path) == corpus
