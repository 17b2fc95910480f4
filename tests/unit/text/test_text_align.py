"""A quotation is found where it stands, whatever typographers did to it, and never where it does not."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefer.records import Span
from briefer.text.align import (
    REACH,
    Place,
    common_in_order,
    edit_distance,
    find_all,
    find_nearest,
    word_gaps,
    words_in_runs,
)
from briefer.text.fold import fold

STORY = (
    "The ferry ran aground. “We had no choice – none at all,” said Captain Tom Reyes. “The first oﬃcer saw "
    "the Café\u00a0Rosa and 14 boats…” The owner’s lawyer doesn’t agree."
)
words = st.text("abcdefghijklmnop", min_size=3, max_size=8)
sentences = st.lists(words, min_size=4, max_size=12, unique=True)


def found(needle: str, text: str) -> list[str]:
    return [place.span.of(text) for place in find_all(needle, fold(text))]


@pytest.mark.parametrize(
    ("needle", "places"),
    [
        pytest.param("We had no choice", ["We had no choice"], id="verbatim"),
        pytest.param(
            '"we had no choice - none at all,"', ["We had no choice – none at all"], id="other-marks"
        ),
        pytest.param("«We had no choice»", ["We had no choice"], id="guillemets"),
        pytest.param("The first officer saw", ["The first oﬃcer saw"], id="ligature-in-the-source"),
        pytest.param("oﬃcer", ["oﬃcer"], id="ligature-in-both"),
        pytest.param("the Cafe Rosa", ["the Café\u00a0Rosa"], id="accent-and-no-break-space"),
        pytest.param("the\nCafé  Rosa", ["the Café\u00a0Rosa"], id="wrapped-line"),
        pytest.param("14 boats...", ["14 boats"], id="dots-at-the-edge"),
        pytest.param("We had … none at all", ["We had no choice – none at all"], id="cut"),
        pytest.param("We had [...] none at all", ["We had no choice – none at all"], id="cut-in-brackets"),
        pytest.param("We had (...) none at all", ["We had no choice – none at all"], id="cut-in-parentheses"),
        pytest.param("[the crew] had no choice", ["had no choice"], id="insertion-at-the-start"),
        pytest.param(
            "The first officer [Lee] saw the", ["The first oﬃcer saw the"], id="insertion-in-the-middle"
        ),
        pytest.param("doesn't agree", ["doesn’t agree"], id="apostrophe"),
        pytest.param("the", ["The", "The", "the", "The"], id="every-place-in-order"),
        pytest.param("none at all … We had", [], id="pieces-in-the-wrong-order"),
        pytest.param("We had no choices", [], id="inflected"),
        pytest.param("ad no choice", [], id="begins-inside-a-word"),
        pytest.param("had no choic", [], id="ends-inside-a-word"),
        pytest.param("We had a choice", [], id="one-word-changed"),
        pytest.param("We had choice", [], id="one-word-left-out"),
        pytest.param("15 boats", [], id="one-digit-changed"),
        pytest.param("4 boats", [], id="one-digit-left-out"),
        pytest.param("does agree", [], id="negation-left-out"),
        pytest.param("", [], id="nothing"),
        pytest.param("…", [], id="only-dots"),
        pytest.param("[...] [he]", [], id="only-brackets"),
        pytest.param("“”.,", [], id="only-marks"),
    ],
)
def test_where_a_quotation_stands(needle: str, places: list[str]) -> None:
    """Typography and an editor's brackets do not matter; each letter and digit does."""
    assert found(needle, STORY) == places


