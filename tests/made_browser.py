"""A headless Chromium that writes down what its pages ask for."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

_ASKED = re.compile(r'"Network\.requestWillBeSent".*?"request":\{.*?"url":"([^"]*)"')


@contextmanager
def started() -> Iterator[webdriver.Chrome]:
    """Give a browser for a while; skip the test, or fail it where a browser is required, if there is none."""
    if not (CHROMIUM and DRIVER):
        assert os.environ.get("BRIEFER_REQUIRE_BROWSER") != "1", "chromium or chromedriver is missing"
        pytest.skip("chromium or chromedriver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield browser
    browser.quit()


def logged(browser: webdriver.Chrome, log: str) -> list[Any]:
    """Take what the browser has noted since the last call."""
    entries: list[Any] = browser.get_log(log)  # type: ignore[no-untyped-call] # selenium leaves it untyped
    return entries


def asked_for(browser: webdriver.Chrome) -> set[str]:
    """Return the addresses that the page's own requests went to."""
    entries = logged(browser, "performance")
    return {match[1] for entry in entries for match in _ASKED.finditer(entry["message"])}
