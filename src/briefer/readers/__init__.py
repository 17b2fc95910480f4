"""Which reader opens which format? One format per module, imported when it is first needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.text.decoded import Decoded

MODULES: Final = {
    "CSV": "tables.separated",
    "DOCX": "docx",
    "EPUB": "epub",
    "HTML": "html",
    "JSON": "tables.json_file",
    "JSON lines": "tables.json_lines",
    "PDF": "pdf",
    "a ZIP archive": "archive",
    "a mailbox": "mbox",
    "an OpenDocument text": "odt",
    "e-mail": "mail",
    "text": "text",
}
"""The module that reads a format, by the format's name as ``formats.format_of`` gives it."""


def reader_of(name: str) -> Callable[[bytes], Decoded]:
    """Return the function that reads a format: bytes in, their text out.

    Raises:
        KeyError: no module reads it.
    """
    module = import_module(f"briefer.readers.{MODULES[name]}")
    read: Callable[[bytes], Decoded] = module.read
    return read
