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

_TITLE_WORDS: Final = 40
_NAME_WORDS: Final = 8
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
    values = _published(sources[-1], outline, reasons) | values
    values = dict(sorted((values | _titled(values, sources, outline, reasons)).items()))
    return values, tuple(_disagreements(values, sources))


def _published(head: Mapping[str, Stated], outline: Outline, reasons: Sequence[str]) -> dict[str, Stated]:
    """Return the name that the title tag has at its end or start, if a line around the article prints it."""
    title = head["title"].value if "title" in head else ""
    parts = re.split(f"{_BETWEEN}|: ", title)
    around = zip(outline.lines, reasons, strict=True)
    lines = {line.text for line, why in around if why and line.words <= _NAME_WORDS}
    shown = [part for part in (parts[-1], parts[0]) if part in lines and 2 * len(part) < len(title)]
    return {"publisher": Stated(shown[0], "title tag and page header")} if len(parts) > 1 and shown else {}


def _titled(
    values: Mapping[str, Stated],
    sources: Sequence[Mapping[str, Stated]],
    outline: Outline,
    reasons: Sequence[str],
) -> dict[str, Stated]:
    """Return the title without the name of the site: the headline of the page where it has one."""
    publisher = values["publisher"].value if "publisher" in values else ""
    claims = [source["title"] for source in sources if "title" in source]
    bare = [Stated(_without(claim.value, publisher), claim.place) for claim in claims]
    headlines = [
        line.text
        for line, why in zip(outline.lines, reasons, strict=True)
        if not why and line.words <= _TITLE_WORDS
    ]
    printed_too = next((claim for claim in bare if any(claim.value in line for line in headlines)), None)
    headings = {line.text for line in outline.lines if line.kind == "heading"}
    title = printed_too or _headline(bare, headlines, headings) or next(iter(bare), None)
    return {"title": title} if title else {}


def _headline(claims: Sequence[Stated], headlines: Sequence[str], headings: set[str]) -> Stated | None:
    """Return the line of the page that a title has beside the name of a site."""
    for claim in claims:
        for part in re.split(f"{_BETWEEN}|: ", claim.value):
            if part in headlines and (part in headings or 2 * len(part) > len(claim.value)):
                return Stated(part, claim.place)
    return None


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
