"""What of a page's titles is its headline, and what the name of its site?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.readers.markup.outline import Line, Outline

_BETWEEN: Final = r"\s*(?:[|–—»«•·]|::?(?=\s)|\s-(?=\s)|\s/(?=\s))\s*"
"""What sites put between a headline and their name."""
_LONGEST_HEADLINE: Final = 40
_LONGEST_NAME: Final = 8
_LONGEST_SLOGAN: Final = 30
_HOLDER: Final = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_SECTION: Final = re.compile(
    r"(?:home|news|world|politics|business|economy|sports?|opinion|comment|culture|local|latest|archive|blog|print|"
    r"nachrichten|politik|wirtschaft|actualités?|politique|économie|noticias|política|economía)(?: news)?$",
    re.IGNORECASE,
)
"""What may stand beside a headline and is no site."""


def headline(
    claims: Iterable[Stated], outline: Outline, reasons: Sequence[str], *, site: str
) -> Stated | None:
    """Return the title of an article: of what is claimed, the first that the page prints, without its site."""
    bare = [Stated(without(claim.value, site), claim.place) for claim in claims]
    lines = _printed(outline, reasons)
    texts = [line.text for line in lines]
    headings = frozenset(line.text for line in lines if line.kind == "heading")
    whole = (claim for claim in bare if any(claim.value in text for text in texts))
    parts = (
        Stated(part, claim.place)
        for claim in bare
        for part in re.split(_BETWEEN, claim.value)
        if part in headings or (part in texts and 2 * len(part) > len(claim.value))
    )
    return next(whole, None) or next(parts, None) or next(iter(bare), None)


def site(title: str, outline: Outline, reasons: Sequence[str], *, bare: bool) -> str:
    """Return the name of the site that the title tag has beside the headline, '' where it has none.

    A line around the article prints it too; or it stands behind the headline as the page prints it, and is
    more than a word ('Ferry sinks | Saltmere' may name a place). On a ``bare`` page, where nothing else
    states a title, it may stand before it as well.
    """
    parts = re.split(_BETWEEN, title)
    if len(parts) == 1:
        return ""
    headings = {line.text for line in _printed(outline, reasons) if line.kind == "heading"}
    names = [
        part for part in (parts[-1], parts[0]) if part and part not in headings and not _SECTION.match(part)
    ]
    around = [line for line, why in zip(outline.lines, reasons, strict=True) if why]
    shown = (name for name in names if any(_shows(line, name) for line in around))
    behind = (name for name in names if parts[0] in headings or (bare and parts[-1] in headings))
    several = (name for name in behind if 1 < len(name.split()) <= _LONGEST_NAME)
    return next(shown, "") or next(several, "")


def without(title: str, name: str) -> str:
    """Return a title without the name of its site at the end or the start.

    >>> without("Ferry sinks | The Post", "The Post"), without("Ferry sinks | Harbour", "The Post")
    ('Ferry sinks', 'Ferry sinks | Harbour')
    """
    if not name:
        return title
    escaped = re.escape(name)
    bare = re.sub(rf"{_BETWEEN}{escaped}\s*$|^{escaped}{_BETWEEN}", "", title, flags=re.IGNORECASE)
    return bare or title


def _printed(outline: Outline, reasons: Sequence[str]) -> list[Line]:
    return [
        line
        for line, why in zip(outline.lines, reasons, strict=True)
        if not why and line.words <= _LONGEST_HEADLINE
    ]


def _shows(line: Line, name: str) -> bool:
    """Tell whether a line is the name of a site, begins with it and a slogan, or gives the copyright to it."""
    if line.kind == "item" or line.words > _LONGEST_SLOGAN:
        return False
    if _HOLDER.search(line.text):
        return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line.text))
    return re.split(_BETWEEN, line.text)[0] == name
