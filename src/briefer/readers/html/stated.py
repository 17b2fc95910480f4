"""What does a page state about its article, and which of two statements is believed?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.html.linked_data import linked_data
from briefer.readers.html.meta_tags import meta_tags, microdata, page_head
from briefer.readers.html.printed import printed
from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.readers.markup.outline import Outline
    from briefer.readers.markup.parsing import Element

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_BETWEEN: Final = r"\s*(?:[|–—»«•·:]+|\s-\s|\s/\s)\s*"


def stated(
    root: Element, outline: Outline, reasons: Sequence[str]
) -> tuple[dict[str, Stated], tuple[str, ...]]:
    """Return what the page states, by field, and notes where its parts state different days."""
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
    values = dict(sorted((values | _titled(values, sources, outline, reasons)).items()))
    return values, tuple(_disagreements(values, sources))


def _titled(
    values: Mapping[str, Stated],
    sources: Sequence[Mapping[str, Stated]],
    outline: Outline,
    reasons: Sequence[str],
) -> dict[str, Stated]:
    """Return the title without the name of the site: the headline of the page where it has one."""
    headings = [
        line.text
        for line, why in zip(outline.lines, reasons, strict=True)
        if line.kind == "heading" and not why
    ]
    publisher = values["publisher"].value if "publisher" in values else ""
    claims = [source["title"] for source in sources if "title" in source]
    bare = [Stated(_without(claim.value, publisher), claim.place) for claim in claims]
    printed_too = next((claim for claim in bare if claim.value in headings), None)
    title = printed_too or next(iter(bare), None)
    return {"title": title} if title else {}


def _without(title: str, publisher: str) -> str:
    """Return a title without the publisher at its end or start.

    >>> _without("Ferry sinks | The Post", "The Post"), _without("Ferry sinks | Harbour", "The Post")
    ('Ferry sinks', 'Ferry sinks | Harbour')
    """
    if not publisher:
        return title
    name = re.escape(publisher)
    bare = re.sub(rf"{_BETWEEN}{name}\s*$|^{name}{_BETWEEN}", "", title, flags=re.IGNORECASE)
    return bare or title


def _disagreements(values: Mapping[str, Stated], sources: Sequence[Mapping[str, Stated]]) -> Iterator[str]:
    for field in ("published", "updated"):
        for source in sources:
            kept, other = values.get(field), source.get(field)
            if kept and other and _days_differ(kept.value, other.value):
                yield f"{field}: {kept.place} says {kept.value}, {other.place} says {other.value}; the first is used"


def _days_differ(one: str, other: str) -> bool:
    days = _DAY.match(one), _DAY.match(other)
    return all(days) and days[0][0] != days[1][0]  # type: ignore[index]  # all() has seen to it
