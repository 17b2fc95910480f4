"""A headless Chromium that writes down what its pages ask for, and what a reader of them sees."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from briefer.outputs.html import render
from sample_briefing import make_briefing, make_corpus

if TYPE_CHECKING:
    from selenium.webdriver.remote.webelement import WebElement

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

DESK = (1440, 900)

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
    """Return the addresses that the page's own requests went to; ``data:`` is inside the page and goes nowhere."""
    entries = logged(browser, "performance")
    asked = {match[1] for entry in entries for match in _ASKED.finditer(entry["message"])}
    return {address for address in asked if not address.startswith("data:font/")}


def setting(
    browser: webdriver.Chrome, *, size: tuple[int, int] = DESK, dark: bool = False, script: bool = True
) -> None:
    """Set the screen, the colour scheme the reader prefers, and whether scripts run."""
    screen = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    calm = {"name": "prefers-reduced-motion", "value": "reduce"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme, calm]})
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not script})


def show(browser: webdriver.Chrome, folder: Path, html: str) -> None:
    """Open ``html`` as a reader does: from a file."""
    path = folder / "briefing.html"
    path.write_text(html, encoding="utf-8")
    browser.get(path.as_uri())


def sample(browser: webdriver.Chrome, folder: Path) -> None:
    show(browser, folder, render(make_briefing(), make_corpus()))


def one(browser: webdriver.Chrome, selector: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, selector)


def text_of(browser: webdriver.Chrome, selector: str) -> str:
    """Return the characters of the elements that ``selector`` finds, as they are, joined."""
    script = "return Array.from(document.querySelectorAll(arguments[0])).map(e => e.textContent).join('')"
    text: str = browser.execute_script(script, selector)
    return text


def colour(browser: webdriver.Chrome, selector: str, part: str = "background-color") -> list[float]:
    """Return red, green and blue of an element, 0 to 255."""
    return [
        float(value) for value in re.findall(r"[\d.]+", one(browser, selector).value_of_css_property(part))
    ][:3]


def in_view(browser: webdriver.Chrome, selector: str) -> bool:
    """Tell whether a reader comes to see an element: the browser scrolls when it gets to it."""
    try:
        return WebDriverWait(browser, 5).until(lambda _: seen_now(browser, selector))
    except TimeoutException:
        return False


def seen_now(browser: webdriver.Chrome, selector: str) -> bool:
    """Tell whether the middle of an element is what a reader sees at that point."""
    script = """
        const mark = document.querySelector(arguments[0]);
        const box = mark.getClientRects()[0] || new DOMRect(-1, -1);
        const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return mark === seen || mark.contains(seen);
    """
    return bool(browser.execute_script(script, selector))


@pytest.fixture(scope="module")
def chromium() -> Iterator[webdriver.Chrome]:
    """Keep one browser for the tests of a module."""
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
