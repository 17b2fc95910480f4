"""One browser for each module, its settings as a reader at a desk has them before each test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from made_browser import logged, setting, started

if TYPE_CHECKING:
    from selenium import webdriver


@pytest.fixture(scope="module")
def chromium() -> Iterator[webdriver.Chrome]:
    with started() as browser:
        yield browser


@pytest.fixture
def browser(chromium: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """Hand out the browser as a desk screen in light colours, with script, its logs empty."""
    setting(chromium)
    chromium.get("about:blank")
    for log in ("browser", "performance"):
        logged(chromium, log)
    yield chromium
    setting(chromium)
