"""What changed since an earlier run, as the reader of the later briefing is told."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from briefer.runs.sealed import sealed
from made_ferry import GAZETTE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

    Briefer = Callable[..., Outcome]

WITNESS = """\
What passengers saw
October 4, 2015
A passenger, Ada Quill, said that the lights had gone out before the ferry struck the rock.
"""


@pytest.fixture
def earlier(briefer: Briefer, ferry: Path, tmp_path: Path) -> Path:
    """Make the earlier briefing of two sources, the later of 3 October 2015."""
    return _made(briefer, ferry, tmp_path / "out")


def _made(briefer: Briefer, sources: Path, out: Path, *options: object) -> Path:
    made = briefer(
        "make", "--sources", sources, "--out", out, "--format", "md,html,json", "--quiet", *options
    )
    assert made.code == 0, made.err
    return out / sources.name


def _briefing(run: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads((run / "briefing.json").read_bytes())


def _changes(briefer: Briefer, ferry: Path, earlier: Path) -> Any:  # noqa: ANN401 - JSON
    return _briefing(_made(briefer, ferry, earlier.parent, "--since", earlier))["changes"]


def test_without_an_earlier_run_nothing_is_said(earlier: Path) -> None:
    """The field is there, and empty; the page has no such part."""
    assert _briefing(earlier)["changes"] is None
    assert "What changed" not in (earlier / "briefing.md").read_text("utf-8")


def test_nothing_changed_while_the_sources_are_as_they_were(
    briefer: Briefer, ferry: Path, earlier: Path
) -> None:
    """A contested figure is contested still, and that is told; the day is that of the earlier sources."""
    changes = _changes(briefer, ferry, earlier)
    assert changes["since"] == "2015-10-03"
    assert [changes[kind] for kind in ("new", "changed", "withdrawn", "left_out")] == [[], [], [], []]
    assert {figure["status"] for figure in changes["contested"]} == {"still"}
    page = (earlier / "briefing.md").read_text("utf-8")
    assert "## What changed since 3 October 2015" in page
    assert "Since 3 October 2015: nothing new, changed or withdrawn" in page


def test_a_new_source_brings_new_sentences(briefer: Briefer, ferry: Path, earlier: Path) -> None:
    """They say why they are new, and no other sentence is called new or withdrawn."""
    (ferry / "a-witness.txt").write_text(WITNESS, encoding="utf-8")
    changes = _changes(briefer, ferry, earlier)
    assert [(s["text"][:22], s["because"]) for s in changes["new"]] == [
        ("A passenger, Ada Quill", "new-source")
    ]
    assert (changes["changed"], changes["withdrawn"], changes["left_out"]) == ([], [], [])
    published = {sentence["id"] for sentence in _briefing(earlier)["published"]}
    assert {sentence["id"] for sentence in changes["new"]} <= published
    assert f'href="#sentence-{changes["new"][0]["id"]}" aria-label="In the text: A passenger' in (
        earlier / "briefing.html"
    ).read_text("utf-8")


def test_another_figure_in_the_same_file_is_a_changed_sentence(
    briefer: Briefer, ferry: Path, earlier: Path
) -> None:
    """What stood there before is told with it, and the table of figures tells the values."""
    (ferry / "gazette.txt").write_text(GAZETTE.replace("17", "19"), encoding="utf-8")
    changes = _changes(briefer, ferry, earlier)
    (changed,) = changes["changed"]
    assert ("17 passengers" in changed["earlier_text"], "19 passengers" in changed["text"]) == (True, True)
    assert [(part["kind"], part["text"]) for part in changed["diff"] if part["kind"] != "same"] == [
        ("claim", "17"),
        ("source", "19"),
    ]
    values = [
        ([v["value"] for v in f["added"]], [v["value"] for v in f["gone"]]) for f in changes["contested"]
    ]
    assert values == [(["19"], ["17"])]
    assert changes["withdrawn"] == []
    page = (earlier / "briefing.md").read_text("utf-8")
    assert "- Harbour master Lena Voss said that ~~17~~ **19** passengers had been treated." in page


def test_a_source_that_is_gone_withdraws_its_sentences(briefer: Briefer, ferry: Path, earlier: Path) -> None:
    """Its sentences are told with the file; the figure that it disputed is contested no longer."""
    (ferry / "gazette.txt").unlink()
    changes = _changes(briefer, ferry, earlier)
    assert {(s["file"], s["because"]) for s in changes["withdrawn"]} == {("gazette.txt", "source-gone")}
    assert {figure["status"] for figure in changes["contested"]} == {"no-longer"}
    page = (earlier / "briefing.md").read_text("utf-8")
    assert "*(gazette.txt is no longer among the sources)*" in page
    assert "no longer contested in these sources" in page


def test_words_that_were_taken_out_withdraw_their_sentence(
    briefer: Briefer, ferry: Path, earlier: Path
) -> None:
    """The file is there, and does not say it any more."""
    last = "The coast guard said it would open an inquiry into the accident.\n"
    (ferry / "gazette.txt").write_text(GAZETTE.replace(last, ""), encoding="utf-8")
    (withdrawn,) = _changes(briefer, ferry, earlier)["withdrawn"]
    assert withdrawn["text"].startswith("The coast guard")
    assert withdrawn["because"] == "words-gone"


def test_what_another_source_says_too_is_not_withdrawn(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """Its source is gone, and the report is not: another paper of the same days has it in its own words."""
    (ferry / "topic.toml").write_text('[sources.gazette]\npublisher = "Marlow Gazette"\n', encoding="utf-8")
    named = _made(briefer, ferry, tmp_path / "named")
    (ferry / "topic.toml").unlink()
    (ferry / "gazette.txt").unlink()
    told = "On Friday morning divers inspected the hull of the ferry Grace, which lay on the rocks.\n"
    (ferry / "herald.txt").write_text(f"Divers at the wreck\nOctober 3, 2015\n{told}", encoding="utf-8")
    changes = _changes(briefer, ferry, named)
    withdrawn = [sentence["text"] for sentence in changes["withdrawn"]]
    assert withdrawn
    assert not any(text.startswith("Divers") for text in withdrawn), withdrawn


def test_a_renamed_file_changes_nothing(briefer: Briefer, ferry: Path, earlier: Path) -> None:
    """The same words on the same evidence are the same sentence."""
    (ferry / "gazette.txt").rename(ferry / "a-paper.txt")
    changes = _changes(briefer, ferry, earlier)
    assert [changes[kind] for kind in ("new", "changed", "withdrawn", "left_out")] == [[], [], [], []]


def test_the_earlier_run_may_be_a_bundle_and_is_sealed_with_the_later(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """Whoever proves the later bundle proves what it says has changed; a changed bundle is refused."""
    bundle = _made(briefer, ferry, tmp_path / "then", "--bundle") / "briefing.zip"
    (ferry / "witness.txt").write_text(WITNESS, encoding="utf-8")
    later = _made(briefer, ferry, tmp_path / "now", "--bundle", "--since", bundle) / "briefing.zip"
    assert briefer("verify", later).code == 0
    with zipfile.ZipFile(later) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.startswith("manifest.")}
    forged = tmp_path / "forged.zip"
    told = files["briefing.json"].replace(b'"new-source"', b'"chosen-now"')
    forged.write_bytes(sealed({**files, "briefing.json": told}))
    assert "its 'changes' is not what the sources give" in briefer("verify", forged).out
    bundle.write_bytes(bundle.read_bytes()[:-1] + b"x")
    refused = briefer("make", "--sources", ferry, "--out", tmp_path / "now", "--since", bundle, "--quiet")
    assert (refused.code, refused.out) == (2, "")
    assert str(bundle) in refused.err


def test_an_earlier_run_that_is_not_there_is_told_before_anything_is_done(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """The message says what to name."""
    outcome = briefer("make", "--sources", ferry, "--out", tmp_path / "out", "--since", tmp_path / "none")
    assert (outcome.code, outcome.out) == (2, "")
    assert (
        "none: there is no such run; name the folder that 'briefer make' printed, or a bundle" in outcome.err
    )
    assert "reading the sources" not in outcome.err


def test_the_changes_are_no_sentences_of_the_briefing(
    briefer: Briefer, ferry: Path, earlier: Path, tmp_path: Path
) -> None:
    """A withdrawn sentence on the page is not taken for a claim when our own Markdown is verified."""
    (ferry / "gazette.txt").unlink()
    run = _made(briefer, ferry, tmp_path / "later", "--since", earlier)
    assert briefer("verify", run / "briefing.md", "--sources", ferry).code == 0
