"""Quoted stretches are found in each convention of quotation marks, and apostrophes are none."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.language.speech.quotations import find_quotations
from briefer.records import Span


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        pytest.param("He said “no way” and left.", ["no way"], id="curly"),
        pytest.param('He said "no way" and left.', ["no way"], id="straight"),
        pytest.param("He said ‘no way’ and left.", ["no way"], id="single-curly"),
        pytest.param("He said 'no way' and left.", ["no way"], id="single-straight"),
        pytest.param("„Ja bitte“, sagte er.", ["Ja bitte"], id="german"),
        pytest.param("»Ja bitte«, sagte er.", ["Ja bitte"], id="german-guillemets"),
        pytest.param("«\u00a0Oui\u00a0», dit-il.", ["\u00a0Oui\u00a0"], id="french"),
        pytest.param("``Go now,'' he said.", ["Go now,"], id="typewriter"),
        pytest.param('He said “no" and left.', ["no"], id="curly-closed-by-straight"),
        pytest.param("“The bridge,” he said, “is shut.”", ["The bridge,", "is shut."], id="two-halves"),
        pytest.param(
            '"The bridge," he said, "is shut."', ["The bridge,", "is shut."], id="two-straight-halves"
        ),
        pytest.param("“We called it ‘a farce’,” he said.", ["We called it ‘a farce’,"], id="nested"),
        pytest.param("‘One way’, ‘two ways’ and ‘three’", ["One way", "two ways", "three"], id="several"),
        pytest.param("‘Don’t go,’ he said.", ["Don’t go,"], id="contraction-inside"),
        pytest.param(
            "‘The workers’ rights are gone’, she said.", ["The workers’ rights are gone"], id="plural-inside"
        ),
        pytest.param("the ‘two sides’ of it", ["two sides"], id="plural-at-the-end"),
        pytest.param("the so-called “hard line”", ["hard line"], id="at-the-end"),
        pytest.param("The dockers' strike and the sailors' pay.", [], id="plural-possessives"),
        pytest.param("It's Brandt's and Lund’s.", [], id="possessives"),
        pytest.param("’Tis the ’90s, he said.", [], id="elisions"),
        pytest.param("rock ’n’ roll", [], id="elision-on-both-sides"),
        pytest.param("“”", [""], id="empty"),
        pytest.param("“We go.\n“We stay,” she said.", ["We go.", "We stay,"], id="each-paragraph-opens-anew"),
        pytest.param("“We go.\nShe left.", ["We go."], id="never-closed"),
        pytest.param("No quotation.", [], id="none"),
    ],
)
def test_what_is_quoted(text: str, quotations: list[str]) -> None:
    """The outermost quotations, without their marks, in order."""
    assert quoted(text) == quotations


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        pytest.param("“We go.” She left.", [True], id="closed"),
        pytest.param("“We go.\n“We stay.”", [False, True], id="runs-on"),
        pytest.param("He said “we go", [False], id="text-ends"),
    ],
)
def test_a_quotation_that_runs_on_is_not_closed(text: str, closed: list[bool]) -> None:
    """A quotation ends with its paragraph; whether a mark closed it is remembered."""
    assert [quotation.closed for quotation in find_quotations(text)] == closed


def test_only_the_given_stretch_is_searched() -> None:
    """Marks outside count for nothing."""
    text = 'He said "one" and "two".'
    assert [q.inner.of(text) for q in find_quotations(text, Span(14, 24))] == ["two"]


@given(
    st.text(
        st.one_of(st.sampled_from("“”„«»\"'‘’` \na.\ud800\u202e"), st.characters(codec=None)), max_size=40
    )
)
def test_quotations_lie_inside_and_apart(text: str) -> None:
    """Whatever the text: each inside its marks, none in another, none over a line break."""
    quotations = find_quotations(text)
    assert all(q.outer.end <= len(text) and q.outer.covers(q.inner) for q in quotations)
    assert all(one.outer.end <= other.outer.start for one, other in pairwise(quotations))
    assert all("\n" not in q.outer.of(text) for q in quotations)


plain = st.text("abc xyz", min_size=3, max_size=20).map(lambda words: f"q{words.strip()}q")


@given(plain, plain, plain, st.sampled_from(["“”", '""', "„“", "«»", "‘’", "''"]))
def test_a_planted_quotation_is_found(before: str, words: str, after: str, marks: str) -> None:
    """What stands between the marks of any convention is what is quoted."""
    assert quoted(f"{before} {marks[:1]}{words}{marks[1:]} {after}") == [words]


@pytest.mark.parametrize("unit", ["“", '"', "'a ", "‘a ", "“a” ", "''", "\n“"])
def test_a_hostile_paragraph_takes_linear_time(unit: str) -> None:
    """A hundred thousand marks take less than seconds."""
    started = time.process_time()
    find_quotations(unit * (100_000 // len(unit)))
    assert time.process_time() - started < 5
