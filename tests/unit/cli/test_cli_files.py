"""A file of results appears wholly or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.cli.files import results_to
from briefer.errors import OutputError


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    """A full disk in the middle of writing costs nothing that was there."""
    path = tmp_path / "verdicts.jsonl"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(OutputError, match="No space left on device; what stood there before is intact"):
        _write(path, OSError(28, "No space left on device"))
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupt_keeps_what_was_written(tmp_path: Path) -> None:
    """What was verified is written."""
    path = tmp_path / "verdicts.jsonl"
    with pytest.raises(KeyboardInterrupt):
        _write(path, KeyboardInterrupt())
    assert path.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The message says which file cannot be written and why."""
    path = tmp_path / "none" / "verdicts.jsonl"
    with (
        pytest.raises(OutputError, match=r"none/verdicts\.jsonl: No such file or directory"),
        results_to(path),
    ):
        pytest.fail("nothing may be written")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file that the link names is replaced, not the link."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    with results_to(link) as stream:
        stream.write("new")
    assert (link.is_symlink(), target.read_text(encoding="utf-8")) == (True, "new")


def test_a_device_is_written_to_directly() -> None:
    """A pipe or a device cannot be moved into place."""
    with results_to(Path("/dev/null")) as stream:
        stream.write("new")
    assert Path("/dev/null").is_char_device()


def _write(path: Path, failure: BaseException) -> None:
    with results_to(path) as stream:
        stream.write("new")
        raise failure
