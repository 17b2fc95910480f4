"""How nearly a text says one word."""

from __future__ import annotations

import pytest

from briefer.language.words.likeness import derived, has_opposite, likeness, likeness_in_index
from briefer.language.words.tokens import stem


def stems(*words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words)


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        pytest.param("cars", "car", 1.0, id="another-form"),
        pytest.param("asked", "request", 0.8, id="synonym"),
        pytest.param("unlawful", "lawful", 0.8, id="denied"),
        pytest.param("explosion", "explode", 0.7, id="same-root"),
        pytest.param("vehicle", "car", 0.5, id="broader"),
        pytest.param("car", "vehicle", 0.5, id="narrower"),
        pytest.param("nature", "nation", 0.0, id="like-letters"),
        pytest.param("flood", "car", 0.0, id="unrelated"),
        pytest.param("membership", "member", 0.7, id="noun-from-noun"),
        pytest.param("payment", "pay", 0.7, id="noun-from-verb"),
        pytest.param("carpet", "car", 0.0, id="no-ending"),
    ],
)
def test_the_nearer_the_meaning_the_more_a_word_counts(word: str, text: str, expected: float) -> None:
    """Only the word itself counts in full."""
    assert likeness(stem(word), stems(text)) == expected


def test_a_whole_source_is_asked_by_look_up() -> None:
    """Words of the same meaning and broader ones are found; roots are not, since that would read the whole index."""
    index = dict.fromkeys(stems("request", "vehicle", "explode"))
    assert [likeness_in_index(stem(w), index) for w in ("request", "ask", "car", "explosion")] == [
        1.0,
        0.8,
        0.5,
        0.0,
    ]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        pytest.param("rise", "fall", True, id="opposites"),
        pytest.param("lawful", "unlawful", True, id="prefix"),
        pytest.param("rise", "rise", False, id="itself"),
        pytest.param("sink", "ink", False, id="no-prefix"),
    ],
)
def test_opposites_are_told(word: str, text: str, *, expected: bool) -> None:
    """Opposite words and words with a negating prefix are opposites."""
    assert has_opposite(stem(word), stems(text)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("pay", "payment", True, id="of-a-verb"),
        pytest.param("member", "membership", True, id="of-a-long-noun"),
        pytest.param("rat", "ration", False, id="rat"),
        pytest.param("war", "warship", False, id="war"),
        pytest.param("art", "artist", False, id="art"),
    ],
)
def test_an_ending_makes_a_noun_of_its_word(one: str, other: str, *, expected: bool) -> None:
    """Letters that two words share by chance make them no relatives."""
    assert derived(stem(one), stem(other)) is expected
