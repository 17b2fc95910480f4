"""The HTML file stands alone, links nowhere that does not exist, and makes no source text markup."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from briefer.outputs.html import render
from briefer.outputs.numbering import number
from briefer.outputs.visible import visible
from briefer.records import Citation, Corpus, Span
from hostile_strings import HOSTILE
from sample_briefing import (
    BOARD,
    GAZETTE,
    changed,
    cite,
    make_briefing,
    make_corpus,
    make_poisoned,
    make_published,
)


class Reader(HTMLParser):
    """Collects tags with the names of their attributes, the attributes, and the text of marked passages."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.marked: Counter[str] = Counter()
        self.passages: dict[str, str] = {}
        self._numbers: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag == "mark":
            self._numbers = (dict(attrs)["data-c"] or "").split()

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self._numbers = []

    def handle_data(self, data: str) -> None:
        for name in self._numbers:
            self.passages[name] = self.passages.get(name, "") + data

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


@pytest.fixture(scope="module")
def html() -> str:
    return render(make_briefing(), make_corpus())


def test_every_link_inside_the_file_has_its_target(html: str) -> None:
    """Each anchor exists, once."""
    page = Reader(html)
    ids = page.values("id")
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert inside - set(ids) == set()
    assert {f"passage-{count}" for count in range(1, 11)} <= inside


def test_each_passage_is_marked_with_exactly_its_quote(html: str) -> None:
    """The marked text of each number is the quote of its citation, character for character."""
    passages = number(make_briefing()).passages
    assert Reader(html).passages == {
        str(passage.number): visible(passage.citation.quote) for passage in passages
    }


def test_each_passage_leads_back_to_every_sentence_that_cites_it(html: str) -> None:
    """From the passage in its source, one link for each sentence."""
    text = html.partition('id="reader"')[2]
    for passage in number(make_briefing()).passages:
        assert [f'href="#{place}"' in text for place in passage.places] == [True] * len(passage.places)


def test_the_file_asks_for_nothing_outside(html: str) -> None:
    """No picture, style, script or frame is fetched; the only address outside is a link to follow."""
    page = Reader(html)
    assert page.values("src") == page.values("srcset") == page.values("style") == []
    assert {"link", "img", "iframe", "object", "base", "form"} & {tag for tag, _ in page.tags} == set()
    assert [href for href in page.values("href") if not href.startswith("#")] == [
        "https://gazette.example/water"
    ]
    assert html.count("url(") == html.count("url(data:font/woff2;base64,") == 4
    assert "@import" not in html


def test_the_policy_allows_only_this_style_and_this_script(html: str) -> None:
    """The hashes in the policy are those of the file's own style and script."""
    parts = [re.search(f"<{tag}>(.*?)</{tag}>", html, re.DOTALL) for tag in ("style", "script")]
    style, script = (
        "sha256-" + b64encode(sha256(part[1].encode()).digest()).decode() for part in parts if part
    )
    assert (
        f"default-src &#39;none&#39;; style-src &#39;{style}&#39;; script-src &#39;{script}&#39;; "
        "font-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"
    ) in html


def test_not_citable_lines_say_why(html: str) -> None:
    """Navigation is shown, dimmed, with the reason why no sentence may cite it."""
    assert '<span class="barred" title="Not cited: navigation">Home | News | Weather</span>' in html


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_adds_no_tag_and_no_attribute(text: str) -> None:
    """With a hostile text everywhere, the file has the tags and attributes of a plain word."""
    assert Reader(render(*make_poisoned(text))).tags == Reader(render(*make_poisoned("zqx"))).tags


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example/x",
        "https://",
        "https://[bad/",
        "http://x.example/\u202egnp",
        'https://x.example/"onclick=',
    ],
)
def test_an_address_that_is_not_plain_http_is_no_link(url: str) -> None:
    """The source keeps its title; the address is not followed."""
    briefing = make_briefing()
    first = briefing.sources[0].replace(url=url)
    html = render(changed(briefing, sources=(first, *briefing.sources[1:])), make_corpus())
    assert [href for href in Reader(html).values("href") if not href.startswith("#")] == []


