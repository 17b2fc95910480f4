"""What rests on a source, and what lost its evidence since the run, as the user of a finished run sees it."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from made_ferry import GAZETTE, HARBOUR

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

    Briefer = Callable[..., Outcome]

COPY = HARBOUR.replace("By Ines Okafor, ", "")
"""A reprint of the harbour story."""
WITNESS = """\
What passengers saw
October 4, 2015
The owner, Marlow Lines, denied that the ferry had been overloaded.
A passenger, Ada Quill, said that the lights had gone out before the ferry struck the rock.
"""


@pytest.fixture
def run(briefer: Briefer, ferry: Path, tmp_path: Path) -> Path:
    """Make a briefing of three sources, of which two carry the owner's denial."""
    (ferry / "witness.txt").write_text(WITNESS, encoding="utf-8")
    return _made(briefer, ferry, tmp_path)


def _made(briefer: Briefer, sources: Path, parent: Path) -> Path:
    made = briefer("make", "--sources", sources, "--out", parent / "out", "--format", "json", "--quiet")
    assert made.code == 0
    return parent / "out" / sources.name


def _items(outcome: Outcome, kind: str = "sentence") -> dict[str, str]:
    """Return the outcome of each item of a kind by the start of its text."""
    items: list[dict[str, Any]] = json.loads(outcome.out)["items"]
    return {item["text"][:24]: item["outcome"] for item in items if item["kind"] == kind}


def test_without_tells_what_falls_and_what_another_source_says(briefer: Briefer, run: Path) -> None:
    """The denial stands, because the other paper has it; what only the withdrawn ones have falls."""
    outcome = briefer("without", run, "witness.txt", "--format", "json")
    assert outcome.code == 0
    assert json.loads(outcome.out)["withdrawn"] == ["S3"]
    sentences = _items(outcome)
    assert sentences["A passenger, Ada Quill, "] == "falls"
    assert sentences["The owner, Marlow Lines,"] == "stands"
    assert not any(text.startswith("Divers") for text in sentences)


def test_without_names_the_rows_and_the_days_too(briefer: Briefer, run: Path) -> None:
    """A value of a contested figure rests on its source as a sentence does."""
    outcome = briefer("without", run, "S1", "--format", "json")
    assert set(_items(outcome, "figure").values()) == {"falls"}
    assert "fall" in outcome.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("dateline", "outcome"),
    [
        pytest.param("October 10, 2015", "falls", id="another-week"),
        pytest.param("October 4, 2015", "stands", id="same-week"),
        pytest.param("From our reporter", "stands", id="no-date"),
    ],
)
def test_on_friday_is_another_day_in_another_week(
    briefer: Briefer, ferry: Path, tmp_path: Path, dateline: str, outcome: str
) -> None:
    """A source that says the same words a week later says another thing."""
    told = "Divers inspected the hull of the ferry Grace on Friday morning.\n"
    (ferry / "later.txt").write_text(f"The ferry again\n{dateline}\n{told}", encoding="utf-8")
    run = _made(briefer, ferry, tmp_path)
    published = json.loads((run / "briefing.json").read_bytes())["published"]
    (source,) = {s["citations"][0]["source"] for s in published if s["text"].startswith("Divers inspected")}
    sentences = _items(briefer("without", run, source, "--format", "json"))
    assert sentences["Divers inspected the hul"] == outcome


def test_a_run_that_cites_what_it_does_not_list_is_refused(briefer: Briefer, run: Path) -> None:
    """Somebody changed its briefing by hand; the message says where."""
    path = run / "briefing.json"
    briefing = json.loads(path.read_bytes())
    briefing["published"][0]["citations"][0]["source"] = "S77"
    path.write_text(json.dumps(briefing), encoding="utf-8")
    outcome = briefer("stale", run, "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"sentence {briefing['published'][0]['id']} cites S77, which is not listed" in outcome.err


def test_a_reprint_does_not_keep_a_withdrawn_story(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """What only a copy of the same text says is called so, because it is no second source."""
    (ferry / "reprint.txt").write_text(COPY, encoding="utf-8")
    run = _made(briefer, ferry, tmp_path)
    cited = json.loads((run / "briefing.json").read_bytes())["published"]
    source = next(s["citations"][0]["source"] for s in cited if s["text"].startswith("The ferry Grace"))
    assert _items(briefer("without", run, source, "--format", "json"))["The ferry Grace ran agro"] == "copy"


def test_without_every_source_nothing_stands(briefer: Briefer, run: Path) -> None:
    """No source is left to verify anything on."""
    outcome = briefer("without", run, "S1", "S2", "S3", "--format", "json")
    assert outcome.code == 0
    assert set(_items(outcome).values()) == {"falls"}


def test_without_shows_people_why(briefer: Briefer, run: Path) -> None:
    """A block for each statement: what it is, what becomes of it, and on what it stands."""
    lines = briefer("without", run, "witness").out.splitlines()
    assert any(line.startswith("✗ sentence ") and "falls" in line for line in lines)
    assert "    why       no other source says it" in lines
    assert any(line.startswith("    source    S2 harbour.txt ") for line in lines)


def test_a_source_that_a_run_does_not_have_is_named(briefer: Briefer, run: Path) -> None:
    """The message says how to list those there are."""
    outcome = briefer("without", run, "S9", "--quiet")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "briefer: error: no source 'S9'; 'briefer sources' lists those there are\n"


def test_without_refuses_sources_that_are_not_the_runs(briefer: Briefer, run: Path, ferry: Path) -> None:
    """What was changed since cannot say what would have stood."""
    (ferry / "gazette.txt").write_text(GAZETTE.replace("17", "19"), encoding="utf-8")
    outcome = briefer("without", run, "S2", "--quiet")
    assert (outcome.code, outcome.err) == (
        2,
        "briefer: error: gazette.txt was changed since the run; see 'briefer stale', or make the briefing anew\n",
    )


def test_nothing_is_stale_while_the_sources_are_as_they_were(briefer: Briefer, run: Path) -> None:
    """The exit code is 0, and stdout is empty."""
    outcome = briefer("stale", run)
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.splitlines()[-1] == "briefer: every statement stands on its sources as they were"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param(("17 passengers", "19 passengers"), 4, id="a-figure"),
        pytest.param(("would open an inquiry", "would not open an inquiry"), 4, id="a-negation"),
        pytest.param(
            ("Divers inspected", "Rain fell all night.\nDivers inspected"), 0, id="words-moved-down"
        ),
        pytest.param(("coast guard said it", "coast  guard  said it"), 0, id="other-blanks"),
        pytest.param(("into the accident.", "into the accident.\nShare this story"), 0, id="furniture-added"),
    ],
)
def test_a_changed_file_takes_away_only_what_it_no_longer_says(
    briefer: Briefer, run: Path, ferry: Path, change: tuple[str, str], code: int
) -> None:
    """What was changed is re-read and verified; the same words elsewhere in the file are fine."""
    (ferry / "gazette.txt").write_text(GAZETTE.replace(*change), encoding="utf-8")
    outcome = briefer("stale", run)
    assert outcome.code == code, outcome.out
    assert ("✗" in outcome.out) == (code == 4)
    assert "briefer: S1: gazette.txt was changed" in outcome.err


