"""How does an element look, and does a person see its words at all?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefer.readers.markup.colours import WHITE, colour, transparent
from briefer.text.colours import blends

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.readers.markup.parsing import Element

_FOR_SCREEN_READERS: Final = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only "
    "element-invisible assistive-text a11y-hidden hidden-visually u-visually-hidden u-hiddenvisually sr_only "
    "show-for-sr offscreen off-screen".split()
)
"""Classes that the common frameworks of style sheets give to words that only a screen reader says."""

_NOTHING: Final = re.compile(r"[-+]?0*\.?0+(?:px|r?em|pt|%|v[wh])?(?:\s*!important)?$")
_FAINT: Final = re.compile(r"(?:0?\.0[0-5]?\d*|0(?:\.0*)?|[0-5]%)(?:\s*!important)?$")
_FAINT_FILTER: Final = re.compile(r"opacity\(\s*(?:0?\.0\d*|0(?:\.0*)?|[0-5]%)\s*\)")
_FAR: Final = re.compile(r"-\d{3,}(?:\.\d+)?(?:px|r?em|pt|%|v[wh])|-\d{2,}r?em")
_SMALL_FONT: Final = re.compile(r"(?:[0-2](?:\.\d+)?|0?\.\d+)(?:px|pt)|0?\.[01]\d*r?em|0?\.?0+(?:%|\b)")
_IN_FONT: Final = re.compile(r"(?:^|\s)(0|[01]px|0\.\d+px)(?:/\S+)?\s")
_blends: Final = lru_cache(maxsize=1024)(blends)
_LINK: Final = "0000ee"
"""The blue that browsers give to a link where no style says otherwise."""
_HOLDERS: Final = ".//article|.//main|.//h1"


@dataclass(frozen=True, slots=True)
class Look:
    """What an element hands on to those inside it.

    ``gone`` says how an element and everything in it is hidden. The ground is ``sure`` where the page says
    it or has no style sheet outside of itself.
    """

    gone: str = ""
    unseen: bool = False
    tiny: bool = False
    colour: str | None = None
    ground: str | None = WHITE
    sure: bool = True

    @property
    def hiding(self) -> str:
        """Say how words right here are hidden, '' where they can be seen."""
        if self.gone or self.unseen:
            return self.gone or "visibility: hidden"
        if self.tiny:
            return "zero font size"
        return "the colour of its background" if self.sure and self.dim else ""

    @property
    def dim(self) -> bool:
        """Tell whether words have the colour of what is presumed to be their background."""
        return _blends(self.colour, self.ground)


def look_of(element: Element, outer: Look, declared: Mapping[str, str]) -> Look:
    """Return how ``element`` looks inside one that looks as ``outer``."""
    if outer.gone or not (element.attrib or declared or element.tag in {"a", "dialog"}):
        return outer
    gone = next(_hidden(element, declared), "")
    if gone and element.tag not in {"html", "body"}:
        return replace(outer, gone=gone)
    if not (declared or element.get("color") or element.get("bgcolor") or element.tag == "a"):
        return outer
    return replace(outer, **_painted(element, outer, declared), **_sized(outer, declared))  # type: ignore[arg-type]  # named like the fields


def _hidden(element: Element, declared: Mapping[str, str]) -> Iterator[str]:
    if declared:
        yield from _styled_away(declared)
    if element.get("hidden") is not None:
        yield "hidden attribute"
    if element.tag == "dialog" and element.get("open") is None:
        yield "closed dialog"
    if element.get("aria-hidden") == "true" and not element.xpath(_HOLDERS):
        yield "aria-hidden"
    if not _FOR_SCREEN_READERS.isdisjoint((element.get("class") or "").lower().split()):
        yield "class for screen readers"


def _styled_away(declared: Mapping[str, str]) -> Iterator[str]:
    if declared.get("display", "").startswith("none"):
        yield "display: none"
    if declared.get("content-visibility", "").startswith("hidden"):
        yield "content-visibility: hidden"
    if _FAINT.match(declared.get("opacity", "")) or _FAINT_FILTER.search(declared.get("filter", "")):
        yield "zero opacity"
    if _away(declared):
        yield "off the screen"
    if _shut(declared):
        yield "zero size"
    if any("line-through" in declared.get(name, "") for name in ("text-decoration", "text-decoration-line")):
        yield "crossed out"


def _away(declared: Mapping[str, str]) -> bool:
    placed = declared.get("position", "").startswith(("absolute", "fixed"))
    edges = [declared.get(name, "") for name in ("left", "top", "right", "bottom")] if placed else []
    shifts = [declared.get(name, "") for name in ("text-indent", "margin-left", "margin-top", "margin")]
    return any(_FAR.match(value) for value in (*edges, *shifts)) or bool(
        re.search(r"translate[xy]?\(\s*-\d{4,}px", declared.get("transform", ""))
    )


def _shut(declared: Mapping[str, str]) -> bool:
    clip, path = declared.get("clip", ""), declared.get("clip-path", "")
    if re.match(r"rect\(\s*(?:0|1px)[\s,px0-1]*\)", clip) or re.match(
        r"inset\(\s*(?:50|100)%|circle\(\s*0", path
    ):
        return True
    if re.search(r"scale[xy]?\(\s*0\s*[,)]", declared.get("transform", "")):
        return True
    sizes = [declared.get(name, "") for name in ("height", "width", "max-height")]
    return declared.get("overflow", "").startswith(("hidden", "clip")) and any(
        _NOTHING.match(size) or size.startswith("1px") for size in sizes
    )


def _painted(element: Element, outer: Look, declared: Mapping[str, str]) -> dict[str, object]:
    filled = declared.get("-webkit-text-fill-color")
    value = filled or declared.get("color") or element.get("color") or ""
    ink = colour(value) or (_LINK if element.tag == "a" else outer.colour)
    if value and transparent(value):
        return {"gone": "transparent colour"}
    ground = declared.get("background-color") or declared.get("background") or element.get("bgcolor") or ""
    if "url(" in ground or "gradient(" in ground or declared.get("background-image", "none") != "none":
        return {"colour": ink, "ground": None}
    painted = None if transparent(ground) else colour(ground)
    return {"colour": ink, "ground": painted or outer.ground, "sure": outer.sure or painted is not None}


def _sized(outer: Look, declared: Mapping[str, str]) -> dict[str, bool]:
    visibility = declared.get("visibility", "")
    size = declared.get("font-size", "")
    if not size and (short := _IN_FONT.search(declared.get("font", ""))):
        size = short[1]
    return {
        "unseen": visibility.startswith(("hidden", "collapse")) if visibility else outer.unseen,
        "tiny": bool(_SMALL_FONT.match(size)) if size and not size.startswith("inherit") else outer.tiny,
    }