def test_passages_that_overlap_are_each_whole() -> None:
    """Two passages that share words keep their own beginning and end."""
    one = cite("S1", "Taps in Brenn, Oskel and Lower Marl will run for six hours a day")
    two = cite("S1", "Lower Marl will run for six hours a day, according to the board.")
    inner = cite("S1", "six hours")
    briefing = changed(
        make_briefing(),
        published=(make_published(1, "Bottom line", "Taps run.", one, two, inner),),
        positions=(),
        contested=(),
        timeline=(),
        rejected=(),
    )
    html = render(briefing, make_corpus())
    assert Reader(html).passages == {"1": one.quote, "2": two.quote, "3": inner.quote}
    assert '#passage-1:target~[data-c~="1"]' in html


def test_the_whole_text_of_each_source_is_there(html: str) -> None:
    """The reader can go on reading around a passage."""
    shown = re.sub(r"<sup class=\"backs\">.*?</sup>|<[^>]+>", "", html.partition('id="reader"')[2])
    plain = shown.replace("&#34;", '"').replace("&#39;", "'")
    assert GAZETTE in plain
    assert visible(BOARD).strip() in plain


def test_a_passage_that_ends_the_text_is_marked() -> None:
    """The last characters of a text are no special case."""
    corpus = make_corpus()
    end = len(BOARD)
    quote = BOARD[-7:]
    last = Citation(source="S2", file="02-board_statement.txt", start=end - 7, end=end, quote=quote)
    briefing = changed(make_briefing(), published=(make_published(1, "Bottom line", "On 26 May.", last),))
    assert Reader(render(briefing, corpus)).passages["1"] == visible(quote)


def test_the_same_briefing_gives_the_same_file(html: str) -> None:
    """Nothing but the briefing and the corpus goes in."""
    again = Corpus.model_validate_json(make_corpus().model_dump_json())
    assert render(make_briefing(), again) == html


def test_empty_parts_are_left_out() -> None:
    """A briefing without positions, figures, timeline, gaps or rejections has no heading for them."""
    bare = changed(
        make_briefing(),
        positions=(),
        contested=(),
        timeline=(),
        gaps=(),
        audit=(),
        rejected=(),
        skipped=(),
        balance=(),
    )
    html = render(bare, make_corpus())
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", html) == [
        "Bottom line",
        "By theme",
        "Sources",
        "Verification",
        "Passages cited",
        "Source texts",
    ]
    assert re.findall(r'<li><a href="#([a-z-]+)">', html) == [
        "bottom-line",
        "reported",
        "sources",
        "verification",
    ]


def test_a_quote_in_another_language_says_so() -> None:
    """A screen reader changes its voice for the source's words, and keeps it for those of the page."""
    briefing = make_briefing()
    board = briefing.sources[1].replace(language="uk")
    html = render(changed(briefing, sources=(briefing.sources[0], board, briefing.sources[2])), make_corpus())
    assert '<q lang="uk"><bdi>Rationing will be reviewed on 26 May.</bdi></q>' in html
    assert '<bdi lang="uk">Statement of the Alder Water Board</bdi>' in html
    assert '<bdi class="said" lang="uk">Rationing to be reviewed.</bdi>' in html
    assert '<bdi class="said">An engineers&#39; survey put it at 24% of capacity' in html


def test_each_source_shows_its_share_of_the_citations(html: str) -> None:
    """As a bar, and in words for those who do not see it."""
    assert re.findall(r"([\d.]+) % of the citations", html) == ["50", "38", "12"]
    assert '<rect class="part" width="50%" height="6"/>' in html


def test_the_sample_is_light_enough_to_send(html: str) -> None:
    """The page with its fonts stays far below what a mail takes."""
    assert len(html.encode()) < 200_000


def test_a_line_that_ended_within_a_sentence_goes_on() -> None:
    """A wire's short lines are not the reader's; a line between sentences stays one."""
    corpus = make_corpus()
    first = corpus.documents[0]
    wrapped = GAZETTE.replace("began rationing", "began\nrationing")
    start = wrapped.index("Three valley")
    document = first.replace(
        text=wrapped, sentences=(Span(start, wrapped.index("\n\nTaps")),), not_citable=()
    )
    html = render(make_briefing(), corpus.replace(documents=(document, *corpus.documents[1:])))
    assert "Three valley towns began rationing water on Monday" in html.partition('id="reader"')[2]
    assert "By Mara Karlow\n\n" in html
