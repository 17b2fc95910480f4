"""What is the page and not the article."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.reading.furniture import lay_out
from briefer.reading.metadata import sniff

STORY = (
    "The council met on Monday to discuss the bridge.\n\nIt will vote on the plan next week, the mayor said."
)


def furniture(text: str) -> list[tuple[str, str]]:
    return [(part.reason, part.span.of(text)) for part in lay_out(text).of("furniture")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Skip to main content", "navigation"),
        ("Read more: Bridge plan delayed", "navigation"),
        ("Zum Inhalt springen", "navigation"),
        ("Share this article", "share link"),
        ("Partager sur Facebook", "share link"),
        ("https://example.org/a/b", "web address"),
        ("Advertisement", "page control"),
        ("Subscribe to our newsletter today", "account or subscription"),
        ("We use cookies to improve your visit.", "cookie notice"),
        ("Leave a Reply", "comment form"),
        ("Comments are closed.", "comment form"),
        ("Your email address will not be published. Required fields are marked *", "comment form"),
        ("Laisser un commentaire", "comment form"),
        ("Deja un comentario", "comment form"),
        ("Die Kommentare sind geschlossen.", "comment form"),
        ("© 2020 Bridge Times. All rights reserved.", "copyright line"),
        ("Please feel free to send your questions about this post", "contact line"),
        ("Photo: A. Orr/Agency", "image credit"),
        ("— Updated at 4:54 p.m. ET", "update note"),
        ("(Reporting by Ann Orr; editing by Bo Lee)", "byline"),
        ("ab/cd (XYZ, QRS)", "agency credit"),
        ("* * *", "ornament"),
        ("*Ann Orr writes on Mondays. The views expressed are her own.*", "disclaimer"),
        ("The opinions in this column do not necessarily reflect those of the paper.", "disclaimer"),
        ("This report was supplied by the Bridge Agency and has been shortened.", "editorial note"),
        ("About the ORB. The Orr River Board looks after 40 bridges.", "about box"),
        ("In Friday’s Times: six pages on the regatta", "teaser"),
        ("This interview has been edited for length and clarity.", "editorial note"),
        ("Bridge closed after storm", "page footer"),
    ],
)
def test_a_line_of_the_page_is_marked_below_the_article(line: str, reason: str) -> None:
    """General words, signs and places tell a page's lines, each with its reason."""
    assert furniture(f"Council to vote on the bridge\n\n{STORY}\n\n{line}") == [(reason, line)]


@pytest.mark.parametrize(
    "line",
    [
        "The site uses cookies without asking, the regulator said.",
        "Comments by the minister drew criticism on Tuesday.",
        "Copyright law was changed in May.",
        "Share prices fell by a third.",
        "Images shown on television were disputed by the army.",
        "He asked readers to contact the police.",
        "- Release without charge of everyone detained.",
        "Subscribers left in large numbers, the company said.",
        "Read the report, she told them.",
        "About 40 people came. Most of them left early.",
        "About Monday’s vote, the mayor said: it is final.",
        "In Friday’s vote, nobody spoke against it.",
        "This report was published by the ministry on Monday.",
        "The views expressed by the mayor drew criticism.",
        "It said [to ease tension] that {sic} was wrong... and left (at noon).",
    ],
)
def test_a_line_of_the_article_is_not_marked(line: str) -> None:
    """An article about cookies, comments or copyright stays citable."""
    text = f"Council to vote on the bridge\n\n{STORY}\n\n{line}\n\nNobody was hurt, the police said."
    assert [part for part in furniture(text) if part[1] != "{sic}"] == []


def test_head_and_tail_are_told_from_the_article() -> None:
    """Labels above the title, caption, template debris, credit: each alone, and the article stays whole."""
    text = (
        "Defense\n\nCouncil to vote on the bridge\n\nBy Ann Orr\nOctober 8, 2015\n\n"
        "{ad}The council met on Monday.\n\nThe old bridge at noon\nImage: Agency/Orr\n\nNEW DOUBTS\n\n"
        "It will vote next week, the mayor said. Some Agency"
    )
    layout = lay_out(text)
    assert furniture(text) == [
        ("section label", "Defense"),
        ("byline", "By Ann Orr"),
        ("date line", "October 8, 2015"),
        ("template debris", "{ad}"),
        ("image caption", "The old bridge at noon"),
        ("image credit", "Image: Agency/Orr"),
        ("agency credit", "Some Agency"),
    ]
    assert [part.span.of(text) for part in layout.of("heading")] == [
        "Council to vote on the bridge",
        "NEW DOUBTS",
    ]
    assert [part.span.of(text) for part in layout.of("body")] == [
        "The council met on Monday.",
        "It will vote next week, the mayor said.",
    ]


def test_metadata_says_where_it_was_found() -> None:
    """Each field comes with its line; an agency's dateline without a year gives no day."""
    text = (
        "Council to vote on the bridge\nBy Ann Orr\nTuesday, 3 March 2026, 11:20\n\n"
        "PORT ORR, Freeland, March 3 (ABC) - The council met on Monday.\n\nIt will vote.\n\n"
        "(c) 2026 Bridge Press. Not for republication."
    )
    found = sniff(text, lay_out(text))
    assert (found.title, found.author, found.publisher) == (
        "Council to vote on the bridge",
        "Ann Orr",
        "Bridge Press",
    )
    assert (str(found.published), found.kind, found.updated) == ("2026-03-03 11:20:00", "wire", None)
    assert found.found == {
        "title": "line 1",
        "author": "line 2",
        "published": "line 3",
        "publisher": "line 9",
        "kind": "line 5",
    }


@pytest.mark.parametrize(
    "line",
    [
        "03/04/2015",
        "— Updated at 4:54 p.m. ET",
        "31 February 2015",
        "Copyright ©2010-15 XY - Freeland",
        "Monday",
    ],
)
def test_what_is_unclear_stays_unknown(line: str) -> None:
    """No day is guessed, and a span of years names no publisher."""
    text = f"Council to vote on the bridge\n{line}\n\n{STORY}"
    found = sniff(text, lay_out(text))
    assert (found.published, found.updated, found.publisher) == (None, None, None)


LINES = st.lists(
    st.sampled_from(
        ["", "Share this", "Home", "By Ann Orr", "May 3, 2015", "{ad}It rose. Agency", "Image: X", "---"]
    )
    | st.text(max_size=40)
    | st.just(STORY)
).map("\n".join)


@given(LINES)
def test_any_text_is_laid_out_without_loss(text: str) -> None:
    """Parts lie inside, do not overlap, and leave out nothing that can be seen."""
    parts = lay_out(text).parts
    assert all(a.span.end <= b.span.start for a, b in pairwise(parts))
    assert all(
        part.span.end <= len(text) and part.reason if part.role == "furniture" else True for part in parts
    )
    covered = {at for part in parts for at in range(part.span.start, part.span.end)}
    assert not any(text[at].isalnum() for at in range(len(text)) if at not in covered)


def test_the_author_of_the_header_is_a_byline_below_the_title() -> None:
    """A bare name is a byline where the header says whose it is."""
    text = f"---\ntitle: Council to vote\nauthor: Ann Orr\n---\n\n# Council to vote\n\n*Ann Orr*\n\n{STORY}"
    assert ("byline", "*Ann Orr*") in furniture(text)
