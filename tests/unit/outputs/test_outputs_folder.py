"""A run reaches the disk whole or not at all, and what stood there before is kept."""

from __future__ import annotations

import errno
import json
import os
from typing import TYPE_CHECKING

import pytest

from briefer.errors import OutputError
from briefer.outputs.folder import write_file, write_run

if TYPE_CHECKING:
    from pathlib import Path


def make_files(run_id: str) -> dict[str, bytes]:
    """Build the files of a small run."""
    return {
        "briefing.md": f"briefing of {run_id}".encode(),
        "run.json": json.dumps({"id": run_id}).encode(),
        "texts/S1.txt": b"text",
    }


def tree(folder: Path) -> dict[str, bytes]:
    """Read everything below a folder, hidden files included."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def under(prefix: str, run_id: str) -> dict[str, bytes]:
    """Name the files of a run as they stand below ``prefix``."""
    return {f"{prefix}/{name}": data for name, data in make_files(run_id).items()}


def test_the_first_run_is_written_whole(tmp_path: Path) -> None:
    """The folder holds the files and nothing else, also where the parent was missing."""
    folder = write_run(tmp_path / "out", "alder", make_files("r1"), run_id="r1")
    assert folder == tmp_path / "out" / "alder"
    assert tree(tmp_path / "out") == under("alder", "r1")


def test_runs_before_are_kept_under_their_ids(tmp_path: Path) -> None:
    """Each earlier run stands in runs/ under its own id, as it was."""
    for run_id in ("r1", "r2", "r3"):
        write_run(tmp_path, "alder", make_files(run_id), run_id=run_id)
    assert tree(tmp_path) == (
        under("alder", "r3") | under("alder/runs/r2", "r2") | under("alder/runs/r1", "r1")
    )


def test_a_run_repeated_under_one_id_is_kept_twice(tmp_path: Path) -> None:
    """The same id never overwrites an earlier run."""
    for _ in range(3):
        write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    assert sorted(run.name for run in (tmp_path / "alder" / "runs").iterdir()) == ["r1", "r1-2"]


def test_a_folder_that_is_no_run_is_refused(tmp_path: Path) -> None:
    """What a user put there is never moved, and the message says what, where and what to do."""
    (tmp_path / "alder").mkdir()
    (tmp_path / "alder" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError) as refusal:
        write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    assert str(refusal.value) == (
        f"{tmp_path / 'alder'}: this folder holds other files (there is no run.json in it), and a briefing would "
        "take its place; nothing was changed; name another folder with --out"
    )
    assert tree(tmp_path) == {"alder/notes.txt": b"mine"}


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    """A folder that was made for the run is used."""
    (tmp_path / "alder").mkdir()
    write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    assert tree(tmp_path) == under("alder", "r1")
    assert not (tmp_path / "alder" / "runs").exists()


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        pytest.param(errno.ENOSPC, "free some space", id="disk-full"),
        pytest.param(errno.EACCES, "may write to", id="no-permission"),
        pytest.param(errno.EROFS, "may write to", id="read-only"),
    ],
)
def test_a_refusal_in_the_middle_leaves_the_old_run(tmp_path: Path, code: int, advice: str) -> None:
    """The old output is intact, nothing is left over, and the message says what, where and what to do."""
    write_run(tmp_path, "alder", make_files("r1"), run_id="r1")

    def refusing(path: Path, data: bytes) -> None:
        if path.name == "S1.txt":
            write_file(path, data[:2])
            raise OSError(code, os.strerror(code), str(path))
        write_file(path, data)

    with pytest.raises(OutputError) as refusal:
        write_run(tmp_path, "alder", make_files("r2"), run_id="r2", write=refusing)
    assert os.strerror(code) in str(refusal.value)
    assert str(tmp_path / "alder") in str(refusal.value)
    assert advice in str(refusal.value)
    assert tree(tmp_path) == under("alder", "r1")


def test_a_parent_that_is_a_file_is_refused(tmp_path: Path) -> None:
    """A real refusal of the system, for any user, becomes the same error."""
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(OutputError, match="out: File exists"):
        write_run(tmp_path / "out", "alder", make_files("r1"), run_id="r1")


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    """A file of that name is not moved away."""
    (tmp_path / "alder").write_text("a file", encoding="utf-8")
    with pytest.raises(OutputError, match="Not a directory"):
        write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    assert tree(tmp_path) == {"alder": b"a file"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_parent_is_refused(tmp_path: Path) -> None:
    """No permission is a clear error, not a traceback."""
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="may write to"):
        write_run(tmp_path, "alder", make_files("r1"), run_id="r1")


def test_a_crash_between_the_two_renames_is_undone(tmp_path: Path) -> None:
    """The old run, left under its hidden name, is back before the next write begins."""
    write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    (tmp_path / "alder").rename(tmp_path / ".alder.old")
    (tmp_path / ".alder.new" / "texts").mkdir(parents=True)
    write_run(tmp_path, "alder", make_files("r2"), run_id="r2")
    assert tree(tmp_path) == under("alder", "r2") | under("alder/runs/r1", "r1")


def test_a_crash_before_the_old_run_was_filed_is_finished(tmp_path: Path) -> None:
    """The old run is filed under runs/ by the next write."""
    write_run(tmp_path, "alder", make_files("r1"), run_id="r1")
    (tmp_path / "alder").rename(tmp_path / ".alder.old")
    (tmp_path / "alder").mkdir()
    (tmp_path / "alder" / "run.json").write_bytes(make_files("r2")["run.json"])
    write_run(tmp_path, "alder", make_files("r3"), run_id="r3")
    assert tree(tmp_path) == (
        under("alder", "r3")
        | under("alder/runs/r1", "r1")
        | {"alder/runs/r2/run.json": make_files("r2")["run.json"]}
    )


@pytest.mark.parametrize("topic", ["", ".", "..", ".hidden", "a/b", "a\\b", "a\x00b", "/abs", " a"])
def test_a_topic_that_is_no_plain_name_is_refused(tmp_path: Path, topic: str) -> None:
    """No topic leads out of the parent folder."""
    with pytest.raises(OutputError, match="cannot be the name of a folder"):
        write_run(tmp_path, topic, make_files("r1"), run_id="r1")
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("name", ["../x", "/etc/x", "texts/../../x", "texts//x", "runs/r0/x", "texts/.x", ""])
def test_a_file_name_that_leads_astray_is_refused(tmp_path: Path, name: str) -> None:
    """No file is written outside the folder or into the archive."""
    with pytest.raises(OutputError, match="cannot be a file of a run's folder"):
        write_run(tmp_path, "alder", {name: b""}, run_id="r1")
    assert tree(tmp_path) == {}
