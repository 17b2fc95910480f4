"""Books written by hand, so that a test shows each part that it is about."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTAINER = (
    '<container xmlns="urn:c"><rootfiles><rootfile full-path="{}" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)


def page(inside: str, body: str = "") -> str:
    """Return a chapter, with attributes of its body."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body {body}>{inside}</body></html>'
    )


def epub(
    chapters: Mapping[str, str | bytes],
    *,
    metadata: str = "",
    guide: str = "",
    nav: str = "",
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """Return a book of chapters by name, of which ``nav`` is the contents list; ``parts`` are added to the zip."""
    items = "".join(_item(i, name, is_nav=name == nav) for i, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="i{i}"/>' for i in range(len(chapters)))
    package = (
        '<package xmlns="urn:p" xmlns:dc="urn:dc" xmlns:opf="urn:opf">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine><guide>{guide}</guide></package>"
    )
    written = {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER.format("OEBPS/a.opf")}
    written |= {"OEBPS/a.opf": package, **(parts or {})}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**written, **{f"OEBPS/{name}": data for name, data in chapters.items()}}.items():
            archive.writestr(name, data)
    return file.getvalue()


def _item(number: int, name: str, *, is_nav: bool) -> str:
    media = "image/svg+xml" if name.endswith("svg") else "application/xhtml+xml"
    properties = 'properties="nav"' if is_nav else ""
    return f'<item id="i{number}" href="{name}" media-type="{media}" {properties}/>'
