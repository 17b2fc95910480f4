"""What a page states about its article, in its head, its data and its lines."""

from __future__ import annotations

import json

import pytest

from briefer.readers.html import read

STORY = (
    "<p>The council met on Monday to discuss the old bridge over the river.</p>"
    "<p>It will vote on the plan next week, the mayor said in a statement.</p>"
)


def stated(body: str = STORY, *, head: str = "") -> dict[str, tuple[str, str]]:
    found = read(f"<html><head>{head}</head><body>{body}</body></html>".encode())
    return {name: (said.value, said.place) for name, said in found.stated.items()}


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("data", "author"),
    [
        pytest.param({"author": "Ann Orr"}, "Ann Orr", id="a-string"),
        pytest.param({"author": {"name": "Ann Orr"}}, "Ann Orr", id="an-object"),
        pytest.param({"author": {"name": ["Ann Orr"]}}, "Ann Orr", id="a-list-of-names"),
        pytest.param({"author": ["Ann Orr", {"name": "Bo Lee"}]}, "Ann Orr and Bo Lee", id="two"),
        pytest.param({"author": ["Ann Orr", "Ann Orr"]}, "Ann Orr", id="one-twice"),
        pytest.param({"author": {"name": "O&#39;Neil &amp; Co"}}, "O'Neil & Co", id="entities"),
        pytest.param(
            {"author": {"@id": "#me"}, "about": {"@id": "#me", "name": "No"}}, "#me", id="only-mentioned"
        ),
        pytest.param(
            {"author": {"name": {"name": {"name": {"name": {"name": "x"}}}}}}, None, id="a-name-of-a-name"
        ),
    ],
)
def test_authors_are_read_in_every_form(data: dict[str, object], author: str | None) -> None:
    """A string, an object, a list of either: the names are joined as a byline prints them."""
    found = stated(head=linked({"@type": "NewsArticle", "headline": "Bridge", **data}))
    assert found.get("author", (None,))[0] == author


@pytest.mark.parametrize(
    ("script", "title"),
    [
        pytest.param(
            linked([{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "A"}]), "A", id="list"
        ),
        pytest.param(linked({"@graph": [{"@type": ["Thing", "Article"], "headline": "A"}]}), "A", id="graph"),
        pytest.param(
            linked({"@type": "WebPage", "name": "W", "mainEntity": {"@type": "Article", "headline": "A"}}),
            "A",
            id="inside",
        ),
        pytest.param(
            linked({"@type": "WebPage", "name": "W", "hasPart": {"@type": "Article", "headline": "A"}}),
            "W",
            id="beside",
        ),
        pytest.param(
            '<script type=\'application/ld+json\'>//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]></script>',
            "A",
            id="cdata",
        ),
        pytest.param("<script type='application/ld+json'>{broken</script>", None, id="broken"),
        pytest.param(
            "<script type='application/ld+json'>" + "[" * 100_000 + "</script>", None, id="too-deep"
        ),
    ],
)
def test_the_article_is_found_among_linked_data(script: str, title: str | None) -> None:
    """The article itself and not what it names; broken data states nothing."""
    assert stated(head=script).get("title", (None,))[0] == title


@pytest.mark.parametrize(
    ("head", "field", "value", "place"),
    [
        ("<meta name=dc.date content=2026-05-01>", "published", "2026-05-01", "meta tag dc.date"),
        ("<meta name=citation_date content=2026/05/01>", "published", "2026-05-01", "meta tag citation_date"),
        ("<meta name=parsely-author content='Ann Orr'>", "author", "Ann Orr", "meta tag parsely-author"),
        ("<meta property=article:section content=World>", "section", "World", "meta tag article:section"),
        ("<meta http-equiv=content-language content=de>", "language", "de", "meta tag content-language"),
        ("<meta name=news_source content='Marlow News'>", "credit", "Marlow News", "meta tag news_source"),
        ("<link rel=canonical href=https://a.example/b>", "url", "https://a.example/b", "link canonical"),
    ],
)
def test_tags_of_the_head_state_fields(head: str, field: str, value: str, place: str) -> None:
    """Names that systems of pages and libraries use for the same thing."""
    assert stated(head=head)[field] == (value, place)


@pytest.mark.parametrize(
    "head",
    ["<meta property=article:author content=https://a.example/ann>", "<meta name=author content=@ann>"],
)
def test_an_address_is_no_name(head: str) -> None:
    """The page of an author is not the author."""
    assert "author" not in stated(head=head)


