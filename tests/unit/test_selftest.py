"""Planted errors are counted, and what is missed is shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefer.outputs.trying import summary, trial
from briefer.planting.ground import Sown
from briefer.records import Missed, SelfTest
from briefer.selftest import of_sources, run
from made_library import FIRE, make_document, make_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome

LIBRARY = make_library(make_document(FIRE, kind="news"))


def test_errors_in_the_sources_own_sentences_are_caught_and_the_sentences_are_not() -> None:
    """All of them, in a plain report."""
    tested = of_sources(LIBRARY)
    assert (tested.caught, tested.missed) == (tested.planted, ())
    assert tested.planted > 15
    assert (tested.rejected, tested.wrongly_rejected) == (0, ())
    assert sum(count.planted for count in tested.kinds) == tested.planted


def test_a_false_sentence_counts_as_rejected() -> None:
    """It is shown as it is."""
    false = "Fire chief Ana Lind said 31 of the 40 workers on duty had been taken to hospital."
    tested = run([Sown(false, ("S1",), false)], LIBRARY, most=5)
    assert (tested.untouched, tested.rejected, tested.wrongly_rejected) == (1, 1, (false,))


def test_an_opinion_lends_no_sentences() -> None:
    """They are true only as somebody's."""
    assert of_sources(make_library(make_document(FIRE, kind="opinion"))).untouched == 0


def test_the_page_shows_each_miss_with_its_error() -> None:
    """In one line each."""
    missed = Missed(
        kind="date", original="a", planted="It rained on\nMonday.", change="“x” became “y”", sources=("S1",)
    )
    tested = SelfTest(
        planted=3, caught=2, untouched=4, rejected=0, kinds=(), missed=(missed,), wrongly_rejected=()
    )
    assert summary(tested) == "2 of 3 planted errors caught; 0 of 4 untouched sentences rejected."
    (remark,) = trial(tested).missed
    assert (remark.about, remark.text) == ("It rained on Monday.", "date: “x” became “y” (S1)")


def test_make_says_how_many_were_caught(briefer: Callable[..., Outcome], ferry: Path, tmp_path: Path) -> None:
    """In every format, unless it is left out; the same input gives the same bytes."""
    options = ("make", "--sources", ferry, "--out", tmp_path / "out", "--format", "md,json,html", "--quiet")
    folder = tmp_path / "out" / "ferry"
    briefer(*options)
    first = (folder / "briefing.json").read_bytes()
    tested = json.loads(first)["selftest"]
    line = f"{tested['caught']} of {tested['planted']} planted errors caught; "
    assert line in (folder / "briefing.md").read_text(encoding="utf-8")
    assert line in (folder / "briefing.html").read_text(encoding="utf-8")
    briefer(*options)
    assert (folder / "briefing.json").read_bytes() == first
    briefer(*options, "--no-selftest")
    assert json.loads((folder / "briefing.json").read_text(encoding="utf-8"))["selftest"] is None


def test_the_command_counts_by_kind(briefer: Callable[..., Outcome], ferry: Path) -> None:
    """A table for people, JSON for programs; misses are no failure."""
    table = briefer("selftest", "--sources", ferry)
    assert table.code == 0
    assert table.out.startswith("figure ")
    assert "planted errors caught; 0 of " in table.err.splitlines()[-1]
    shown = json.loads(briefer("selftest", "--sources", ferry, "--format", "json", "--quiet").out)
    assert shown["planted"] >= shown["caught"] > 0
