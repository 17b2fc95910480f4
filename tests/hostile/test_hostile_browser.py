"""The pages of hostile folders in a real browser: nothing of a source runs, and no request leaves the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hostile_families import FAMILIES
from hostile_run import run_of
from made_browser import asked_for, logged, started

if TYPE_CHECKING:
    from selenium import webdriver

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    with started() as browser:
        yield browser


@pytest.mark.parametrize("family", FAMILIES)
def test_no_source_runs_or_calls(browser: webdriver.Chrome, tmp_path: Path, family: str) -> None:
    """The title is the folder's, no dialog opens, the console is empty, and only the file itself was asked for."""
    page = tmp_path / "briefing.html"
    page.write_text(run_of(family).html, encoding="utf-8")
    browser.get("about:blank")
    for log in ("browser", "performance"):
        logged(browser, log)
    browser.get(page.as_uri())
    assert "owned" not in browser.title
    assert asked_for(browser) == {page.as_uri()}
    assert logged(browser, "browser") == []
    assert browser.execute_script("return document.scripts.length") == 1
