"""Labelled claims are read from folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelled import Claim, planted, read_sets, told

from made_library import make_document, make_library

if TYPE_CHECKING:
    from pathlib import Path

LINE = '{"id": 7, "claim": "It rained.", "source": %s, "label": "%s", "kind": "%s", "note": "…"}\n'


def test_a_folder_of_sets_is_read_by_name(tmp_path: Path) -> None:
    """Each folder with claims is a set; a source may be one name or several."""
    for name in ("b", "a"):
        (tmp_path / name / "sources").mkdir(parents=True)
        (tmp_path / name / "claims.jsonl").write_text(LINE % ('["x", "y"]', "supported", "heavy_paraphrase"))
    first, second = read_sets(tmp_path)
    assert (first.name, second.name, first.folder) == ("a", "b", tmp_path / "a" / "sources")
    claim = Claim(id="7", text="It rained.", sources=("x", "y"), true=True, kind="heavy_paraphrase")
    assert first.claims == (claim,)
    assert claim.heavy


def test_plain_texts_are_preferred(tmp_path: Path) -> None:
    """A set with its texts laid bare is read from these."""
    for name in ("sources", "plain"):
        (tmp_path / name).mkdir()
    (tmp_path / "claims.jsonl").write_text(LINE % ('"x"', "unsupported", "") + "\n")
    (found,) = read_sets(tmp_path)
    assert (found.folder.name, found.claims[0].sources, found.claims[0].true) == ("plain", ("x",), False)


def test_the_planted_cases_are_there_with_their_sources() -> None:
    """All cases of the tests, each citing a source of its folder."""
    for labelled in planted():
        stems = {path.stem for path in labelled.folder.glob("*.txt")}
        assert {name for claim in labelled.claims for name in claim.sources} <= stems


def test_a_briefing_is_told_sentence_by_sentence(tmp_path: Path) -> None:
    """Each cites its source, and one that opens with a pronoun is left out."""
    draft = "The mill burned down [S1]. She was old [S1]. Nobody was hurt, the mayor of Dorn said [S1]."
    (tmp_path / "reference-briefing.md").write_text(draft, encoding="utf-8")
    found = list(told(tmp_path, make_library(make_document("The mill burned down.")).corpus))
    assert [claim.text for claim in found] == [
        "The mill burned down.",
        "Nobody was hurt, the mayor of Dorn said.",
    ]
    assert {(claim.sources, claim.true, claim.kind) for claim in found} == {(("S1",), True, "briefing")}
