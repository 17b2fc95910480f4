"""topic.toml: what it overrides, and how a broken one is reported."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from briefer.errors import InputError
from briefer.reading.topic import Override, Topic, kind_of, read_topic

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("a.txt", "b/c.md", "b/d.txt")


def topic(folder: Path, content: str, files: tuple[str, ...] = FILES) -> Topic:
    (folder / "topic.toml").write_text(content, encoding="utf-8")
    return read_topic(folder, files)


def test_no_file_says_nothing(tmp_path: Path) -> None:
    """topic.toml is optional."""
    assert read_topic(tmp_path, FILES) == Topic()


def test_sources_are_named_by_path_name_or_stem(tmp_path: Path) -> None:
    """All three ways of naming a file lead to its path."""
    found = topic(
        tmp_path,
        'title = "T"\nquestion = "Q?"\n[sources.a]\npublished = 2015-10-02\n'
        '[sources."c.md"]\npublished = 2015-10-02T11:20:00\n[sources."b/d.txt"]\nkind = "blog"\n',
    )
    assert found == Topic(
        "T",
        "Q?",
        {
            "a.txt": Override(published=date(2015, 10, 2)),
            "b/c.md": Override(published=datetime(2015, 10, 2, 11, 20)),  # noqa: DTZ001 - the file gives no zone
            "b/d.txt": Override(kind="blog"),
        },
    )


def test_a_day_may_stand_in_quotation_marks(tmp_path: Path) -> None:
    """It is a day all the same, and not its midnight."""
    found = topic(tmp_path, '[sources.a]\npublished = "2015-10-02"\nupdated = "2015-10-02T11:20:00"\n')
    assert found.overrides["a.txt"] == Override(
        published=date(2015, 10, 2),
        updated=datetime(2015, 10, 2, 11, 20),  # noqa: DTZ001 - the file gives no zone
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param('title = "T"\nx = ]', "line 2", id="not-toml"),
        pytest.param('title = "T"\nsubtitle = "S"', "topic.toml:2: subtitle: no such key", id="unknown-key"),
        pytest.param('[sources.a]\nauthr = "A"', "topic.toml:2: sources.a.authr: no such key", id="misspelt"),
        pytest.param('[sources.a]\npublished = "soon"', "topic.toml:2: sources.a.published", id="not-a-date"),
        pytest.param(
            "[sources.a]\n[sources.x]\n",
            "topic.toml:2: there is no source 'x'; the files are: a.txt, b/c.md, b/d.txt",
            id="no-such-source",
        ),
        pytest.param('[sources.a]\n[sources."a.txt"]\n', "topic.toml:2: 'a.txt' has two entries", id="twice"),
    ],
)
def test_a_broken_file_names_the_line(tmp_path: Path, content: str, message: str) -> None:
    """A reader of the message finds the place and knows what may stand there."""
    with pytest.raises(InputError) as caught:
        topic(tmp_path, content)
    assert message in str(caught.value)


def test_a_stem_of_two_files_is_an_error(tmp_path: Path) -> None:
    """An ambiguous name is never resolved by chance; the full name still works."""
    files = ("a.md", "a.txt")
    with pytest.raises(InputError, match=r"'a' fits 2 files: a.md, a.txt; write the path of one"):
        topic(tmp_path, "[sources.a]\n", files)
    assert list(topic(tmp_path, '[sources."a.md"]\n', files).overrides) == ["a.md"]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("statement of a party", "statement"),
        ("press release of a party", "statement"),
        ("e-mail statement of a party", "statement"),
        ("leaflet of a party", "statement"),
        ("court notice", "statement"),
        ("official record", "report"),
        ("tabloid", "news"),
        ("NGO update", "report"),
        ("situation bulletin", "report"),
        ("news agency", "wire"),
        ("newspaper column", "opinion"),
        ("repost on a blog", "reprint"),
        ("weblog", "blog"),
        ("news", "news"),
        ("postcard", "unknown"),
    ],
)
def test_a_kind_in_free_words_is_understood(label: str, kind: str) -> None:
    """General words decide; what none fits stays unknown."""
    assert kind_of(label) == kind
