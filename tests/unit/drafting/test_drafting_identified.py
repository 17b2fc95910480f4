"""A sentence keeps its id as long as its words and its evidence stay, whatever else is in the folder."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from briefer.drafting.identified import content_id, identified
from briefer.records import Citation, Published, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

    Briefer = Callable[..., Outcome]

QUOTE = "Divers inspected the hull\non Friday."
HERE = Citation(source="S1", file="a.txt", start=4, end=4 + len(QUOTE), quote=QUOTE)
TEXT = "Divers inspected the hull on Friday (Gazette)."


def _published(text: str = TEXT) -> Published:
    verdict = Verdict(status="supported", score=1.0)
    return Published(
        id="x", section="Dive", text=text, citations=(HERE,), verdict=verdict, drafted_by="source"
    )


@pytest.mark.parametrize(
    "elsewhere",
    [
        pytest.param(HERE.replace(source="S7"), id="another-number"),
        pytest.param(HERE.replace(file="more/b.txt"), id="a-renamed-file"),
        pytest.param(HERE.replace(start=0, end=len(QUOTE)), id="another-place"),
        pytest.param(HERE.replace(quote=QUOTE.replace("\n", " ")), id="other-line-ends"),
    ],
)
def test_where_the_evidence_stands_does_not_change_the_id(elsewhere: Citation) -> None:
    """The words are the evidence; their place may move."""
    assert content_id(TEXT, [elsewhere]) == content_id(TEXT, [HERE])


def test_other_words_or_other_evidence_give_another_id() -> None:
    """One digit is enough."""
    other = HERE.replace(quote=QUOTE.replace("Friday", "Monday"))
    ids = [
        content_id(TEXT, [HERE]),
        content_id(TEXT.replace("hull", "keel"), [HERE]),
        content_id(TEXT, [other]),
    ]
    assert len(set(ids)) == 3


def test_two_sentences_of_the_same_words_are_told_apart() -> None:
    """An id names one sentence of a briefing."""
    first, second = identified([_published(), _published()])
    assert second.id == f"{first.id}-2"


def test_ids_of_a_run_outlive_a_new_source(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """A file that sorts first renumbers every source, and no sentence that is published again."""
    folder = tmp_path / "out" / "ferry"
    first = _ids(briefer, ferry, folder)
    (ferry / "a-note.txt").write_text("The mayor of Marlow thanked the divers on Sunday evening.\n", "utf-8")
    second = _ids(briefer, ferry, folder)
    kept = first.keys() & second.keys()
    assert len(kept) >= 4
    assert {text: first[text] for text in kept} == {text: second[text] for text in kept}
    assert all(re.fullmatch(r"[a-z]{5}-[a-z]{5}", one) for one in first.values())
    page = (folder / "briefing.html").read_text("utf-8")
    assert all(f'id="sentence-{one}"' in page for one in second.values())


def _ids(briefer: Briefer, sources: Path, folder: Path) -> dict[str, str]:
    briefer("make", "--sources", sources, "--out", folder.parent, "--format", "json,html", "--quiet")
    briefing = json.loads((folder / "briefing.json").read_text("utf-8"))
    return {sentence["text"]: sentence["id"] for sentence in briefing["published"]}
