"""What is ``briefing.html``: one file that shows a cited passage in its source at one click."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.outputs.dates import written_moment
from briefer.outputs.listing import language_of
from briefer.outputs.marking import Run, runs
from briefer.outputs.numbering import Numbering, number
from briefer.outputs.paging import lay_out
from briefer.outputs.tagging import tagged
from briefer.outputs.visible import visible
from briefer.outputs.webfaces import faces

if TYPE_CHECKING:
    from jinja2 import Environment

    from briefer.outputs.page import Listed
    from briefer.records import Briefing, Corpus

_TEMPLATES = Path(__file__).parent / "templates"
_STYLES = ("briefing.css", "charts.css", "reader.css", "print.css")
_SCRIPTS = ("reader.js", "narrow.js")


@dataclass(frozen=True, slots=True)
class _Text:
    listed: Listed
    language: str
    runs: tuple[Run, ...]


def render(briefing: Briefing, corpus: Corpus) -> str:
    """Return the briefing as one HTML file that asks for nothing outside itself and works without script.

    A policy in the head allows only the file's own style and script, by their hashes; every text from a
    source is escaped by the template. The same briefing and corpus give the same text.
    """
    numbering = number(briefing)
    laid = lay_out(briefing, corpus)
    texts = _texts(corpus, numbering, {listed.id: listed for listed in laid.sources})
    style = faces() + "".join(map(_part, _STYLES)) + _joined_highlights(texts)
    script = "".join(map(_part, _SCRIPTS))
    return (
        _environment()
        .get_template("briefing.html.jinja")
        .render(
            page=laid,
            texts=texts,
            style=style,
            script=script,
            policy=_policy(style, script),
            places=_labels(numbering),
            tagged=tagged(briefing, numbering),
        )
    )


def _texts(corpus: Corpus, numbering: Numbering, listed: dict[str, Listed]) -> tuple[_Text, ...]:
    return tuple(
        _Text(
            listed[document.source.id],
            language_of(document.source),
            runs(document, numbering.within(document.source.id)),
        )
        for document in corpus.documents
    )


def _labels(numbering: Numbering) -> dict[int, tuple[tuple[str, str], ...]]:
    """Return for each passage the places that cite it, each with a label: 3, or 3a, 3b … for several."""
    return {
        passage.number: tuple(
            (place, f"{passage.number}{_letter(count) if len(passage.places) > 1 else ''}")
            for count, place in enumerate(passage.places)
        )
        for passage in numbering.passages
    }


def _letter(count: int) -> str:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return alphabet[count] if count < len(alphabet) else f"-{count + 1}"


def _joined_highlights(texts: tuple[_Text, ...]) -> str:
    """Return style that highlights the passages that are not exactly one marked run of their own."""
    several = sorted(
        {n for text in texts for run in text.runs for n in run.numbers if n not in run.opens[:1]}
    )
    return "".join(f'#passage-{n}:target~[data-c~="{n}"]{{background:var(--hit)}}\n' for n in several)


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode("ascii")


def _part(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def _shown(run: Run) -> str:
    """Return the characters of a run for display: only a cited run keeps spare blank lines."""
    text = visible(run.text)
    return text if run.numbers else re.sub(r"\n[ \t]*\n\s*\n", "\n\n", text)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - help must not pay for it

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"shown": _shown, "moment": written_moment}
    return environment
