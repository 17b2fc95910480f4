"""Which characters of a Markdown text are marks: they become spaces, and every word stays where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.records import Span
from briefer.text.markdown.marks import is_markdown, shown, unseen_lines, without_marks


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("The **ministry** said *no*.", "The ministry said no."),
        ("On [Tuesday](https://e.org/a_b), the bank closed.", "On Tuesday, the bank closed."),
        ("“[We will stay](https://e.org/x).”", "“We will stay.”"),
        ("(**both** of them)", "(both of them)"),
        ("[Ana Rell](<https://e.org/a b> 'Profile') spoke.", "Ana Rell spoke."),
        ("[the law](https://e.org/law_(2020)) passed", "the law passed"),
        ("A note[^1] and [a book][ref].", "A note and a book."),
        ("![map](m.png) The map.", "The map."),
        ("[![map](m.png)](https://e.org) The map.", "The map."),
        ("### Who decides ###", "Who decides"),
        ("> The river rose.", "The river rose."),
        ("~~Nine~~ ten `units`", "Nine ten units"),
        ("Seen <!-- never print this --> here.", "Seen here."),
        ("It <em>rose</em> again.", "It rose again."),
        (r"5 \* 4 \[sic\]", "5 * 4 [sic]"),
    ],
)
def test_a_reader_sees_the_words_without_the_marks(written: str, seen: str) -> None:
    assert shown(written) == seen


@pytest.mark.parametrize(
    "plain",
    [
        "He said [the minister] would stay.",
        "snake_case_names and 5 * 6 * 7 = 210",
        "It fell by 3 % (from 40).",
        "a < b and b > a",
        "[unfinished](https://e.org",
    ],
)
def test_plain_text_is_left_alone(plain: str) -> None:
    assert without_marks(plain).text == plain


@given(st.text(alphabet="ab c.,*_~`[]()!<>-#^\\\n\"'é", max_size=80))
def test_what_is_seen_was_written_in_that_order(text: str) -> None:
    seen = without_marks(text)

    assert [text[place] for place in seen.origin[:-1]] == list(seen.text)
    assert sorted(set(seen.origin)) == list(seen.origin)
    assert seen.text.count("\n") == text.count("\n")


def test_text_is_taken_for_markdown_by_its_signs_and_not_by_one() -> None:
    assert is_markdown("# Flood\n\nThe **dam** held.")
    assert not is_markdown("# 1 in the charts\n\nThe band won.")
    assert not is_markdown("The court heard [the accused] and (the witness).")


def test_pictures_and_comments_show_no_words() -> None:
    text = "One.\n![a dam](d.png)\n<!-- two\nlines -->\nTwo.\n"

    assert [line.of(text) for line in unseen_lines(text)] == ["![a dam](d.png)", "<!-- two", "lines -->"]


def test_a_sentence_takes_the_marks_that_touch_it() -> None:
    text = "Yes. **We stay** with [Ana](https://e.org)."
    seen = without_marks(text)
    sentence = Span(seen.text.index("We"), len(seen.text))

    assert seen.back(sentence).of(text) == "**We stay** with [Ana](https://e.org)."
    assert seen.forth(seen.back(sentence)) == sentence


def test_many_open_marks_take_no_more_than_linear_time() -> None:
    for sign in ("[", "*", "**a ", "`", "![", "<!--", "[a](", "<a ", "_a ", "\t", '[a](b "c', "<http:"):
        assert without_marks(sign * 20_000).origin
