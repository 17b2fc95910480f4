"""What a person sees of a web page, what of it is the article, and what the page states."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.readers.html import read
from briefer.text.decoded import Decoded

TOPICS = Path(__file__).parents[2] / "topics"
STORY = (
    "<p>The council met on Monday to discuss the old bridge over the river.</p>"
    "<p>It will vote on the plan next week, the mayor said in a statement.</p>"
)


def page(body: str, *, head: str = "") -> Decoded:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode())


def lines(decoded: Decoded) -> list[str]:
    return [line for line in decoded.text.split("\n") if line]


def marked(decoded: Decoded) -> dict[str, str]:
    marks = (mark for mark in decoded.marks if mark.role != "body")
    return {mark.span.of(decoded.text): mark.reason or mark.role for mark in marks}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("<p>One  <b>two</b>\n three.<p>Four.", ["One two three.", "Four."], id="paragraphs"),
        pytest.param("<h2>A<br>B</h2>", ["A B"], id="heading"),
        pytest.param(
            "<ul><li>One<ul><li>Two</ul><li><p>Three</p></ul>", ["- One", "- Two", "- Three"], id="lists"
        ),
        pytest.param(
            "<table><tr><th>Town<th>Dead<tr><td>Orr<td>4</table>",
            ["Town | Dead", "Orr | 4"],
            id="table-of-data",
        ),
        pytest.param(
            "<table><tr><td><h1>Title</h1><p>One.</p><p>Two.</p></td></tr></table>",
            ["Title", "One.", "Two."],
            id="table-of-layout",
        ),
        pytest.param(
            "One row of a paragraph that a mail program has cut<br>goes on.<br>Next.",
            ["One row of a paragraph that a mail program has cut goes on.", "Next."],
            id="breaks",
        ),
        pytest.param("<a>Share</a><a>Print</a>", ["Share Print"], id="links-side-by-side"),
        pytest.param("<p>B<i>oris</i> 1\u00a0250</p>", ["Boris 1\u00a0250"], id="inline-and-nbsp"),
        pytest.param("<p>&lt;script&gt; is text</p>", ["<script> is text"], id="escaped"),
        pytest.param("<div>a<div>b</div>c</div>", ["a", "b", "c"], id="boxes"),
        pytest.param("<p>6,200<sup>1</sup> and 1<sup>st</sup>", ["6,200¹ and 1st"], id="raised"),
        pytest.param("<p>He said <q>no</q>.", ["He said “no”."], id="quotation"),
        pytest.param("<span style='display:block'>a</span>b", ["a", "b"], id="set-apart-by-style"),
        pytest.param("<pre>one\ntwo</pre>", ["one", "two"], id="preformatted"),
        pytest.param("<dl><dt>Term<dd>Meaning</dl>", ["Term", "Meaning"], id="definitions"),
        pytest.param("<p>نص <b>عربي</b>", ["نص عربي"], id="right-to-left"),
    ],
)
def test_the_text_is_what_a_person_reads_line_by_line(body: str, expected: list[str]) -> None:
    """Paragraphs, headings, items and rows are one line each, in reading order."""
    assert lines(page(body)) == expected


def test_the_page_around_an_article_is_marked_with_a_reason() -> None:
    """Navigation, notices and lists of links stay in the text, each with a mark."""
    found = page(
        "<div class='cookie-banner'>We value your privacy.</div>"
        "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
        f"<article><h1>Bridge to close</h1><p class=byline>By Ann Orr</p>{STORY}"
        "<figure><img><figcaption>The bridge in May.</figcaption></figure></article>"
        "<h3>More stories</h3><ul><li><a href=/1>Ferry sinks off the coast</a><li><a href=/2>Fuel is dear</a></ul>"
        "<footer>Harbour Times</footer>"
    )
    assert marked(found) == {
        "We value your privacy.": "cookie notice",
        "Home World": "navigation",
        "Bridge to close": "heading",
        "By Ann Orr": "byline",
        "The bridge in May.": "image caption",
        "More stories": "related links",
        "- Ferry sinks off the coast": "related links",
        "- Fuel is dear": "related links",
        "Harbour Times": "page footer",
    }


def test_a_page_states_its_article_with_the_place_of_each_word() -> None:
    """JSON-LD goes before the tags in the head; the title loses the site's name."""
    found = page(
        f"<h1>Bridge to close</h1>{STORY}",
        head=(
            "<title>Bridge to close | Harbour Times</title><meta property=og:site_name content='Harbour Times'>"
            "<meta property=article:published_time content=2026-05-02T08:00:00Z>"
            '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"HT"},{"@type":"NewsArticle",'
            '"datePublished":"2026-05-01T09:00:00+02:00","author":[{"name":"Ann Orr"},{"name":"Bo Lee"}],'
            '"publisher":{"@id":"#org"}},{"@id":"#org","@type":"Organization","name":"Harbour Times"}]}</script>'
        ),
    )
    assert {name: (said.value, said.place) for name, said in found.stated.items()} == {
        "title": ("Bridge to close", "title tag"),
        "publisher": ("Harbour Times", "JSON-LD publisher"),
        "author": ("Ann Orr and Bo Lee", "JSON-LD author"),
        "published": ("2026-05-01T09:00:00+02:00", "JSON-LD datePublished"),
    }
    assert "".join(found.notes) == (
        "published: JSON-LD datePublished says 2026-05-01T09:00:00+02:00, meta tag article:published_time says "
        "2026-05-02T08:00:00Z; the first is used"
    )


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        pytest.param("<p>Café “x”".encode("utf-16"), "Café “x”", "", id="mark"),
        pytest.param("<meta charset=latin-1><p>Café “x”".encode("cp1252"), "Café “x”", "", id="declared"),
        pytest.param("<meta charset=koi8-r><p>Мир и труд".encode("koi8-r"), "Мир и труд", "", id="cyrillic"),
        pytest.param(
            "<p>Le café “x” est fermé, a dit le maire à la fin de l’été dernier.".encode("cp1252"),
            "Le café “x” est fermé, a dit le maire à la fin de l’été dernier.",
            "",
            id="told-by-its-words",
        ),
        pytest.param(
            "<p>Quél".encode("cp1252"),
            "Quél",
            "character set guessed: Windows-1252",
            id="guessed",
        ),
    ],
)
def test_the_character_set_is_told_and_a_guess_is_noted(data: bytes, text: str, note: str) -> None:
    """A mark, strict UTF-8 and what is declared decide before anything is guessed."""
    found = read(data)
    assert (found.text, "".join(found.notes)) == (text, note)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"<html><body><img></body></html>", "only markup", id="no-text"),
        pytest.param(
            b"<div id=root></div><noscript>Enable it</noscript><script>x</script>", "scripts", id="scripts"
        ),
        pytest.param(b"<div>" * 5000 + b"deep", "nested too deep", id="too-deep"),
        pytest.param(b"<p>x" * 300_001, "300,000 elements", id="too-many"),
        pytest.param(
            b"<style>" + b".a .b{color:red}" * 9_000 + b"</style>" + b"<p class=b>x" * 900,
            "style sheets",
            id="too-many-rules",
        ),
    ],
)
def test_what_is_no_page_for_people_is_skipped(data: bytes, reason: str) -> None:
    """No text, endless nesting and endless elements end with a reason that says what to do or what is wrong."""
    with pytest.raises(SkippedFileError, match=reason):
        read(data)
