"""What can be chosen for a run, and where topics are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.errors import UnknownTopicError, UsageError
from briefer.resources import find_topic, prompts_folder, topics
from briefer.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("words", [pytest.param(99, id="below"), pytest.param(3001, id="above")])
def test_a_length_out_of_bounds_is_refused(words: int) -> None:
    """The message names the bounds."""
    with pytest.raises(UsageError, match=f"^{words} words: choose from 100 to 3000$"):
        Settings(words=words)


def test_no_format_at_all_is_refused() -> None:
    """A run that would write nothing is a mistake."""
    with pytest.raises(UsageError, match=r"^no format named: choose from md, html, pdf, json, docx$"):
        Settings(formats=())


def test_the_nearest_topic_of_a_name_wins(tmp_path: Path) -> None:
    """A topic in ./seeds hides a packaged one of the same name; the packaged ones are there besides."""
    own = tmp_path / "seeds" / "russia-strikes"
    own.mkdir(parents=True)
    (tmp_path / "seeds" / "notes.txt").write_text("no topic", encoding="utf-8")
    assert find_topic("russia-strikes", here=tmp_path) == own
    assert sorted(topics(tmp_path)) == ["russia-strikes"]


def test_the_sample_topic_is_found_from_anywhere(tmp_path: Path) -> None:
    """The packaged topic needs no ./seeds."""
    assert len(list(find_topic("russia-strikes", here=tmp_path).glob("*.txt"))) == 5


@pytest.mark.parametrize("name", ["moon", "", ".", "..", "../seeds", "russia-strikes/"])
def test_anything_but_a_topic_is_unknown(tmp_path: Path, name: str) -> None:
    """The message lists the topics there are."""
    with pytest.raises(UnknownTopicError, match="the topics are russia-strikes;"):
        find_topic(name, here=tmp_path)


def test_the_prompts_travel_with_the_program() -> None:
    """The folder of prompts is there, installed or not."""
    assert prompts_folder().is_dir()
