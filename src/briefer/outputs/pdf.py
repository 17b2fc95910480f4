"""What is ``briefing.pdf``: the page for print and for screen readers, with each passage in its context."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal

from briefer.errors import OutputError
from briefer.outputs.dates import latest_day
from briefer.outputs.excerpts import closes_inside, opens_inside, windows
from briefer.outputs.listing import language_of, sheet
from briefer.outputs.marking import Run, runs
from briefer.outputs.numbering import Numbering, number
from briefer.outputs.paging import lay_out
from briefer.outputs.visible import visible

if TYPE_CHECKING:
    from briefer.records import Briefing, Corpus, Document

_HERE = Path(__file__).parent
_LONG_WORD = re.compile(r"\S{24}")
"""Letters that fit into the narrowest column; a longer word has to break, or it would run off the page."""
_MAY_BREAK = r"\g<0>" + "\u200b"
_NOT_SHOWN = frozenset({"id", "source", "place", "link"})
"""Entries of the page that are names and addresses, not words to set."""
_NO_GLYPH = "could not be displayed"
"""How typst words its refusal to call a document accessible when a character has no glyph."""
_KEPT_FOR = 11
"""Documents after which typst lets go of what it worked out for one, half a gigabyte for a long page. It cannot be
asked to, so that empty ones follow, in a few milliseconds."""


def render(briefing: Briefing, corpus: Corpus) -> bytes:
    """Return the briefing as tagged PDF; the same briefing and corpus give the same bytes.

    The file obeys PDF/UA-1 unless a character has no glyph in the fonts that travel with the package; then it
    says so on its first page.

    Raises:
        OutputError: the page cannot be set.
    """
    from typst import TypstError  # noqa: PLC0415 - loads 80 MB that only this format needs

    page = _data(briefing, corpus)
    try:
        return _set(page, briefing, standard="ua-1")
    except TypstError as error:
        if _NO_GLYPH not in f"{error.message} {error.diagnostic}":
            msg = f"briefing.pdf cannot be set: {error.message}; choose others with --format md,html,json"
            raise OutputError(msg) from error
    return _set(page | {"glyphless": True}, briefing, standard="1.7")


def _set(page: dict[str, Any], briefing: Briefing, *, standard: Literal["ua-1", "1.7"]) -> bytes:
    import typst  # noqa: PLC0415 - loads 80 MB that only this format needs

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_HERE / "fonts")]
    )
    # an empty root: whatever a source managed to say, there would be no file to read
    with TemporaryDirectory(prefix="briefer-") as empty:
        try:
            return typst.compile(  # type: ignore[type-var] # the stub wants one type for input and root
                (_HERE / "templates" / "briefing.typ").read_bytes(),
                root=empty,
                font_paths=fonts,
                sys_inputs={"data": json.dumps(page, ensure_ascii=True)},
                pdf_standards=[standard],
                timestamp=_timestamp(briefing),
            )
        finally:
            for _ in range(_KEPT_FOR):
                typst.compile(b"", font_paths=fonts)


def _timestamp(briefing: Briefing) -> int:
    """Return the day of the latest source in seconds since 1970, so that the clock changes no byte."""
    day = latest_day(briefing)
    return max(0, int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())) if day else 0


def _data(briefing: Briefing, corpus: Corpus) -> dict[str, Any]:
    numbering = number(briefing)
    places = {str(passage.number): passage.places for passage in numbering.passages}
    excerpts = [_excerpts(document, numbering) for document in corpus.documents]
    page = lay_out(briefing, corpus).model_dump(mode="json")
    shown = page | {"excerpts": [text for text in excerpts if text["windows"]]}
    about = {"title": page["title"], "question": page["question"]}
    own = {"places": places, "about": about, "glyphless": False}
    return {**_breakable(shown), **own}


def _breakable(part: Any) -> Any:  # noqa: ANN401 - lists and records of the page, down to their words
    """Return a part of the page in which every long word may break."""
    match part:
        case str():
            return _LONG_WORD.sub(_MAY_BREAK, part)
        case dict():
            return {name: one if name in _NOT_SHOWN else _breakable(one) for name, one in part.items()}
        case list() | tuple():
            return [_breakable(one) for one in part]
        case _:
            return part


def _excerpts(document: Document, numbering: Numbering) -> dict[str, Any]:
    passages = numbering.within(document.source.id)
    cut = [(window, runs(document, passages, window=window)) for window in windows(document, passages)]
    shown = [
        {
            "sheet": sheet(window.start, document.pages),
            "cut_before": opens_inside(window, document.text),
            "cut_after": closes_inside(window, document.text),
            "runs": [_run(run) for run in parts],
        }
        for window, parts in cut
    ]
    return {"id": document.source.id, "language": language_of(document.source), "windows": shown}


def _run(run: Run) -> dict[str, Any]:
    return {"text": visible(run.text), "marked": bool(run.numbers), "opens": run.opens, "closes": run.closes}
