"""The HTML file in a real browser: what a reader clicks, presses and sees."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from briefer.outputs.html import render
from briefer.outputs.numbering import number
from hostile_strings import HOSTILE
from made_browser import asked_for, colour, in_view, logged, one, sample, setting, show, text_of
from sample_briefing import make_briefing, make_poisoned

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser

PHONE = (390, 844)


def focused(browser: webdriver.Chrome, attribute: str) -> str:
    """Return an attribute of the element that has the focus, or nothing."""
    return browser.switch_to.active_element.get_attribute(attribute) or ""


def sideways(browser: webdriver.Chrome) -> int:
    """Return how many pixels of the page lie beside the screen."""
    script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    pixels: int = browser.execute_script(script)
    return pixels


def contrast(one_colour: list[float], other: list[float]) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one_colour), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colours: list[float]) -> float:
    parts = (value / 255 for value in colours)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_click_shows_the_passage_highlighted(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Each citation opens its source at exactly the quoted words, in view and highlighted."""
    sample(browser, tmp_path)
    for passage in number(make_briefing()).passages:
        one(browser, f'.cite[href="#passage-{passage.number}"]').click()
        opened = f"#passage-{passage.number}"
        assert text_of(browser, f'[data-c~="{passage.number}"]') == passage.citation.quote.replace(
            "\r\n", "\n"
        )
        assert in_view(browser, opened)
        assert colour(browser, opened) == [255, 223, 107]
        shown = browser.find_elements(By.CSS_SELECTOR, ".source:not([hidden])")
        assert [source.get_attribute("id") for source in shown] == [f"source-{passage.citation.source}"]


