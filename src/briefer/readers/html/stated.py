"""What does a page state about its article, and which of two statements is believed?"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from briefer.readers.html.linked_data import access, linked_data
from briefer.readers.html.meta_tags import meta_tags, microdata, page_head
from briefer.readers.html.printed import printed
from briefer.readers.html.titles import headline, site
from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.readers.markup.outline import Outline
    from briefer.readers.markup.parsing import Element


def stated(
    root: Element, outline: Outline, reasons: Sequence[str]
) -> tuple[dict[str, Stated], tuple[str, ...]]:
    """Return what the page states, by field, and notes: on its access, on days that differ."""
    sources = (
        linked_data(root),
        microdata(root),
        meta_tags(root),
        printed(outline, reasons),
        page_head(root),
    )
    values: dict[str, Stated] = {}
    for source in sources:
        values = source | values
    title_tag = sources[-1].get("title")
    bare = not any("title" in source for source in sources[:-1])
    name = site(title_tag.value, outline, reasons, bare=bare) if title_tag else ""
    if name:
        values.setdefault("publisher", Stated(name, "title tag"))
    publisher = values["publisher"].value if "publisher" in values else ""
    claims = (source["title"] for source in sources if "title" in source)
    title = headline(claims, outline, reasons, site=publisher)
    if title:
        values["title"] = title
    return dict(sorted(values.items())), (*access(root), *_disagreements(values, sources))


def _disagreements(values: Mapping[str, Stated], sources: Sequence[Mapping[str, Stated]]) -> Iterator[str]:
    for field in ("published", "updated"):
        for source in sources:
            kept, other = values.get(field), source.get(field)
            if kept and other and _days_differ(kept.value, other.value):
                yield f"{field}: {kept.place} says {kept.value}, {other.place} says {other.value}; the first is used"


def _days_differ(one: str, other: str) -> bool:
    """Tell whether two moments are on different days; those with a zone are compared as moments.

    >>> _days_differ("2026-02-12T23:30Z", "2026-02-13T00:30+01:00"), _days_differ("2026-02-12", "2026-02-13")
    (False, True)
    """
    try:
        first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
    except ValueError:
        return False
    if first.tzinfo and second.tzinfo:
        return abs(first - second) >= timedelta(days=1)
    return first.date() != second.date()
