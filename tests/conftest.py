"""What all tests share: no model, one hypothesis profile, a folder of two short sources, the command line."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from briefer.cli import main
from made_browser import browser, chromium
from made_case import make_case
from made_ferry import GAZETTE, HARBOUR

__all__ = ["browser", "chromium", "make_case"]  # fixtures, found here by the tests of all folders

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# No deadline: a machine under load is no defect. Derandomised: the same commit gives the same answer twice.
settings.register_profile("quick", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("soak", deadline=None, max_examples=5000)
settings.load_profile("soak" if os.environ.get("BRIEFER_SOAK") else "quick")


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def briefer(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run ``briefer`` with the given words."""

    def run(*words: object) -> Outcome:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        captured = capsys.readouterr()
        return Outcome(int(left.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """Write two sources on one accident, which give two figures."""
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches a model because of the environment it happens to run in."""
    monkeypatch.setenv("BRIEFER_MODEL", "none")
