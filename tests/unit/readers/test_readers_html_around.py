"""What stands around the article of a page, by names, shapes and words, and what only looks like it."""

from __future__ import annotations

import pytest

from briefer.readers.html import read

FIRST = "The council met on Monday to discuss the old bridge over the river."
SECOND = "It will vote on the plan next week, the mayor said in a statement."
THIRD = "Repairs would cost four million crowns and take until the spring of next year."
STORY = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, THIRD))


def reasons(body: str, *, head: str = "") -> dict[str, str]:
    """Return the lines of a page that are furniture, with the reason of each."""
    found = read(f"<html><head>{head}</head><body>{body}</body></html>".encode())
    return {mark.span.of(found.text): mark.reason for mark in found.marks if mark.role == "furniture"}


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ("<div class='gdpr-consent'>We and our partners store things.</div>", "cookie notice"),
        ("<div id='breadcrumbs'>Home</div>", "navigation"),
        ("<div role='navigation'>Home</div>", "navigation"),
        ("<div class='SocialShare'>Copy</div>", "share links"),
        ("<div class='newsletter__box'>Six stories before breakfast.</div>", "newsletter box"),
        ("<section class='related-posts'>Ferry sinks</section>", "related links"),
        ("<div class='wp-block-advert'>Buy now</div>", "advertisement"),
        ("<div class='photo-credit'>Ann Orr</div>", "image caption"),
        ("<figure><img><p>The bridge</p></figure>", "image caption"),
        ("<div class='kicker'>Bridges</div>", "section label"),
        ("<span class='reading-time'>Two minutes</span>", "reading time"),
        ("<blockquote class='gmail_quote'>Old words</blockquote>", "quoted reply"),
        ("<aside>At a glance</aside>", "sidebar"),
        ("<button>Play</button>", "page control"),
        ("<select><option>German</option></select>", "page control"),
        (
            "<div><label>Get our letter about the harbour every Friday here</label><input type=email></div>",
            "newsletter box",
        ),
        ("<div><p>Read more</p><p>Ferry sinks</p></div>", "related links"),
        ("<blockquote>Ann wrote: I was there</blockquote>", "quoted reply"),
        ("<p><a href=/x>Ferry sinks off the coast</a></p>", "related links"),
        ("<p>The bridge in May (Photo: Ann Orr)</p>", "image caption"),
        ("<p>Ad</p>", "advertisement"),
        ("<p>Already a reader? <a href=/l>Log in</a></p>", "newsletter box"),
        ("<p>This report was supplied by the Marlow News Agency.</p>", "agency credit"),
        ("<p>Copyright 2026 Harbour Times</p>", "copyright line"),
        ("<p>4</p>", "page control"),
    ],
)
def test_a_box_beside_the_article_is_marked(box: str, reason: str) -> None:
    """Names of general use, links, fields, first lines and words give a box away."""
    found = reasons(f"<article><h1>Bridge</h1><p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p></article>")
    assert set(found.values()) == {reason}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<div class='has-sidebar no-comments'>{STORY}</div>", id="what-a-box-lacks"),
        pytest.param(f"<div class='article-header'><p>{FIRST}</p></div>{STORY}", id="head-of-an-article"),
        pytest.param(f"<div class='comment-section'>{STORY}</div>", id="all-of-the-page"),
        pytest.param(
            f"<div class='weather'><h1>Storm</h1>{STORY}</div><p>{FIRST}</p>", id="holds-the-headline"
        ),
        pytest.param(
            f"{STORY}<blockquote><p>Nobody asked those who live by the river.</p><footer>Ann Orr</footer></blockquote>",
            id="quotation",
        ),
        pytest.param(f"{STORY}<table class='table-caption'><tr><th>A<th>B<tr><td>1<td>2</table>", id="table"),
        pytest.param(
            f"{STORY}<figure><table><tr><th>A<th>B<tr><td>1<td>2</table></figure>", id="table-as-figure"
        ),
        pytest.param(
            f"{STORY}<h2>About the survey</h2><p>It was held in May and had nine hundred answers.</p>",
            id="about-something-else",
        ),
        pytest.param(
            f"{STORY}<p>Photos of the bridge were shown: the mayor wept.</p>", id="photos-in-a-sentence"
        ),
        pytest.param(f"{STORY}<ul><li>Cars may cross</li><li>Lorries may not</li></ul>", id="list"),
        pytest.param(
            f"{STORY}<p>See <a href=/x>the old plan</a> for what was meant in the year before.</p>", id="link"
        ),
    ],
)
def test_what_only_looks_like_a_box_stays(body: str) -> None:
    """A name that tells how a box looks, or that the whole article has, sets nothing apart."""
    assert reasons(body) == {}


def test_comments_longer_than_the_article_are_comments() -> None:
    """What follows the article may have more words than it has."""
    found = reasons(
        f"<div><h1>Bridge</h1>{STORY}</div><div class='comments'>{STORY.replace('.', '!') * 3}</div>"
    )
    assert set(found.values()) == {"comments"}


def test_the_issuer_of_a_release_and_its_press_office_are_marked() -> None:
    """'About X' before a text on X, and what follows 'Media contact', are no news."""
    found = reasons(
        f"<h1>Bridge</h1>{STORY}<p>About Marlow Lines</p>"
        "<p>Marlow Lines runs nine ferries in the north of the country.</p>"
        "<h3>Media contact</h3><p>Jan Reuss, 555 0101</p>"
    )
    assert found == {
        "About Marlow Lines": "about box",
        "Marlow Lines runs nine ferries in the north of the country.": "about box",
        "Media contact": "contact line",
        "Jan Reuss, 555 0101": "contact line",
    }


def test_names_that_the_page_states_are_known_in_its_lines() -> None:
    """A line of the author's name is a byline; what the author does is told below the article."""
    found = reasons(
        f"<p>Harbour Times</p><h1>Bridge</h1><div>Ann Orr</div>{STORY}"
        "<p>Ann Orr covers bridges for the Harbour Times.</p>",
        head="<meta name=author content='Ann Orr'><meta property=og:site_name content='Harbour Times'>",
    )
    assert found == {
        "Harbour Times": "page header",
        "Ann Orr": "byline",
        "Ann Orr covers bridges for the Harbour Times.": "author box",
    }


def test_a_sentence_in_large_type_is_marked_once() -> None:
    """A pulled quotation is in the article already, with its speaker."""
    pulled = "It will vote on the plan next week"
    assert reasons(f"<h1>Bridge</h1>{STORY}<p>“{pulled}”</p>") == {f"“{pulled}”": "pull quote"}


def test_the_days_of_several_posts_date_no_page() -> None:
    """Each post has its own day, and the page has none."""
    page = "".join(f"<h2>Post</h2><time datetime=2026-01-0{n}>{n} January 2026</time>{STORY}" for n in (3, 2))
    found = read(f"<html><body>{page}</body></html>".encode())
    assert "published" not in found.stated
    assert {mark.reason for mark in found.marks if mark.reason} == {"day of a post"}


def test_labels_between_byline_and_text_belong_to_the_byline() -> None:
    """An office, a place or minutes to read; a subhead further down is none."""
    found = reasons(
        f"<h1>Bridge</h1><p class=byline>Ann Orr</p><p>Northern correspondent</p><p>1 May 2026</p><p>4 minutes</p>"
        f"<p>{FIRST}</p><p>Nine months</p><p>{SECOND}</p><p>{THIRD}</p>"
    )
    assert found == {
        "Ann Orr": "byline",
        "Northern correspondent": "byline",
        "1 May 2026": "date line",
        "4 minutes": "byline",
    }
