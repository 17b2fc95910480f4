"""Narrowing the page to a source, an actor or a verdict, and what lights up on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from made_browser import in_view, one, sample, setting, text_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


def shown(browser: webdriver.Chrome) -> set[str]:
    """Return the places of the page that a reader sees."""
    places = browser.find_elements(By.CSS_SELECTOR, "[data-verdict]")
    return {place.get_attribute("id") or "" for place in places if place.is_displayed()}


def choose(browser: webdriver.Chrome, by: str, value: str) -> None:
    Select(one(browser, f'select[data-by="{by}"]')).select_by_value(value)


def lit(browser: webdriver.Chrome) -> list[str]:
    """Return the addresses of what is lit up."""
    return [element.get_attribute("id") or "" for element in browser.find_elements(By.CSS_SELECTOR, ".lit")]


def point_at(browser: webdriver.Chrome, selector: str) -> None:
    webdriver.ActionChains(browser).move_to_element(one(browser, selector)).perform()


def test_the_page_narrows_to_one_source(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Only what cites it stays, the count says how much, and one button brings all back."""
    sample(browser, tmp_path)
    every = shown(browser)
    choose(browser, "sources", "S3")
    left = shown(browser)
    assert left < every
    assert all("S3" in (one(browser, f"#{place}").get_attribute("data-sources") or "") for place in left)
    assert one(browser, ".tally").text == f"{len(left)} of {len(every)} statements shown"
    one(browser, ".all").click()
    assert shown(browser) == every
    assert one(browser, ".tally").text == ""


def test_two_choices_narrow_together(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """A source and an actor: what is of both."""
    sample(browser, tmp_path)
    choose(browser, "sources", "S1")
    of_source = shown(browser)
    choose(browser, "actors", "1")
    assert shown(browser) <= of_source
    choose(browser, "sources", "")
    of_actor = shown(browser)
    choose(browser, "sources", "S1")
    assert shown(browser) == of_source & of_actor


def test_a_link_to_what_is_not_shown_shows_it(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The way back from a passage leads to its sentence whatever the page was narrowed to."""
    sample(browser, tmp_path)
    choose(browser, "sources", "S3")
    Select(one(browser, ".which")).select_by_value("source-S1")
    one(browser, '#source-S1 .back[href="#sentence-P3"]').click()
    assert in_view(browser, "#sentence-P3 .said")


def test_paper_always_has_all_of_it(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Nobody can hand on half a briefing unawares."""
    sample(browser, tmp_path)
    choose(browser, "sources", "S3")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert one(browser, "#sentence-P3").is_displayed()
        assert not one(browser, ".narrow").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_without_script_nothing_is_offered_that_would_not_work(
    browser: webdriver.Chrome, tmp_path: Path
) -> None:
    """No choices, no buttons."""
    setting(browser, script=False)
    sample(browser, tmp_path)
    assert not one(browser, ".narrow").is_displayed()
    assert not one(browser, ".which").is_displayed()


def test_a_sentence_lights_its_passage_and_a_passage_its_sentences(
    browser: webdriver.Chrome, tmp_path: Path
) -> None:
    """Pointing at either side shows the other; nothing moves."""
    sample(browser, tmp_path)
    one(browser, '.cite[href="#passage-3"]').click()
    point_at(browser, "#sentence-P2 .said")
    assert lit(browser) == ["passage-3"]
    point_at(browser, "#passage-3")
    assert "sentence-P2" in lit(browser)


def test_a_click_on_words_goes_both_ways(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """The words of a sentence open its passage, the words of a passage lead to the sentence."""
    sample(browser, tmp_path)
    one(browser, "#sentence-P5 .said").click()
    assert browser.current_url.partition("#")[2] == "passage-6"
    assert in_view(browser, "#passage-6")
    one(browser, "#passage-6").click()
    assert text_of(browser, ":target .said") == "Rationing will be reviewed on 26 May, the board said."


def test_the_arrows_go_from_passage_to_passage(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """Every cited passage of the source in turn, in the order of its text."""
    sample(browser, tmp_path)
    one(browser, '.cite[href="#passage-4"]').click()
    order = [
        mark.get_attribute("id") for mark in browser.find_elements(By.CSS_SELECTOR, "#source-S1 mark[id]")
    ]
    one(browser, ".later").click()
    assert in_view(browser, f"#{order[order.index('passage-4') + 1]}")


@pytest.mark.parametrize(
    ("width", "opened"), [pytest.param(1440, True, id="wide"), pytest.param(1100, False, id="medium")]
)
def test_a_wide_screen_opens_with_a_source_beside(
    browser: webdriver.Chrome, tmp_path: Path, width: int, *, opened: bool
) -> None:
    """The first cited passage is in view and nothing is focused or asked; a smaller screen has the briefing alone."""
    setting(browser, size=(width, 900))
    sample(browser, tmp_path)
    assert one(browser, "#reader").is_displayed() == opened
    assert browser.switch_to.active_element.tag_name == "body"
    if opened:
        assert in_view(browser, "#passage-1")


def test_the_marks_of_a_chart_stand_where_the_amounts_are(browser: webdriver.Chrome, tmp_path: Path) -> None:
    """On a scale from 0 to 40, 31 and 24 lie at their parts of the way, whatever the width."""
    for width in (1440, 390):
        setting(browser, size=(width, 900))
        sample(browser, tmp_path)
        ends = [tick.rect for tick in browser.find_elements(By.CSS_SELECTOR, ".grid")]
        left, right = min(end["x"] for end in ends), max(end["x"] for end in ends)
        dots = [dot.rect for dot in browser.find_elements(By.CSS_SELECTOR, ".track .dot")]
        places = [(dot["x"] + dot["width"] / 2 - left) / (right - left) for dot in dots]
        assert places == pytest.approx([31 / 40, 24 / 40], abs=0.03)
