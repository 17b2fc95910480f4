"""What do the tags in the head of a page say about its article, and the microdata in its body?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.readers.html.linked_data import joined
from briefer.text.decoded import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.readers.markup.parsing import Element

_META: Final = {
    # The first name that a page has is believed: what is made for articles before what is made for libraries.
    "title": "og:title twitter:title dc.title dcterms.title dc:title parsely-title sailthru.title headline hdl "
    "citation_title title",
    "publisher": "og:site_name dc.publisher dcterms.publisher dc:publisher publisher citation_publisher "
    "citation_journal_title parsely-network-canonical-site application-name",
    "author": "author article:author dc.creator dcterms.creator dc:creator parsely-author sailthru.author byl "
    "citation_author article.author creator",
    "published": "article:published_time og:article:published_time article.published og:published_time "
    "dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date dc:date parsely-pub-date "
    "sailthru.date pubdate publishdate publish-date publish_date publication_date publication-date publishtime "
    "date.publication datepublished article_date_original citation_publication_date citation_date created date",
    "updated": "article:modified_time og:article:modified_time article.updated og:updated_time dcterms.modified "
    "dc.date.modified last-modified lastmod modified datemodified article_date_updated revised",
    "language": "dc.language dcterms.language dc:language content-language language og:locale",
    "url": "og:url dc.identifier.uri twitter:url",
    "section": "article:section parsely-section section category dc.subject",
    "credit": "syndication-source original-source news_source dc.source dcterms.source source credit",
}
_KEPT_APART: Final = frozenset({"author"})
"""Fields of which a page may have a tag for each of several."""
_ITEMS: Final = {
    "title": "headline",
    "publisher": "publisher",
    "author": "author",
    "published": "datePublished",
    "updated": "dateModified",
    "language": "inLanguage",
    "section": "articleSection",
}
_SLASHED: Final = re.compile(r"^(\d{4})/(\d\d)/(\d\d)$")
"""A day as libraries write it."""
_LONGEST: Final = 500
_NO_NAME: Final = ("http://", "https://", "//", "@", "www.")


def meta_tags(root: Element) -> dict[str, Stated]:
    """Return what the ``<meta>`` tags of a page state, by field."""
    said: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        value = " ".join((tag.get("content") or "").split())[:_LONGEST]
        for key in ("property", "name", "http-equiv", "itemprop"):
            if value and tag.get(key):
                said.setdefault(tag.get(key).strip().lower(), []).append(value)
    return dict(_chosen(said))


def _chosen(said: dict[str, list[str]]) -> Iterator[tuple[str, Stated]]:
    for field, keys in _META.items():
        for key in keys.split():
            values = [value for value in said.get(key, ()) if _fits(value, field)]
            if values:
                value = joined(list(dict.fromkeys(values))) if field in _KEPT_APART else values[0]
                yield field, Stated(_SLASHED.sub(r"\1-\2-\3", value), f"meta tag {key}")
                break


def _fits(value: str, field: str) -> bool:
    """Tell whether a value can be of the field: an address is no name, and a name no address."""
    is_address = value.lower().startswith(_NO_NAME)
    return is_address if field == "url" else not is_address


def microdata(root: Element) -> dict[str, Stated]:
    """Return what ``itemprop`` attributes state about the article of a page."""
    found: dict[str, Stated] = {}
    scope = next(
        iter(root.xpath("//*[contains(@itemtype, 'Article') or contains(@itemtype, 'Posting')]")), None
    )
    if scope is None:
        return found
    for field, name in _ITEMS.items():
        values = [value for one in scope.iterfind(f".//*[@itemprop='{name}']") if (value := _item(one))]
        if values:
            value = joined(list(dict.fromkeys(values))) if field in _KEPT_APART else values[0]
            found[field] = Stated(value, f"microdata {name}")
    return found


def _item(element: Element) -> str:
    named = element.find(".//*[@itemprop='name']") if element.get("itemscope") is not None else None
    one = element if named is None else named
    printed = " ".join("".join(one.itertext()).split())
    value = one.get("content") or one.get("datetime") or (one.tag == "abbr" and one.get("title")) or printed
    return str(value)[:_LONGEST]


def page_head(root: Element) -> dict[str, Stated]:
    """Return what the page says of itself as a page: its title, address and language."""
    title, address = root.find(".//head/title"), root.xpath("//link[@rel='canonical']/@href")
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    found = {
        "title": ("title tag", " ".join("".join(title.itertext()).split()) if title is not None else ""),
        "url": ("link canonical", str(address[0]).strip() if address else ""),
        "language": ("html lang", language.strip()),
    }
    return {field: Stated(value[:_LONGEST], place) for field, (place, value) in found.items() if value}
