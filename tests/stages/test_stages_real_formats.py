"""An invented topic in its real formats: read as its true texts are, with what is known of each source."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from briefer.library import open_library
from briefer.records import Corpus, Document, Source
from briefer.stages.corpus import gather
from reading_fidelity import fidelity, truth_of

TOPIC = Path(__file__).parents[1] / "topics" / "port-lisse-strike"
EXPECTED = json.loads((TOPIC / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return gather(TOPIC / "sources")


def stem(source: Source) -> str:
    return Path(source.file).stem


def test_every_file_is_read(corpus: Corpus) -> None:
    """Text, Markdown, pages, PDFs, a Word file and an e-mail; a note says where a text addresses a machine."""
    assert corpus.skipped == ()
    assert [document.source.format for document in corpus.documents] == [
        "text", "HTML", "HTML", "DOCX", "PDF", "e-mail", "Markdown", "PDF",
    ]  # fmt: skip
    noted = {stem(document.source): document.source.notes for document in corpus.documents}
    assert [name for name, notes in noted.items() if any("machine" in note for note in notes)] == [
        stem for stem in noted if any(stem == one["source"] for one in EXPECTED["injections"])
    ]


@pytest.mark.parametrize("name", sorted(EXPECTED["sources"]))
def test_a_source_gives_the_words_of_its_true_text(corpus: Corpus, name: str) -> None:
    """At least 99 of 100 words in order, no line of the article barred, hardly a word of the page citable."""
    (document,) = (one for one in corpus.documents if stem(one.source) == name)
    measured = fidelity(document, truth_of(TOPIC, document))
    assert measured.kept >= 0.99
    assert measured.lost <= 0.01
    assert measured.junk <= 0.015


@pytest.mark.parametrize("name", sorted(EXPECTED["sources"]))
def test_what_is_known_of_a_source_is_found(corpus: Corpus, name: str) -> None:
    """Title, publisher, author, day, time and language, and nothing where the source does not say."""
    (document,) = (one for one in corpus.documents if stem(one.source) == name)
    expected = EXPECTED["sources"][name]
    assert found(document, with_time="published_time" in expected) == {
        key: expected.get(key) for key in ("title", "publisher", "author", "published", "language")
    } | {"published_time": expected.get("published_time"), "updated": expected.get("updated")}


def found(document: Document, *, with_time: bool) -> dict[str, str | None]:
    source = document.source
    when, changed = source.published, source.updated
    return {
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "published": f"{when:%Y-%m-%d}" if when else None,
        "published_time": f"{when:%H:%M}" if with_time and isinstance(when, datetime) else None,
        "updated": f"{changed:%Y-%m-%d}" if changed and when and changed.day != when.day else None,
        "language": source.language,
    }


def test_claims_are_decided_as_on_the_true_texts() -> None:
    """Which format a text came in makes no difference to what it says: at most one claim in a hundred."""
    claims = [json.loads(line) for line in (TOPIC / "claims.jsonl").read_text(encoding="utf-8").splitlines()]
    statuses = [_statuses(TOPIC / folder, claims) for folder in ("plain", "sources")]
    apart = [claim["id"] for claim, one, two in zip(claims, *statuses, strict=True) if one != two]
    assert len(apart) <= len(claims) / 100, apart


def _statuses(folder: Path, claims: list[dict[str, str]]) -> list[bool]:
    library = open_library(folder)
    ids = {stem(document.source): document.source.id for document in library.corpus.documents}
    return [
        library.check(claim["claim"], sources=[ids[name] for name in _cited(claim["source"])]).accepted
        for claim in claims
    ]


def _cited(source: str | list[str]) -> list[str]:
    return [source] if isinstance(source, str) else source
