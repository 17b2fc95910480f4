"""A folder of broken and malicious files: the run ends, names each as read or skipped, and shows nothing active."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import briefer
from briefer.records import Briefing, Document
from briefer.stages.corpus import gather

HOSTILE = Path(__file__).parents[1] / "topics" / "hostile"
EXPECTED = json.loads((HOSTILE / "expected.json").read_text(encoding="utf-8"))["files"]
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\U000e0000-\U000e007f]")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, with those that are too large to keep or no files at all."""
    path = tmp_path_factory.mktemp("hostile")
    shutil.copytree(HOSTILE / "sources", path / "sources")
    shutil.copytree(HOSTILE / "outside", path / "outside")
    (path / "sources" / "linked-note.txt").unlink(missing_ok=True)
    (path / "sources" / "linked-note.txt").symlink_to("../outside/private-note.txt")
    (path / "sources" / "bomb.docx").write_bytes(_bomb())
    line = " ".join(f"The dredger moved silt on day {n}, foreman Aldous Grent said." for n in range(5_000))
    (path / "sources" / "one-line-3mb.txt").write_text(f"{line} The campaign is over.", encoding="utf-8")
    return path / "sources"


def _bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w>" + b" " * 200_000_000)
    return packed.getvalue()


@pytest.fixture(scope="module")
def run(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Briefing, str, str]:
    """The briefing, and its pages as Markdown and HTML."""
    out = tmp_path_factory.mktemp("out")
    made = briefer.make(folder, out=out, formats=("json", "md", "html"))
    written = next(out.glob("*/briefing.md")).parent
    return made, (written / "briefing.md").read_text("utf-8"), (written / "briefing.html").read_text("utf-8")


@pytest.fixture(scope="module")
def documents(folder: Path) -> dict[str, Document]:
    return {document.source.file: document for document in gather(folder).documents}


def test_each_file_is_read_or_skipped(folder: Path, run: tuple[Briefing, str, str]) -> None:
    """None is lost, whatever it holds and however it is called."""
    briefing = run[0]
    named = [entry.file for entry in briefing.sources] + [skipped.file for skipped in briefing.skipped]
    assert sorted(named) == sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_file_ends_as_expected(
    run: tuple[Briefing, str, str], documents: dict[str, Document], name: str
) -> None:
    """Read with its words, or skipped for a reason that a person understands."""
    expected = EXPECTED[name]
    skipped = {one.file: one.reason.lower() for one in run[0].skipped}
    if expected["action"] in {"read", "skip"}:
        assert ("skip" if name in skipped else "read") == expected["action"]
    if name in skipped:
        assert any(word in skipped[name] for word in expected["reason_contains"])
        return
    text = documents[name].text
    for words in (*expected.get("must_contain", ()), *expected.get("must_contain_if_read", ())):
        assert words in text
    for words in expected.get("must_contain_normalised", ()):
        assert words in " ".join(UNSEEN.sub("", text).split())
    assert not [words for words in expected.get("must_not_contain", ()) if words in text]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_nothing_of_a_file_harms_the_pages(run: tuple[Briefing, str, str], name: str) -> None:
    """No hidden words, no control characters, no private note on any page."""
    expected = EXPECTED[name]
    words = (*expected.get("must_not_contain", ()), *expected.get("report_must_not_contain", ()))
    assert not [one for one in words for page in run[1:] if one in page]


class _Active(HTMLParser):
    """Collects what could run or lead elsewhere: handlers, foreign scripts, addresses of other schemes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            scheme = (value or "").split(":", 1)[0].strip().lower() if ":" in (value or "") else ""
            if name.startswith("on") or (name in {"href", "src"} and scheme not in {"", "http", "https"}):
                self.found.append(f"{tag} {name}={value}")
        if tag in {"iframe", "object", "embed", "base", "form", "link"}:
            self.found.append(tag)


def test_no_page_holds_anything_active(run: tuple[Briefing, str, str]) -> None:
    """Neither the HTML nor the Markdown, when it is rendered, runs or loads anything of a source."""
    _, markdown, html = run
    for page in (html, MarkdownIt("commonmark", {"html": True}).render(markdown)):
        parser = _Active()
        parser.feed(page)
        assert parser.found == []


def test_nothing_published_is_unverified(
    run: tuple[Briefing, str, str], documents: dict[str, Document]
) -> None:
    """Fake citation marks and verdicts in a source count for nothing; each quote is the source's own characters."""
    for sentence in run[0].published:
        assert sentence.verdict.status == "supported"
        for citation in sentence.citations:
            assert documents[citation.file].text[citation.start : citation.end] == citation.quote
