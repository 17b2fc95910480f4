"""A second parser, written by other people to other rules, reads the Markdown as the first one does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import mistune
import pytest

from briefer.outputs.markdown import render
from briefer.outputs.paging import lay_out
from briefer.outputs.visible import line
from hostile_strings import HOSTILE
from sample_briefing import make_briefing, make_corpus, make_poisoned

if TYPE_CHECKING:
    from collections.abc import Iterator

PARSER = mistune.create_markdown(renderer="ast", plugins=["footnotes", "table", "strikethrough", "url"])
PLAIN = "zqx"


def parsed(markdown: str) -> list[dict[str, Any]]:
    tokens = PARSER(markdown)
    assert isinstance(tokens, list)
    return tokens


def shape(tokens: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the markup of a document without its texts."""
    for token in tokens:
        if token["type"] not in {"text", "blank_line"}:
            yield f"{token['type']} {token.get('attrs', '')}"
        yield from shape(token.get("children", []))


def words(tokens: list[dict[str, Any]]) -> str:
    return "".join(
        token.get("raw", "") if token["type"] == "text" else words(token.get("children", []))
        for token in tokens
    )


def test_every_sentence_and_every_note_is_read() -> None:
    briefing = make_briefing()
    tokens = parsed(render(briefing, make_corpus()))
    notes = [item for token in tokens if token["type"] == "footnotes" for item in token["children"]]

    assert all(line(sentence.text) in words(tokens) for sentence in briefing.published)
    assert len(notes) == len(lay_out(briefing, make_corpus()).passages)
    assert all("characters" in words(note["children"]) for note in notes)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_stays_text(text: str) -> None:
    """With a hostile text everywhere, the markup is that of a plain word."""
    hostile, plain = (parsed(render(*make_poisoned(one))) for one in (text, PLAIN))

    assert list(shape(hostile)) == list(shape(plain))
    assert re.sub(r"\s", "", line(text)) in re.sub(r"\s", "", words(hostile))
