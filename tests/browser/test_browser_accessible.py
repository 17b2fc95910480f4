"""The page in front of axe-core, the engine of most accessibility checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_core_python.selenium import Axe

from briefer.outputs.html import render
from hostile_strings import HOSTILE
from made_browser import DESK, one, sample, setting, show
from sample_briefing import make_poisoned

if TYPE_CHECKING:
    from pathlib import Path

    from selenium import webdriver

pytestmark = pytest.mark.browser

PHONE = (390, 844)


def complaints(browser: webdriver.Chrome) -> list[tuple[str, str, str]]:
    """Return what axe-core finds: the rule, how bad it is, and the first element."""
    found: dict[str, Any] = Axe().run(browser)
    return [(rule["id"], rule["impact"], rule["nodes"][0]["html"]) for rule in found["violations"]]


@pytest.mark.parametrize("dark", [pytest.param(False, id="light"), pytest.param(True, id="dark")])
@pytest.mark.parametrize("size", [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone")])
@pytest.mark.parametrize("opened", [pytest.param(False, id="closed"), pytest.param(True, id="opened")])
def test_axe_finds_nothing(
    browser: webdriver.Chrome, tmp_path: Path, size: tuple[int, int], *, dark: bool, opened: bool
) -> None:
    """No rule of WCAG 2.1 and no best practice is broken, with the sources shut or open beside the page."""
    setting(browser, size=size, dark=dark)
    sample(browser, tmp_path)
    if opened:
        one(browser, '.cite[href="#passage-4"]').click()
    assert complaints(browser) == []


def test_axe_finds_nothing_where_sources_are_hostile(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """No text of a source can take a name, a role or a label away."""
    show(browser, tmp_path, render(*make_poisoned("\n".join(HOSTILE.values()))))
    assert complaints(browser) == []


def test_axe_would_find_something(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The engine runs: a button without a name does not pass."""
    sample(browser, tmp_path)
    browser.execute_script("document.querySelector('.close').replaceChildren()")
    assert ("button-name", "critical") in {(rule, impact) for rule, impact, _ in complaints(browser)}
