"""What does the JSON-LD of a page say about its article?"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.readers.markup.parsing import Element

Node = dict[str, Any]
"""An object of JSON-LD as the page gives it: any key may hold anything."""

_ARTICLES: Final = re.compile(
    r"(?:\w*Article|BlogPosting|LiveBlogPosting|\w*Report\w*|SocialMediaPosting|DiscussionForumPosting|"
    r"PressRelease|\w*Statement|GovernmentAnnouncement|SpecialAnnouncement|Legislation|CreativeWork|Review)$"
)
_PAGES: Final = re.compile(r"(?:WebPage|ItemPage|AboutPage|VideoObject|NewsMediaItem)$")
_BESIDE: Final = frozenset(
    "itemListElement hasPart liveBlogUpdate relatedLink mentions comment isPartOf citation breadcrumb video image "
    "associatedMedia about review potentialAction subjectOf".split()
)
"""What an article holds or names is not the article."""
_MOST_NODES: Final = 20_000
_LONGEST: Final = 2_000_000
_TAG: Final = re.compile(r"<[^<>]{0,200}>")
_AROUND: Final = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*;?\s*$")


def linked_data(root: Element) -> dict[str, Stated]:
    """Return what the page states about its article in JSON-LD, by field."""
    nodes = _all_nodes(root)
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = _article(nodes)
    if article is None:
        return {}
    values = dict(_fields(article, by_id))
    return {name: Stated(value, f"JSON-LD {key}") for name, (key, value) in values.items() if value}


def access(root: Element) -> tuple[str, ...]:
    """Return a note where the page says that its article is not free to read: what was read may be a part."""
    article = _article(_all_nodes(root)) or {}
    free = str(article.get("isAccessibleForFree", "true")).lower()
    return ("the page says that not all of the article is free to read",) if free == "false" else ()


def _all_nodes(root: Element) -> tuple[Node, ...]:
    return tuple(_nodes([_loaded(script) for script in root.iter("script") if _is_linked_data(script)]))


def _is_linked_data(script: Element) -> bool:
    return "ld+json" in (script.get("type") or "").lower() and len(script.text or "") <= _LONGEST


def _loaded(script: Element) -> object:
    text = _AROUND.sub("", script.text or "")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(loaded: Sequence[object]) -> Iterator[Node]:
    """Yield the objects from the outside in, without those that are only named beside the article."""
    waiting = list(loaded)
    for number, one in enumerate(waiting):
        if number > _MOST_NODES:
            return
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            yield one
            waiting.extend(value for key, value in one.items() if key not in _BESIDE)


def _article(nodes: Sequence[Node]) -> Node | None:
    for kinds in (_ARTICLES, _PAGES):
        found = [node for node in nodes if any(kinds.search(name) for name in _types(node))]
        titled = [node for node in found if node.get("headline") or node.get("datePublished")]
        if titled or found:
            return (titled or found)[0]
    return None


def _types(node: Node) -> list[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _fields(article: Node, by_id: Mapping[str, Node]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the fields with the key that states each; of two keys for a field the later one here is believed."""
    for name, keys in _KEYS:
        for key in keys:
            value = _name_of(article.get(key), by_id)
            if value:
                yield name, (key, value)


_KEYS: Final = (
    ("title", ("name", "headline")),
    ("publisher", ("publisher",)),
    ("author", ("creator", "author")),
    ("published", ("dateCreated", "datePublished")),
    ("updated", ("dateModified",)),
    ("language", ("inLanguage",)),
    ("url", ("mainEntityOfPage", "url")),
    ("section", ("articleSection",)),
    ("credit", ("creditText", "sourceOrganization")),
)


def _name_of(value: object, by_id: Mapping[str, Node], *, depth: int = 0) -> str:
    """Return the name that a value is or has; the names of a list are joined."""
    if isinstance(value, str):
        return " ".join(_TAG.sub("", unescape(value)).split())
    if depth > 3:  # noqa: PLR2004 - a name of a name of a name is no name
        return ""
    if isinstance(value, list):
        names = dict.fromkeys(_name_of(one, by_id, depth=depth + 1) for one in value[:20])
        return joined([name for name in names if name])
    if isinstance(value, dict):
        return _of_node(value, by_id, depth=depth)
    return ""


def _of_node(node: Node, by_id: Mapping[str, Node], *, depth: int) -> str:
    for key in ("name", "@value", "alternateName", "legalName", "url"):
        if node.get(key):
            return _name_of(node[key], by_id, depth=depth + 1)
    meant = by_id.get(node.get("@id", ""))
    if meant is not None and meant is not node:
        return _of_node(meant, by_id, depth=depth + 1) if depth < 3 else ""  # noqa: PLR2004 - as above
    return node["@id"] if isinstance(node.get("@id"), str) else ""


def joined(names: Sequence[str]) -> str:
    """Return names as a byline prints them.

    >>> joined(["Ann Orr", "Bo Lee", "Cy Day"])
    'Ann Orr, Bo Lee and Cy Day'
    """
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