def test_a_passage_leads_back_to_its_sentence(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """From the highlighted passage back to the sentence that cites it, which is then marked."""
    sample(browser, tmp_path)
    one(browser, '.cite[href="#passage-6"]').click()
    one(browser, '#source-S2 .back[href="#event-2"]').click()
    assert text_of(browser, ":target .said") == "Rationing to be reviewed."
    assert in_view(browser, "#event-2 .said")
    assert colour(browser, "#event-2") == [238, 243, 248]


def test_the_pane_closes_and_gives_the_focus_back(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Escape and the button both close; the reader goes on where the citation stands."""
    sample(browser, tmp_path)
    for close in (partial(press, browser, Keys.ESCAPE), one(browser, ".close").click):
        one(browser, '.cite[href="#passage-4"]').click()
        assert one(browser, "#reader").is_displayed()
        close()
        assert not one(browser, "#reader").is_displayed()
        assert focused(browser, "href").endswith("#passage-4")


def test_the_keyboard_does_all_of_it(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Tab reaches the skip link, then the citations; Enter opens; Tab goes on to the way back."""
    sample(browser, tmp_path)
    press(browser, Keys.TAB)
    assert browser.switch_to.active_element.text == "Skip to the briefing"
    press(browser, Keys.ENTER)
    WebDriverWait(browser, 5).until(lambda driver: "#" in driver.current_url)
    press(browser, Keys.TAB)
    WebDriverWait(browser, 5).until(lambda _: focused(browser, "aria-label").startswith("Source 1"))
    assert focused(browser, "aria-label") == "Source 1: Marl Gazette, 12 May 2031"
    assert one(browser, ":focus-visible").value_of_css_property("outline-style") == "solid"
    press(browser, Keys.ENTER)
    WebDriverWait(browser, 5).until(lambda _: focused(browser, "id") == "passage-1")
    assert in_view(browser, "#passage-1")
    press(browser, Keys.TAB)
    assert WebDriverWait(browser, 5).until(lambda _: focused(browser, "href").endswith("#sentence-P1"))


def press(browser: webdriver.Chrome, key: str) -> None:
    webdriver.ActionChains(browser).send_keys(key).perform()


def test_the_address_of_a_passage_opens_it(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """A link to a passage can be sent on, and the browser's way back works."""
    sample(browser, tmp_path)
    browser.get(browser.current_url + "#passage-3")
    browser.refresh()
    assert in_view(browser, "#passage-3")
    one(browser, '.cite[href="#passage-1"]').click()
    browser.back()
    assert in_view(browser, "#passage-3")


def test_without_script_the_links_lead_to_the_texts(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """A browser that runs no script shows the texts below, and the cited passage highlighted in them."""
    setting(browser, script=False)
    sample(browser, tmp_path)
    assert one(browser, "#source-S3").is_displayed()
    assert not one(browser, ".close").is_displayed()
    one(browser, '.cite[href="#passage-3"]').click()
    assert colour(browser, "#passage-3") == [255, 223, 107]
    box = one(browser, "#passage-3").rect
    assert box["height"] > 0


@pytest.mark.parametrize(
    "size", [pytest.param(PHONE, id="phone"), pytest.param((320, 640), id="small-phone")]
)
def test_a_phone_needs_no_sideways_scroll(
    browser: webdriver.Chrome, tmp_path: Path, size: tuple[int, int]
) -> None:
    """The page fits, also with every hostile text; a passage opens as a sheet, the way back closes it."""
    setting(browser, size=size)
    show(browser, tmp_path, render(*make_poisoned(" ".join(HOSTILE.values()) + " " + "x" * 300)))
    assert sideways(browser) == 0
    sample(browser, tmp_path)
    assert sideways(browser) == 0
    one(browser, '.cite[href="#passage-4"]').click()
    assert in_view(browser, "#passage-4")
    assert in_view(browser, '.cite[href="#passage-4"]')
    one(browser, '#source-S1 .back[href="#sentence-P3"]').click()
    assert not one(browser, "#reader").is_displayed()
    assert in_view(browser, "#sentence-P3 .said")


@pytest.mark.parametrize("dark", [pytest.param(False, id="light"), pytest.param(True, id="dark")])
def test_all_text_has_contrast(browser: webdriver.Chrome, tmp_path: Path, dark: bool) -> None:  # noqa: FBT001 - a case
    """Text stands out from its ground at 4.5 to 1 or more (WCAG 2.2, AA) in both colour schemes."""
    setting(browser, dark=dark)
    sample(browser, tmp_path)
    one(browser, '.cite[href="#passage-4"]').click()
    paper = colour(browser, "body")
    assert (max(paper) < 64) == dark
    for selector, ground in TEXTS.items():
        assert contrast(colour(browser, selector, "color"), colour(browser, ground)) >= 4.5, selector


TEXTS = {
    "body": "body",
    ".question": "body",
    ".facts": "body",
    ".kicker": "body",
    ".small": "body",
    ".status": "body",
    ".barred": "body",
    ".title a": "body",
    ".reply.none": "body",
    ".bottom-line h2": ".bottom-line",
    ".diff ins": ".diff",
    ".diff .label": ".diff",
    '.cite[href="#passage-1"]': '.cite[href="#passage-1"]',
    '.cite[href="#passage-4"]': '.cite[href="#passage-4"]',
    "#passage-1": "#passage-1",
    "#passage-4": "#passage-4",
}


def test_landmarks_and_headings_are_in_order(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """One h1, no level skipped, one main part, and a language: what a screen reader steers by."""
    sample(browser, tmp_path)
    headings = browser.find_elements(By.CSS_SELECTOR, "h1, h2, h3, h4, h5, h6")
    levels = [int(heading.tag_name[1]) for heading in headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))
    assert len(browser.find_elements(By.TAG_NAME, "main")) == 1
    assert one(browser, "html").get_attribute("lang") == "en"
    assert [part.aria_role for part in browser.find_elements(By.CSS_SELECTOR, "nav, main")] == [
        "navigation",
        "main",
    ]


def test_nothing_is_asked_for_and_nothing_complains(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The only request is for the file itself, also with hostile texts; the console stays empty."""
    sample(browser, tmp_path)
    show(browser, tmp_path, render(*make_poisoned("\n".join(HOSTILE.values()))))
    one(browser, ".cite").click()
    assert asked_for(browser) == {(tmp_path / "briefing.html").as_uri()}
    assert logged(browser, "browser") == []


@pytest.mark.parametrize(
    "attack", ["script", "image-handler", "svg-handler", "closing-style", "closing-script", "closing-title"]
)
def test_an_injected_script_does_not_run(browser: webdriver.Chrome, tmp_path: Path, attack: str) -> None:
    """A script in title, publisher, quote and text is shown, not run."""
    show(browser, tmp_path, render(*make_poisoned(HOSTILE[attack])))
    assert browser.title == HOSTILE[attack]
    assert HOSTILE[attack] in text_of(browser, "h1")
    assert text_of(browser, '[data-c~="1"]') == HOSTILE[attack]


@pytest.mark.parametrize(
    ("policy", "title"),
    [
        pytest.param(True, "zqx", id="policy-holds-alone"),
        pytest.param(False, "owned", id="control-without-policy"),
    ],
)
@pytest.mark.parametrize("attack", ["script", "image-handler", "svg-handler"])
def test_the_policy_holds_where_escaping_would_fail(
    browser: webdriver.Chrome, tmp_path: Path, attack: str, *, policy: bool, title: str
) -> None:
    """Put unescaped into the file, an attack is stopped by the policy; without the policy it would run."""
    html = render(*make_poisoned("zqx")).replace("<bdi>zqx</bdi></h1>", f"<bdi>{HOSTILE[attack]}</bdi></h1>")
    assert HOSTILE[attack] in html
    if not policy:
        html = html.replace('http-equiv="Content-Security-Policy"', 'name="none"')
    show(browser, tmp_path, html)
    WebDriverWait(browser, 5).until(
        lambda driver: driver.execute_script("return document.readyState") == "complete"
    )
    assert browser.title == title


def test_print_shows_passages_and_hides_the_tools(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """On paper the numbered passages stand in for the links, and the pane is gone even when it was open."""
    sample(browser, tmp_path)
    one(browser, ".cite").click()
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert not one(browser, "#reader").is_displayed()
        assert not one(browser, ".ways").is_displayed()
        assert one(browser, "#note-1").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