def test_a_cut_quotation_is_not_stitched_from_two_ends_of_an_article() -> None:
    """The next piece must follow within reach."""
    near, far = ("one way " + "x " * (count // 2) + "another way" for count in (REACH - 40, REACH + 40))
    assert found("one way ... another way", near) == [near]
    assert found("one way ... another way", far) == []


@st.composite
def planted(draw: st.DrawFn) -> tuple[str, str, Span]:
    """Draw a quotation, a text that holds it in other typography, and where."""
    wanted = draw(sentences)
    spaces = [draw(st.sampled_from([" ", "\u00a0", "\n", "  ", " \u200b", "\u202f"])) for _ in wanted[1:]]
    printed = "".join(word + space for word, space in zip(wanted, [*spaces, ""], strict=True))
    if draw(st.booleans()):
        printed = printed.upper()
    opening, closing = draw(st.sampled_from([*zip("“„\"«‘'", "”“\"»’'", strict=True)]))
    before = " ".join(draw(st.lists(st.text("qrstuvwxyz", min_size=1, max_size=6), max_size=6)))
    start = len(before) + 2
    return " ".join(wanted), f"{before} {opening}{printed}{closing} zzz", Span(start, start + len(printed))


@given(planted())
def test_a_planted_quotation_is_found_where_it_was_planted(case: tuple[str, str, Span]) -> None:
    """Other quotation marks, spaces, line breaks and capitals change neither the finding nor the place."""
    needle, text, span = case
    assert list(find_all(needle, fold(text))) == [Place(span, 1.0)]


@given(planted(), st.data())
def test_a_quotation_with_a_change_is_not_found(case: tuple[str, str, Span], data: st.DataObject) -> None:
    """One letter changed, one word dropped or two swapped: it does not stand there."""
    needle, text, _ = case
    spoilt = needle.split()
    at = data.draw(st.integers(1, len(spoilt) - 2))
    match data.draw(st.sampled_from(["letter", "drop", "swap"])):
        case "letter":
            spoilt[at] = "w" + spoilt[at][1:]
        case "drop":
            del spoilt[at]
        case _:
            spoilt[at], spoilt[at - 1] = spoilt[at - 1], spoilt[at]
    assert list(find_all(" ".join(spoilt), fold(text))) == []


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_changed_number_is_not_found(said: int, printed: int) -> None:
    """A number is found only where exactly that number stands."""
    text = f"About {printed} crowns were paid."
    assert found(f"about {said} crowns", text) == ([f"About {printed} crowns"] if said == printed else [])


@given(sentences, st.integers(1, 2))
def test_a_cut_is_found_from_its_first_to_its_last_word(some: list[str], length: int) -> None:
    """Words left out for "..." lie inside the place."""
    text = " ".join(some)
    assert found(" ".join([*some[:length], "...", *some[-1:]]), text) == [text]


def test_the_nearest_place_is_the_planted_one() -> None:
    """A slip in a quotation is located; only an exact match would score 1."""
    place = find_nearest("We had no choise, none at all", fold(STORY))
    assert "had no choice – none at all" in place.span.of(STORY)
    assert 0.8 < place.score < 1


def test_the_nearest_place_lies_within_the_given_stretch() -> None:
    """What stands outside is not looked at."""
    within = Span(0, 22)
    place = find_nearest("We had no choice", fold(STORY), within)
    assert within.covers(place.span)
    assert place.score < 0.8


@pytest.mark.parametrize("needle", ["", "…", "\u200b"])
def test_nothing_is_nearest_to_nothing(needle: str) -> None:
    """Where there is nothing to find, the score is 0 or at most that of a few marks."""
    assert find_nearest(needle, fold("")) == Place(Span(0, 0), 0.0)


@given(st.text(max_size=30), st.text(max_size=60), st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_nothing_raises_and_all_places_lie_inside(needle: str, text: str, cut: tuple[int, int]) -> None:
    """Whatever the strings, a place is a span of the text and a score from 0 to 1."""
    folded = fold(text)
    start, end = sorted(min(place, len(text)) for place in cut)
    places = [
        *find_all(needle, folded),
        find_nearest(needle, folded),
        find_nearest(needle, folded, Span(start, end)),
    ]
    for place in places:
        assert place.span.end <= len(text)
        assert 0 <= place.score <= 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"' * 100_000, id="quotes"),
        pytest.param("“a ” " * 20_000, id="short-quotations"),
        pytest.param("…" * 30_000, id="dots"),
        pytest.param("[" * 50_000, id="brackets"),
        pytest.param("a " * 50_000, id="one-word"),
    ],
)
def test_a_long_text_is_searched_in_linear_time(text: str) -> None:
    """Neither a hostile haystack nor a hostile needle takes more than seconds."""
    started = time.process_time()
    assert sum(1 for _ in find_all("never a quotation ... of this", fold(text))) == 0
    list(find_all(text[:20_000], fold("We had no choice.")))
    assert time.process_time() - started < 5


letters = st.lists(st.sampled_from("abc"), max_size=9)


@given(letters, letters)
def test_gaps_and_agreeing_words_make_up_both_texts(ours: list[str], theirs: list[str]) -> None:
    """Without the gaps the two are the same; with them nothing is missing."""
    equal, gaps = word_gaps(ours, theirs)
    left = [word for i, word in enumerate(ours) if not any(i in gap.ours for gap in gaps)]
    right = [word for i, word in enumerate(theirs) if not any(i in gap.theirs for gap in gaps)]
    assert left == right
    assert len(left) == equal
    assert all(len(gap.ours) + len(gap.theirs) > 0 for gap in gaps)


@given(letters, letters)
def test_gaps_stand_in_order_and_apart(ours: list[str], theirs: list[str]) -> None:
    """Between two gaps at least one word agrees."""
    _, gaps = word_gaps(ours, theirs)
    for one, other in pairwise(gaps):
        assert one.ours.stop < other.ours.start
        assert one.theirs.stop < other.theirs.start


@given(letters)
def test_the_same_words_have_no_gaps(ours: list[str]) -> None:
    """Everything agrees with itself."""
    assert word_gaps(ours, ours) == (len(ours), ())


@given(letters, letters)
def test_common_words_in_order_are_a_longest_common_subsequence(ours: list[str], theirs: list[str]) -> None:
    """Symmetric, at most the shorter text, at least what an alignment finds, and right by the textbook."""
    common = common_in_order(ours, theirs)
    assert common == common_in_order(theirs, ours) == _longest(tuple(ours), tuple(theirs))
    assert word_gaps(ours, theirs)[0] <= common <= min(len(ours), len(theirs))


def _longest(ours: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    row = [0] * (len(theirs) + 1)
    for word in ours:
        above, row = row, [0]
        for at, other in enumerate(theirs):
            row.append(above[at] + 1 if word == other else max(above[at + 1], row[at]))
    return row[-1]


@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.integers(0, 6))
def test_edit_distance_is_capped(one: str, other: str, at_most: int) -> None:
    """The distance is symmetric, 0 only between equals, and never more than the cap plus one."""
    distance = edit_distance(one, other, at_most=at_most)
    assert distance == edit_distance(other, one, at_most=at_most)
    assert (distance == 0) == (one == other)
    assert distance <= at_most + 1
    assume(distance <= at_most)
    assert abs(len(one) - len(other)) <= distance <= max(len(one), len(other))


@pytest.mark.parametrize(
    ("ours", "texts", "held"),
    [
        pytest.param("the old mill burned", ["when the old mill fell"], 3, id="one-run"),
        pytest.param("the old mill by the river", ["the old mill", "by the river"], 6, id="two-texts"),
        pytest.param("the old stone mill", ["the old mill"], 0, id="broken"),
        pytest.param("a mill", ["a mill"], 0, id="shorter-than-a-run"),
        pytest.param("old mill old mill old", ["old mill old"], 5, id="overlapping"),
    ],
)
def test_words_in_unbroken_runs_are_counted_once(ours: str, texts: list[str], held: int) -> None:
    """A run must stand whole in one text."""
    assert words_in_runs(ours.split(), [text.split() for text in texts], length=3) == held
