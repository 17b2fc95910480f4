"""A story written in Markdown gives the verdicts of the same story in plain text, and quotes its own characters."""

import json
import random
import re
from pathlib import Path

import pytest

from briefer.language.article import Article
from briefer.library import Library, open_library

TOPIC = Path(__file__).parents[1] / "topics" / "port-lisse-strike"
CLAIMS = [json.loads(line) for line in (TOPIC / "claims.jsonl").read_text(encoding="utf-8").splitlines()]


def _written(text: str, dice: random.Random) -> str:
    """Return a text with words of it linked, bold or slanted: about one in eight."""
    return re.sub(r"(?<![\w’'])[^\W_]+(?: [^\W_]+)?(?![\w’'])", lambda m: _dressed(m[0], dice), text)


def _dressed(words: str, dice: random.Random) -> str:
    shapes = (f"**{words}**", f"*{words}*", f'[{words}](https://example.org/{len(words)}/a_b "A title.")')
    return dice.choice(shapes) if dice.random() < 0.12 else words


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, Library]:
    folder, dice = tmp_path_factory.mktemp("markdown"), random.Random(7)  # noqa: S311 - for a story
    for file in sorted((TOPIC / "plain").glob("*.txt")):
        text = _written(file.read_text(encoding="utf-8"), dice)
        (folder / f"{file.stem}.md").write_text(text, encoding="utf-8")
    (folder / "topic.toml").write_text(_renamed(TOPIC / "plain" / "topic.toml"), encoding="utf-8")
    return open_library(TOPIC / "plain"), open_library(folder)


def _renamed(settings: Path) -> str:
    return settings.read_text(encoding="utf-8").replace(".txt", ".md")


def test_each_claim_has_the_verdict_of_the_plain_text(libraries: tuple[Library, Library]) -> None:
    plain, written = libraries
    assert {document.source.format for document in written.corpus.documents} == {"Markdown"}

    differing = [claim["id"] for claim in CLAIMS if _status(plain, claim) != _status(written, claim)]

    assert not differing


def test_a_sentence_is_shown_without_marks_and_cited_with_them(libraries: tuple[Library, Library]) -> None:
    for document in libraries[1].corpus.documents:
        article = Article(document)
        for reading in article.readings:
            citation = article.cite(reading.span)
            assert "](" not in reading.span.of(article.text)
            assert document.text[citation.start : citation.end] == citation.quote
            assert citation.quote.count("](") == citation.quote.count("[")


def _status(library: Library, claim: dict[str, object]) -> str:
    named = claim["source"]
    stems = named if isinstance(named, list) else [named]
    ids = {Path(document.source.file).stem: document.source.id for document in library.corpus.documents}
    return library.check(str(claim["claim"]), sources=[ids[str(stem)] for stem in stems]).status
