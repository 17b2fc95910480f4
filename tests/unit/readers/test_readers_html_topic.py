"""The pages of the invented topic give the words, the lines and the metadata of its answer key."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from briefer.errors import SkippedFileError
from briefer.readers.html import read
from briefer.reading.furniture import lay_out
from briefer.reading.metadata import sniff
from damaged import damaged

TOPICS = Path(__file__).parents[2] / "topics"
TOPIC = TOPICS / "port-lisse-strike"
STEMS = ("02-cpb-wire-wednesday", "03-harbour-courier")


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("stem", STEMS)
def test_the_body_is_read_and_nothing_else_can_be_cited(stem: str) -> None:
    """All words of the body stand in the citable lines in order, and no other word does but its dateline's."""
    found = read((TOPIC / f"sources/{stem}.html").read_bytes())
    layout = lay_out(found.text, found.marks, wrapped=False)
    citable = words("\n".join(p.span.of(found.text) for p in layout.parts if p.role != "furniture"))
    plain = words((TOPIC / f"plain/{stem}.txt").read_text(encoding="utf-8"))
    blocks = SequenceMatcher(None, plain, citable, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks)
    assert common == len(citable)
    assert common >= 0.98 * len(plain)
    assert set(plain) <= set(words(found.text))


@pytest.mark.parametrize("stem", STEMS)
def test_the_metadata_is_that_of_the_answer_key(stem: str) -> None:
    """Title, publisher, author, day, language and credit are found where the page states them."""
    found = read((TOPIC / f"sources/{stem}.html").read_bytes())
    said = sniff(found.text, lay_out(found.text, found.marks, wrapped=False), found.stated)
    true = json.loads((TOPIC / "expected.json").read_text(encoding="utf-8"))["sources"][stem]
    assert said.title == true["title"]
    assert said.publisher == true["publisher"]
    assert said.author == true["author"]
    assert str(said.published)[:10] == true["published"]
    assert said.language == true["language"]
    assert said.credit == true.get("credit")


def test_a_hostile_page_shows_only_what_a_person_sees() -> None:
    """Scripts, comments and templates are no text; escaped tags are."""
    found = read((TOPICS / "hostile/sources/scripts.html").read_bytes())
    assert "leave at 7:10 a.m. instead of 7:25 a.m." in found.text
    assert "<script>alert('escaped')</script>" in found.text
    assert not re.search("stolen|sank|abolished|onerror=alert\\('img", found.text)
    assert {one.kind for one in found.hidden} == {"comment", "template", "shown without scripts only"}


def test_a_damaged_page_is_read_or_skipped() -> None:
    """Bytes flipped, cut, repeated or moved: nothing but a reason comes of it."""
    for data in damaged((TOPICS / "hostile/sources/scripts.html").read_bytes(), seed=5):
        with suppress(SkippedFileError):
            read(data)
