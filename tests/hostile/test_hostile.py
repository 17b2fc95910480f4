"""Whatever a folder holds: each file is read or skipped, nothing of it runs, leaves, hides or is told unverified."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import pytest

from active_content import in_html, in_line, in_markdown, in_pdf, on_screen
from briefer.cli.reading_list import marked_text
from briefer.records import Document
from hostile_case import MARKER, PRIVATE, Case
from hostile_families import CASES, FAMILIES
from hostile_run import Ran, run_of

if sys.platform == "win32":
    pytest.skip("these names, links and terminals exist on Unix only", allow_module_level=True)

families = pytest.mark.parametrize("family", FAMILIES)
cases = pytest.mark.parametrize(
    ("family", "case"), [pytest.param(family, case, id=f"{family}-{case.name}") for family, case in CASES]
)
_FIELDS = frozenset({"title", "publisher", "author", "url", "file", "source", "sources", "skipped"})
"""Entries of ``briefing.json`` that name a source as it names itself."""


def of_case(case: Case, ran: Ran) -> tuple[list[Document], list[str]]:
    """Return the texts that came of a file or of files inside it, and the reasons for what was skipped of it."""
    shown = case.file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")

    def is_of(name: str) -> bool:
        return name == shown or name.startswith(f"{shown}/")

    read = [document for document in ran.corpus.documents if is_of(document.source.file)]
    return read, [skipped.reason for skipped in ran.corpus.skipped if is_of(skipped.file)]


def told(value: object, name: str = "") -> Iterator[str]:
    """Yield the texts of a briefing's JSON but the fields of sources."""
    match value:
        case dict():
            for key, one in value.items():
                yield from () if key in _FIELDS else told(one, key)
        case list():
            for one in value:
                yield from told(one, name)
        case str():
            yield value


def test_there_are_many_cases() -> None:
    """Each of them under a name of its own."""
    assert len({(family, case.name) for family, case in CASES}) == len(CASES) > 600


@cases
def test_each_file_is_read_or_skipped(family: str, case: Case) -> None:
    """As it should be, with a reason in words where it was not read."""
    read, reasons = of_case(case, run_of(family))
    assert read or reasons
    if case.fate != "either":
        assert (case.fate == "read") == bool(read)
    assert all(reason and "Error" not in reason and "sys." not in reason for reason in reasons)
    assert not reasons or any(case.reason in reason for reason in reasons)


@cases
def test_orders_are_no_evidence(family: str, case: Case) -> None:
    """What addresses a machine is told in no sentence; what nobody sees is not in the text, and is reported."""
    ran = run_of(family)
    sentences = list(told(json.loads(ran.json)))
    assert not [one for words in (*case.barred, *case.unseen) for one in sentences if words in one]
    read, _ = of_case(case, ran)
    citable = [span.of(document.text) for document in read for span in document.sentences]
    assert not [words for words in case.barred for one in citable if words in one]
    assert not [words for words in case.unseen for document in read if words in document.text]


@families
def test_what_is_published_was_verified(family: str) -> None:
    """Each sentence is supported, each quotation the source's own characters."""
    ran = run_of(family)
    texts = {document.source.file: document.text for document in ran.corpus.documents}
    assert ran.briefing.published
    for sentence in ran.briefing.published:
        assert sentence.verdict.status == "supported"
        assert sentence.citations
        assert MARKER not in sentence.text
        for one in sentence.citations:
            assert texts[one.file][one.start : one.end] == one.quote


@families
def test_no_output_holds_anything_active(family: str) -> None:
    """HTML as parsed, Markdown as rendered, the PDF's own dictionary, JSON in ASCII."""
    ran = run_of(family)
    assert in_html(ran.html) == []
    assert in_markdown(ran.markdown) == []
    assert in_pdf(ran.pdf) == []
    assert ran.json.isascii()
    assert isinstance(json.loads(ran.json), dict)


@families
def test_no_page_holds_what_nobody_sees(family: str) -> None:
    """Control, zero-width and bidirectional characters are named in their place."""
    ran = run_of(family)
    assert in_line(ran.markdown) == []
    assert in_line(ran.html) == []
    lines = (line for document in ran.corpus.documents for line in marked_text(document))
    assert [found for line in lines for found in in_line(line)] == []


@families
def test_no_terminal_is_steered(family: str) -> None:
    """Nothing of a source moves the cursor, sets a title, makes a link or asks the terminal a question."""
    ran = run_of(family)
    assert {name: on_screen(seen) for name, seen in ran.screens.items()} == {name: [] for name in ran.screens}
    assert set(ran.codes.values()) <= {0, 4}


@families
def test_nothing_outside_is_read_and_nothing_is_sent(family: str) -> None:
    """The private note beside the folder is on no page, and this process connects to nothing."""
    ran = run_of(family)
    everything = (ran.markdown, ran.html, ran.json.decode(), *(d.text for d in ran.corpus.documents))
    assert not [page for page in everything if PRIVATE in page]
    assert not [seen for seen in ran.screens.values() if PRIVATE.encode() in seen]
    assert not [event for event in ran.events if event[0].startswith(("socket.", "urllib.", "http."))]
    assert not [
        event for event in ran.events if event[0] == "open" and event[1].endswith("/private-note.txt")
    ]
    assert {event[1] for event in ran.events if event[0] == "subprocess.Popen"} <= {sys.executable}
