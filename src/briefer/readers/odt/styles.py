"""What do the styles of an OpenDocument text set?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from briefer.text.colours import LEAST_POINTS, blends
from briefer.text.pieces import BLENDED, CROSSED_OUT, TINY, VANISHED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from xml.etree.ElementTree import Element

UNKNOWN = "unknown"
"""A ground painted in a way that is not followed: words on it count as seen."""

_LONGEST_CHAIN = 20
_NO_WIDTH = 1.0
"""Percent of their width at which letters are strokes."""
_GROUNDS = frozenset(
    {"paragraph-properties", "table-cell-properties", "table-row-properties", "table-properties"}
)

Key = tuple[str, str]
"""The family of a style ('paragraph', 'text' …) and its name."""


class Look(NamedTuple):
    """How letters, a paragraph or a cell look; None where nothing is set.

    ``ink`` is the ground that is painted behind letters, ``ground`` that of a paragraph or a cell, both as
    ``colour``: #RRGGBB, 'auto' or UNKNOWN. ``names`` are the style and those on which it rests.
    """

    display: str | None = None
    struck: bool | None = None
    colour: str | None = None
    points: float | None = None
    ink: str | None = None
    ground: str | None = None
    outline: str | None = None
    raised: bool | None = None
    names: frozenset[str] = frozenset()

    def hiding(self, under: str) -> str:
        """Say how letters on a ground are hidden, '' where a person sees them."""
        if self.display == "none":
            return VANISHED
        if self.struck:
            return CROSSED_OUT
        if (LEAST_POINTS if self.points is None else self.points) < LEAST_POINTS:
            return TINY
        return BLENDED if blends(self.colour, self.ink or self.ground or under) else ""


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document, and the kinds and levels of lists whose items show no mark."""

    looks: Mapping[Key, Look]
    unmarked: frozenset[tuple[str, str]]

    def look(self, family: str, element: Element) -> Look:
        """Return how an element looks by its style; a paragraph without one looks as by default."""
        name = element.get("style-name", "")
        default = self.looks.get((family, "")) or Look()
        return self.looks.get((family, name)) or default._replace(names=_plain(name))


def over(under: Look, upper: Look) -> Look:
    """Return ``under`` with what ``upper`` sets."""
    set_here = (low if high is None else high for low, high in zip(under, upper, strict=True))
    return Look(*set_here)._replace(names=under.names | upper.names)  # type: ignore[arg-type]  # its own fields


def styles_of(trees: Iterable[Element]) -> Styles:
    """Return the styles that are defined in the parts of a document; of two of one name the last."""
    elements: dict[Key, Element] = {}
    unmarked: set[tuple[str, str]] = set()
    for tree in trees:
        elements |= {_key(style): style for style in tree.iter("style")}
        elements |= {(style.get("family", ""), ""): style for style in tree.iter("default-style")}
        for kind in tree.iter("list-style"):
            unmarked.update((kind.get("name", ""), level) for level in _unmarked(kind))
    own = {key: _look(style) for key, style in elements.items()}
    return Styles({key: _resolved(key, elements, own) for key in elements}, frozenset(unmarked))


def _key(style: Element) -> Key:
    return style.get("family", ""), style.get("name", "")


def _resolved(key: Key, elements: Mapping[Key, Element], own: Mapping[Key, Look]) -> Look:
    """Return what a style sets together with those on which it rests."""
    family, name = key
    chain: list[Look] = []
    while (family, name) in elements and len(chain) < _LONGEST_CHAIN:
        chain.insert(0, own[family, name])
        if not name:
            break
        name = elements[family, name].get("parent-style-name", "")
    return reduce(over, chain)


def _look(style: Element) -> Look:
    letters = style.find("text-properties")
    grounds = (_ground(part) for part in style if part.tag in _GROUNDS)
    name = style.get("display-name") or style.get("name") or ""
    return (Look() if letters is None else _letters(letters))._replace(
        ground=next((ground for ground in grounds if ground), None),
        outline=style.get("default-outline-level") or None,
        names=_plain(name),
    )


def _plain(name: str) -> frozenset[str]:
    return frozenset({name.replace("_20_", " ").lower()})


def _letters(properties: Element) -> Look:
    own = properties.get("use-window-font-color") != "true"
    width = _number(properties.get("text-scale") or "", "%")
    return Look(
        properties.get("display"),
        _struck(properties),
        properties.get("color") if own else "auto",
        0.0 if width is not None and width <= _NO_WIDTH else _number(properties.get("font-size") or "", "pt"),
        _ground(properties),
        raised=True if (properties.get("text-position") or "").startswith("super") else None,
    )


def _struck(properties: Element) -> bool | None:
    lines = [properties.get(f"text-line-through-{name}") for name in ("style", "type")]
    return any(line != "none" for line in lines if line) if any(lines) else None


def _number(size: str, unit: str) -> float | None:
    """Return the number of a size in a unit, None where there is none or it has another unit."""
    number = size.removesuffix(unit)
    return float(number) if number != size and number.replace(".", "", 1).isdecimal() else None


def _ground(properties: Element) -> str | None:
    picture = properties.find("background-image")
    if picture is not None and picture.attrib:
        return UNKNOWN
    painted = properties.get("background-color")
    return None if painted == "transparent" else painted


def _unmarked(kind: Element) -> Iterator[str]:
    """Yield the levels of a kind of list whose items show neither a bullet nor a number."""
    for level in kind:
        if level.tag == "list-level-style-number" and not level.get("num-format"):
            yield level.get("level", "1")
