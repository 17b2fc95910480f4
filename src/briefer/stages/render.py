"""Turn a briefing into the files of its run's folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Final, Literal

from briefer.outputs import html, json, markdown, pdf, word
from briefer.records import Briefing, Corpus

Format = Literal["md", "html", "pdf", "json", "docx"]

_WRITERS: Final[Mapping[Format, Callable[[Briefing, Corpus], str | bytes]]] = {
    "md": markdown.render,
    "html": html.render,
    "pdf": pdf.render,
    "docx": word.render,
    "json": lambda briefing, _corpus: json.render(briefing),
}


def render(briefing: Briefing, corpus: Corpus, formats: Collection[Format]) -> dict[str, bytes]:
    """Return the bytes of each file by its name: the chosen formats, and the texts that citations index."""
    files = {f"briefing.{name}": _as_bytes(_WRITERS[name](briefing, corpus)) for name in formats}
    texts = {f"texts/{d.source.id}.txt": d.text.encode("utf-8", "surrogatepass") for d in corpus.documents}
    return files | texts


def _as_bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
