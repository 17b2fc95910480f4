"""From a folder to a run's folder: exact citations, all sources, and nothing that differs but run.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import briefer
from briefer.errors import NothingToPublishError, OutputError
from briefer.library import Library, open_library
from briefer.pipeline import MadeRun, brief, make
from briefer.records import Finding, Verdict
from briefer.settings import FORMATS, Format, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

NO = Verdict(status="unsupported", score=0.1, findings=(Finding(rule="not-supported", message="m"),))
SEEDS = Path(__file__).parents[2] / "seeds" / "russia-strikes"
STORY = (
    "Police cleared the harbour road on Tuesday and arrested 19 dockers who had blocked the gate. "
    "The dockers' union denied that its members had thrown stones at officers on the harbour road. "
    "Mayor Ana Lind said the council would pay for the repair of the gate and of two lamps."
)


def run(folder: Path, out: Path, *, formats: tuple[Format, ...] = ("md", "json")) -> MadeRun:
    """Make a briefing, without the slow page formats unless they are asked for."""
    return make(folder, Settings(out=out, formats=formats), progress=lambda _step: None)


def files_of(folder: Path) -> dict[str, bytes]:
    """Read all files of a run but its record and the runs before it."""
    paths = [path for path in folder.rglob("*") if path.is_file() and "runs" not in path.parts]
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in paths if p.name != "run.json"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> MadeRun:
    """Make the sample briefing once."""
    return run(SEEDS, tmp_path_factory.mktemp("out"))


def test_every_quote_is_exactly_the_sources_characters(sample: MadeRun) -> None:
    """In the stored text and in the file itself, at the offsets that the citation gives."""
    for sentence in sample.briefing.published:
        for citation in sentence.citations:
            stored = (sample.folder / "texts" / f"{citation.source}.txt").read_bytes().decode()
            original = (SEEDS / citation.file).read_bytes().decode()
            assert (
                citation.quote
                == stored[citation.start : citation.end]
                == original[citation.start : citation.end]
            )


def test_the_sample_briefing_has_its_length_and_all_sources(sample: MadeRun) -> None:
    """400 to 550 words for the 450 asked for; each of the five sources is cited; no sentence twice."""
    texts = [sentence.text for sentence in sample.briefing.published]
    assert 400 <= sum(len(text.split()) for text in texts) <= 550
    assert {c.source for s in sample.briefing.published for c in s.citations} == {
        "S1",
        "S2",
        "S3",
        "S4",
        "S5",
    }
    assert len(set(texts)) == len(texts)
    assert [entry.note for entry in sample.briefing.sources] == [None] * 5


def test_the_briefing_passes_its_own_verifier(sample: MadeRun) -> None:
    """Each published sentence is read back from briefing.md as it was published, and supported."""
    draft = (sample.folder / "briefing.md").read_text(encoding="utf-8")
    found = open_library(SEEDS).verify(draft)
    assert [sentence.text for sentence, _ in found] == [s.text for s in sample.briefing.published]
    assert [sentence.text for sentence, verdict in found if not verdict.accepted] == []


def test_two_runs_differ_in_their_record_only(tmp_path: Path) -> None:
    """The same input gives the same bytes of every file but run.json, wherever it is written."""
    first, second = (run(SEEDS, tmp_path / out, formats=FORMATS) for out in ("a", "b/deeper"))
    assert files_of(first.folder) == files_of(second.folder)
    records = [json.loads((made.folder / "run.json").read_bytes()) for made in (first, second)]
    assert records[0]["id"] != records[1]["id"]
    assert set(records[0]) == {"id", "started", "seconds", "sources", "words", "formats", "model"}
    for data in files_of(first.folder).values():
        assert str(SEEDS).encode() not in data
        assert records[0]["id"].encode() not in data


def test_two_runs_within_a_second_are_both_kept(tmp_path: Path) -> None:
    """Run ids do not collide."""
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "a.txt").write_text(STORY, encoding="utf-8")
    folders = [run(tmp_path / "art", tmp_path / "out").folder for _ in range(3)]
    before = {path.name for path in (folders[0] / "runs").iterdir()}
    ids = before | {json.loads((folders[0] / "run.json").read_bytes())["id"]}
    assert len(ids) == 3


def test_the_sources_are_never_displaced(tmp_path: Path) -> None:
    """A run that would take the place of its own sources is refused, and they stay."""
    folder = tmp_path / "art"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    with pytest.raises(OutputError, match="holds other files"):
        run(folder, tmp_path)
    assert [path.name for path in tmp_path.rglob("*")] == ["art", "a.txt"]


def test_unused_sources_are_listed_with_the_reason(tmp_path: Path) -> None:
    """A reprint, another language and a text without usable sentences each have their own."""
    folder = tmp_path / "art"
    folder.mkdir()
    german = (
        "Die Polizei räumte am Dienstag die Hafenstraße und nahm neunzehn Hafenarbeiter fest, die das Tor "
        "blockiert hatten. Die Gewerkschaft wies die Vorwürfe der Behörde am Abend zurück."
    )
    for name, text in {"a": STORY, "b": STORY, "c": german, "d": "It was so. They left it there."}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "topic.toml").write_text('[sources."b"]\nkind = "reprint"\n', encoding="utf-8")
    entries = run(folder, tmp_path / "out").briefing.sources
    assert [(entry.id, entry.used, entry.note) for entry in entries] == [
        ("S1", True, None),
        ("S2", False, "same text as S1"),
        ("S3", False, "in another language than the briefing (de)"),
        ("S4", False, "no sentence that can be understood by itself"),
    ]


def test_a_sentence_of_a_reprint_is_cited_from_the_original(tmp_path: Path) -> None:
    """The original is cited also where the reprint's file comes first."""
    folder = tmp_path / "art"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(STORY, encoding="utf-8")
    (folder / "topic.toml").write_text('[sources."a"]\nkind = "reprint"\n', encoding="utf-8")
    briefing = run(folder, tmp_path / "out").briefing
    assert {c.source for s in briefing.published for c in s.citations} == {"S2"}


def test_a_folder_of_scraps_is_no_briefing(tmp_path: Path) -> None:
    """Nothing is written when no sentence can be published."""
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "a.txt").write_text("It was so. They left it there.", encoding="utf-8")
    with pytest.raises(NothingToPublishError):
        briefer.make(tmp_path / "art", out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


@dataclass(frozen=True)
class Refusing(Library):
    """A library that refuses one sentence, drafted or in the source's words."""

    refused: frozenset[str] = frozenset()

    def check(self, claim: str, *, sources: Sequence[str] | None, doubting: bool = True) -> Verdict:
        """Refuse the sentence; all others are checked."""
        return NO if claim in self.refused else super().check(claim, sources=sources, doubting=doubting)


def test_a_dropped_sentence_is_made_up_for() -> None:
    """The next best sentence takes the place of one that cannot be verified; the rejection is still reported."""
    corpus = open_library(SEEDS).corpus
    whole = brief(Library(corpus), words=200, progress=lambda _step: None)
    lost = whole.published[0]
    refused = frozenset({lost.text, " ".join(lost.citations[0].quote.split())})
    briefing = brief(Refusing(corpus, refused=refused), words=200, progress=lambda _step: None)
    assert lost.text not in {sentence.text for sentence in briefing.published}
    spent, before = (sum(len(s.text.split()) for s in b.published) for b in (briefing, whole))
    assert spent > before - len(lost.text.split())
    assert [(rejected.text, rejected.outcome) for rejected in briefing.rejected] == [(lost.text, "dropped")]
