"""Files that hold several sources: mailboxes, archives, tables of articles."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest

from briefer.errors import SkippedFileError
from briefer.readers import archive, mbox
from briefer.readers.tables import json_file, json_lines, separated
from briefer.readers.tables.signs import table_format
from briefer.reading.formats import format_of
from briefer.text.decoded import Decoded, Stated, Unread
from briefer.text.member_names import safe_name, unique_names
from damaged import damaged

LONG = "The bridge stays closed until Friday, the council said on Monday."
MAILBOX = (
    b"From ann@orr.example Tue Mar  3 18:05:12 2026\nSubject: Bridge\nFrom: Ann Orr <a@b.example>\n\n"
    b"It opens.\n\n>From now on it is free.\n\n"
    b"From bo@lee.example Tue Mar  3 19:05:12 2026\nSubject: Bridge\n\nFrom here it goes on.\n\n"
    b"From x Wed Mar  4 19:05:12 2026\n\nNo headers.\n"
)
TABLE = (
    "Headline;Date;Outlet;Body\n"
    f'Bridge closed;2026-03-03;Bridge Post;"{LONG}\nFares stay."\n'
    f"Bridge open;2026-03-04;Bridge Post;{LONG}\n"
    "Bridge;2026-03-05;Bridge Post;\n"
    "Bridge;2026-03-05\n"
    f"../x;2026-03-06;Bridge Post;{LONG}\n"
)
DATA = "Day,Ferry,Cars\nMonday,Star,120\nTuesday,Star,99\n\nWednesday,Moon,7\n"
RECORDS = [
    {
        "title": "Bridge closed",
        "source": {"id": 1, "name": "Bridge Post"},
        "content": LONG,
        "authors": ["A", "B"],
    },
    {"title": None, "text": ["One.", "Two."], "published": 1772557512, "language": True},
    {"title": "Empty", "content": None},
    {"title": "Other"},
    "no record",
]


def zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as one:
        for name, data in parts.items():
            one.writestr(name, data)
    return file.getvalue()


def named(found: Decoded) -> list[tuple[str, str]]:
    return [(one.name, one.data.decode()) for one in found.members]


def reason(read: Callable[[bytes], Decoded], data: bytes) -> str:
    with pytest.raises(SkippedFileError) as caught:
        read(data)
    return str(caught.value)


def test_a_mailbox_holds_its_messages() -> None:
    """Each with its headers; a line that begins with 'From' and was escaped is a line of the text again."""
    assert named(mbox.read(MAILBOX)) == [
        (
            "Bridge.eml",
            (
                "X-From-Line: ann@orr.example Tue Mar  3 18:05:12 2026\nMIME-Version: 1.0\nSubject: Bridge\n"
                "From: Ann Orr <a@b.example>\n\nIt opens.\n\nFrom now on it is free.\n\n"
            ),
        ),
        (
            "Bridge (2).eml",
            (
                "X-From-Line: bo@lee.example Tue Mar  3 19:05:12 2026\nMIME-Version: 1.0\nSubject: Bridge\n\n"
                "From here it goes on.\n\n"
            ),
        ),
        ("message 3.eml", "\nNo headers.\n"),
    ]
    assert reason(mbox.read, b"From ann Tue Mar  3 18:05:12 2026\n\n") == "holds no message"


def test_the_messages_of_a_mailbox_are_mails() -> None:
    """Also those with few headers of their own."""
    assert [format_of(one.data) for one in mbox.read(MAILBOX).members] == ["e-mail", "e-mail", "text"]


def test_an_archive_holds_its_files() -> None:
    """By their paths, without what people do not see; what cannot be had is unread."""
    parts = {
        "a.txt": b"One",
        "in/b\u202e.txt": b"Two",
        ".hidden": b"x",
        "__MACOSX/._a.txt": b"x",
        "in/.git/c": b"x",
        "../out.txt": b"x",
        "big.txt": b" " * 20_000_001,
    }
    found = archive.read(zipped(parts))
    assert named(found) == [("a.txt", "One"), ("in/b.txt", "Two")]
    assert found.unread == (
        Unread("../out.txt", "its name leaves the archive"),
        Unread("big.txt", "20.0 MB is over the limit of 20 MB; split the file"),
    )
    assert reason(archive.read, zipped({".x": b""})) == "the archive holds no file"


def test_a_table_of_articles_holds_each_with_what_its_row_states() -> None:
    """Rows without a text, and rows of another length, are unread by number and line."""
    found = separated.read(TABLE.encode("cp1252"))
    assert named(found) == [("Bridge closed", f"{LONG}\nFares stay."), ("Bridge open", LONG), ("x", LONG)]
    assert found.members[0].stated == {
        "title": Stated("Bridge closed", "column Headline"),
        "published": Stated("2026-03-03", "column Date"),
        "publisher": Stated("Bridge Post", "column Outlet"),
    }
    assert found.unread == (
        Unread("row-3", "the row has no text"),
        Unread("row-4", "line 6 has 2 cells, the header 4"),
    )


def test_a_table_of_data_is_one_text() -> None:
    """A row a line, its cells joined by bars."""
    found = separated.read(b"\xef\xbb\xbf" + DATA.encode())
    assert found.text == "Day | Ferry | Cars\nMonday | Star | 120\nTuesday | Star | 99\nWednesday | Moon | 7"
    assert found.members == ()


def test_an_open_quotation_mark_is_named_by_its_line() -> None:
    """What stands behind it cannot be told apart, and is not read."""
    found = separated.read(f'title,text\nA,{LONG.replace(",", "")}\nB,"open\nC,x\n'.encode())
    assert found.unread == (Unread("line 3", "not a row of a table (unexpected end of data)"),)
    assert [one.name for one in found.members] == ["A"]


def test_json_lines_hold_articles() -> None:
    """Records inside records give their names, lists their parts; a broken line is unread by its number."""
    lines = "\n".join([*map(json.dumps, RECORDS), "", "{broken", "[" * 100_000])
    found = json_lines.read(lines.encode())
    assert named(found) == [("Bridge closed", LONG), ("row-2", "One.\n\nTwo.")]
    assert found.members[0].stated["publisher"] == Stated("Bridge Post", "key source")
    assert found.members[0].stated["author"] == Stated("A, B", "key authors")
    assert found.members[1].stated == {"published": Stated("1772557512", "key published")}
    assert [(one.name, one.reason.split(":")[0]) for one in found.unread] == [
        ("row-3", "the row has no text"),
        ("row-4", "no key for a text (text, body, content, article)"),
        ("row-5", "not a JSON object"),
        ("row-7", "line 7 is not JSON"),
        ("row-8", "line 8 is not JSON"),
    ]


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(RECORDS, id="list"),
        pytest.param({"status": "ok", "total": [1], "articles": RECORDS}, id="list-in-an-object"),
        pytest.param(RECORDS[0], id="object"),
    ],
)
def test_a_json_file_holds_articles(value: object) -> None:
    """Those of its list, wherever it is, or itself."""
    assert named(json_file.read(json.dumps(value, indent=1).encode()))[0] == ("Bridge closed", LONG)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(
            b'{"a": 1}', "no row has the text of an article (row-1: no key for a text", id="no-text"
        ),
        pytest.param(b'{"a": ', "damaged JSON: Expecting value", id="cut"),
        pytest.param(b"[" * 100_000, "damaged JSON: nested too deep", id="deep"),
        pytest.param(
            b'{"text":' + b"[" * 900 + b"]" * 900 + b"}",
            "no row has the text of an article (row-1: the row has no text)",
            id="deep-text",
        ),
        pytest.param(
            b'[{"text": ' + b"9" * 5_000 + b"}]",
            "damaged JSON: a number of thousands of digits",
            id="long-number",
        ),
    ],
)
def test_json_without_articles_is_skipped_with_a_reason(data: bytes, expected: str) -> None:
    """Its braces are never read as sentences."""
    assert reason(json_file.read, data).startswith(expected)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(TABLE, "CSV", id="articles"),
        pytest.param(DATA, "CSV", id="data"),
        pytest.param(DATA.replace(",", "\t"), "CSV", id="tabs"),
        pytest.param(json.dumps(RECORDS[0]) + "\n" + json.dumps(RECORDS[1]), "JSON lines", id="json-lines"),
        pytest.param(json.dumps(RECORDS[0]) + "\n{broken\n", "JSON lines", id="json-lines-broken"),
        pytest.param(json.dumps(RECORDS, indent=1), "JSON", id="json"),
        pytest.param(json.dumps(RECORDS[0], indent=1), "JSON", id="json-object"),
        pytest.param("{ad}It rose by 9 per cent.", "", id="template"),
        pytest.param("[The Post] The bridge opens.", "", id="bracket"),
        pytest.param(
            "Date, title, text and body: four words.\n\nNone of them is a table, she said.", "", id="prose"
        ),
        pytest.param(
            "Bridge, ferry, port\n\nThe bridge, the ferry, the port.\n\nOne, two, three.", "", id="lists"
        ),
        pytest.param("title: Bridge\ndate: 2026-03-03\n\nIt opens.", "", id="front-matter"),
        pytest.param(
            "| Day | Cars |\n|---|---|\n| Monday | 120 |\n| Tuesday | 99 |", "", id="markdown-table"
        ),
        pytest.param(
            "Council, 3 March 2026, 18:05\n\nThe bridge, closed since May, opens.\n", "", id="date-line"
        ),
    ],
)
def test_a_table_is_recognised_by_its_first_lines(data: str, expected: str) -> None:
    """Prose with commas, menus and headers of texts are none."""
    assert table_format(data.encode()) == expected


def test_names_of_members_are_data() -> None:
    """No separator, control, mark of direction or second meaning survives, and no two are the same."""
    given = ["a/b\\c", "..", "a\r\nb", "x\u202ey\u2066", "CON:", "~/.ssh", "e\u0301", "n" * 300]
    safe = [safe_name(name, fallback="row-1") for name in given]
    assert safe == ["a b c", "row-1", "a b", "xy", "CON", "ssh", "é", "n" * 80]
    assert unique_names(["a.txt", "a.txt", "A.TXT", "a (2).txt"]) == (
        "a.txt",
        "a (2).txt",
        "A (3).TXT",
        "a (2) (2).txt",
    )


@pytest.mark.parametrize(
    ("read", "whole"),
    [
        pytest.param(mbox.read, MAILBOX, id="mailbox"),
        pytest.param(archive.read, zipped({"a.txt": b"One " * 99, "b.txt": b"Two"}), id="archive"),
        pytest.param(separated.read, TABLE.encode(), id="csv"),
        pytest.param(json_lines.read, "\n".join(map(json.dumps, RECORDS)).encode(), id="json-lines"),
        pytest.param(json_file.read, json.dumps(RECORDS).encode(), id="json"),
    ],
)
def test_a_damaged_container_gives_members_or_a_reason(
    read: Callable[[bytes], Decoded], whole: bytes
) -> None:
    """Nothing else comes out of bytes that were changed, cut or repeated."""
    for data in damaged(whole, seed=2):
        try:
            found = read(data)
        except SkippedFileError:
            continue
        assert found.members or found.text or found.unread
