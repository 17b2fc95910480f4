"""A table written with bars is read by its rows and columns."""

from __future__ import annotations

from briefer.language.article import Article
from briefer.language.tables import cells, totals_beside
from briefer.records import Document, Source, Span

TABLE = """Station | Monday | Tuesday
Hallin | 12 | 14
Mostad | 9 | 7
Total | 21 | 21"""


def _article() -> Article:
    lines = TABLE.split("\n")
    starts = [TABLE.index(line) for line in lines]
    spans = tuple(Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    source = Source(id="S1", file="a.txt", sha256="0", text_sha256="0")
    return Article(Document(source=source, text=TABLE, sentences=spans))


def test_a_row_gives_its_cells_with_their_heads() -> None:
    """Each cell knows the head of its row and of its column."""
    article = _article()
    found = cells(article, article.readings[1])
    assert [(cell.span.of(TABLE), cell.row, cell.column) for cell in found] == [
        ("12", "Hallin", "Monday"),
        ("14", "Hallin", "Tuesday"),
    ]


def test_the_head_row_has_no_cells() -> None:
    """The heads of the columns are no values."""
    article = _article()
    assert cells(article, article.readings[0]) == []


def test_a_row_finds_the_totals_of_its_table() -> None:
    """A share of a table is one of its total, so a row knows where that stands."""
    article = _article()
    assert [row.words for row in totals_beside(article, article.readings[2])] == ["Total | 21 | 21"]