def test_a_source_that_is_gone_or_moved_is_named(briefer: Briefer, run: Path, ferry: Path) -> None:
    """Its citations lead nowhere; where its text is now is told."""
    (ferry / "harbour.txt").unlink()
    (ferry / "gazette.txt").rename(ferry / "paper.txt")
    outcome = briefer("stale", run, "--format", "json")
    assert outcome.code == 4
    assert [(s["id"], s["state"], s["told"]) for s in json.loads(outcome.out)["sources"]] == [
        ("S1", "moved", "gazette.txt is now paper.txt"),
        ("S2", "vanished", "harbour.txt is gone"),
    ]
    assert set(_items(outcome).values()) == {"falls"}


def test_a_file_that_topic_toml_names_may_be_gone(briefer: Briefer, ferry: Path, tmp_path: Path) -> None:
    """What it says of a file that vanished is no reason to tell nothing."""
    (ferry / "topic.toml").write_text('[sources.harbour]\npublisher = "Harbour News"\n', encoding="utf-8")
    run = _made(briefer, ferry, tmp_path)
    (ferry / "harbour.txt").unlink()
    assert "harbour.txt is gone" in briefer("stale", run).err


def test_another_outlet_in_topic_toml_is_another_attribution(
    briefer: Briefer, ferry: Path, tmp_path: Path
) -> None:
    """A sentence that names the outlet falls with the name, though the text is as it was."""
    (ferry / "topic.toml").write_text('[sources.harbour]\npublisher = "Harbour News"\n', encoding="utf-8")
    run = _made(briefer, ferry, tmp_path)
    (ferry / "topic.toml").write_text('[sources.harbour]\npublisher = "Tide Weekly"\n', encoding="utf-8")
    outcome = briefer("stale", run, "--format", "json")
    assert outcome.code == 4
    assert "harbour.txt has another publisher" in outcome.err
    assert "falls" in _items(outcome).values()


def test_another_day_of_publication_moves_the_days_that_were_counted_from_it(
    briefer: Briefer, run: Path, ferry: Path
) -> None:
    """ "On Friday" is another day then, though the words are as they were."""
    (ferry / "gazette.txt").write_text(GAZETTE.replace("October 3", "October 10"), encoding="utf-8")
    outcome = briefer("stale", run, "--format", "json")
    assert outcome.code == 4
    assert _items(outcome, "event") == {"Divers inspected the hul": "falls"}


def test_stale_looks_where_it_is_told(briefer: Briefer, run: Path, ferry: Path, tmp_path: Path) -> None:
    """The sources may have gone elsewhere; without a word on where, the message asks."""
    shutil.move(ferry, tmp_path / "archive")
    outcome = briefer("stale", run, "--quiet")
    assert outcome.code == 2
    assert outcome.err.endswith("are not there any more; name them with --sources DIR\n")
    assert briefer("stale", run, "--sources", tmp_path / "archive").code == 0


@pytest.mark.parametrize("command", [["stale"], ["without"]])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "there is no briefing.json in it", id="no-briefing"),
        pytest.param("{", "not a briefing of schema 1", id="no-json"),
        pytest.param('{"schema": 2}', "not a briefing of schema 1", id="another-schema"),
    ],
)
def test_what_is_no_run_is_named(
    briefer: Briefer, tmp_path: Path, command: list[str], content: str | None, message: str
) -> None:
    """One line says what is missing, and where."""
    if content is not None:
        (tmp_path / "briefing.json").write_text(content, encoding="utf-8")
    outcome = briefer(*command, tmp_path, *(["S1"] if command == ["without"] else []), "--quiet")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert message in outcome.err
    assert str(tmp_path) in outcome.err
