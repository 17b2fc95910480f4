"""What is asked of a sentence again and again is worked out once, for each sentence by itself."""

from __future__ import annotations

from briefer.language.once import REMEMBERED, once, once_each
from briefer.language.reading import Reading


def test_asks_once_for_each_reading() -> None:
    """The same sentence read twice is two readings."""
    asked: list[str] = []

    @once
    def capitals(reading: Reading) -> list[str]:
        asked.append(reading.words)
        return [token.text for token in reading.tokens if token.text[0].isupper()]

    one, other = Reading("The Orla froze."), Reading("The Orla froze.")

    assert capitals(one) is capitals(one)
    assert capitals(one) == capitals(other) == ["The", "Orla"]
    assert asked == ["The Orla froze."] * 2


def test_asks_once_for_each_question() -> None:
    """Another sentence, or another word, is another question."""
    asked: list[str] = []

    @once_each
    def holds(reading: Reading, word: str) -> bool:
        asked.append(word)
        return word in reading.folded

    one, other = Reading("The Orla froze."), Reading("The Tamm thawed.")

    assert [holds(one, "orla"), holds(one, "tamm"), holds(one, "orla"), holds(other, "orla")] == [
        True,
        False,
        True,
        False,
    ]
    assert asked == ["orla", "tamm", "orla"]


def test_keeps_no_more_than_so_many_answers() -> None:
    """Questions without end do not fill the memory."""

    @once_each
    def doubled(_: Reading, number: int) -> int:
        return 2 * number

    reading = Reading("The Orla froze.")

    assert [doubled(reading, number) for number in range(3 * REMEMBERED)] == list(range(0, 6 * REMEMBERED, 2))
    assert all(len(kept) <= REMEMBERED for kept in reading.found.values())
