"""Compare the reader of web pages with trafilatura alone, and its opinions with each other.

    python benchmarks/web_pages.py [--folder FOLDER] [--each]

FOLDER holds pages and ``expected.json``: for each page its title, publisher, author, days and the lines of its
body; ``held`` pages are measured apart, since no rule was fitted to them. ``--each`` prints every page that is
not right, of those that are not held.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from pathlib import Path

import trafilatura

from briefer.readers.html import decoded, read
from briefer.readers.html.article import reasons
from briefer.readers.html.charset import page_of
from briefer.readers.html.votes import votes
from briefer.readers.markup.parsing import parse
from briefer.readers.markup.walking import outline_of
from briefer.reading.furniture import lay_out
from briefer.reading.metadata import sniff
from briefer.text.decoded import Decoded

PAGES = Path(__file__).parents[1] / "tests" / "outlets"
FIELDS = ("title", "publisher", "author", "published")

Answer = dict[str, str | None]
"""The text that may be cited, under 'text', and the fields."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page with what is true of it; None is 'not stated'."""

    name: str
    data: bytes
    true: dict[str, str | None]
    body: str
    held: bool


@dataclass(frozen=True, slots=True)
class Score:
    """Of one page: which fields are right, and of how many words of body and junk how many were kept."""

    name: str
    right: dict[str, bool]
    body: int
    body_kept: int
    junk: int
    junk_kept: int


def pages(folder: Path) -> list[Page]:
    """Return the pages of a folder in the order of its ``expected.json``."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return [
        Page(
            name,
            (folder / f"{name}.html").read_bytes(),
            {field: said[field] for field in FIELDS},
            "\n".join(said["body"]),
            said["held"],
        )
        for name, said in expected.items()
    ]


def whole(data: bytes) -> Answer:
    """Answer as the program reads a page."""
    return _laid_out(read(data))


def unvoted(data: bytes) -> Answer:
    """Answer as the program would without trafilatura."""
    root = parse(page_of(data)[0])
    return _laid_out(decoded(root, outline_of(root), None))


def _laid_out(found: Decoded) -> Answer:
    layout = lay_out(found.text, found.marks, wrapped=False)
    said = sniff(found.text, layout, found.stated)
    citable = (part for part in layout.parts if part.role != "furniture")
    fields: Answer = {field: _plain(getattr(said, field)) for field in FIELDS}
    return fields | {"text": "\n".join(part.span.of(found.text) for part in citable)}


def structure(data: bytes) -> Answer:
    """Answer with the lines that the markup's own signs leave."""
    outline = outline_of(parse(page_of(data)[0]))
    kept = zip(outline.lines, reasons(outline, None), strict=True)
    return {"text": "\n".join(line.text for line, why in kept if not why)}


def vote(data: bytes) -> Answer:
    """Answer with the lines that trafilatura votes for."""
    page = page_of(data)[0]
    outline = outline_of(parse(page))
    return {"text": "\n".join(outline.lines[i].text for i in sorted(votes(page, outline) or ()))}


def alone(data: bytes) -> Answer:
    """Answer as trafilatura does by itself."""
    found = trafilatura.bare_extraction(data, with_metadata=True, include_comments=False)
    said = found if isinstance(found, dict) else found.as_dict() if found else {}
    return {
        "title": said.get("title"),
        "publisher": said.get("sitename"),
        "author": said.get("author"),
        "published": said.get("date"),
        "text": said.get("text") or "",
    }


READERS: dict[str, Callable[[bytes], Answer]] = {
    "briefer": whole,
    "without the vote": unvoted,
    "structure alone": structure,
    "vote alone": vote,
    "trafilatura": alone,
}


def score(page: Page, answer: Answer) -> Score:
    """Return how much of an answer is right."""
    body, kept = _words(page.body), _words(answer["text"] or "")
    blocks = SequenceMatcher(None, body, kept, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks)
    right = {field: _same(answer.get(field), page.true[field], field) for field in FIELDS}
    junk = max(0, len(_words(read(page.data).text)) - len(body))
    return Score(page.name, right, len(body), common, junk, len(kept) - common)


def _same(given: str | None, true: str | None, field: str) -> bool:
    if field == "published":
        return (given or "")[:10] == (true or "")
    parts = r",|;|\band\b" if field == "author" else r"\n"
    said, meant = ({" ".join(_words(part)) for part in re.split(parts, one or "")} for one in (given, true))
    return said - {""} == meant - {""}


def _words(text: str) -> list[str]:
    return re.findall(r"[\u3040-\u9fff]|\w+", text.casefold())


def _plain(value: object) -> str | None:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if value else None


def row(name: str, scores: Sequence[Score], seconds: float) -> str:
    """Return a row of the table: fields right, body kept and junk kept in words, time for a page."""
    told = name in {"briefer", "without the vote", "trafilatura"}
    right = (sum(one.right[field] for one in scores) for field in FIELDS)
    fields = " | ".join(f"{count}/{len(scores)}" if told else "–" for count in right)
    body = sum(one.body_kept for one in scores) / sum(one.body for one in scores)
    junk = sum(one.junk_kept for one in scores) / sum(one.junk for one in scores)
    return f"| {name} | {fields} | {body:.1%} | {junk:.1%} | {1000 * seconds / len(scores):.0f} |"


def table(name: str, shown: Sequence[Page]) -> Iterable[str]:
    """Yield the table of one set of pages."""
    yield f"\n{name}: {len(shown)} pages\n"
    yield "| reader | title | publisher | author | published | body kept | junk kept | ms a page |"
    yield "|---|---|---|---|---|---|---|---|"
    for reader, answer in READERS.items():
        begun = time.perf_counter()
        answers = [answer(page.data) for page in shown]
        seconds = time.perf_counter() - begun
        yield row(reader, [score(*one) for one in zip(shown, answers, strict=True)], seconds)


def wrong(shown: Sequence[Page]) -> Iterable[str]:
    """Yield what is not right on each page."""
    for page in shown:
        answer = whole(page.data)
        found = score(page, answer)
        fields = [
            f"{field}: {answer[field]!r}, not {page.true[field]!r}"
            for field in FIELDS
            if not found.right[field]
        ]
        kept, true = (set(text.split("\n")) for text in (answer["text"] or "", page.body))
        clean = {line.removeprefix("- ") for line in kept}
        lost = [f"lost: {line}" for line in page.body.split("\n") if line not in clean]
        junk = [
            f"junk: {line}"
            for line in (answer["text"] or "").split("\n")
            if line.removeprefix("- ") not in true
        ]
        for line in (*fields, *lost, *junk):
            yield f"{page.name}: {line}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=PAGES)
    parser.add_argument("--each", action="store_true")
    given = parser.parse_args()
    every = pages(given.folder)
    shown, held = ([page for page in every if page.held is side] for side in (False, True))
    lines = wrong(shown) if given.each else (*table("Worked on", shown), *table("Held back", held))
    for line in lines:
        print(line)  # noqa: T201 - a script prints


if __name__ == "__main__":
    main()