def test_microdata_states_the_article() -> None:
    """Properties in the body, with what stands in their attributes before what they print."""
    found = stated(
        "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Bridge to close</h1>"
        "<span itemprop=author itemscope><b itemprop=name>Ann Orr</b>, staff</span>"
        f"<abbr itemprop=datePublished title=2026-05-01T09:00>May</abbr>{STORY}</div>"
    )
    assert found["author"] == ("Ann Orr", "microdata author")
    assert found["published"] == ("2026-05-01T09:00", "microdata datePublished")
    assert found["title"] == ("Bridge to close", "microdata headline")


@pytest.mark.parametrize(
    ("title", "body", "headline", "publisher"),
    [
        pytest.param("Bridge | Harbour Times", "<h1>Bridge</h1>", "Bridge", "Harbour Times", id="behind"),
        pytest.param("Harbour Times: Bridge", "<h1>Bridge</h1>", "Bridge", "Harbour Times", id="before-bare"),
        pytest.param("Bridge | Saltmere", "<h1>Bridge</h1>", "Bridge", None, id="may-be-a-place"),
        pytest.param(
            "Bridge | Curb", "<header>Curb</header><h1>Bridge</h1>", "Bridge", "Curb", id="printed-too"
        ),
        pytest.param(
            "Bridge | Orr - A blog",
            "<h1>Bridge</h1><footer>© 2026 A blog</footer>",
            "Bridge",
            "A blog",
            id="holder",
        ),
        pytest.param("Bridge | World News", "<h1>Bridge</h1>", "Bridge", None, id="a-section"),
        pytest.param(
            "Storm: bridge shut", "<h1>Storm: bridge shut</h1>", "Storm: bridge shut", None, id="no-name"
        ),
    ],
)
def test_the_title_tag_is_parted_into_headline_and_site(
    title: str, body: str, headline: str, publisher: str | None
) -> None:
    """The headline is what the page prints; the rest is a site where the page or the form of the title shows it."""
    found = stated(body + STORY, head=f"<title>{title}</title>")
    assert (found["title"][0], found.get("publisher", (None,))[0]) == (headline, publisher)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("<p class=byline>Ann Orr, staff writer</p>", "author", "Ann Orr"),
        ("<p class=author>By Ann Orr | Vell</p>", "author", "Ann Orr"),
        ("<p>Posted by Ann Orr on May 1, 2026</p>", "author", "Ann Orr"),
        ("<p>Last updated: 2 May 2026</p>", "updated", "2026-05-02"),
        ("<p>Friday, 1 May 2026, 9:00 a.m.</p>", "published", "2026-05-01T09:00:00"),
        ("<p><time datetime=2026-05-01T07:00Z>today</time></p>", "published", "2026-05-01T07:00Z"),
        ("<p><time class=modified datetime=2026-05-02>today</time></p>", "updated", "2026-05-02"),
    ],
)
def test_lines_of_the_head_state_author_and_day(line: str, field: str, value: str) -> None:
    """Bylines, date lines and time elements between headline and text."""
    assert stated(f"<h1>Bridge</h1>{line}{STORY}")[field][0] == value


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<table><tr><th>Opened<td>4 May 1936</table>", id="row-of-data"),
        pytest.param("<p>The bridge was opened on 4 May 1936 by the king.</p>", id="sentence"),
    ],
)
def test_a_day_in_the_text_dates_no_page(line: str) -> None:
    """A day that is told is not the day of the telling."""
    assert "published" not in stated(f"<h1>Bridge</h1>{line}{STORY}")


def test_a_signature_names_the_author_where_the_page_knows_the_name() -> None:
    """'– Ann' below a post is who wrote it, if a box beside it has the name as well."""
    about = "<aside>I am Ann and I live by the river.</aside>"
    assert stated(f"<h1>Bridge</h1>{STORY}<p>– Ann</p>{about}")["author"] == ("Ann", "byline")
    assert "author" not in stated(f"<h1>Bridge</h1>{STORY}<p>– Ann</p>")


def test_a_few_broken_characters_are_noted() -> None:
    """A page that was cut in the middle of a character is read, as every browser does."""
    found = read("<p>Café, naïve, über, señor, façade.</p>".encode() + b"<p>caf\xc3</p>")
    assert (found.text.split("\n")[-1], found.notes) == ("caf\ufffd", ("1 of its characters are broken",))


def test_an_article_behind_a_wall_is_noted() -> None:
    """What was read may be the beginning only."""
    head = linked({"@type": "NewsArticle", "headline": "Bridge", "isAccessibleForFree": "False"})
    assert read(f"<head>{head}</head>{STORY}".encode()).notes == (
        "the page says that not all of the article is free to read",
    )
