"""What a container gives: its texts in order, each named by its path, and a reason for the rest."""

from __future__ import annotations

import pytest

from briefer import readers
from briefer.errors import SkippedFileError
from briefer.reading.children import Children
from briefer.reading.contents import contents
from briefer.records import Skipped
from briefer.text.decoded import Decoded, Member, SourceFile, Stated, Unread

BOX = b"PK\x03\x04"
"""Bytes that look like an archive, so that a child is asked."""


class Boxes(Children):
    """A child that unpacks what the test has put into the boxes."""

    def __init__(self, **boxes: Decoded) -> None:
        super().__init__()
        self._boxes = boxes

    def decode(self, name: str, data: bytes) -> Decoded:
        assert name == "a ZIP archive"
        return self._boxes[data.removeprefix(BOX).decode()]


@pytest.fixture(autouse=True)
def _archives_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(readers.MODULES, "a ZIP archive", "archive")


def box(*members: Member, text: str = "", unread: tuple[Unread, ...] = ()) -> Decoded:
    return Decoded(text, "box", members=members, unread=unread)


def told(children: Children, of: bytes = BOX + b"outer") -> list[tuple[str, str]]:
    found = contents(of, name="in/a.zip", children=children)
    return [
        (one.file, one.reason) if isinstance(one, Skipped) else (one.name, one.decoded.text) for one in found
    ]


def test_each_member_is_a_source_of_its_own() -> None:
    """The container's own text first, then its members, then what it could not give."""
    outer = box(
        Member("b.txt", b"Two."), Member("c.pdf", b"\x7fELF"), text="One.", unread=(Unread("d", "locked"),)
    )
    assert told(Boxes(outer=outer)) == [
        ("in/a.zip", "One."),
        ("in/a.zip/b.txt", "Two."),
        ("in/a.zip/c.pdf", "a program is not read yet; convert it to text"),
        ("in/a.zip/d", "locked"),
    ]


def test_what_the_container_says_of_a_member_goes_with_it() -> None:
    """A table states the date of an article that is plain text by itself."""
    said = {"published": Stated("2031-03-04", "column date")}
    (found,) = contents(BOX + b"outer", name="a", children=Boxes(outer=box(Member("1", b"Text.", said))))
    assert isinstance(found, SourceFile)
    assert found.decoded.stated == said


def test_containers_in_containers_end_somewhere() -> None:
    """Three deep are read, a fourth is named and left alone."""
    ring = box(Member("again", BOX + b"outer"), Member("text", b"Words."))
    names = told(Boxes(outer=ring))
    assert names[0] == (
        "in/a.zip/again/again/again",
        "files more than 3 containers deep are not read; unpack them",
    )
    assert [name for name, text in names if text == "Words."] == [
        "in/a.zip/again/again/text",
        "in/a.zip/again/text",
        "in/a.zip/text",
    ]


def test_an_endless_container_is_cut_off() -> None:
    """So many members are read and no more, and the briefing says so."""
    found = told(Boxes(outer=box(*(Member(str(n), b"Words.") for n in range(3_000)))))
    assert len(found) == 2_001
    assert found[-1] == ("in/a.zip", "holds more than 2,000 files; the rest was not read")


def test_an_empty_container_is_skipped() -> None:
    """Nothing inside is a reason too."""
    with pytest.raises(SkippedFileError, match="holds no text"):
        contents(BOX + b"outer", name="a", children=Boxes(outer=box()))
