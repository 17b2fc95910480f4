"""The pages in the shapes of real outlets are read as well as they were measured."""

from __future__ import annotations

from web_pages import FIELDS, PAGES, Score, pages, score, whole


def _share(part: list[int], of: list[int]) -> float:
    return sum(part) / sum(of)


def test_the_pages_are_read_as_well_as_measured() -> None:
    """Body kept, junk kept and fields right stay where docs/decisions has them, with a little room."""
    scores: list[Score] = [score(page, whole(page.data)) for page in pages(PAGES)]
    right = {field: sum(one.right[field] for one in scores) for field in FIELDS}
    assert len(scores) == 54
    assert min(right.values()) >= 51, right
    assert _share([one.body_kept for one in scores], [one.body for one in scores]) >= 0.99
    assert _share([one.junk_kept for one in scores], [one.junk for one in scores]) <= 0.06
